// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_scene.hpp"

#include "core/maps/placing.hpp"
#include "ui/map/alter_item.hpp"
#include "ui/map/ground_item.hpp"
#include "ui/map/ground_painting.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/fonts.hpp"

#include <QApplication>
#include <QGraphicsSceneMouseEvent>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QKeyEvent>

#include <algorithm>

namespace alteri {

namespace {

constexpr double trayColumn = 240;
constexpr double trayRow = 130;
constexpr double margin = 20;

}  // namespace

MapScene::MapScene(StudyDocument& document, QObject* parent)
    : QGraphicsScene(parent)
    , m_document(document)
    , m_style(screenStyle())
    , m_ground(new GroundItem)
    , m_trayTitle(new QGraphicsSimpleTextItem)
{
    addItem(m_ground);
    addItem(m_trayTitle);
    m_ground->setVisible(false);
    m_trayTitle->setFont(pictureFont(m_style.labelSize, QFont::DemiBold));
    connect(&document, &StudyDocument::changed, this, &MapScene::onChanged);
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
    reload(true);
}

void MapScene::setStyle(const MapStyle& style)
{
    m_style = style;
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
    const auto before = m_snapshot;
    // The map may be gone: its ego was deleted, or its addition undone.
    if (m_map && !m_document.reader().map(*m_map))
        m_map.reset();
    m_snapshot = m_map ? snapshotOf(m_document.reader(), *m_map) : MapSnapshot();
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
    layout.placeAgain(m_snapshot, changed, labels);
    m_labels = std::move(labels);
}

void MapScene::layOutTray()
{
    const LabelLayout layout(m_style);
    const auto ground = groundRect(m_snapshot, m_style);
    const double left = ground.left() - trayColumn;
    const int rows = std::max(1, static_cast<int>((ground.height() - trayRow) / trayRow));
    int index = 0;
    m_trayRect = {};
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
    m_trayTitle->setVisible(index > 0);
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

void MapScene::mouseMoveEvent(QGraphicsSceneMouseEvent* event)
{
    QGraphicsScene::mouseMoveEvent(event);
    const auto* item = draggedItem();
    if (item == nullptr || !(event->buttons() & Qt::LeftButton))
        return;
    const auto way = event->screenPos() - event->buttonDownScreenPos(Qt::LeftButton);
    m_dragging = m_dragging || way.manhattanLength() >= QApplication::startDragDistance();
    if (!m_dragging)
        return;
    const auto place = m_snapshot.geometry.clamped(placeAt(item->pos(), m_style));
    const auto cell = m_snapshot.geometry.cellAt(place);
    m_ground->highlight(cell);
    emit hovering(cellName(cell));
}

void MapScene::mouseReleaseEvent(QGraphicsSceneMouseEvent* event)
{
    const bool drop = m_dragging && m_map && event->button() == Qt::LeftButton;
    std::vector<std::pair<AlterId, Place>> moves;
    if (drop)
        for (const auto& [id, item] : m_items)
            if (item->isSelected() || item == draggedItem())
                moves.emplace_back(id, placeAt(item->pos(), m_style));
    QGraphicsScene::mouseReleaseEvent(event);
    if (!drop) {
        syncItems();  // a click may have shifted its symbol by a pixel
        return;
    }
    endDrag();
    const bool done = m_document.perform(moves.size() == 1 ? tr("Move alter") : tr("Move alteri"),
                                         [&](Writer& writer) {
                                             for (const auto& [alter, place] : moves)
                                                 moveAlter(writer, {*m_map, alter}, place);
                                         });
    if (!done)
        syncItems();  // a refusal puts the symbols back
}

void MapScene::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_dragging) {
        if (auto* item = draggedItem())
            item->ungrabMouse();
        endDrag();
        syncItems();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && !selectedItems().isEmpty()) {
        clearSelection();
        event->accept();
        return;
    }
    const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool backward = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if ((forward || backward) && event->modifiers() == Qt::NoModifier) {
        selectNeighbour(forward ? 1 : -1);
        event->accept();
        return;
    }
    QGraphicsScene::keyPressEvent(event);
}

void MapScene::endDrag()
{
    m_dragging = false;
    m_ground->highlight(std::nullopt);
    emit hovering({});
}

/// Walks the alteri in the order in which they were named.
void MapScene::selectNeighbour(int step)
{
    const auto count = static_cast<int>(m_snapshot.alteri.size());
    if (count == 0)
        return;
    const auto selected = selectedAlter();
    int index = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i)
        if (selected == m_snapshot.alteri[static_cast<std::size_t>(i)].id)
            index = i;
    const auto& next = m_snapshot.alteri[static_cast<std::size_t>((index + step + count) % count)];
    selectAlter(next.id);
    for (auto* view : views())
        view->setAccessibleDescription(QString::fromStdString(next.label));
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
