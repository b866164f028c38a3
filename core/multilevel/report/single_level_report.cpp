// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/report/single_level_report.hpp"

#include "core/error.hpp"
#include "core/model/number_text.hpp"
#include "core/multilevel/report/number_digits.hpp"
#include "core/multilevel/report/regression_table.hpp"

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

constexpr int linearDecimals = 4;

std::string testLine(const LinearTest& test)
{
    return "F(" + std::to_string(test.df) + ", " + fixedText(test.residualDf, 0) + ") "
           + fixedText(test.F, 3) + ", p " + pText(test.p, linearDecimals);
}

/// Whether each coefficient of one model is in the other.
bool holdsTermsOf(const Fit& large, const Fit& small)
{
    return std::all_of(small.fixed.begin(), small.fixed.end(), [&](const auto& each) {
        return std::any_of(large.fixed.begin(), large.fixed.end(),
                           [&](const auto& other) { return other.name.name == each.name.name; });
    });
}

}  // namespace

JournalModel singleLevelJournalModel(const LeastSquares& model)
{
    return {model.fit, std::nullopt, model.r2};
}

ReportPart linearTermsPart(const LeastSquares& model)
{
    ReportPart part{"terms", "F tests of terms", {}};
    part.table.columns = {{"term"}, {"f", 3}, {"df"}, {"df_residual"}, {"p", linearDecimals}};
    part.table.rows.reserve(model.terms.size());
    for (const auto& [term, test] : model.terms)
        part.table.rows.push_back({term, test.F, static_cast<double>(test.df), test.residualDf,
                                   pCell(test.p, linearDecimals)});
    return part;
}

ReportPart linearRobustPart(const LeastSquares& model)
{
    if (!model.robustCovariance)
        throw Error(ErrorCode::EstimateNotFound);
    ReportPart part{"robust", "t tests with robust standard errors (HC3)", {}};
    part.table.columns = {{"term"},  {"estimate", linearDecimals}, {"se", linearDecimals}, {"t", 3},
                          {"df", 0}, {"p", linearDecimals}};
    part.table.rows.reserve(model.fit.fixed.size());
    for (std::size_t j = 0; j < model.fit.fixed.size(); ++j) {
        const auto at = static_cast<Eigen::Index>(j);
        const auto& each = model.fit.fixed[j];
        const double se = std::sqrt((*model.robustCovariance)(at, at));
        const double t = each.estimate / se;
        const auto digits = digitsFor(se, linearDecimals);
        part.table.rows.push_back({each.name.name, numberCell(each.estimate, digits),
                                   numberCell(se, digits), t, model.residualDf,
                                   pCell(studentP(t, model.residualDf), linearDecimals)});
    }
    return part;
}

ReportPart linearDiagnosticsPart(const LeastSquares& model)
{
    ReportPart part{"diagnostics", "Fitted values and residuals", {}};
    part.table.columns = {{"row"},
                          {"fitted", linearDecimals},
                          {"residual", linearDecimals},
                          {"leverage", linearDecimals}};
    part.table.rows.reserve(static_cast<std::size_t>(model.fitted.size()));
    for (Eigen::Index i = 0; i < model.fitted.size(); ++i)
        part.table.rows.push_back(
            {static_cast<double>(i + 1), model.fitted[i], model.residuals[i], model.leverage[i]});
    return part;
}

ReportPart linearIntervalsPart(const LeastSquares& model, double level)
{
    ReportPart part{"confint",
                    std::to_string(static_cast<int>(std::lround(100 * level)))
                        + " % intervals by t tests",
                    {}};
    part.table.columns = {{"term"},
                          {"estimate", linearDecimals},
                          {"lower", linearDecimals},
                          {"upper", linearDecimals}};
    part.table.rows.reserve(model.fit.fixed.size());
    for (const auto& each : model.fit.fixed) {
        const auto digits = digitsFor(each.se, linearDecimals);
        const double reach = testQuantile(each, (1 + level) / 2) * each.se;
        part.table.rows.push_back({each.name.name, numberCell(each.estimate, digits),
                                   numberCell(each.estimate - reach, digits),
                                   numberCell(each.estimate + reach, digits)});
    }
    return part;
}

ReportPart linearComparisonPart(const LeastSquares& one, const LeastSquares& other)
{
    const bool oneIsSmaller = one.fit.fixed.size() < other.fit.fixed.size();
    const auto& small = oneIsSmaller ? one : other;
    const auto& large = oneIsSmaller ? other : one;
    const double df = small.residualDf - large.residualDf;
    if (small.fit.n != large.fit.n || !(df > 0) || !holdsTermsOf(large.fit, small.fit))
        throw Error(ErrorCode::ModelsNotComparable);
    const auto squares = [](const LeastSquares& model) {
        return model.fit.sigma2 * model.residualDf;
    };
    const double F = (squares(small) - squares(large)) / df / large.fit.sigma2;
    ReportPart part{"comparison", "F test", {}};
    part.table.columns = {{"formula"}, {"df_residual"}, {"rss", linearDecimals},
                          {"f", 3},    {"df"},          {"p", linearDecimals}};
    for (const auto* model : {&small, &large})
        part.table.rows.push_back({model->fit.spec.formula, model->residualDf, squares(*model),
                                   TableValue(), TableValue(), TableValue()});
    auto& last = part.table.rows.back();
    last[3] = F;
    last[4] = df;
    last[5] = pCell(fTestP(F, df, large.residualDf), linearDecimals);
    return part;
}

std::string linearSummary(const LeastSquares& model)
{
    const auto& fit = model.fit;
    std::string text = std::to_string(fit.n) + " rows, no groups, least squares\n";
    text += filterLine(fit.spec.subset, fit.rowsFiltered, fit.filterUnknown);
    if (!fit.spec.precision.empty())
        text += "weights " + fit.spec.precision + ": Var(e) = sigma^2 / weight\n";
    if (fit.rowsDropped > 0)
        text += std::to_string(fit.rowsDropped) + " rows left out for missing values\n";
    for (const auto& name : fit.aliased)
        text += name + " left out: other terms determine it\n";
    text += "residual sd " + fixedText(std::sqrt(fit.sigma2), linearDecimals) + " ("
            + fixedText(model.residualDf, 0) + " df), R2 " + fixedText(model.r2, linearDecimals)
            + ", adjusted " + fixedText(model.adjustedR2, linearDecimals) + "\n";
    if (model.all)
        text += testLine(*model.all) + "\n";
    text += "logLik " + fixedText(fit.logLik, 4) + ", AIC " + fixedText(fit.aic, 3);
    if (fit.aicc)
        text += ", AICc " + fixedText(*fit.aicc, 3);
    return text + ", BIC " + fixedText(fit.bic, 3) + " (n = " + std::to_string(fit.n) + " rows)\n";
}

}  // namespace alteri
