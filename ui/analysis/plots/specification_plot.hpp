// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/plots/plot_axis.hpp"
#include "ui/analysis/plots/plot_text.hpp"

#include <vector>

namespace alteri {

/// One specification in its plot.
struct SpecificationMark {
    double estimate = 0;
    double lower = 0;
    double upper = 0;
    bool isChosen = false;
    bool isSignificant = false;
    std::vector<bool> choices;  ///< which of the plot's choices it makes
    QString text;               ///< in words, on the screen
};

struct SpecificationContent {
    PlotFrame frame;
    QStringList choices;                   ///< lines of the matrix
    std::vector<SpecificationMark> marks;  ///< by their estimates
    QString axisTitle;
};

/// A specification curve (Simonsohn, Simmons & Nelson 2020): estimates with their intervals, by
/// size, and below each which choices it makes.
class SpecificationPlot : public Plot {
public:
    explicit SpecificationPlot(SpecificationContent content);

    double heightAt(double width) const override;
    void paint(PlotSurface& surface, double width) const override;
    QString title() const override { return m_content.frame.title; }

    const SpecificationContent& content() const { return m_content; }

private:
    struct Layout;

    Layout layoutAt(double width) const;
    void paintCurve(PlotSurface& surface, const Layout& layout, double top) const;
    void paintMatrix(PlotSurface& surface, const Layout& layout, double top) const;

    SpecificationContent m_content;
};

}  // namespace alteri
