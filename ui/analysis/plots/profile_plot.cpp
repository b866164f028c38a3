// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/profile_plot.hpp"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace alteri {

namespace {

constexpr double legendGap = 2;
constexpr double highestField = 66;
constexpr double fieldProportion = 0.58;

}  // namespace

struct ProfilePlot::Field {
    RoundScale x;
    RoundScale y;
    QRectF area;

    QPointF at(double ofX, double ofY) const
    {
        return {x.place(ofX, area.left(), area.right()), y.place(ofY, area.bottom(), area.top())};
    }
};

ProfilePlot::ProfilePlot(ProfileContent content)
    : m_content(std::move(content))
{
}

RoundScale ProfilePlot::xScale() const
{
    constexpr int ticks = 6;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const auto& series : m_content.series)
        for (const auto& mark : series.marks) {
            low = std::min(low, mark.x);
            high = std::max(high, mark.x);
        }
    return low <= high ? RoundScale::holding(low, high, ticks) : RoundScale();
}

RoundScale ProfilePlot::yScale() const
{
    constexpr int ticks = 5;
    if (m_content.isShare)
        return RoundScale::holding(0, 1, ticks);
    double high = 0;
    for (const auto& series : m_content.series) {
        for (const auto& mark : series.marks)
            high = std::max(high, mark.upper);
        for (const auto& dot : series.dots)
            high = std::max(high, dot.y);
    }
    return RoundScale::holding(0, high, ticks);
}

std::vector<LegendEntry> ProfilePlot::legend(const PlotStyle& style) const
{
    std::vector<LegendEntry> entries;
    if (m_content.series.size() < 2)
        return entries;
    entries.reserve(m_content.series.size());
    for (const auto& series : m_content.series)
        if (m_content.isStacked)
            entries.push_back(
                {series.name, {series.area.colour, MarkShape::Square}, true, series.area.pattern});
        else
            entries.push_back({series.name, lookOf(series.number, style)});
    return entries;
}

double ProfilePlot::heightAt(double width) const
{
    const PlotLetters letters(width);
    const auto entries = legend({});
    return headHeight(m_content.frame, width)
           + (entries.empty() ? 0 : legendHeight(entries, width - 2 * plotMargin) + legendGap)
           + 1.5 * letters.small.lineHeight() + std::min(highestField, fieldProportion * width)
           + axisHeight(letters.small, true) + noteHeight(m_content.frame, width);
}

void ProfilePlot::paint(PlotSurface& surface, double width) const
{
    const PlotLetters letters(width);
    double top = paintHead(surface, m_content.frame, width);
    if (const auto entries = legend(surface.style); !entries.empty())
        top = paintLegend(surface, entries,
                          QRectF(plotMargin, top, width - 2 * plotMargin, highestField))
              + legendGap;
    surface.painter.setPen(surface.style.muted);
    alteri::paintLines(surface, {plotMargin, top}, {m_content.yTitle}, letters.small);
    top += 1.5 * letters.small.lineHeight();
    Field field{xScale(), yScale(), {}};
    const double left = plotMargin + leftAxisWidth(field.y, letters.small);
    const double right =
        width - plotMargin - letters.small.width(field.x.tickText(field.x.ticks() - 1)) / 2;
    field.area = QRectF(left, top, right - left, std::min(highestField, fieldProportion * width));
    paintLeftAxis(surface, field.y, field.area, letters.small);
    paintBottomAxis(surface, field.x, field.area, letters.small, m_content.xTitle);
    if (m_content.isStacked)
        paintAreas(surface, field);
    else
        paintLines(surface, field);
    addSpots(surface, field);
    paintNote(surface, m_content.frame, width,
              field.area.bottom() + axisHeight(letters.small, true));
}

void ProfilePlot::paintLines(PlotSurface& surface, const Field& field) const
{
    constexpr float bandAlpha = 0.16F;
    constexpr double lineWidth = 0.5;
    constexpr double dotRadius = 0.9;
    auto& painter = surface.painter;
    for (const auto& series : m_content.series) {
        QPolygonF band;
        for (const auto& mark : series.marks)
            band << field.at(mark.x, mark.upper);
        QPolygonF below;
        for (const auto& mark : series.marks)
            below.prepend(field.at(mark.x, mark.lower));
        band += below;
        auto colour = lookOf(series.number, surface.style).colour;
        colour.setAlphaF(bandAlpha);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(band);
        painter.setBrush(Qt::NoBrush);
    }
    for (const auto& series : m_content.series) {
        QPolygonF line;
        for (const auto& mark : series.marks)
            line << field.at(mark.x, mark.estimate);
        const auto look = lookOf(series.number, surface.style);
        painter.setPen(QPen(look.colour, lineWidth));
        painter.drawPolyline(line);
        for (const auto& dot : series.dots)
            paintMark(painter, field.at(dot.x, dot.y), dotRadius, look, surface.style.paper);
        // Shapes tell the lines apart without colour.
        if (!series.marks.empty())
            paintMark(painter, line.back(), dotRadius, look, look.colour);
    }
}

void ProfilePlot::paintAreas(PlotSurface& surface, const Field& field) const
{
    if (m_content.series.empty())
        return;
    auto& painter = surface.painter;
    const auto count = m_content.series.front().marks.size();
    std::vector<double> below(count, 0);
    for (const auto& series : m_content.series) {
        QPolygonF area;
        for (std::size_t i = 0; i < count; ++i)
            area << field.at(series.marks[i].x, below[i] + series.marks[i].estimate);
        for (std::size_t i = count; i-- > 0;)
            area << field.at(series.marks[i].x, below[i]);
        QPainterPath path;
        path.addPolygon(area);
        path.closeSubpath();
        painter.save();
        painter.setClipPath(path, Qt::IntersectClip);
        fillPatterned(painter, area.boundingRect(), series.area.colour, series.area.pattern);
        painter.restore();
        painter.setPen(QPen(surface.style.paper, 0.25));
        painter.drawPolygon(area);
        for (std::size_t i = 0; i < count; ++i)
            below[i] += series.marks[i].estimate;
    }
}

/// What is said where the mouse is: at each predicted place, and at each mark of the data.
void ProfilePlot::addSpots(PlotSurface& surface, const Field& field) const
{
    constexpr double reach = 1.6;
    std::vector<double> below;
    for (const auto& series : m_content.series) {
        below.resize(series.marks.size(), 0);
        for (std::size_t i = 0; i < series.marks.size(); ++i) {
            const auto& mark = series.marks[i];
            const double y = m_content.isStacked ? below[i] + mark.estimate / 2 : mark.estimate;
            const auto at = field.at(mark.x, y);
            surface.addSpot(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach),
                            mark.text);
            below[i] += mark.estimate;
        }
        if (m_content.isStacked)
            continue;
        for (const auto& dot : series.dots) {
            const auto at = field.at(dot.x, dot.y);
            surface.addSpot(QRectF(at.x() - reach / 2, at.y() - reach / 2, reach, reach), dot.text);
        }
    }
}

}  // namespace alteri
