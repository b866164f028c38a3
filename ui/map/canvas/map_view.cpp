// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/canvas/map_view.hpp"

#include "ui/map/canvas/map_accessible.hpp"
#include "ui/map/canvas/map_scene.hpp"

#include <QGestureEvent>
#include <QGraphicsItem>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QTouchEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace alteri {

namespace {

constexpr double zoomStep = 1.2;
constexpr double smallest = 0.08;
constexpr double largest = 6;
constexpr int zoomEndMilliseconds = 150;  // after the last step all is drawn sharply again

}  // namespace

MapView::MapView(QWidget* parent)
    : QGraphicsView(parent)
    , m_zoomEnd(new QTimer(this))
{
    m_zoomEnd->setSingleShot(true);
    m_zoomEnd->setInterval(zoomEndMilliseconds);
    connect(m_zoomEnd, &QTimer::timeout, this, &MapView::endZooming);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(MinimalViewportUpdate);
    setDragMode(RubberBandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setFrameShape(NoFrame);
    viewport()->grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Network map"));
    makeAccessible(*this);
}

void MapView::setMapScene(MapScene* scene)
{
    setScene(scene);
    if (scene != nullptr) {
        connect(scene, &MapScene::contentRectChanged, this, [this] {
            if (m_fits)
                fit();
        });
        // What changes while the view zooms is shown at once.
        connect(scene, &MapScene::synced, this, [this] { m_zoomFrame = {}; });
        connect(scene, &QGraphicsScene::selectionChanged, this, [this] { m_zoomFrame = {}; });
        announceSelection(*this, *scene);
    }
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
    // Wheels that move sideways and fingers that have only come down ask for nothing.
    if (factor == 1 || target < smallest || target > largest)
        return;
    m_fits = false;
    beginZooming();
    scale(factor, factor);
}

void MapView::beginZooming()
{
    auto* map = qobject_cast<MapScene*>(scene());
    if (map == nullptr)
        return;
    // A picture of the map would show names that this view hides.
    const bool hidesNames = viewport()->property(CanvasState::hidesNamesProperty).toBool();
    if (!m_zoomEnd->isActive() && !hidesNames)
        m_zoomFrame = pictureOf(*this);
    map->setZooming(true);
    m_zoomEnd->start();
}

void MapView::endZooming()
{
    m_zoomFrame = {};
    if (auto* map = qobject_cast<MapScene*>(scene()))
        map->setZooming(false);
    viewport()->update();
}

void MapView::paintEvent(QPaintEvent* event)
{
    if (m_zoomFrame.isEmpty()) {
        QGraphicsView::paintEvent(event);
        return;
    }
    QPainter painter(viewport());
    painter.fillRect(event->rect(), scene()->backgroundBrush());
    painter.setWorldTransform(viewportTransform());
    m_zoomFrame.draw(painter);
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
    if (event->angleDelta().y() == 0) {
        QGraphicsView::wheelEvent(event);  // moves the map sideways
        return;
    }
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / degreesPerStep));
    event->accept();
}

void MapView::zoomAt(const QPoint& point, double factor)
{
    const auto kept = mapToScene(point);
    zoomBy(factor);
    // Between two fingers the map stays where it is.
    const auto moved = mapFromScene(kept) - point;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved.y());
}

void MapView::setKeyHandler(std::function<bool(const QKeyEvent&)> handler)
{
    m_keyHandler = std::move(handler);
}

void MapView::bringIntoSight(const QPointF& point)
{
    constexpr int rim = 60;
    if (!viewport()->rect().adjusted(rim, rim, -rim, -rim).contains(mapFromScene(point)))
        centerOn(point);
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    if (m_keyHandler && m_keyHandler(*event)) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Space) {
        setPanning(true);
        event->accept();
        return;
    }
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

void MapView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        setPanning(false);
    else
        QGraphicsView::keyReleaseEvent(event);
}

void MapView::setPanning(bool panning)
{
    // Symbols are not grabbed while the paper is.
    setDragMode(panning ? ScrollHandDrag : RubberBandDrag);
    setInteractive(!panning);
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    const bool onPaper = itemAt(event->pos()) == nullptr
                         || !itemAt(event->pos())->flags().testFlag(QGraphicsItem::ItemIsMovable);
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::AltModifier) && onPaper
        && isInteractive()) {
        m_lassoing = true;
        m_lasso = {mapToScene(event->pos())};
        return;
    }
    QGraphicsView::mousePressEvent(event);
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_severalFingers)
        return;
    if (!m_lassoing) {
        QGraphicsView::mouseMoveEvent(event);
        return;
    }
    m_lasso << mapToScene(event->pos());
    viewport()->update();
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_lassoing) {
        QGraphicsView::mouseReleaseEvent(event);
        return;
    }
    m_lassoing = false;
    QPainterPath area;
    area.addPolygon(std::exchange(m_lasso, {}));
    area.closeSubpath();
    scene()->setSelectionArea(area, viewportTransform());
    viewport()->update();
}

void MapView::drawForeground(QPainter* painter, const QRectF& rect)
{
    QGraphicsView::drawForeground(painter, rect);
    if (!m_lassoing)
        return;
    QPen pen(palette().color(QPalette::Highlight), 1.5, Qt::DashLine);
    pen.setCosmetic(true);
    painter->setPen(pen);
    auto fill = palette().color(QPalette::Highlight);
    fill.setAlphaF(0.1F);
    painter->setBrush(fill);
    painter->drawPolygon(m_lasso);
}

bool MapView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Gesture: {
        auto* gestures = static_cast<QGestureEvent*>(event);
        const auto* pinch = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture));
        if (pinch == nullptr)
            break;
        zoomAt(viewport()->mapFromGlobal(pinch->centerPoint().toPoint()), pinch->scaleFactor());
        return true;
    }
    case QEvent::NativeGesture: {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            break;
        zoomAt(gesture->position().toPoint(), 1 + gesture->value());
        return true;
    }
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        countFingers(*static_cast<QTouchEvent*>(event));
        break;
    default:
        break;
    }
    return QGraphicsView::viewportEvent(event);
}

/// One finger drags as the mouse does; the second one zooms, and what the first had begun to drag
/// goes back.
void MapView::countFingers(const QTouchEvent& event)
{
    const bool ends = event.type() == QEvent::TouchEnd || event.type() == QEvent::TouchCancel;
    const bool several = !ends && event.points().size() > 1;
    auto* map = qobject_cast<MapScene*>(scene());
    if (several && !m_severalFingers && map != nullptr)
        map->cancelDrag();
    m_severalFingers = several;
}

bool MapView::focusNextPrevChild(bool next)
{
    // Tab goes to those who are open first and leaves the map after the last one.
    auto* map = qobject_cast<MapScene*>(scene());
    if (map != nullptr && map->walk(next ? 1 : -1)) {
        if (const auto alter = map->selectedAlter())
            bringIntoSight(*map->positionOf(*alter));
        return true;
    }
    return QGraphicsView::focusNextPrevChild(next);
}

}  // namespace alteri
