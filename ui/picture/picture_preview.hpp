// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/figure_view.hpp"
#include "ui/paper/picture_export.hpp"

#include <QPoint>

namespace alteri {

/// A drawing at its true proportions, as large as the widget allows. It can be dragged out of the
/// window, as pixels and as vectors; nothing is written to disk for that.
class PicturePreview : public FigureView {
    Q_OBJECT

public:
    explicit PicturePreview(QWidget* parent = nullptr);

    void show(const Drawing& drawing, const PictureOutput& output);
    /// Says that another picture is being drawn.
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    QSize sizeHint() const override { return {620, 560}; }

signals:
    /// Somebody drags the picture out.
    void dragged();
    /// Another program took the picture.
    void taken();
    /// The picture cannot be dragged; a sentence says why.
    void refused(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintPaper(QPainter& painter) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void paintBusy(QPainter& painter) const;

    PictureOutput m_output;
    QPoint m_pressed;
    bool m_busy = false;
};

}  // namespace alteri
