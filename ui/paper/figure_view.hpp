// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/drawing.hpp"

#include <QWidget>

namespace alteri {

/// A figure on the screen as it will be printed: at its true proportions, in the middle, as large
/// as the widget allows, on white paper.
class FigureView : public QWidget {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);

    void setFigure(const Drawing& figure);
    const Drawing& figure() const { return m_figure; }
    /// Pixels that stay free around the figure.
    void setMargin(int pixels);

    /// Where the figure is, in pixels.
    virtual QRectF place() const;
    QSize sizeHint() const override { return {560, 460}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Paints what is behind the figure.
    virtual void paintPaper(QPainter& painter) const;

private:
    Drawing m_figure;
    int m_margin = 0;
};

}  // namespace alteri
