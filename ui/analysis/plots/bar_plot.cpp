// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/bar_plot.hpp"

#include "ui/style/safe_colours.hpp"

#include <QPainter>

#include <algorithm>
#include <array>

namespace alteri {

namespace {

constexpr double labelGap = 2.5;
constexpr double numberGap = 3;
constexpr double thickness = 0.66;  // of a row
constexpr std::size_t fewRows = 60;
constexpr double heightOfMany = 200;

// Beside the colours, each for itself, so that greys tell them apart, too.
constexpr std::array<Qt::BrushStyle, safeColours.size()> patterns{
    Qt::SolidPattern, Qt::FDiagPattern,     Qt::SolidPattern, Qt::BDiagPattern,
    Qt::HorPattern,   Qt::DiagCrossPattern, Qt::VerPattern,   Qt::SolidPattern};

/// A text on a fill, with a plate of the fill's colour where lines run behind it.
void paintOnFill(QPainter& painter,
                 const QRectF& box,
                 const QString& text,
                 const Lettering& letters,
                 const AreaLook& look)
{
    constexpr double pad = 0.5;
    const double width = letters.width(text);
    if (width + 2 * pad > box.width())
        return;
    const auto centre = box.center();
    if (look.pattern != Qt::SolidPattern)
        painter.fillRect(QRectF(centre.x() - width / 2 - pad,
                                centre.y() - letters.capHeight() / 2 - pad, width + 2 * pad,
                                letters.capHeight() + 2 * pad),
                         look.colour);
    painter.setPen(inkOn(look.colour));
    letters.paint(painter, {centre.x(), baseLineAround(centre.y(), letters)}, text,
                  Qt::AlignHCenter);
}

}  // namespace

struct BarPlot::Layout {
    explicit Layout(double all)
        : width(all)
        , letters(all)
    {
    }

    double width;
    PlotLetters letters;
    double labels = 0;
    double left = 0;
    double right = 0;
    double pitch = 5;
    bool hasLabels = true;
    RoundScale scale;
};

AreaLook areaLookOf(std::size_t number)
{
    const auto place = number % safeColours.size();
    return {colourOf(safeColours.at(place)), patterns.at(place)};
}

BarPlot::BarPlot(BarContent content)
    : m_content(std::move(content))
{
}

RoundScale BarPlot::scaleIn(double room) const
{
    constexpr double perTick = 16;
    double low = 0;
    double high = 0;
    const auto include = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const double value : m_content.holds)
        include(value);
    for (const auto& row : m_content.rows) {
        double sum = 0;
        for (const auto& piece : row.pieces)
            include(sum += piece.value);
        if (row.interval) {
            include(row.interval->first);
            include(row.interval->second);
        }
    }
    if (low == high)
        high = 1;
    // Shares fill their scale to the end.
    return RoundScale::holding(low, high * (1 - 1e-9),
                               std::clamp(static_cast<int>(room / perTick), 2, 8));
}

BarPlot::Layout BarPlot::layoutAt(double width) const
{
    constexpr double mostLabels = 0.36;
    Layout layout(width);
    const auto& letters = layout.letters;
    layout.hasLabels = m_content.rows.size() <= fewRows;
    double numbers = letters.bold.width(m_content.numberTitle);
    if (layout.hasLabels)
        for (const auto& row : m_content.rows) {
            layout.labels = std::max(layout.labels, letters.body.width(row.label));
            numbers = std::max(numbers, letters.body.width(row.number));
        }
    layout.labels = std::min(layout.labels, mostLabels * width);
    layout.left = plotMargin + layout.labels + labelGap;
    const bool hasNumbers = layout.hasLabels && numbers > 0;
    layout.right = width - plotMargin - (hasNumbers ? numbers + numberGap : 3);
    layout.right = std::max(layout.right, layout.left + 10);
    layout.pitch = layout.hasLabels ? letters.body.lineHeight() * 1.35
                                    : heightOfMany / static_cast<double>(m_content.rows.size());
    layout.scale = scaleIn(layout.right - layout.left);
    return layout;
}

double BarPlot::rowHeight(const BarRow& row, const Layout& layout) const
{
    if (!layout.hasLabels)
        return layout.pitch;
    const auto lines = linesOf(row.label, layout.letters.body, layout.labels);
    return std::max(layout.pitch, heightOf(lines, layout.letters.body) + 0.8);
}

double BarPlot::bodyHeight(const Layout& layout) const
{
    double height = 0;
    for (const auto& row : m_content.rows)
        height += rowHeight(row, layout);
    if (!m_content.numberTitle.isEmpty())
        height += layout.letters.bold.lineHeight();
    return height + axisHeight(layout.letters.small, !m_content.axisTitle.isEmpty());
}

double BarPlot::heightAt(double width) const
{
    const double ofLegend =
        m_content.legend.empty() ? 0 : legendHeight(m_content.legend, width - 2 * plotMargin) + 1.5;
    return headHeight(m_content.frame, width) + ofLegend + bodyHeight(layoutAt(width))
           + noteHeight(m_content.frame, width);
}

void BarPlot::paint(PlotSurface& surface, double width) const
{
    const auto layout = layoutAt(width);
    const auto& letters = layout.letters;
    double y = paintHead(surface, m_content.frame, width);
    if (!m_content.legend.empty())
        y = paintLegend(surface, m_content.legend, {plotMargin, y, width - 2 * plotMargin, 0})
            + 1.5;
    if (!m_content.numberTitle.isEmpty()) {
        surface.painter.setPen(surface.style.ink);
        const double line = letters.bold.lineHeight();
        letters.bold.paint(surface.painter,
                           {width - plotMargin, baseLineAround(y + line / 2, letters.bold)},
                           m_content.numberTitle, Qt::AlignRight);
        y += line;
    }
    double bottom = y;
    for (const auto& row : m_content.rows)
        bottom += rowHeight(row, layout);
    const QRectF area(QPointF(layout.left, y), QPointF(layout.right, bottom));
    paintBottomAxis(surface, layout.scale, area, letters.small, m_content.axisTitle);
    for (const auto& row : m_content.rows) {
        paintRow(surface, layout, row, y);
        y += rowHeight(row, layout);
    }
    if (layout.scale.from < 0) {
        surface.painter.setPen(QPen(surface.style.axis, 0.2));
        const double zero = layout.scale.place(0, area.left(), area.right());
        surface.painter.drawLine(QPointF(zero, area.top()), QPointF(zero, area.bottom()));
    }
    for (const double guide : m_content.guides)
        paintGuide(surface, layout.scale, area, guide);
    paintNote(surface, m_content.frame, width,
              bottom + axisHeight(letters.small, !m_content.axisTitle.isEmpty()));
}

double BarPlot::paintPieces(PlotSurface& surface,
                            const Layout& layout,
                            const BarRow& row,
                            const QRectF& lane) const
{
    double from = 0;
    for (const auto& piece : row.pieces) {
        const double a = layout.scale.place(from, layout.left, layout.right);
        const double b = layout.scale.place(from + piece.value, layout.left, layout.right);
        const QRectF box(QPointF(std::min(a, b), lane.top()),
                         QPointF(std::max(a, b), lane.bottom()));
        fillPatterned(surface.painter, box, piece.look.colour, piece.look.pattern);
        if (row.pieces.size() > 1 && layout.hasLabels) {
            // A line of paper between the pieces tells them apart in any print.
            surface.painter.setPen(QPen(surface.style.paper, 0.25));
            surface.painter.drawLine(box.topRight(), box.bottomRight());
        }
        if (layout.hasLabels && !piece.label.isEmpty())
            paintOnFill(surface.painter, box, piece.label, layout.letters.small, piece.look);
        surface.addSpot(box, piece.text, row.key);
        from += piece.value;
    }
    return from;
}

void BarPlot::paintRow(PlotSurface& surface,
                       const Layout& layout,
                       const BarRow& row,
                       double top) const
{
    auto& painter = surface.painter;
    const auto& letters = layout.letters;
    const double height = rowHeight(row, layout);
    const double middle = top + height / 2;
    const double half = layout.hasLabels ? thickness * layout.pitch / 2 : height / 2;
    surface.addSpot({0, top, layout.width, height},
                    row.pieces.size() == 1 ? row.pieces.front().text : QString(), row.key);
    paintPieces(surface, layout, row, {0, middle - half, layout.width, 2 * half});
    if (row.interval) {
        painter.setPen(QPen(surface.style.ink, 0.3, Qt::SolidLine, Qt::FlatCap));
        const double a = layout.scale.place(row.interval->first, layout.left, layout.right);
        const double b = layout.scale.place(row.interval->second, layout.left, layout.right);
        painter.drawLine(QPointF(a, middle), QPointF(b, middle));
        for (const double end : {a, b})
            painter.drawLine(QPointF(end, middle - 0.7), QPointF(end, middle + 0.7));
    }
    if (!layout.hasLabels)
        return;
    painter.setPen(surface.style.ink);
    const auto lines = linesOf(row.label, letters.body, layout.labels);
    paintLines(surface, {layout.left - labelGap + 0.8, middle - heightOf(lines, letters.body) / 2},
               lines, letters.body, Qt::AlignRight);
    letters.body.paint(painter, {layout.width - plotMargin, baseLineAround(middle, letters.body)},
                       row.number, Qt::AlignRight);
    if (row.pieces.empty() && !row.remark.isEmpty()) {
        painter.setPen(surface.style.muted);
        letters.small.paint(painter, {layout.left + 1.5, baseLineAround(middle, letters.small)},
                            row.remark);
    }
}

}  // namespace alteri
