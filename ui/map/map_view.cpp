// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_view.hpp"

#include "ui/map/map_scene.hpp"

#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

constexpr double zoomStep = 1.2;
constexpr double smallest = 0.08;
constexpr double largest = 6;

}  // namespace

MapView::MapView(QWidget* parent)
    : QGraphicsView(parent)
{
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(MinimalViewportUpdate);
    setDragMode(RubberBandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Network map"));
}

void MapView::setMapScene(MapScene* scene)
{
    setScene(scene);
    if (scene != nullptr)
        connect(scene, &MapScene::contentRectChanged, this, [this] {
            if (m_fits)
                fit();
        });
    fit();
}

void MapView::zoomIn()
{
    zoomBy(zoomStep);
}

void MapView::zoomOut()
{
    zoomBy(1 / zoomStep);
}

void MapView::fit()
{
    m_fits = true;
    if (scene() != nullptr)
        fitInView(scene()->sceneRect(), Qt::KeepAspectRatio);
}

void MapView::zoomBy(double factor)
{
    const double target = transform().m11() * factor;
    if (target < smallest || target > largest)
        return;
    m_fits = false;
    scale(factor, factor);
}

void MapView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fits)
        fit();
}

void MapView::wheelEvent(QWheelEvent* event)
{
    constexpr double degreesPerStep = 120;
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / degreesPerStep));
    event->accept();
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    const auto text = event->text();
    const bool isLetter = !text.isEmpty() && text.front().isLetterOrNumber()
                          && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isLetter) {
        emit typed(text);
        event->accept();
        return;
    }
    QGraphicsView::keyPressEvent(event);
}

}  // namespace alteri
