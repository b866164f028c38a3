// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/residuals_page.hpp"

#include "core/multilevel/inference/diagnostics.hpp"
#include "core/multilevel/inference/inference.hpp"
#include "ui/analysis/plots/residual_plot.hpp"
#include "ui/text/term_text.hpp"

#include <algorithm>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::VectorXd;

/// The value that a share of sorted points does not exceed, as R's quantile() by default.
double quantileOf(const std::vector<QuantilePoint>& sorted, double share)
{
    const double at = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below].sample
           + (at - static_cast<double>(below)) * (sorted[above].sample - sorted[below].sample);
}

/// Sample quantiles against normal ones, with R's qqline through the quartiles.
ScatterPanel quantilePanel(const QString& title, const std::vector<QuantilePoint>& quantiles)
{
    constexpr double quarter = 0.25;
    ScatterPanel panel;
    panel.title = title;
    panel.xTitle = ResidualsPage::tr("Normal quantiles");
    panel.yTitle = ResidualsPage::tr("Sample quantiles");
    panel.points.reserve(quantiles.size());
    for (const auto& point : quantiles)
        panel.points.emplace_back(point.theoretical, point.sample);
    if (quantiles.size() > 1)
        panel.line = {{normalQuantile(quarter), quantileOf(quantiles, quarter)},
                      {normalQuantile(1 - quarter), quantileOf(quantiles, 1 - quarter)}};
    return panel;
}

}  // namespace

ResidualsPage::ResidualsPage(ModelFits& fits, Questions& questions, QWidget* parent)
    : ModelPlotPage(tr("Residuals"), fits, questions, parent)
{
}

void ResidualsPage::draw()
{
    const auto parts = fittedParts(model());
    const VectorXd fitted = parts.fixed + parts.random;
    const VectorXd residuals =
        VectorXd::Map(model().design.outcome(), static_cast<Index>(model().design.rows)) - fitted;
    ScatterPanel scatter;
    scatter.title = tr("Residuals and fitted values");
    scatter.xTitle = tr("Fitted");
    scatter.yTitle = tr("Residual");
    scatter.hasZeroLine = true;
    scatter.points.reserve(static_cast<std::size_t>(fitted.size()));
    for (Index i = 0; i < fitted.size(); ++i)
        scatter.points.emplace_back(fitted[i], residuals[i]);
    std::vector<ScatterPanel> panels{
        std::move(scatter), quantilePanel(tr("Residuals of ties"), normalQuantiles(residuals))};
    for (const auto& term : conditionalModes(model()))
        for (std::size_t k = 0; k < term.names.size(); ++k) {
            VectorXd values(static_cast<Index>(term.modes.size()));
            for (std::size_t g = 0; g < term.modes.size(); ++g)
                values[static_cast<Index>(g)] = term.modes[g].values[static_cast<Index>(k)];
            panels.push_back(quantilePanel(
                tr("Modes by %1: %2")
                    .arg(groupingWord(frames().ties, term.group), textFor(term.names[k])),
                normalQuantiles(std::move(values))));
        }
    PlotFrame frame;
    frame.title = tr("%1: do the model's assumptions hold?")
                      .arg(outcomeLabel(frames().ties, model().fit.spec));
    frame.subtitle = nameOfModel();
    frame.note = tr("Left: no pattern should be seen; an outcome of few values shows as stripes. "
                    "The others: points near the line through the quartiles speak for a normal "
                    "distribution.");
    showPlot(std::make_shared<const ResidualPlot>(std::move(frame), std::move(panels)));
}

}  // namespace alteri
