// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/variance_page.hpp"

#include "core/multilevel/inference/diagnostics.hpp"
#include "core/multilevel/inference/model_tests.hpp"
#include "core/multilevel/report/number_digits.hpp"
#include "ui/analysis/models/model_fits.hpp"
#include "ui/analysis/plots/bar_plot.hpp"
#include "ui/analysis/plots/coefficient_data.hpp"
#include "ui/analysis/plots/model_plot_page.hpp"
#include "ui/analysis/plots/stacked_plots.hpp"
#include "ui/style/safe_colours.hpp"
#include "ui/text/list_text.hpp"
#include "ui/text/number_format.hpp"

#include <QHBoxLayout>

#include <array>

namespace alteri {

namespace {

constexpr int varianceDecimals = 3;

QString percentText(double share)
{
    constexpr double hundred = 100;
    return localNumber(hundred * share, 0) + QStringLiteral(" %");
}

}  // namespace

VariancePage::VariancePage(ModelFits& fits, Questions& questions, QWidget* parent)
    : PlotPage(tr("Variance components"), questions, parent)
    , m_fits(fits)
{
    controls()->setContentsMargins(0, 0, 0, 0);
}

void VariancePage::refresh()
{
    if (m_fits.table().fits.empty())
        showSentence(noModelText(m_fits));
    else
        showPlot(stacked({correlations(), components()}));
}

std::shared_ptr<const Plot> VariancePage::correlations()
{
    BarContent content;
    content.frame.title = tr("Intraclass correlation");
    content.frame.subtitle = tr("Share of the variance, predictors aside, that lies between egos");
    content.frame.note =
        tr("Lines: 95 % intervals, where the model has one random intercept and the variance "
           "between egos is above zero.");
    for (std::size_t i = 0; i < m_fits.table().fits.size(); ++i) {
        const auto& fit = m_fits.table().fits[i];
        BarRow row;
        row.label = modelName(fit);
        if (!fit.icc) {
            row.remark = hasGroups(fit) ? tr("not defined: no random intercept")
                                        : tr("not defined: a model without groups");
            content.rows.push_back(std::move(row));
            continue;
        }
        row.number = localNumber(*fit.icc, varianceDecimals);
        auto text = tr("%1: ICC = %2").arg(row.label, row.number);
        const auto* linear = m_fits.fitted(i);
        if (linear == nullptr)
            text += listComma() + tr("on the latent scale");
        if (const auto intervals = linear != nullptr ? varianceIntervals(*linear) : std::nullopt) {
            row.interval = {intervals->icc.lower, intervals->icc.upper};
            text += tr(", 95 % interval %1 to %2")
                        .arg(localNumber(intervals->icc.lower, varianceDecimals),
                             localNumber(intervals->icc.upper, varianceDecimals));
        }
        row.pieces.push_back(
            {*fit.icc, {colourOf(SafeColour::LightBlue), Qt::SolidPattern}, {}, text});
        content.rows.push_back(std::move(row));
    }
    content.numberTitle = tr("ICC");
    content.holds = {1};
    return std::make_shared<const BarPlot>(std::move(content));
}

std::shared_ptr<const Plot> VariancePage::components()
{
    const std::array<AreaLook, 3> looks{{{colourOf(SafeColour::Blue), Qt::SolidPattern},
                                         {colourOf(SafeColour::LightBlue), Qt::FDiagPattern},
                                         {QColor(0xd5dbe1), Qt::SolidPattern}}};
    const std::array<QString, 3> names{tr("Explained by predictors"), tr("Between egos"),
                                       tr("Within egos")};
    BarContent content;
    content.frame.title = tr("Variance components");
    content.frame.subtitle = tr("In squared units of the outcome, with shares of the whole");
    content.frame.note =
        tr("Explained: variance of the predictions by fixed effects. R²: its share "
           "(marginal; Nakagawa and Schielzeth 2013).");
    for (std::size_t i = 0; i < names.size(); ++i)
        content.legend.push_back(
            {names[i], {looks[i].colour, MarkShape::Square}, true, looks[i].pattern});
    for (std::size_t i = 0; i < m_fits.table().fits.size(); ++i) {
        if (m_fits.fitted(i) == nullptr) {
            BarRow row;
            row.label = modelName(m_fits.table().fits[i]);
            row.remark = hasGroups(m_fits.table().fits[i])
                             ? tr("not defined: no linear model")
                             : tr("not defined: a model without groups");
            content.rows.push_back(std::move(row));
            continue;
        }
        const auto& model = *m_fits.fitted(i);
        const auto parts = fittedParts(model);
        const std::array<double, 3> values{parts.fixedVariance, parts.randomVariance,
                                           model.fit.sigma2};
        const auto digits = digitsForVariance(model.fit.sigma2, model.fit, varianceDecimals);
        const double whole = values[0] + values[1] + values[2];
        BarRow row;
        row.label = modelName(m_fits.table().fits[i]);
        row.number = localNumber(values[0] / whole, varianceDecimals);
        for (std::size_t k = 0; k < values.size(); ++k)
            row.pieces.push_back({values[k], looks[k], percentText(values[k] / whole),
                                  tr("%1, %2: %3 (%4)")
                                      .arg(row.label, names[k], localNumber(values[k], digits),
                                           percentText(values[k] / whole))});
        content.rows.push_back(std::move(row));
    }
    content.numberTitle = tr("R²");
    content.axisTitle = tr("Variance");
    return std::make_shared<const BarPlot>(std::move(content));
}

}  // namespace alteri
