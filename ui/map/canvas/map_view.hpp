// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/ground/zoomed_picture.hpp"

#include <QGraphicsView>
#include <QPolygonF>

#include <functional>

class QTimer;
class QTouchEvent;

namespace alteri {

class MapScene;

/// The canvas: shows a map scene, zooms by wheel, pinch and keys, pans while space is held, selects
/// by rubber band or, with Alt, by lasso, and keeps the whole map in view until the user zooms.
class MapView : public QGraphicsView {
    Q_OBJECT

public:
    explicit MapView(QWidget* parent = nullptr);

    void setMapScene(MapScene* scene);

    /// Asked about every key before the canvas uses it itself. @return whether it was used
    void setKeyHandler(std::function<bool(const QKeyEvent&)> handler);

    /// Brings a point of the scene into sight, moving the map only if it is out of it.
    void bringIntoSight(const QPointF& point);

public slots:
    void zoomIn();
    void zoomOut();
    void fit();

signals:
    /// Letters typed on the canvas: the beginning of a name.
    void typed(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    bool viewportEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void zoomBy(double factor);
    void beginZooming();
    void endZooming();
    void zoomAt(const QPoint& point, double factor);
    void countFingers(const QTouchEvent& event);
    void setPanning(bool panning);

    std::function<bool(const QKeyEvent&)> m_keyHandler;
    QPolygonF m_lasso;  ///< in the scene; empty while none is drawn
    bool m_lassoing = false;
    bool m_severalFingers = false;
    QTimer* m_zoomEnd;
    ZoomedPicture m_zoomFrame;  ///< all of the map while it zooms: item by item takes too long
    bool m_fits = true;
};

}  // namespace alteri
