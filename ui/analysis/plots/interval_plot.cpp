// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/interval_plot.hpp"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

constexpr double indent = 2.4;     // of labels below their heading
constexpr double labelGap = 3.5;   // between label and plot
constexpr double columnGap = 3.5;  // before a column of numbers
constexpr double rowBlockGap = 3.2;
constexpr double markRadius = 1.12;
constexpr std::size_t fewRows = 60;  // that all get a label
constexpr double heightOfMany = 200;

}  // namespace

struct IntervalPlot::Layout {
    explicit Layout(double all)
        : width(all)
        , letters(all)
    {
    }

    double width;
    PlotLetters letters;
    double labels = 0;  ///< width of the column of labels, with its indent
    double left = 0;    ///< of the plot
    double right = 0;
    std::vector<double> columnEnds;
    double pitch = 5;    ///< height of a row with one mark
    double perMark = 0;  ///< what each further mark adds
    double radius = markRadius;
    bool hasLabels = true;
    RoundScale shared;
};

IntervalPlot::IntervalPlot(IntervalContent content)
    : m_content(std::move(content))
{
    // Where marks have lanes of their own, each series needs one.
    m_perRow = std::max<std::size_t>(1, m_content.seriesLooks.size());
    for (const auto& block : m_content.blocks) {
        m_rows += block.rows.size();
        for (const auto& row : block.rows)
            m_perRow = std::max(m_perRow, row.marks.size());
    }
}

std::vector<double> IntervalPlot::columnWidths(const PlotLetters& letters) const
{
    std::vector<double> widths;
    widths.reserve(static_cast<std::size_t>(m_content.columns.size()));
    for (qsizetype column = 0; column < m_content.columns.size(); ++column) {
        double width = letters.boldItalic.width(m_content.columns[column]);
        for (const auto& block : m_content.blocks)
            for (const auto& row : block.rows)
                for (const auto& mark : row.marks)
                    width = std::max(width, (mark.isBold ? letters.bold : letters.body)
                                                .width(mark.numbers.value(column)));
        widths.push_back(width);
    }
    return widths;
}

double IntervalPlot::labelWidth(const PlotLetters& letters, double most) const
{
    double width = 0;
    for (const auto& block : m_content.blocks)
        for (const auto& row : block.rows)
            width = std::max(width, letters.body.width(row.label));
    return std::min(width, most);
}

double IntervalPlot::leastLabels(const PlotLetters& letters, double least) const
{
    for (const auto& block : m_content.blocks)
        for (const auto& row : block.rows)
            for (const auto& word : row.label.split(QLatin1Char(' ')))
                least = std::max(least, letters.body.width(word));
    return least;
}

IntervalPlot::Layout IntervalPlot::layoutAt(double width) const
{
    constexpr double mostLabels = 0.34;
    constexpr double leastPlot = 26;
    Layout layout(width);
    const auto& letters = layout.letters;
    layout.hasLabels = m_rows <= fewRows;
    const bool isIndented = !m_content.areLabelsAtPlot && m_content.blocks.size() > 1;
    layout.labels = layout.hasLabels ? labelWidth(letters, mostLabels * width) : 0;
    layout.left = plotMargin + (isIndented ? indent : 0) + layout.labels + labelGap;
    double end = width - plotMargin;
    const auto widths = columnWidths(letters);
    double room = end - layout.left;
    for (const double column : widths)
        room -= column + columnGap;
    // In a narrow picture labels take more lines rather than the plot's room.
    if (layout.hasLabels && room < leastPlot) {
        const double saved =
            std::min(leastPlot - room, layout.labels - leastLabels(letters, 0.2 * width));
        layout.labels -= std::max(0.0, saved);
        layout.left -= std::max(0.0, saved);
        layout.radius = 0.75 * markRadius;
    }
    layout.columnEnds.resize(widths.size());
    for (auto column = widths.size(); column-- > 0;) {
        layout.columnEnds[column] = end;
        end -= widths[column] + columnGap;
    }
    // Room for half of the last tick's number.
    layout.right = end - (widths.empty() ? 3 : 1.5);
    layout.right = std::max(layout.right, layout.left + 10);
    if (!layout.hasLabels) {
        layout.pitch = heightOfMany / static_cast<double>(m_rows);
        layout.radius = std::clamp(0.35 * layout.pitch, 0.15, 0.8);
    } else {
        layout.pitch = letters.body.lineHeight() * 1.3;
        layout.perMark = m_content.columns.isEmpty() ? 1.75 : letters.body.lineHeight() * 0.98;
    }
    if (!m_content.hasOwnScales)
        layout.shared = scaleOf(m_content.blocks, layout);
    return layout;
}

RoundScale IntervalPlot::scaleOf(const std::vector<IntervalBlock>& blocks,
                                 const Layout& layout) const
{
    constexpr double perTick = 16;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto include = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const double value : m_content.holds)
        include(value);
    for (const auto& block : blocks)
        for (const auto& row : block.rows)
            for (const auto& mark : row.marks) {
                include(mark.lower);
                include(mark.upper);
                include(mark.estimate);
            }
    if (!(low <= high))
        return {};
    const int ticks = std::clamp(static_cast<int>((layout.right - layout.left) / perTick), 2, 8);
    return RoundScale::holding(low, high, ticks);
}

double IntervalPlot::rowHeight(const IntervalRow& row, const Layout& layout) const
{
    if (!layout.hasLabels)
        return layout.pitch;
    const auto marks = m_content.columns.isEmpty() ? m_perRow : row.marks.size();
    const double ofMarks =
        layout.pitch + layout.perMark * static_cast<double>(std::max<std::size_t>(marks, 1) - 1);
    const auto lines = linesOf(row.label, layout.letters.body, layout.labels);
    return std::max(ofMarks, heightOf(lines, layout.letters.body) + 0.8);
}

bool IntervalPlot::hasAxis(std::size_t block) const
{
    return m_content.hasOwnScales || block + 1 == m_content.blocks.size();
}

double IntervalPlot::blockHeight(const IntervalBlock& block, const Layout& layout) const
{
    double height = block.heading.isEmpty() ? 0 : layout.letters.bold.lineHeight() + 0.6;
    for (const auto& row : block.rows)
        height += rowHeight(row, layout);
    return height;
}

double IntervalPlot::bodyHeight(const Layout& layout) const
{
    double height = 0;
    for (std::size_t i = 0; i < m_content.blocks.size(); ++i) {
        height += blockHeight(m_content.blocks[i], layout) + (i > 0 ? rowBlockGap : 0);
        if (hasAxis(i))
            height += axisHeight(layout.letters.small, i + 1 == m_content.blocks.size()
                                                           && !m_content.axisTitle.isEmpty());
    }
    const bool needsLine = !m_content.columns.isEmpty() && !m_content.blocks.empty()
                           && m_content.blocks.front().heading.isEmpty();
    return height + (needsLine ? layout.letters.bold.lineHeight() + 0.6 : 0);
}

std::vector<LegendEntry> IntervalPlot::legend(const PlotStyle& style) const
{
    std::vector<LegendEntry> entries;
    if (m_content.series.size() < 2)
        return entries;
    entries.reserve(static_cast<std::size_t>(m_content.series.size()));
    for (qsizetype i = 0; i < m_content.series.size(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        const auto look = m_content.seriesLooks.empty() ? place : m_content.seriesLooks[place];
        entries.push_back({m_content.series[i], lookOf(look, style)});
    }
    return entries;
}

double IntervalPlot::heightAt(double width) const
{
    const auto layout = layoutAt(width);
    const auto entries = legend(paperPlotStyle());
    const double ofLegend =
        entries.empty() ? 0 : legendHeight(entries, width - 2 * plotMargin) + 1.5;
    return headHeight(m_content.frame, width) + ofLegend + bodyHeight(layout)
           + noteHeight(m_content.frame, width);
}

void IntervalPlot::paint(PlotSurface& surface, double width) const
{
    const auto layout = layoutAt(width);
    double y = paintHead(surface, m_content.frame, width);
    const auto entries = legend(surface.style);
    if (!entries.empty())
        y = paintLegend(surface, entries, {plotMargin, y, width - 2 * plotMargin, 0}) + 1.5;
    if (!m_content.columns.isEmpty() && !m_content.blocks.empty()) {
        const double line = layout.letters.bold.lineHeight();
        paintColumnHeadings(surface, layout, y + line / 2);
        if (m_content.blocks.front().heading.isEmpty())
            y += line + 0.6;
    }
    for (std::size_t i = 0; i < m_content.blocks.size(); ++i) {
        y += i > 0 ? rowBlockGap : 0;
        paintBlock(surface, layout, i, y);
        y += blockHeight(m_content.blocks[i], layout);
        if (hasAxis(i))
            y += axisHeight(layout.letters.small,
                            i + 1 == m_content.blocks.size() && !m_content.axisTitle.isEmpty());
    }
    paintNote(surface, m_content.frame, width, y);
}

void IntervalPlot::paintColumnHeadings(PlotSurface& surface, const Layout& layout, double y) const
{
    surface.painter.setPen(surface.style.ink);
    for (std::size_t i = 0; i < layout.columnEnds.size(); ++i) {
        const auto& text = m_content.columns[static_cast<qsizetype>(i)];
        // A statistic's symbol is set in italics.
        const auto& letters = text.size() == 1 ? layout.letters.boldItalic : layout.letters.bold;
        letters.paint(surface.painter, {layout.columnEnds[i], baseLineAround(y, letters)}, text,
                      Qt::AlignRight);
    }
}

void IntervalPlot::paintBlock(PlotSurface& surface,
                              const Layout& layout,
                              std::size_t number,
                              double top) const
{
    const auto& block = m_content.blocks[number];
    const auto& letters = layout.letters;
    double y = top;
    if (!block.heading.isEmpty()) {
        surface.painter.setPen(surface.style.ink);
        const double middle = y + letters.bold.lineHeight() / 2;
        if (m_content.areLabelsAtPlot)
            letters.bold.paint(surface.painter,
                               {layout.left - labelGap + 1.5, baseLineAround(middle, letters.bold)},
                               block.heading, Qt::AlignRight);
        else
            letters.bold.paint(surface.painter, {plotMargin, baseLineAround(middle, letters.bold)},
                               block.heading);
        y += letters.bold.lineHeight() + 0.6;
    }
    const auto scale = m_content.hasOwnScales ? scaleOf({block}, layout) : layout.shared;
    const bool joins = !m_content.hasOwnScales && number > 0;
    const double bottom = top + blockHeight(block, layout);
    const QRectF area(QPointF(layout.left, joins ? top - rowBlockGap : y),
                      QPointF(layout.right, bottom));
    if (hasAxis(number)) {
        const bool isLast = number + 1 == m_content.blocks.size();
        paintBottomAxis(surface, scale, area, letters.small,
                        isLast ? m_content.axisTitle : QString());
    } else {
        surface.painter.setPen(QPen(surface.style.grid, 0.14));
        for (int i = 0; i < scale.ticks(); ++i) {
            const double x = scale.place(scale.tick(i), area.left(), area.right());
            surface.painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        }
    }
    for (const double guide : m_content.guides)
        paintGuide(surface, scale, area, guide);
    for (const auto& row : block.rows) {
        paintRow(surface, layout, scale, row, y);
        y += rowHeight(row, layout);
    }
}

void IntervalPlot::paintRow(PlotSurface& surface,
                            const Layout& layout,
                            const RoundScale& scale,
                            const IntervalRow& row,
                            double top) const
{
    const auto& letters = layout.letters;
    const double height = rowHeight(row, layout);
    const double middle = top + height / 2;
    surface.painter.setPen(surface.style.ink);
    if (layout.hasLabels) {
        const auto lines = linesOf(row.label, letters.body, layout.labels);
        const double first = middle - heightOf(lines, letters.body) / 2;
        if (m_content.areLabelsAtPlot)
            paintLines(surface, {layout.left - labelGap + 1.5, first}, lines, letters.body,
                       Qt::AlignRight);
        else
            paintLines(surface, {layout.left - labelGap - layout.labels, first}, lines,
                       letters.body);
    }
    if (row.marks.empty() && !row.remark.isEmpty()) {
        surface.painter.setPen(surface.style.muted);
        letters.small.paint(surface.painter,
                            {layout.left + 1.5, baseLineAround(middle, letters.small)}, row.remark);
    }
    const QRectF box(0, top, layout.width, height);
    surface.addSpot(box, {}, row.key);
    // Without numbers beside them, marks keep the place of their series in every row.
    const bool isFixed = m_content.columns.isEmpty();
    const auto lanes = static_cast<double>(isFixed ? m_perRow : row.marks.size());
    for (std::size_t i = 0; i < row.marks.size(); ++i) {
        const auto& mark = row.marks[i];
        const auto lane = static_cast<double>(isFixed && m_perRow > 1 ? laneOf(mark.series) : i);
        const double y = middle + (lane - (lanes - 1) / 2) * layout.perMark;
        paintMarkOf(surface, layout, scale, mark, y);
        const double reach = lanes > 1 ? layout.perMark / 2 : height / 2;
        surface.addSpot({0, y - reach, layout.width, 2 * reach}, mark.text, row.key);
    }
}

std::size_t IntervalPlot::laneOf(std::size_t series) const
{
    const auto& looks = m_content.seriesLooks;
    const auto found = std::find(looks.begin(), looks.end(), series);
    return found == looks.end() ? series : static_cast<std::size_t>(found - looks.begin());
}

void IntervalPlot::paintMarkOf(PlotSurface& surface,
                               const Layout& layout,
                               const RoundScale& scale,
                               const IntervalMark& mark,
                               double y) const
{
    auto& painter = surface.painter;
    const auto look = lookOf(mark.series, surface.style);
    const auto x = [&](double value) { return scale.place(value, layout.left, layout.right); };
    const double shrink = layout.radius / markRadius;
    painter.setPen(QPen(look.colour, (mark.inner ? 0.26 : 0.42) * std::max(shrink, 0.3),
                        Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x(mark.lower), y), QPointF(x(mark.upper), y));
    if (mark.inner) {
        painter.setPen(QPen(look.colour, 0.75 * shrink, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x(mark.inner->first), y), QPointF(x(mark.inner->second), y));
    }
    if (m_content.hasCaps && layout.hasLabels) {
        constexpr double cap = 0.75;
        painter.setPen(QPen(look.colour, 0.26, Qt::SolidLine, Qt::FlatCap));
        for (const double end : {mark.lower, mark.upper})
            painter.drawLine(QPointF(x(end), y - cap), QPointF(x(end), y + cap));
    }
    paintMark(painter, {x(mark.estimate), y}, layout.radius, look,
              mark.isFilled ? look.colour : surface.style.paper);
    if (!layout.hasLabels)
        return;
    painter.setPen(surface.style.ink);
    for (std::size_t i = 0; i < layout.columnEnds.size(); ++i) {
        const auto& letters = mark.isBold && i == 0 ? layout.letters.bold : layout.letters.body;
        letters.paint(painter, {layout.columnEnds[i], baseLineAround(y, letters)},
                      mark.numbers.value(static_cast<qsizetype>(i)), Qt::AlignRight);
    }
}

}  // namespace alteri
