// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/figure_view.hpp"

#include <functional>

namespace alteri {

/// Makes a picture that is so many millimetres wide; its height follows.
using DrawingMaker = std::function<Drawing(double widthMillimetres)>;

/// Shows on the screen what an export would write, in the colours of the program.
class DrawingView : public FigureView {
    Q_OBJECT

public:
    enum class Fit {
        Width,  ///< laid out anew for the width, at the size of print, as high as need be
        Whole,  ///< laid out for a page and scaled to the room there is
    };

    explicit DrawingView(Fit fit, QWidget* parent = nullptr);

    void show(DrawingMaker maker, const QColor& paper);
    QSize sizeHint() const override;
    QRectF place() const override;

protected:
    void paintPaper(QPainter& painter) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();

    Fit m_fit;
    DrawingMaker m_maker;
    QColor m_paper;
};

}  // namespace alteri
