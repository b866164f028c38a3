// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/specification_plot.hpp"

#include <QPainter>

#include <algorithm>

namespace alteri {

namespace {

constexpr double curveHeight = 56;
constexpr double curveGap = 3;  // between curve and matrix
constexpr double titleGap = 1;
constexpr std::size_t significant = 0;  // looks of series
constexpr std::size_t chosen = 1;

}  // namespace

struct SpecificationPlot::Layout {
    explicit Layout(double width)
        : letters(width)
    {
    }

    PlotLetters letters;
    RoundScale scale;
    double left = 0;
    double right = 0;
    double pitch = 1;  ///< between two specifications
    double line = 4;   ///< height of a line of the matrix

    double middleOf(std::size_t mark) const
    {
        return left + pitch * (static_cast<double>(mark) + 0.5);
    }
};

SpecificationPlot::SpecificationPlot(SpecificationContent content)
    : m_content(std::move(content))
{
}

SpecificationPlot::Layout SpecificationPlot::layoutAt(double width) const
{
    constexpr double mostLabels = 0.36;
    constexpr int ticks = 6;
    Layout layout(width);
    double low = 0;
    double high = 0;
    for (const auto& mark : m_content.marks) {
        low = std::min(low, mark.lower);
        high = std::max(high, mark.upper);
    }
    layout.scale = RoundScale::holding(low, high, ticks);
    double labels = leftAxisWidth(layout.scale, layout.letters.small);
    for (const auto& choice : m_content.choices)
        labels = std::max(labels, layout.letters.small.width(choice));
    layout.left = plotMargin + std::min(labels, mostLabels * width) + 2;
    layout.right = width - plotMargin;
    layout.pitch = (layout.right - layout.left)
                   / static_cast<double>(std::max<std::size_t>(1, m_content.marks.size()));
    layout.line = layout.letters.small.lineHeight() * 1.15;
    return layout;
}

double SpecificationPlot::heightAt(double width) const
{
    const auto layout = layoutAt(width);
    return headHeight(m_content.frame, width) + layout.letters.small.lineHeight() + titleGap
           + curveHeight + curveGap + layout.line * static_cast<double>(m_content.choices.size())
           + noteHeight(m_content.frame, width);
}

void SpecificationPlot::paint(PlotSurface& surface, double width) const
{
    const auto layout = layoutAt(width);
    double y = paintHead(surface, m_content.frame, width);
    surface.painter.setPen(surface.style.muted);
    layout.letters.small.paint(surface.painter, {plotMargin, y + layout.letters.small.ascent()},
                               m_content.axisTitle);
    y += layout.letters.small.lineHeight() + titleGap;
    paintCurve(surface, layout, y);
    y += curveHeight + curveGap;
    paintMatrix(surface, layout, y);
    y += layout.line * static_cast<double>(m_content.choices.size());
    paintNote(surface, m_content.frame, width, y);
}

void SpecificationPlot::paintCurve(PlotSurface& surface, const Layout& layout, double top) const
{
    auto& painter = surface.painter;
    const QRectF area(layout.left, top, layout.right - layout.left, curveHeight);
    paintLeftAxis(surface, layout.scale, area, layout.letters.small);
    const auto place = [&](double value) {
        return layout.scale.place(value, area.bottom(), area.top());
    };
    painter.setPen(QPen(surface.style.axis, 0.2, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), place(0)), QPointF(area.right(), place(0)));
    const double radius = std::clamp(0.35 * layout.pitch, 0.18, 0.9);
    for (std::size_t i = 0; i < m_content.marks.size(); ++i) {
        const auto& mark = m_content.marks[i];
        const double x = layout.middleOf(i);
        const auto colour = mark.isChosen        ? lookOf(chosen, surface.style).colour
                            : mark.isSignificant ? lookOf(significant, surface.style).colour
                                                 : surface.style.muted;
        painter.setPen(QPen(colour, std::clamp(0.3 * layout.pitch, 0.05, 0.3)));
        painter.drawLine(QPointF(x, place(mark.lower)), QPointF(x, place(mark.upper)));
        // The chosen one is told apart by its shape too, and is seen among thousands.
        paintMark(painter, {x, place(mark.estimate)}, mark.isChosen ? 1.2 : radius,
                  {colour, mark.isChosen ? MarkShape::Diamond : MarkShape::Circle},
                  mark.isSignificant ? colour : surface.style.paper);
        surface.addSpot({x - layout.pitch / 2, area.top(), layout.pitch, area.height()}, mark.text);
    }
}

void SpecificationPlot::paintMatrix(PlotSurface& surface, const Layout& layout, double top) const
{
    auto& painter = surface.painter;
    const double width = std::clamp(0.6 * layout.pitch, 0.06, 0.8);
    for (qsizetype line = 0; line < m_content.choices.size(); ++line) {
        const double y = top + layout.line * static_cast<double>(line);
        const double middle = y + layout.line / 2;
        painter.setPen(surface.style.ink);
        const auto lines =
            linesOf(m_content.choices[line], layout.letters.small, layout.left - plotMargin - 2);
        layout.letters.small.paint(painter,
                                   {layout.left - 2, baseLineAround(middle, layout.letters.small)},
                                   lines.value(0), Qt::AlignRight);
        painter.setPen(QPen(surface.style.grid, 0.1));
        painter.drawLine(QPointF(layout.left, middle), QPointF(layout.right, middle));
        for (std::size_t i = 0; i < m_content.marks.size(); ++i) {
            const auto& mark = m_content.marks[i];
            if (!mark.choices[static_cast<std::size_t>(line)])
                continue;
            painter.fillRect(QRectF(layout.middleOf(i) - width / 2, y + 0.15 * layout.line, width,
                                    0.7 * layout.line),
                             mark.isChosen ? lookOf(chosen, surface.style).colour
                                           : surface.style.ink);
        }
    }
}

}  // namespace alteri
