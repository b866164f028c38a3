// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/plots/plot_axis.hpp"
#include "ui/analysis/plots/plot_text.hpp"

#include <optional>

namespace alteri {

/// How an area is filled: colours that go together with patterns, so that neighbours differ without
/// colour too.
struct AreaLook {
    QColor colour;
    Qt::BrushStyle pattern = Qt::SolidPattern;
};

/// @param number counted from 0; looks repeat after eight
AreaLook areaLookOf(std::size_t number);

/// One piece of a bar.
struct BarPiece {
    double value = 0;
    AreaLook look;
    QString label;  ///< stands in the piece if there is room
    QString text;   ///< in words, on the screen
};

struct BarRow {
    QString label;
    std::vector<BarPiece> pieces;  ///< one after the other from zero
    QString number;                ///< at the right
    QString remark;                ///< stands where there is no bar
    QVariant key;
    std::optional<std::pair<double, double>> interval;  ///< a line over the end of the bar
};

struct BarContent {
    PlotFrame frame;
    std::vector<BarRow> rows;
    std::vector<LegendEntry> legend;
    QString axisTitle;
    QString numberTitle;  ///< above the numbers at the right
    std::vector<double> guides;
    std::vector<double> holds;  ///< values that the scale reaches at least
};

/// Horizontal bars with labels; thinner and without labels when there are very many.
class BarPlot : public Plot {
public:
    explicit BarPlot(BarContent content);

    double heightAt(double width) const override;
    void paint(PlotSurface& surface, double width) const override;
    QString title() const override { return m_content.frame.title; }

    const BarContent& content() const { return m_content; }

private:
    struct Layout;

    Layout layoutAt(double width) const;
    RoundScale scaleIn(double room) const;
    double rowHeight(const BarRow& row, const Layout& layout) const;
    double bodyHeight(const Layout& layout) const;
    void paintRow(PlotSurface& surface, const Layout& layout, const BarRow& row, double top) const;
    double paintPieces(PlotSurface& surface,
                       const Layout& layout,
                       const BarRow& row,
                       const QRectF& lane) const;

    BarContent m_content;
};

}  // namespace alteri
