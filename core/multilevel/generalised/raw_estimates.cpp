// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/raw_estimates.hpp"

#include "core/error.hpp"
#include "core/multilevel/generalised/robust_errors.hpp"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

std::size_t slot(Index i)
{
    return static_cast<std::size_t>(i);
}

/// From parameters in the basis to those of the data's own columns; entries of L stay.
MatrixXd jacobianOf(const GeneralisedData& data, Index size)
{
    const auto& basis = data.basis;
    const auto columns = static_cast<Index>(basis.kept.size());
    const Index nuisances = data.nuisances();
    const Index constant = data.hasConstant() ? 1 : 0;
    const MatrixXd T = basis.T(basis.kept, basis.kept);
    const Eigen::RowVectorXd shift = basis.centre(basis.kept).transpose() * T;
    MatrixXd J = MatrixXd::Identity(size, size);
    const Index first = nuisances + constant;
    J.block(first, first, columns, columns) = T;
    if (constant == 1)
        J.block(nuisances, first, 1, columns) = -shift;
    for (Index k = 0; k < data.thresholds(); ++k)
        J.block(k, first, 1, columns) = shift;
    return J;
}

void fillThresholds(GeneralisedModel& model)
{
    auto& fit = model.fit;
    const auto& data = model.data;
    fit.levels = data.levels;
    for (Index k = 0; k < data.thresholds(); ++k)
        fit.thresholds.push_back({data.levels[slot(k)] + "|" + data.levels[slot(k + 1)],
                                  model.estimates[k], std::sqrt(fit.covariance(k, k))});
    if (data.family == Family::NegativeBinomial) {
        const double theta = std::exp(model.estimates[0]);
        const double se = std::sqrt(fit.covariance(0, 0));
        fit.dispersion = CountDispersion{theta, theta * se, model.estimates[0], se};
    }
}

void fillFixed(GeneralisedModel& model)
{
    auto& fit = model.fit;
    const auto& data = model.data;
    const Index constant = data.hasConstant() ? 1 : 0;
    const std::size_t first = model.design().intercept ? 1 : 0;
    for (Index i = 0; i < data.effects(); ++i) {
        Coefficient coefficient;
        coefficient.name =
            i < constant
                ? model.design().coefficients.front()
                : model.design().coefficients[slot(data.basis.kept[slot(i - constant)]) + first];
        const auto place = data.nuisances() + i;
        coefficient.estimate = model.estimates[place];
        coefficient.se = std::sqrt(fit.covariance(place, place));
        addWaldStatistics(coefficient);
        fit.fixed.push_back(std::move(coefficient));
    }
    for (const auto column : data.basis.aliased) {
        const auto& name = model.design().coefficients[slot(column) + first].name;
        const bool isInfinite =
            std::any_of(fit.infinite.begin(), fit.infinite.end(),
                        [&](const auto& each) { return each.name.name == name; });
        if (!isInfinite)
            fit.aliased.push_back(name);
    }
    const auto slopes = data.effects() - constant;
    const auto start = data.nuisances() + constant;
    fit.wald = waldTest(model.psi.segment(start, slopes),
                        model.basisCovariance.block(start, start, slopes, slopes));
}

/// Derivatives of the covariance matrix of a term's effects by an entry of L.
MatrixXd covarianceSlope(const EffectShape& shape, const MatrixXd& L, std::size_t entry)
{
    const auto [row, column] = shape.entries[entry];
    MatrixXd slope = MatrixXd::Zero(L.rows(), L.rows());
    slope.row(row) += L.col(column).transpose();
    slope.col(row) += L.col(column);
    return shape.back * slope * shape.back.transpose();
}

/// Effects of one term, and the variance of its intercept with its slopes by the entries of L.
void fillEffects(GeneralisedModel& model, std::size_t term, Index first)
{
    auto& fit = model.fit;
    const auto& shape = model.shapes[term];
    const auto& random = model.design().random[term];
    const MatrixXd L = factorFrom(shape, model.psi.data() + first);
    const auto entries = static_cast<Index>(shape.entries.size());
    GeneralisedEffects effects{random.group,
                               random.groups.size(),
                               model.design().groupsDropped[term],
                               random.names,
                               shape.back * L * L.transpose() * shape.back.transpose(),
                               {}};
    const MatrixXd own = model.basisCovariance.block(first, first, entries, entries);
    for (Index k = 0; k < shape.size(); ++k) {
        const double variance = effects.covariance(k, k);
        VectorXd slope(entries);
        for (Index e = 0; e < entries; ++e)
            slope[e] = covarianceSlope(shape, L, slot(e))(k, k);
        const double squared = slope.dot(own * slope);
        if (variance > 0 && squared > 0)
            effects.seOfDeviation.emplace_back(std::sqrt(squared / variance) / 2);
        else
            effects.seOfDeviation.emplace_back();
        fit.singular = fit.singular || !(L(k, k) > 1e-4);
        const auto latent = latentVariance(fit.link);
        if (term == 0 && random.columns[slot(k)] == RandomTerm::intercept && latent
            && model.shapes.size() == 1) {
            fit.icc = variance / (variance + *latent);
            if (squared > 0)
                fit.seIcc = std::sqrt(squared) * *latent / std::pow(variance + *latent, 2);
        }
    }
    fit.random.push_back(std::move(effects));
}

double mixtureP(double statistic, int variances)
{
    // sum over k of C(r, k) 2^-r P(chi2_k > x); k = 0 has all its mass at 0
    double p = 0;
    double share = std::pow(0.5, variances);
    for (int k = 1; k <= variances; ++k) {
        share *= static_cast<double>(variances - k + 1) / k;
        p += share * chiSquareP(statistic, k);
    }
    return p;
}

void testSingleLevel(GeneralisedModel& model, const GeneralisedEstimate& single)
{
    auto& test = model.fit.singleLevel;
    test.logLik = single.logLik;
    test.statistic = std::max(0.0, 2 * (model.fit.logLik - single.logLik));
    test.df = 0;
    bool areIndependent = true;
    for (const auto& shape : model.shapes) {
        test.df += static_cast<int>(shape.entries.size());
        areIndependent = areIndependent && static_cast<Index>(shape.entries.size()) == shape.size();
    }
    test.naiveP = test.statistic > 0 ? chiSquareP(test.statistic, test.df) : 1;
    if (areIndependent)
        test.p = test.statistic > 0 ? mixtureP(test.statistic, test.df) : 1;
}

void fillCriteria(GeneralisedModel& model)
{
    auto& fit = model.fit;
    fit.parameters = static_cast<int>(model.psi.size()) + static_cast<int>(fit.infinite.size());
    if (fit.spec.family == Family::NegativeBinomial && model.data.family == Family::Poisson)
        ++fit.parameters;
    fit.deviance = -2 * fit.logLik;
    const auto criteria = criteriaOf(fit.deviance, fit.parameters, fit.n);
    fit.aic = criteria.aic;
    fit.aicc = criteria.aicc;
    fit.bic = criteria.bic;
}

void requireFinite(const GeneralisedFit& fit)
{
    bool isFinite =
        std::isfinite(fit.logLik) && fit.covariance.allFinite() && std::isfinite(fit.wald.chi2);
    for (const auto& each : fit.fixed)
        isFinite = isFinite && std::isfinite(each.estimate) && std::isfinite(each.p);
    for (const auto& each : fit.random)
        isFinite = isFinite && each.covariance.allFinite();
    if (!isFinite)
        throw Error(ErrorCode::EstimateNotFound);
}

}  // namespace

MatrixXd inverseInformation(const MatrixXd& information, Index size)
{
    std::vector<Index> known;
    for (Index i = 0; i < information.rows(); ++i)
        if (information(i, i) != 0)
            known.push_back(i);
    const MatrixXd own = information(known, known);
    const Eigen::LLT<MatrixXd> factor(own);
    if (factor.info() != Eigen::Success)
        throw Error(ErrorCode::EstimateNotFound);
    const auto count = static_cast<Index>(known.size());
    MatrixXd covariance = MatrixXd::Zero(size, size);
    const MatrixXd inverse = factor.solve(MatrixXd::Identity(count, count));
    covariance(known, known) = inverse;
    return covariance;
}

void fillFit(GeneralisedModel& model,
             const GeneralisedEstimate& single,
             const GeneralisedEstimate& whole)
{
    auto& fit = model.fit;
    if (!model.design().random.empty()) {
        fit.groups = model.design().random.front().groups.size();
        fit.groupName = model.design().random.front().group;
    }
    fit.rowsDropped = model.design().rowsDropped;
    fit.missingBy = model.design().missingBy;
    fit.rowsFiltered = model.design().rowsFiltered;
    fit.filterUnknown = model.design().filterUnknown;
    fit.references = model.design().references;
    fit.converged = whole.converged;
    fit.fewestNodes = whole.fewestNodes;
    fit.mostNodes = whole.mostNodes;
    fit.logLik = whole.logLik;
    model.psi = whole.psi;
    const auto size = model.psi.size();
    model.basisCovariance = inverseInformation(whole.information, size);
    if (model.design().egoWeights != nullptr)
        model.basisCovariance = basisSandwich(model).covariance;
    model.jacobian = jacobianOf(model.data, size);
    model.estimates = model.jacobian * model.psi;
    fit.covariance = model.jacobian * model.basisCovariance * model.jacobian.transpose();
    fillThresholds(model);
    fillFixed(model);
    auto first = model.data.nuisances() + model.data.effects();
    for (std::size_t term = 0; term < model.shapes.size(); ++term) {
        fillEffects(model, term, first);
        first += static_cast<Index>(model.shapes[term].entries.size());
    }
    if (!model.shapes.empty())
        testSingleLevel(model, single);
    fillCriteria(model);
    requireFinite(fit);
}

}  // namespace alteri
