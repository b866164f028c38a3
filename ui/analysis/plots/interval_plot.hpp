// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/plots/plot_axis.hpp"
#include "ui/analysis/plots/plot_text.hpp"

#include <optional>

namespace alteri {

/// An estimate with its interval.
struct IntervalMark {
    double estimate = 0;
    double lower = 0;
    double upper = 0;
    /// A narrower interval within, drawn as a thicker line.
    std::optional<std::pair<double, double>> inner;
    bool isFilled = true;
    bool isBold = false;  ///< its first number
    std::size_t series = 0;
    QStringList numbers;  ///< one for each column
    QString text;         ///< in words, on the screen
};

/// A line of the plot: one mark for each series that has one.
struct IntervalRow {
    QString label;
    std::vector<IntervalMark> marks;
    QString remark;  ///< stands in the plot where there is no mark
    QVariant key;
};

struct IntervalBlock {
    QString heading;
    std::vector<IntervalRow> rows;
};

/// Blocks of rows with estimates and intervals, as journals print them.
struct IntervalContent {
    PlotFrame frame;
    std::vector<IntervalBlock> blocks;
    QStringList series;  ///< names for the legend; none is shown for one or no name
    std::vector<std::size_t> seriesLooks;  ///< of the names, see lookOf(); in order if empty
    QStringList columns;                   ///< headings of the numbers at the right
    QString axisTitle;
    std::vector<double> guides;    ///< dashed lines, e.g. at zero
    std::vector<double> holds;     ///< values that scales reach at least
    bool hasOwnScales = true;      ///< per block, otherwise one for all
    bool hasCaps = true;           ///< at the ends of intervals
    bool areLabelsAtPlot = false;  ///< right-aligned beside the plot instead of at the left
};

/// Rows get thinner and lose their labels when there are very many.
class IntervalPlot : public Plot {
public:
    explicit IntervalPlot(IntervalContent content);

    double heightAt(double width) const override;
    void paint(PlotSurface& surface, double width) const override;
    QString title() const override { return m_content.frame.title; }

    const IntervalContent& content() const { return m_content; }

private:
    struct Layout;

    Layout layoutAt(double width) const;
    std::vector<double> columnWidths(const PlotLetters& letters) const;
    double labelWidth(const PlotLetters& letters, double most) const;
    /// How narrow labels can get without breaking a word.
    double leastLabels(const PlotLetters& letters, double least) const;
    double rowHeight(const IntervalRow& row, const Layout& layout) const;
    double blockHeight(const IntervalBlock& block, const Layout& layout) const;
    double bodyHeight(const Layout& layout) const;
    bool hasAxis(std::size_t block) const;
    /// The place of a series among the marks of a row.
    std::size_t laneOf(std::size_t series) const;
    RoundScale scaleOf(const std::vector<IntervalBlock>& blocks, const Layout& layout) const;
    std::vector<LegendEntry> legend(const PlotStyle& style) const;

    void paintColumnHeadings(PlotSurface& surface, const Layout& layout, double y) const;
    void
    paintBlock(PlotSurface& surface, const Layout& layout, std::size_t number, double top) const;
    void paintRow(PlotSurface& surface,
                  const Layout& layout,
                  const RoundScale& scale,
                  const IntervalRow& row,
                  double top) const;
    void paintMarkOf(PlotSurface& surface,
                     const Layout& layout,
                     const RoundScale& scale,
                     const IntervalMark& mark,
                     double y) const;

    IntervalContent m_content;
    std::size_t m_rows = 0;
    std::size_t m_perRow = 1;  ///< the most marks of one row
};

}  // namespace alteri
