// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/inference/fit.hpp"

#include "core/error.hpp"
#include "core/multilevel/design/mean_variance.hpp"
#include "core/multilevel/formula/all_variables.hpp"
#include "core/multilevel/inference/inference.hpp"
#include "core/multilevel/inference/level_variances.hpp"
#include "core/multilevel/inference/sampling_errors.hpp"

#include <Eigen/LU>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;

// A relative SD of a random effect below this is reported as singular, as lme4 does.
constexpr double singularTheta = 1e-4;

void fillFixedEffects(const DesignMatrix& design,
                      const ColumnBasis& basis,
                      const Estimate& estimate,
                      Fit& fit)
{
    const Index p = estimate.beta.size();
    const Index first = basis.intercept ? 1 : 0;
    const MatrixXd map = basis.coefficientMap();
    const Eigen::VectorXd beta = basis.coefficients(estimate.beta);
    fit.covariance = estimate.sigma2() * map * estimate.inverse * map.transpose();

    // The test does not depend on the units; orthogonal columns lose the fewest digits.
    const Eigen::VectorXd slopes = estimate.beta.tail(p - first) - basis.takenOfOutcome();
    fit.wald = waldTest(slopes, estimate.sigma2()
                                    * estimate.inverse.bottomRightCorner(p - first, p - first));

    for (Index j = 0; j < p; ++j) {
        Coefficient coefficient;
        const auto column = j < first ? 0 : basis.kept[static_cast<std::size_t>(j - first)] + first;
        coefficient.name = design.coefficients[static_cast<std::size_t>(column)];
        coefficient.estimate = beta[j];
        coefficient.se = std::sqrt(fit.covariance(j, j));
        addWaldStatistics(coefficient);
        fit.fixed.push_back(std::move(coefficient));
    }
    for (const auto column : basis.aliased)
        fit.aliased.push_back(design.coefficients[static_cast<std::size_t>(column + first)].name);
}

Index interceptOf(const RandomTerm& term)
{
    const auto found = std::find(term.columns.begin(), term.columns.end(), RandomTerm::intercept);
    return found == term.columns.end() ? -1 : found - term.columns.begin();
}

/// Of the first grouping's intercept, which may stand in a later term, or else of the first effect.
double firstVariance(const DesignMatrix& design, const Fit& fit)
{
    for (std::size_t i = 0; i < design.random.size(); ++i) {
        const auto at = interceptOf(design.random[i]);
        if (at >= 0 && design.random[i].group == fit.groupName)
            return fit.random[i].covariance(at, at);
    }
    return fit.random.front().covariance(0, 0);
}

void fillRandomEffects(const DesignMatrix& design,
                       const Estimator& estimator,
                       const Estimate& estimate,
                       Fit& fit)
{
    const auto D = estimator.covariances(estimate.theta);
    const auto maps = estimator.effectMaps();
    for (std::size_t i = 0; i < design.random.size(); ++i) {
        const auto& term = design.random[i];
        const MatrixXd back = maps[i].inverse();
        fit.random.push_back({term.group, term.groups.size(), design.groupsDropped[i], term.names,
                              fit.sigma2 * back * D[i] * back.transpose(), 0, std::nullopt});
    }
    fit.tau2 = firstVariance(design, fit);
    const auto places = estimator.places();
    for (std::size_t k = 0; k < places.size(); ++k)
        if (places[k].row == places[k].column
            && std::abs(estimate.theta[static_cast<Index>(k)]) < singularTheta)
            fit.singular = true;
}

/// What the groupings share in the variance, averaged over the rows.
void fillShares(const DesignMatrix& design,
                const Estimator& estimator,
                const Estimate& estimate,
                Fit& fit)
{
    const auto D = estimator.covariances(estimate.theta);
    const auto maps = estimator.effectMaps();
    double total = fit.sigma2;
    for (std::size_t i = 0; i < design.random.size(); ++i) {
        auto& random = fit.random[i];
        random.meanVariance =
            meanVariance(design, design.random[i], random.covariance, maps[i], D[i], fit.sigma2);
        total += random.meanVariance;
    }
    for (std::size_t i = 0; i < design.random.size(); ++i) {
        if (interceptOf(design.random[i]) < 0)
            continue;
        double own = 0;  // slopes without correlation are terms of their own
        for (const auto& other : fit.random)
            own += other.group == fit.random[i].group ? other.meanVariance : 0;
        fit.random[i].icc = own / total;
        if (fit.random[i].group == fit.groupName)
            fit.icc = fit.random[i].icc;
    }
}

void fillCriteria(const Estimate& estimate, Fit& fit)
{
    fit.deviance = estimate.deviance;
    fit.logLik = -estimate.deviance / 2;
    const auto criteria = criteriaOf(fit.deviance, fit.parameters, fit.n);
    fit.aic = criteria.aic;
    fit.aicc = criteria.aicc;
    fit.bic = criteria.bic;
}

/// The last guard: what the data do not determine may pass all tests before and be no number here.
void requireFinite(const Fit& fit)
{
    bool isFinite = std::isfinite(fit.deviance) && std::isfinite(fit.sigma2)
                    && std::isfinite(fit.wald.chi2) && fit.covariance.allFinite();
    for (const auto& each : fit.fixed)
        isFinite = isFinite && std::isfinite(each.estimate) && std::isfinite(each.p);
    for (const auto& each : fit.random)
        isFinite = isFinite && each.covariance.allFinite();
    if (!isFinite)
        throw Error(ErrorCode::EstimateNotFound);
}

/// Residual variances of their own are parameters too.
void followLevels(const DesignMatrix& design, const Eigen::VectorXd& deviations, Fit& fit)
{
    for (std::size_t k = 0; k < design.varianceLevels.size(); ++k)
        fit.levelDeviations.emplace_back(design.varianceLevels[k],
                                         deviations[static_cast<Index>(k)]);
    fit.parameters += static_cast<int>(deviations.size()) - 1;
}

/// The deviance of the data, the test without the constant that became a column, and the shares of
/// a tie of weight 1.
void followWeights(const FittedModel& model, Fit& fit)
{
    fit.deviance -= model.design.logWeights;
    fit.logLik = -fit.deviance / 2;
    const auto criteria = criteriaOf(fit.deviance, fit.parameters, fit.n);
    fit.aic = criteria.aic;
    fit.aicc = criteria.aicc;
    fit.bic = criteria.bic;
    std::vector<Index> slopes;
    for (std::size_t j = 0; j < fit.fixed.size(); ++j)
        if (!fit.fixed[j].name.parts.empty())
            slopes.push_back(static_cast<Index>(j));
    Eigen::VectorXd beta(static_cast<Index>(slopes.size()));
    for (Index j = 0; j < beta.size(); ++j)
        beta[j] = fit.fixed[static_cast<std::size_t>(slopes[static_cast<std::size_t>(j)])].estimate;
    fit.wald = waldTest(beta, fit.covariance(slopes, slopes));
    const bool isIntercept = fit.random.size() == 1 && fit.random.front().names.size() == 1
                             && fit.random.front().names.front().parts.empty();
    if (isIntercept)
        fillInterceptShare(fit);
}

}  // namespace

void fillInterceptShare(Fit& fit)
{
    fit.icc = fit.tau2 / (fit.tau2 + fit.sigma2);
    fit.random.front().icc = fit.icc;
    fit.random.front().meanVariance = fit.tau2;
}

std::vector<EstimatedTerm> estimatedTerms(const FittedModel& model)
{
    const auto& basis = model.estimator->basis();
    const Index first = basis.intercept ? 1 : 0;
    std::vector<EstimatedTerm> terms;
    for (const auto& term : model.design.terms) {
        EstimatedTerm estimated{term.text, {}};
        for (const auto coefficient : term.coefficients) {
            const auto column = static_cast<Index>(coefficient) - first;
            const auto found = std::find(basis.kept.begin(), basis.kept.end(), column);
            if (found != basis.kept.end())
                estimated.coefficients.push_back(found - basis.kept.begin() + first);
        }
        if (!estimated.coefficients.empty())
            terms.push_back(std::move(estimated));
    }
    return terms;
}

Fit fitFrom(const DesignMatrix& design, const Estimator& estimator, const Estimate& estimate)
{
    Fit fit;
    fit.criterion = estimate.criterion;
    fit.n = design.rows;
    fit.groups = design.random.front().groups.size();
    fit.groupName = design.random.front().group;
    fit.rowsDropped = design.rowsDropped;
    fit.missingBy = design.missingBy;
    fit.rowsFiltered = design.rowsFiltered;
    fit.filterUnknown = design.filterUnknown;
    fit.references = design.references;
    fit.converged = estimate.converged;
    const auto& basis = estimator.basis();
    fit.sigma2 = estimate.sigma2() / (basis.outcomeScale() * basis.outcomeScale());
    fit.parameters = static_cast<int>(estimate.beta.size() + estimate.theta.size()) + 1;
    fillFixedEffects(design, basis, estimate, fit);
    fillRandomEffects(design, estimator, estimate, fit);
    fillCriteria(estimate, fit);
    requireFinite(fit);
    return fit;
}

FittedModel fitAndKeep(const Frame& frame, const ModelSpec& spec, const std::stop_token& stop)
{
    FittedModel model;
    const auto meant =
        withAllVariables(frame, spec, {spec.precision, spec.egoWeights, spec.variances});
    model.design = buildDesignMatrix(frame, meant, stop);
    model.rows = orderRows(model.design.random.front().groups);
    const auto criterion = spec.reml ? Criterion::Reml : Criterion::Ml;
    Eigen::VectorXd deviations;
    if (!model.design.levelOf.empty()) {
        deviations = findLevelDeviations(model.design, criterion, stop);
        weighByLevels(model.design, deviations);
    }
    model.estimator = makeEstimator(model.design, model.rows, stop);
    model.estimate = model.estimator->estimate(criterion, nullptr, stop);
    model.fit = fitFrom(model.design, *model.estimator, model.estimate);
    model.fit.spec = meant;
    if (deviations.size() > 0)
        followLevels(model.design, deviations, model.fit);
    if (model.design.isWeighed)
        followWeights(model, model.fit);
    else
        fillShares(model.design, *model.estimator, model.estimate, model.fit);
    if (model.design.egoWeights != nullptr)
        followSampling(model);
    return model;
}

Fit fitModel(const Frame& frame, const ModelSpec& spec, const std::stop_token& stop)
{
    return fitAndKeep(frame, spec, stop).fit;
}

}  // namespace alteri
