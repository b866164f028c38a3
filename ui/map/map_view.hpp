// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>

namespace alteri {

class MapScene;

/// The canvas: shows a map scene, zooms by wheel and keys, and keeps the whole map in view until
/// the user zooms.
class MapView : public QGraphicsView {
    Q_OBJECT

public:
    explicit MapView(QWidget* parent = nullptr);

    void setMapScene(MapScene* scene);

public slots:
    void zoomIn();
    void zoomOut();
    void fit();

signals:
    /// Letters typed on the canvas: the beginning of a name.
    void typed(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void zoomBy(double factor);

    bool m_fits = true;
};

}  // namespace alteri
