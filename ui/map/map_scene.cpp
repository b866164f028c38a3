// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_scene.hpp"

#include "core/maps/arranging.hpp"
#include "core/maps/placing.hpp"
#include "core/maps/waves.hpp"
#include "ui/map/alter_item.hpp"
#include "ui/map/ghost_item.hpp"
#include "ui/map/ground_item.hpp"
#include "ui/map/ground_painting.hpp"
#include "ui/map/tie_tool.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/fonts.hpp"

#include <QApplication>
#include <QGraphicsSceneMouseEvent>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QLineF>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace alteri {

namespace {

constexpr double trayColumn = 240;
constexpr double trayRow = 130;
constexpr double margin = 20;
constexpr double reachPixels = 22;  // fingers and pens need 44 pixels to hit

/// Takes a press beside a symbol, but on nobody else, as one on the nearest symbol within reach.
void reachOut(QGraphicsSceneMouseEvent& event, const std::map<AlterId, AlterItem*>& items)
{
    const auto* view = event.widget() != nullptr
                           ? qobject_cast<const QGraphicsView*>(event.widget()->parentWidget())
                           : nullptr;
    if (view == nullptr
        || qgraphicsitem_cast<AlterItem*>(view->itemAt(view->mapFromScene(event.scenePos())))
               != nullptr)
        return;
    const AlterItem* nearest = nullptr;
    double distance = reachPixels / view->transform().m11();
    for (const auto& [alter, item] : items)
        if (const double here = QLineF(item->pos(), event.scenePos()).length(); here < distance) {
            distance = here;
            nearest = item;
        }
    if (nearest == nullptr)
        return;
    event.setScenePos(nearest->pos());
    event.setScreenPos(view->viewport()->mapToGlobal(view->mapFromScene(nearest->pos())));
}

}  // namespace

MapScene::MapScene(StudyDocument& document, QObject* parent)
    : QGraphicsScene(parent)
    , m_document(document)
    , m_style(screenStyle())
    , m_ground(new GroundItem)
    , m_ghost(new GhostItem)
    , m_trayTitle(new QGraphicsSimpleTextItem)
    , m_cellTitle(new QGraphicsSimpleTextItem)
    , m_tieTool(new TieTool(*this, this))
{
    addItem(m_ground);
    addItem(m_ghost);
    addItem(m_trayTitle);
    addItem(m_cellTitle);
    m_ghost->setVisible(false);
    m_cellTitle->setVisible(false);
    m_cellTitle->setZValue(3);
    m_cellTitle->setFont(pictureFont(m_style.labelSize, QFont::Bold));
    m_ground->setVisible(false);
    m_trayTitle->setFont(pictureFont(m_style.labelSize, QFont::DemiBold));
    connect(&document, &StudyDocument::changed, this, &MapScene::onChanged);
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
    if (m_zooming == zooming)
        return;
    m_zooming = zooming;
    if (!zooming)
        update();
}

double MapScene::labelsFrom() const
{
    constexpr double readable = 0.25;
    constexpr double manyAlteri = 300;  // whose names still have room side by side at 0.75
    const auto count = static_cast<double>(m_snapshot.alteri.size());
    return count <= manyAlteri ? readable : 0.75 * std::sqrt(count / manyAlteri);
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
    m_showsPast = true;
    clearSelection();
    setSnapshot(past, false);
}

void MapScene::showPresent()
{
    if (!m_showsPast)
        return;
    m_showsPast = false;
    reload(false);
}

void MapScene::setStyle(const MapStyle& style)
{
    m_style = style;
    m_symbols.clear();
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
    return ground.united(m_trayRect).adjusted(-margin, -margin, margin, margin);
}

QRectF MapScene::mapRect() const
{
    return groundRect(m_snapshot, m_style).adjusted(-margin, -margin, margin, margin);
}

void MapScene::onChanged(const Change& change)
{
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
    if (m_dragging) {  // what is dragged may be gone
        if (auto* item = draggedItem())
            item->ungrabMouse();
        endDrag();
    }
    m_tieTool->cancel();
    m_showsPast = false;
    // The map may be gone: its ego was deleted, or its addition undone.
    if (m_map && !m_document.reader().map(*m_map))
        m_map.reset();
    setSnapshot(m_map ? snapshotOf(m_document.reader(), *m_map) : MapSnapshot(), labelsAnew);
    syncGhost();
}

void MapScene::syncGhost()
{
    const auto reader = m_document.reader();
    const bool shown = m_map && m_other && reader.map(*m_other);
    m_ghost->setVisible(shown);
    if (shown)
        m_ghost->sync(snapshotOf(reader, *m_other), m_snapshot,
                      compareMaps(reader, *m_other, *m_map), m_style);
}

void MapScene::setSnapshot(MapSnapshot snapshot, bool labelsAnew)
{
    const auto before = std::exchange(m_snapshot, std::move(snapshot));
    layOutLabels(before, labelsAnew);
    m_positions.assign(m_snapshot.alteri.size(), {});
    for (std::size_t i = 0; i < m_snapshot.alteri.size(); ++i)
        if (m_snapshot.alteri[i].place)
            m_positions[i] = scenePoint(*m_snapshot.alteri[i].place, m_style);
    layOutTray();
    syncItems();
    setBackgroundBrush(m_style.paper);
    if (const auto rect = contentRect(); rect != sceneRect()) {
        setSceneRect(rect);
        emit contentRectChanged();
    }
}

void MapScene::layOutLabels(const MapSnapshot& before, bool anew)
{
    const LabelLayout layout(m_style);
    if (anew || before.map != m_snapshot.map) {
        m_labels = layout.place(m_snapshot);
        return;
    }
    // Labels of alteri that stayed as they were stay too: nothing jumps unasked.
    std::map<AlterId, std::size_t> known;
    for (std::size_t i = 0; i < before.alteri.size(); ++i)
        known[before.alteri[i].id] = i;
    std::vector<LabelLook> labels(m_snapshot.alteri.size());
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto& alter = m_snapshot.alteri[i];
        const auto found = known.find(alter.id);
        const bool same = found != known.end() && before.alteri[found->second].label == alter.label
                          && before.alteri[found->second].place == alter.place && alter.place;
        if (same)
            labels[i] = m_labels[found->second];
        else
            changed.push_back(i);
    }
    addCovered(labels, changed);
    layout.placeAgain(m_snapshot, changed, labels);
    m_labels = std::move(labels);
}

/// Adds the alteri whose labels are covered by symbols that came or moved.
void MapScene::addCovered(const std::vector<LabelLook>& labels,
                          std::vector<std::size_t>& changed) const
{
    std::vector<QRectF> symbols;
    const double reach = m_style.symbolRadius * 1.1;
    for (const auto index : changed)
        if (const auto& place = m_snapshot.alteri[index].place) {
            const auto at = scenePoint(*place, m_style);
            symbols.emplace_back(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach);
        }
    const std::set<std::size_t> known(changed.begin(), changed.end());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto& place = m_snapshot.alteri[i].place;
        if (!place || known.contains(i) || labels[i].isEmpty())
            continue;
        const auto box = labels[i].box.translated(scenePoint(*place, m_style));
        if (std::any_of(symbols.begin(), symbols.end(),
                        [&](const QRectF& symbol) { return symbol.intersects(box); }))
            changed.push_back(i);
    }
}

void MapScene::layOutTray()
{
    const LabelLayout layout(m_style);
    const auto ground = groundRect(m_snapshot, m_style);
    const double left = ground.left() - trayColumn;
    const int rows = std::max(1, static_cast<int>((ground.height() - trayRow) / trayRow));
    int index = 0;
    // Its first column is always there: the map must not jump when the first alter comes.
    m_trayRect = m_map ? QRectF(left, ground.top(), trayColumn, ground.height()) : QRectF();
    for (std::size_t i = 0; i < m_snapshot.alteri.size(); ++i) {
        if (m_snapshot.alteri[i].place)
            continue;
        const int column = index / rows;
        const int row = index % rows;
        m_positions[i] = {left - column * trayColumn + trayColumn / 2,
                          ground.top() + trayRow * (row + 0.9)};
        m_labels[i] = layout.below(QString::fromStdString(m_snapshot.alteri[i].label));
        m_trayRect |= QRectF(left - column * trayColumn, ground.top(), trayColumn, ground.height());
        ++index;
    }
    m_trayTitle->setVisible(m_map.has_value());
    m_trayTitle->setText(tr("Not yet placed"));
    m_trayTitle->setBrush(m_style.muted);
    m_trayTitle->setPos(left + 20, ground.top());
}

void MapScene::syncItems()
{
    m_ground->setVisible(m_map.has_value());
    m_ground->sync(m_snapshot, m_style);
    std::map<AlterId, AlterItem*> kept;
    for (std::size_t i = 0; i < m_snapshot.alteri.size(); ++i) {
        const auto id = m_snapshot.alteri[i].id;
        const auto found = m_items.find(id);
        auto* item = found != m_items.end() ? found->second : new AlterItem(id);
        if (found == m_items.end())
            addItem(item);
        else
            m_items.erase(found);
        item->sync(m_snapshot.alteri[i], m_labels[i], m_style);
        item->setPos(m_positions[i]);
        kept[id] = item;
    }
    for (const auto& [id, item] : m_items)
        delete item;
    m_items = std::move(kept);
}

AlterItem* MapScene::draggedItem() const
{
    return qgraphicsitem_cast<AlterItem*>(mouseGrabberItem());
}

void MapScene::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    if (m_drawsTies) {
        if (event->button() == Qt::LeftButton)
            m_tieTool->press(event->scenePos(), m_style);
        event->accept();
        return;
    }
    reachOut(*event, m_items);
    // Shift adds to the selection as Ctrl does.
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        event->setModifiers((event->modifiers() & ~Qt::ShiftModifier) | Qt::ControlModifier);
    QGraphicsScene::mousePressEvent(event);
}

void MapScene::mouseMoveEvent(QGraphicsSceneMouseEvent* event)
{
    if (m_drawsTies) {
        m_tieTool->move(event->scenePos());
        return;
    }
    QGraphicsScene::mouseMoveEvent(event);
    const auto* item = draggedItem();
    if (item == nullptr || !(event->buttons() & Qt::LeftButton))
        return;
    const auto way = event->screenPos() - event->buttonDownScreenPos(Qt::LeftButton);
    m_dragging = m_dragging || way.manhattanLength() >= QApplication::startDragDistance();
    if (!m_dragging)
        return;
    if (m_trayRect.contains(item->pos())) {
        m_ground->highlight(std::nullopt);
        showCellTitle(tr("Not yet placed"), item->pos());
        return;
    }
    const auto place = m_snapshot.geometry.clamped(placeAt(item->pos(), m_style));
    const auto cell = m_snapshot.geometry.cellAt(place);
    m_ground->highlight(cell);
    showCellTitle(cellName(cell), item->pos());
}

void MapScene::showCellTitle(const QString& name, const QPointF& symbol)
{
    m_cellTitle->setText(name);
    m_cellTitle->setBrush(m_style.selection);
    const auto size = m_cellTitle->boundingRect().size();
    m_cellTitle->setPos(symbol
                        - QPointF(size.width() / 2, size.height() + m_style.symbolRadius * 2));
    m_cellTitle->setVisible(!name.isEmpty());
    emit hovering(name);
}

void MapScene::mouseReleaseEvent(QGraphicsSceneMouseEvent* event)
{
    if (m_drawsTies) {
        m_tieTool->release(event->scenePos());
        return;
    }
    const bool drops = m_dragging && m_map && event->button() == Qt::LeftButton;
    std::vector<std::pair<AlterId, Place>> moves;
    std::vector<AlterId> takenOff;
    if (drops)
        for (const auto& [id, item] : m_items) {
            if (!item->isSelected() && item != draggedItem())
                continue;
            if (m_trayRect.contains(item->pos()))
                takenOff.push_back(id);
            else
                moves.emplace_back(id, placeAt(item->pos(), m_style));
        }
    QGraphicsScene::mouseReleaseEvent(event);
    if (!drops) {
        syncItems();  // a click may have shifted its symbol by a pixel
        return;
    }
    endDrag();
    drop(moves, takenOff, !event->modifiers().testFlag(Qt::AltModifier));
}

void MapScene::drop(const std::vector<std::pair<AlterId, Place>>& moves,
                    const std::vector<AlterId>& takenOff,
                    bool snaps)
{
    const auto label = moves.empty()                         ? tr("Take off the map")
                       : moves.size() + takenOff.size() == 1 ? tr("Move alter")
                                                             : tr("Move alteri");
    const bool done = m_document.perform(label, [&](Writer& writer) {
        dropAlteri(writer, *m_map, moves, snaps ? Snapping::ToFreePlace : Snapping::Off);
        for (const auto alter : takenOff)
            takeOffMap(writer, {*m_map, alter});
    });
    if (!done)
        syncItems();  // a refusal puts the symbols back
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
    } else if (m_dragging) {
        if (auto* item = draggedItem())
            item->ungrabMouse();
        endDrag();
        syncItems();
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
    else if (m_document.isWritable() && !m_showsPast)
        m_document.perform(alteri.size() == 1 ? tr("Move alter") : tr("Move alteri"),
                           [&](Writer& writer) { nudge(writer, *m_map, alteri, along, outwards); });
    return true;
}

void MapScene::endDrag()
{
    m_dragging = false;
    m_ground->highlight(std::nullopt);
    m_cellTitle->setVisible(false);
    emit hovering({});
}

std::vector<AlterId> MapScene::readingOrder() const
{
    struct Entry {
        int ring;
        double angle;
        AlterId alter;
    };
    std::vector<Entry> entries;
    const int last = m_snapshot.geometry.rings() + 1;
    for (const auto& alter : m_snapshot.alteri)
        entries.push_back({alter.place ? m_snapshot.geometry.cellAt(*alter.place).ring : last,
                           alter.place ? alter.place->angle : 0, alter.id});
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return a.ring != b.ring ? a.ring < b.ring : a.angle < b.angle;
    });
    std::vector<AlterId> order;
    order.reserve(entries.size());
    for (const auto& entry : entries)
        order.push_back(entry.alter);
    return order;
}

bool MapScene::selectNeighbour(int step)
{
    const auto order = readingOrder();
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

}  // namespace alteri
