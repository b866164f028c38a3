// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/canvas/map_scene.hpp"

#include "core/maps/arranging.hpp"
#include "core/maps/placing.hpp"
#include "core/maps/waves.hpp"
#include "ui/map/canvas/alter_item.hpp"
#include "ui/map/canvas/ghost_item.hpp"
#include "ui/map/canvas/ground_item.hpp"
#include "ui/map/canvas/reading_order.hpp"
#include "ui/map/canvas/tie_tool.hpp"
#include "ui/map/ground/ground_painting.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/list_text.hpp"
#include "ui/text/literal_text.hpp"

#include <QCursor>
#include <QGraphicsSceneMouseEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <cmath>
#include <utility>

namespace alteri {

namespace {

constexpr double mapMargin = 20;

double labelsFrom(std::size_t alteri)
{
    constexpr double readable = 0.25;
    constexpr double manyAlteri = 300;  // whose names still have room side by side at 0.75
    const auto count = static_cast<double>(alteri);
    return count <= manyAlteri ? readable : 0.75 * std::sqrt(count / manyAlteri);
}

/// Shift adds to the selection as Ctrl does.
void readShiftAsCtrl(QGraphicsSceneMouseEvent& event)
{
    if (event.modifiers().testFlag(Qt::ShiftModifier))
        event.setModifiers((event.modifiers() & ~Qt::ShiftModifier) | Qt::ControlModifier);
}

}  // namespace

MapScene::MapScene(StudyDocument& document, QObject* parent)
    : QGraphicsScene(parent)
    , m_document(document)
    , m_style(screenStyle())
    , m_ground(new GroundItem(m_canvas))
    , m_ghost(new GhostItem)
    , m_tray(*this)
    , m_drag(new SymbolDrag(*this, *m_ground, m_items))
    , m_tieTool(new TieTool(*this, this))
{
    addItem(m_ground);
    addItem(m_ghost);
    m_ground->setZValue(-2);
    m_ghost->setZValue(-1);
    m_ghost->setVisible(false);
    m_ground->setVisible(false);
    m_drag->restyle(m_style);
    m_tray.hide();
    connect(&document, &StudyDocument::changed, this, &MapScene::onChanged);
    connect(m_drag, &SymbolDrag::hovering, this, &MapScene::hovering);
    connect(m_tieTool, &TieTool::drawn, this, &MapScene::tieDrawn);
}

MapScene::~MapScene()
{
    // Items report their deselection while the scene goes; nobody is to hear it any more.
    disconnect(this, nullptr, nullptr, nullptr);
}

void MapScene::showMap(std::optional<MapId> map)
{
    if (map == m_map)
        return;
    clearSelection();
    m_map = map;
    m_other.reset();
    m_showsPast = false;
    reload(true);
}

void MapScene::setZooming(bool zooming)
{
    if (m_canvas.zooming == zooming)
        return;
    m_canvas.zooming = zooming;
    if (!zooming)
        update();
}

void MapScene::setDrawsTies(bool draws)
{
    m_drawsTies = draws;
    m_tieTool->cancel();
}

void MapScene::setGhost(std::optional<MapId> other)
{
    m_other = other;
    syncGhost();
}

void MapScene::showPast(const MapSnapshot& past)
{
    const bool began = !std::exchange(m_showsPast, true);
    clearSelection();
    setSnapshot(past, false);
    if (began)
        emit timeChanged();
}

void MapScene::showPresent()
{
    if (m_showsPast)
        reload(false);
}

void MapScene::setStyle(const MapStyle& style)
{
    m_style = style;
    m_drag->restyle(style);
    m_canvas.symbols.clear();
    reload(true);
}

std::optional<AlterId> MapScene::selectedAlter() const
{
    const auto selected = selectedAlteri();
    return selected.size() == 1 ? std::optional(selected.front()) : std::nullopt;
}

std::vector<AlterId> MapScene::selectedAlteri() const
{
    std::vector<AlterId> alteri;
    for (const auto* item : selectedItems())
        if (const auto* alter = qgraphicsitem_cast<const AlterItem*>(item))
            alteri.push_back(alter->alterId());
    return alteri;
}

void MapScene::selectAlter(std::optional<AlterId> alter)
{
    if (alter == selectedAlter())
        return;
    clearSelection();
    const auto found = alter ? m_items.find(*alter) : m_items.end();
    if (found != m_items.end())
        found->second->setSelected(true);
}

void MapScene::selectAlteri(const std::vector<AlterId>& alteri)
{
    {
        // One signal for all of them.
        const QSignalBlocker blocker(this);
        clearSelection();
        for (const auto alter : alteri)
            if (const auto found = m_items.find(alter); found != m_items.end())
                found->second->setSelected(true);
    }
    emit selectionChanged();
}

std::optional<QPointF> MapScene::positionOf(AlterId alter) const
{
    const auto found = m_items.find(alter);
    return found != m_items.end() ? std::optional(found->second->pos()) : std::nullopt;
}

QRectF MapScene::contentRect() const
{
    const auto ground = groundRect(m_snapshot, m_style);
    return ground.united(m_tray.rect()).adjusted(-mapMargin, -mapMargin, mapMargin, mapMargin);
}

QRectF MapScene::mapRect() const
{
    return groundRect(m_snapshot, m_style).adjusted(-mapMargin, -mapMargin, mapMargin, mapMargin);
}

void MapScene::onChanged(const Change& change)
{
    m_walk.interrupt();
    if (!m_map)
        return;
    const bool mine = change.maps.contains(*m_map) || change.egos.contains(m_snapshot.ego)
                      || change.codebookChanged || change.designChanged
                      || std::any_of(change.alteri.begin(), change.alteri.end(),
                                     [&](AlterId alter) { return m_items.contains(alter); });
    if (mine)
        reload(change.designChanged);
}

void MapScene::reload(bool labelsAnew)
{
    if (m_drag->isOn())  // what is dragged may be gone
        m_drag->cancel();
    m_tieTool->cancel();
    const bool wasPast = std::exchange(m_showsPast, false);
    const auto content = m_map ? m_document.content(*m_map) : nullptr;
    // The map may be gone: its ego was deleted, or its addition undone.
    if (!content)
        m_map.reset();
    setSnapshot(content ? snapshotOf(*content) : MapSnapshot(), labelsAnew);
    syncGhost();
    emit synced();
    if (wasPast)
        emit timeChanged();
}

void MapScene::syncGhost()
{
    const auto reader = m_document.spokenReader();
    const bool shown = m_map && m_other && reader.map(*m_other);
    m_ghost->setVisible(shown);
    if (shown)
        m_ghost->sync(snapshotOf(reader, *m_other), m_snapshot,
                      compareMaps(reader, *m_other, *m_map), m_style);
}

void MapScene::setSnapshot(MapSnapshot snapshot, bool labelsAnew)
{
    const auto before = std::exchange(m_snapshot, std::move(snapshot));
    m_labels.follow(before, m_snapshot, m_style, labelsAnew);
    m_canvas.labelsFrom = labelsFrom(m_snapshot.alteri.size());
    m_positions.assign(m_snapshot.alteri.size(), {});
    for (std::size_t i = 0; i < m_snapshot.alteri.size(); ++i)
        if (m_snapshot.alteri[i].place)
            m_positions[i] = scenePoint(*m_snapshot.alteri[i].place, m_style);
    if (m_map)
        m_tray.layOut(m_snapshot, m_style, m_positions, m_labels);
    else
        m_tray.hide();
    syncItems();
    // Qt paints everything anew for a background, even for the one it has.
    if (backgroundBrush().color() != m_style.paper || backgroundBrush().style() == Qt::NoBrush)
        setBackgroundBrush(m_style.paper);
    if (const auto rect = contentRect(); rect != sceneRect()) {
        setSceneRect(rect);
        emit contentRectChanged();
    }
}

void MapScene::syncItems()
{
    m_ground->setVisible(m_map.has_value());
    m_ground->sync(m_snapshot, m_style);
    std::map<AlterId, AlterItem*> kept;
    for (std::size_t i = 0; i < m_snapshot.alteri.size(); ++i) {
        const auto id = m_snapshot.alteri[i].id;
        const auto found = m_items.find(id);
        auto* item = found != m_items.end() ? found->second : new AlterItem(id, m_canvas);
        if (found == m_items.end())
            addItem(item);
        else
            m_items.erase(found);
        item->sync(m_snapshot.alteri[i], m_labels.looks()[i], m_style);
        item->setPos(m_positions[i]);
        kept[id] = item;
    }
    for (const auto& [id, item] : m_items)
        delete item;
    m_items = std::move(kept);
}

void MapScene::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    if (m_drawsTies && !m_showsPast) {
        if (event->button() == Qt::LeftButton)
            m_tieTool->press(event->scenePos(), m_style);
        event->accept();
        return;
    }
    m_drag->reachOut(*event);
    readShiftAsCtrl(*event);
    QGraphicsScene::mousePressEvent(event);
}

void MapScene::mouseMoveEvent(QGraphicsSceneMouseEvent* event)
{
    if (m_drawsTies && !m_showsPast) {
        m_tieTool->move(event->scenePos());
        return;
    }
    QGraphicsScene::mouseMoveEvent(event);
    m_drag->follow(*event);
}

void MapScene::mouseReleaseEvent(QGraphicsSceneMouseEvent* event)
{
    if (m_drawsTies && !m_showsPast) {
        m_tieTool->release(event->scenePos());
        return;
    }
    const auto let = m_drag->dropAt(*event);
    readShiftAsCtrl(*event);  // a click selects when it is let go
    QGraphicsScene::mouseReleaseEvent(event);
    m_drag->end();
    // The past is only looked at.
    if (let && m_map && !m_showsPast)
        drop(*let);
    else
        syncItems();  // a click may have shifted its symbol by a pixel
}

/// Where sectors stand for several answers, somebody says once which.
/// @return nothing if that was given up
std::optional<std::set<CategoryId>> MapScene::chooseAnswers(const SymbolDrag::Drop& drop)
{
    std::set<CategoryId> chosen;
    const auto reader = m_document.reader();
    const auto design = reader.design(reader.map(*m_map)->design);
    const auto* asked = design.sectorAttribute
                            ? m_document.spokenCodebook().find(*design.sectorAttribute)
                            : nullptr;
    if (asked == nullptr || !design.sectorGrouping)
        return chosen;
    for (const auto& answers : answersToChoose(reader, *m_map, drop.moves)) {
        QMenu menu;
        menu.setObjectName(QStringLiteral("sectorAnswers"));
        menu.addSection(QString::fromStdString(asked->label));
        for (const auto& category : asked->categories)
            if (!category.retired
                && std::find(answers.begin(), answers.end(), category.id) != answers.end())
                menu.addAction(literalLabel(QString::fromStdString(category.label)))
                    ->setData(QString::fromStdString(category.id.hex()));
        const auto* answer = menu.exec(QCursor::pos());
        if (answer == nullptr)
            return std::nullopt;
        for (const auto& category : asked->categories)
            if (category.id.hex() == answer->data().toString().toStdString())
                chosen.insert(category.id);
    }
    return chosen;
}

void MapScene::drop(const SymbolDrag::Drop& drop)
{
    const auto chosen = chooseAnswers(drop);
    if (!chosen) {
        syncItems();
        return;
    }
    const auto label = drop.moves.empty()                              ? tr("Take off the map")
                       : drop.moves.size() + drop.takenOff.size() == 1 ? tr("Move alter")
                                                                       : tr("Move alteri");
    m_document.perform(label, [&](Writer& writer) {
        dropAlteri(writer, *m_map, drop.moves, drop.snaps ? Snapping::ToFreePlace : Snapping::Off,
                   *chosen);
        for (const auto alter : drop.takenOff)
            takeOffMap(writer, {*m_map, alter});
    });
    // After a refusal, and where the drop changed nothing, the symbols are still where the mouse
    // let them go.
    syncItems();
}

void MapScene::cancelDrag()
{
    m_tieTool->cancel();
    if (mouseGrabberItem() == nullptr)
        return;
    m_drag->cancel();
    syncItems();
}

void MapScene::keyPressEvent(QKeyEvent* event)
{
    const bool used = event->key() == Qt::Key_Escape ? goBack() : moveByArrows(*event);
    if (used)
        event->accept();
    else
        QGraphicsScene::keyPressEvent(event);
}

/// Esc: exactly one step.
bool MapScene::goBack()
{
    if (m_tieTool->isDrawing()) {
        m_tieTool->cancel();
    } else if (m_drag->isOn()) {
        cancelDrag();
    } else if (!m_drawsTies && !m_showsPast && !selectedItems().isEmpty()) {
        clearSelection();
    } else {
        emit leaveWanted();
    }
    return true;
}

bool MapScene::moveByArrows(const QKeyEvent& event)
{
    const int along = event.key() == Qt::Key_Right ? 1 : event.key() == Qt::Key_Left ? -1 : 0;
    const int outwards = event.key() == Qt::Key_Down ? 1 : event.key() == Qt::Key_Up ? -1 : 0;
    if ((along == 0 && outwards == 0) || event.modifiers() & ~Qt::KeypadModifier || !m_map)
        return false;
    const auto alteri = selectedAlteri();
    if (alteri.empty())
        selectNeighbour(along + outwards);
    else if (m_document.isWritable() && !m_showsPast
             && m_document.perform(
                 alteri.size() == 1 ? tr("Move alter") : tr("Move alteri"),
                 [&](Writer& writer) { nudge(writer, *m_map, alteri, along, outwards); }))
        tellCell(alteri.front());
    return true;
}

/// Who moves a symbol by keys may not see where it stands now, or why it does not move.
void MapScene::tellCell(AlterId alter)
{
    const auto content = m_document.content(*m_map);
    const auto* partner = content ? content->find(alter) : nullptr;
    if (partner != nullptr && !partner->tie.place)
        emit hovering(tr("Not on the map yet: the key of a ring or the mouse places it first"));
    else if (partner != nullptr)
        emit hovering(cellName(m_snapshot.geometry.cellAt(*partner->tie.place)));
}

bool MapScene::selectNeighbour(int step)
{
    const auto order = readingOrder(m_snapshot);
    const auto count = static_cast<int>(order.size());
    const auto selected = selectedAlter();
    int index = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i)
        if (selected == order[static_cast<std::size_t>(i)])
            index = i;
    index += step;
    if (index < 0 || index >= count) {
        clearSelection();
        return false;
    }
    selectAlter(order[static_cast<std::size_t>(index)]);
    return true;
}

bool MapScene::walk(int by)
{
    const auto content = m_map && !m_showsPast ? m_document.content(*m_map) : nullptr;
    if (!content)
        return selectNeighbour(by);
    const auto selected = selectedAlter();
    const auto step = m_walk.step(*content, selected, by);
    selectAlter(step.alter);
    if (!step.alter && !step.leaves)
        emit hovering(tr("Nobody on this map is open any more; Tab again goes through all"));
    return !step.leaves;
}

QString MapScene::cellName(const Cell& cell) const
{
    QStringList parts;
    const auto ring = static_cast<std::size_t>(cell.ring);
    if (ring < m_snapshot.levels.size())
        parts << QString::fromStdString(m_snapshot.levels[ring]);
    const auto sector = static_cast<std::size_t>(cell.sector);
    if (cell.sector != Cell::any && sector < m_snapshot.sectors.size())
        parts << QString::fromStdString(m_snapshot.sectors[sector]);
    return parts.join(QStringLiteral(" · "));
}

QString MapScene::descriptionOf(AlterId alter) const
{
    const auto content = m_map ? m_document.content(*m_map) : nullptr;
    const auto* partner = content ? content->find(alter) : nullptr;
    if (partner == nullptr)
        return {};
    QStringList said{partner->tie.place ? cellName(m_snapshot.geometry.cellAt(*partner->tie.place))
                                        : MapTray::title()};
    for (const auto& attribute : content->codebook.attributes)
        if (attribute.isOfPartner())
            if (const auto* answer = partner->answer(attribute))
                said << QString::fromStdString(attribute.label) + QStringLiteral(": ")
                            + textFor(*answer, attribute);
    return listText(said);
}

}  // namespace alteri
