// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/plots/plot_text.hpp"

#include <vector>

namespace alteri {

/// Points in a field with both axes.
struct ScatterPanel {
    QString title;
    QString xTitle;
    QString yTitle;
    std::vector<QPointF> points;
    bool hasZeroLine = false;
    /// Line through the quartiles of a quantile-quantile plot: from, to.
    std::optional<std::pair<QPointF, QPointF>> line;
};

/// Panels beside each other, as many as there is room for. Points on one and the same spot of
/// paper are painted once, darker.
class ResidualPlot : public Plot {
public:
    ResidualPlot(PlotFrame frame, std::vector<ScatterPanel> panels);

    double heightAt(double width) const override;
    void paint(PlotSurface& surface, double width) const override;
    QString title() const override { return m_frame.title; }

    const std::vector<ScatterPanel>& panels() const { return m_panels; }

private:
    struct Grid;

    Grid gridAt(double width) const;
    static void paintPanel(PlotSurface& surface,
                           const ScatterPanel& panel,
                           const QRectF& area,
                           const PlotLetters& letters);

    PlotFrame m_frame;
    std::vector<ScatterPanel> m_panels;
};

}  // namespace alteri
