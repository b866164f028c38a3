// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/fit.hpp"

#include "core/error.hpp"
#include "core/multilevel/cross_products.hpp"
#include "core/multilevel/inference.hpp"
#include "core/multilevel/variance_search.hpp"

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;

// A relative SD of the random intercept below this is reported as singular, as lme4 does.
constexpr double singularTheta = 1e-4;
// Residuals this small, relative to y, are rounding.
constexpr double zeroResiduals = 1e-14;

void requireGroups(const GroupedCrossProducts& stats)
{
    if (stats.groups < 2)
        throw Error(ErrorCode::OneGroup);
    if (stats.groups == stats.rows)
        throw Error(ErrorCode::OneRowPerGroup);
}

void requireVariation(const GroupedCrossProducts& stats, const Eigen::VectorXd& y)
{
    if (y.maxCoeff() == y.minCoeff())
        throw Error(ErrorCode::OutcomeConstant);
    double total = stats.W(stats.p, stats.p);
    for (const auto& each : stats.sizes)
        total += each.size * each.B(stats.p, stats.p);
    if (stats.rows <= static_cast<double>(stats.p)
        || profiledDeviance(stats, 0, Criterion::Ml).rss <= zeroResiduals * total)
        throw Error(ErrorCode::ResidualsZero);
}

/// Turns coefficients of the orthogonal columns into those of the centred ones in units of the
/// data: the inverse of R, with the scales of X and y.
Eigen::MatrixXd toDataUnits(const GroupedCrossProducts& stats)
{
    Eigen::MatrixXd T =
        stats.R.triangularView<Eigen::Upper>().solve(Eigen::MatrixXd::Identity(stats.p, stats.p));
    for (Index i = 0; i < stats.p; ++i)
        T.row(i) *= stats.scale[stats.p] / stats.scale[i];
    return T;
}

/// Leads from centred predictors back to the intercept at zero.
Eigen::MatrixXd uncentring(const GroupedCrossProducts& stats)
{
    Eigen::MatrixXd T = Eigen::MatrixXd::Identity(stats.p, stats.p);
    if (stats.intercept)
        for (Index j = 1; j < stats.p; ++j)
            T(0, j) = -stats.centre[j];
    return T;
}

void fillFixedEffects(const DesignMatrix& design,
                      const GroupedCrossProducts& stats,
                      const DevianceAt& best,
                      double sigma2Scaled,
                      Fit& fit)
{
    const auto p = stats.p;
    const Index first = stats.intercept ? 1 : 0;
    // The test does not depend on the units; orthogonal columns lose the fewest digits.
    fit.wald = waldTest(best.beta.tail(p - first),
                        sigma2Scaled * best.inverse.bottomRightCorner(p - first, p - first));

    const Eigen::MatrixXd T = uncentring(stats) * toDataUnits(stats);
    Eigen::VectorXd beta = T * best.beta;
    if (stats.intercept)
        beta[0] += stats.centre[p];
    fit.covariance = sigma2Scaled * T * best.inverse * T.transpose();
    for (Index j = 0; j < p; ++j) {
        Coefficient coefficient;
        const auto column = stats.kept[static_cast<std::size_t>(j)];
        coefficient.name = design.coefficients[static_cast<std::size_t>(column)];
        coefficient.estimate = beta[j];
        coefficient.se = std::sqrt(fit.covariance(j, j));
        addWaldStatistics(coefficient);
        fit.fixed.push_back(std::move(coefficient));
    }
    for (const auto column : stats.aliased)
        fit.aliased.push_back(design.coefficients[static_cast<std::size_t>(column)].name);
}

/// b_i = n lambda / (1 + n lambda) (mean of y - X beta in group i).
void fillModes(const DesignMatrix& design,
               const GroupedCrossProducts& stats,
               const DevianceAt& best,
               double lambda,
               Fit& fit)
{
    const auto p = stats.p;
    for (Index g = 0; g < stats.groupSizes.size(); ++g) {
        const double n = stats.groupSizes[g];
        const double residual =
            stats.groupMeans(g, p) - stats.groupMeans.row(g).head(p).dot(best.beta);
        const double shrinkage = n * lambda / (1 + n * lambda);
        fit.modes.push_back({design.groupNames[static_cast<std::size_t>(g)],
                             static_cast<std::size_t>(n), shrinkage * residual * stats.scale[p],
                             std::sqrt(fit.sigma2 * lambda / (1 + n * lambda))});
    }
}

}  // namespace

Fit fitModel(const Frame& frame, const ModelSpec& spec)
{
    const auto design = buildDesignMatrix(frame, spec);
    Fit fit;
    fit.spec = spec;
    fit.criterion = spec.reml ? Criterion::Reml : Criterion::Ml;
    fit.n = static_cast<std::size_t>(design.y.size());
    fit.groups = design.groupNames.size();
    fit.groupName = parseFormula(spec.formula).random.front().group;
    fit.rowsDropped = design.rowsDropped;
    fit.missingBy = design.missingBy;
    fit.references = design.references;

    const auto stats = formCrossProducts(design);
    requireGroups(stats);
    requireVariation(stats, design.y);
    const auto variance = findVariance(stats, fit.criterion);
    const auto best = profiledDeviance(stats, variance.lambda, fit.criterion);

    const bool reml = fit.criterion == Criterion::Reml;
    const double df = stats.rows - (reml ? static_cast<double>(stats.p) : 0);
    const double sigma2Scaled = best.rss / df;
    const double yScale = stats.scale[stats.p];
    fit.converged = variance.converged;
    fit.singular = std::sqrt(variance.lambda) < singularTheta;
    fit.sigma2 = sigma2Scaled * yScale * yScale;
    fit.tau2 = fit.sigma2 * variance.lambda;
    fit.icc = variance.lambda / (1 + variance.lambda);
    fit.deviance = best.value;
    fit.logLik = -best.value / 2;
    fit.parameters = static_cast<int>(stats.p) + 2;
    fit.aic = fit.deviance + 2 * fit.parameters;
    fit.bic = fit.deviance + fit.parameters * std::log(stats.rows);
    fillFixedEffects(design, stats, best, sigma2Scaled, fit);
    fillModes(design, stats, best, variance.lambda, fit);
    return fit;
}

}  // namespace alteri
