// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/picture/picture_export.hpp"

#include <QPoint>
#include <QWidget>

namespace alteri {

/// A drawing at its true proportions, as large as the widget allows. It can be dragged out of the
/// window, as pixels and as vectors; nothing is written to disk for that.
class PicturePreview : public QWidget {
    Q_OBJECT

public:
    explicit PicturePreview(QWidget* parent = nullptr);

    void show(const Drawing& drawing, const PictureOutput& output);
    QSize sizeHint() const override { return {620, 560}; }

    /// Where the paper is, in pixels.
    QRectF paper() const;

signals:
    /// Somebody drags the picture out.
    void dragged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    Drawing m_drawing;
    PictureOutput m_output;
    QPoint m_pressed;
};

}  // namespace alteri
