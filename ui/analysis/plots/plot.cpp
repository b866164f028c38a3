// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/plot.hpp"

#include <QPainter>

namespace alteri {

Drawing drawingOf(std::shared_ptr<const Plot> plot, double widthMillimetres)
{
    const QSizeF size(widthMillimetres, plot->heightAt(widthMillimetres));
    const auto title = plot->title();
    return {size,
            [plot = std::move(plot), widthMillimetres](QPainter& painter) {
                painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
                PlotSurface surface{painter, paperPlotStyle()};
                plot->paint(surface, widthMillimetres);
            },
            title};
}

}  // namespace alteri
