// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/residual_plot.hpp"

#include "ui/analysis/plots/plot_axis.hpp"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace alteri {

namespace {

constexpr double panelGap = 6;
constexpr double narrowestResiduals = 52;

struct Scales {
    RoundScale x;
    RoundScale y;
};

Scales scalesOf(const ScatterPanel& panel)
{
    constexpr int ticks = 5;
    constexpr double infinite = std::numeric_limits<double>::infinity();
    QPointF low(infinite, infinite);
    QPointF high(-infinite, -infinite);
    for (const auto& point : panel.points) {
        low = {std::min(low.x(), point.x()), std::min(low.y(), point.y())};
        high = {std::max(high.x(), point.x()), std::max(high.y(), point.y())};
    }
    if (panel.points.empty())
        return {};
    return {RoundScale::holding(low.x(), high.x(), ticks),
            RoundScale::holding(low.y(), high.y(), ticks)};
}

/// Points as dots; what falls into one cell of the paper is one dot, the darker the more there are.
void paintDots(PlotSurface& surface, const std::vector<QPointF>& places)
{
    constexpr double cell = 0.25;
    constexpr double radius = 0.55;
    std::map<std::pair<int, int>, int> cells;
    for (const auto& place : places)
        ++cells[{static_cast<int>(std::lround(place.x() / cell)),
                 static_cast<int>(std::lround(place.y() / cell))}];
    auto colour = lookOf(0, surface.style).colour;
    surface.painter.setPen(Qt::NoPen);
    for (const auto& [at, count] : cells) {
        colour.setAlphaF(static_cast<float>(std::min(1.0, 0.45 + 0.15 * (count - 1))));
        surface.painter.setBrush(colour);
        surface.painter.drawEllipse(QPointF(at.first * cell, at.second * cell), radius, radius);
    }
    surface.painter.setBrush(Qt::NoBrush);
}

}  // namespace

struct ResidualPlot::Grid {
    int columns = 1;
    double panelWidth = 0;
    double panelHeight = 0;
};

ResidualPlot::ResidualPlot(PlotFrame frame, std::vector<ScatterPanel> panels)
    : m_frame(std::move(frame))
    , m_panels(std::move(panels))
{
}

ResidualPlot::Grid ResidualPlot::gridAt(double width) const
{
    constexpr double proportion = 1.05;
    const double room = width - 2 * plotMargin;
    const int fitting = static_cast<int>((room + panelGap) / (narrowestResiduals + panelGap));
    Grid grid;
    grid.columns = std::clamp(fitting, 1, std::max(1, static_cast<int>(m_panels.size())));
    grid.panelWidth = (room - panelGap * (grid.columns - 1)) / grid.columns;
    grid.panelHeight = std::min(grid.panelWidth * proportion, 80.0);
    return grid;
}

double ResidualPlot::heightAt(double width) const
{
    const auto grid = gridAt(width);
    const auto rows = (m_panels.size() + static_cast<std::size_t>(grid.columns) - 1)
                      / static_cast<std::size_t>(grid.columns);
    return headHeight(m_frame, width) + static_cast<double>(rows) * (grid.panelHeight + panelGap)
           - panelGap + noteHeight(m_frame, width);
}

void ResidualPlot::paint(PlotSurface& surface, double width) const
{
    const auto grid = gridAt(width);
    const PlotLetters letters(width);
    const double top = paintHead(surface, m_frame, width);
    double bottom = top;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const int row = static_cast<int>(i) / grid.columns;
        const int column = static_cast<int>(i) % grid.columns;
        const QRectF area(plotMargin + column * (grid.panelWidth + panelGap),
                          top + row * (grid.panelHeight + panelGap), grid.panelWidth,
                          grid.panelHeight);
        paintPanel(surface, m_panels[i], area, letters);
        bottom = area.bottom();
    }
    paintNote(surface, m_frame, width, bottom);
}

void ResidualPlot::paintPanel(PlotSurface& surface,
                              const ScatterPanel& panel,
                              const QRectF& area,
                              const PlotLetters& letters)
{
    auto& painter = surface.painter;
    const auto scales = scalesOf(panel);
    const auto& x = scales.x;
    const auto& y = scales.y;
    painter.setPen(surface.style.ink);
    double top = paintLines(surface, area.topLeft(),
                            linesOf(panel.title, letters.bold, area.width()), letters.bold);
    painter.setPen(surface.style.muted);
    top = paintLines(surface, {area.left(), top},
                     linesOf(panel.yTitle, letters.small, area.width()), letters.small)
          + 1.2;
    const double left = area.left() + leftAxisWidth(y, letters.small);
    // Half of the last tick's number stands beyond the field.
    const QRectF field(QPointF(left, top),
                       QPointF(area.right() - letters.small.width(x.tickText(x.ticks() - 1)) / 2,
                               area.bottom() - axisHeight(letters.small, true)));
    paintLeftAxis(surface, y, field, letters.small);
    paintBottomAxis(surface, x, field, letters.small, panel.xTitle);
    const auto placeOf = [&](const QPointF& point) {
        return QPointF(x.place(point.x(), field.left(), field.right()),
                       y.place(point.y(), field.bottom(), field.top()));
    };
    std::vector<QPointF> places;
    places.reserve(panel.points.size());
    for (const auto& point : panel.points)
        places.push_back(placeOf(point));
    paintDots(surface, places);
    QPen dashed(surface.style.muted, 0.25, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({5, 3});
    painter.setPen(dashed);
    if (panel.hasZeroLine)
        painter.drawLine(placeOf({x.from, 0}), placeOf({x.to, 0}));
    if (panel.line) {
        painter.save();
        painter.setClipRect(field);
        painter.setPen(QPen(lookOf(1, surface.style).colour, 0.35));
        const auto& [from, to] = *panel.line;
        const double slope = (to.y() - from.y()) / (to.x() - from.x());
        painter.drawLine(placeOf({x.from, from.y() + slope * (x.from - from.x())}),
                         placeOf({x.to, from.y() + slope * (x.to - from.x())}));
        painter.restore();
    }
}

}  // namespace alteri
