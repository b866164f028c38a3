// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/canvas/symbol_drag.hpp"

#include "ui/map/canvas/alter_item.hpp"
#include "ui/map/canvas/ground_item.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/map/canvas/map_tray.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/style/fonts.hpp"

#include <QApplication>
#include <QGraphicsSceneMouseEvent>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QLineF>

namespace alteri {

namespace {

constexpr double reachPixels = 22;

}  // namespace

SymbolDrag::SymbolDrag(MapScene& scene, GroundItem& ground, const Items& items)
    : QObject(&scene)
    , m_scene(scene)
    , m_ground(ground)
    , m_items(items)
    , m_title(new QGraphicsSimpleTextItem)
    , m_style(paperStyle())
{
    scene.addItem(m_title);
    m_title->setVisible(false);
    m_title->setZValue(3);
    m_title->setFont(pictureFont(m_style.labelSize, QFont::Bold));
}

void SymbolDrag::restyle(const MapStyle& style)
{
    m_style = style;
    m_title->setBrush(style.selection);
}

AlterItem* SymbolDrag::draggedItem() const
{
    return qgraphicsitem_cast<AlterItem*>(m_scene.mouseGrabberItem());
}

void SymbolDrag::reachOut(QGraphicsSceneMouseEvent& event) const
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
    for (const auto& [alter, item] : m_items)
        if (const double here = QLineF(item->pos(), event.scenePos()).length(); here < distance) {
            distance = here;
            nearest = item;
        }
    if (nearest == nullptr)
        return;
    event.setScenePos(nearest->pos());
    event.setScreenPos(view->viewport()->mapToGlobal(view->mapFromScene(nearest->pos())));
}

void SymbolDrag::follow(const QGraphicsSceneMouseEvent& event)
{
    const auto* item = draggedItem();
    if (item == nullptr || !(event.buttons() & Qt::LeftButton))
        return;
    const auto way = event.screenPos() - event.buttonDownScreenPos(Qt::LeftButton);
    m_on = m_on || way.manhattanLength() >= QApplication::startDragDistance();
    if (!m_on)
        return;
    if (m_scene.trayRect().contains(item->pos())) {
        m_ground.highlight(std::nullopt);
        showTitle(MapTray::title(), item->pos());
        return;
    }
    const auto& geometry = m_scene.snapshot().geometry;
    const auto cell = geometry.cellAt(geometry.clamped(placeAt(item->pos(), m_style)));
    m_ground.highlight(cell);
    showTitle(m_scene.cellName(cell), item->pos());
}

void SymbolDrag::showTitle(const QString& name, const QPointF& symbol)
{
    m_title->setText(name);
    const auto size = m_title->boundingRect().size();
    m_title->setPos(symbol - QPointF(size.width() / 2, size.height() + m_style.symbolRadius * 2));
    m_title->setVisible(!name.isEmpty());
    emit hovering(name);
}

std::optional<SymbolDrag::Drop> SymbolDrag::dropAt(const QGraphicsSceneMouseEvent& event) const
{
    if (!m_on || event.button() != Qt::LeftButton)
        return std::nullopt;
    Drop drop;
    drop.snaps = !event.modifiers().testFlag(Qt::AltModifier);
    for (const auto& [alter, item] : m_items) {
        if (!item->isSelected() && item != draggedItem())
            continue;
        if (m_scene.trayRect().contains(item->pos()))
            drop.takenOff.push_back(alter);
        else
            drop.moves.emplace_back(alter, placeAt(item->pos(), m_style));
    }
    return drop;
}

void SymbolDrag::end()
{
    if (!m_on)
        return;
    m_on = false;
    m_ground.highlight(std::nullopt);
    m_title->setVisible(false);
    emit hovering({});
}

void SymbolDrag::cancel()
{
    if (auto* item = draggedItem())
        item->ungrabMouse();
    end();
}

}  // namespace alteri
