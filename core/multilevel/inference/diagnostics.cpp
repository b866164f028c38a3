// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/inference/diagnostics.hpp"

#include "core/multilevel/inference/basis_rows.hpp"

#include <Eigen/LU>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

std::vector<std::size_t> rowsOfGroups(const Grouping& groups)
{
    std::vector<std::size_t> rows(groups.size(), 0);
    for (const auto group : groups.of)
        ++rows[static_cast<std::size_t>(group)];
    return rows;
}

/// Diagonal of the matrix that takes y to the fitted values: with V0^-1 = I - Z K Z',
/// h = 1 - (V0^-1)_ii + x~'Phi x~, x~ the row of V0^-1 X.
VectorXd leverages(const FittedModel& model)
{
    const auto& design = model.design;
    const auto D = model.estimator->covariances(model.estimate.theta);
    std::map<std::tuple<std::size_t, std::size_t, Index>, std::pair<std::size_t, Index>> placeOf;
    const auto blocks = model.estimator->blocks(model.estimate);
    for (std::size_t b = 0; b < blocks.size(); ++b)
        for (std::size_t i = 0; i < blocks[b].effects.size(); ++i) {
            const auto& effect = blocks[b].effects[i];
            placeOf[{effect.term, effect.group, effect.column}] = {b, static_cast<Index>(i)};
        }
    VectorXd leverages(static_cast<Index>(design.rows));
    for (std::size_t row = 0; row < design.rows; ++row) {
        std::vector<Index> at;
        std::vector<double> Dz;
        std::size_t block = 0;
        double zDz = 0;
        for (std::size_t t = 0; t < design.random.size(); ++t) {
            const auto& term = design.random[t];
            const VectorXd turned = basisEffects(model, row, t);
            const VectorXd product = D[t] * turned;
            zDz += turned.dot(product);
            for (Index k = 0; k < term.size(); ++k) {
                const auto& place =
                    placeOf.at({t, static_cast<std::size_t>(term.groups.of[row]), k});
                block = place.first;
                at.push_back(place.second);
                Dz.push_back(product[k]);
            }
        }
        double zDSDz = 0;
        VectorXd x = basisRow(model, row).head(model.estimate.beta.size());
        for (std::size_t a = 0; a < at.size(); ++a) {
            x -= Dz[a] * blocks[block].P.row(at[a]).transpose();
            for (std::size_t b = 0; b < at.size(); ++b)
                zDSDz += Dz[a] * blocks[block].S(at[a], at[b]) * Dz[b];
        }
        leverages[static_cast<Index>(row)] = zDz - zDSDz + x.dot(model.estimate.inverse * x);
    }
    return leverages;
}

}  // namespace

std::vector<ConditionalModes> conditionalModes(const FittedModel& model)
{
    const auto effects = model.estimator->effects(model.estimate);
    const auto maps = model.estimator->effectMaps();
    const double scale = model.estimator->basis().outcomeScale();
    std::vector<ConditionalModes> all;
    for (std::size_t t = 0; t < model.design.random.size(); ++t) {
        const auto& term = model.design.random[t];
        const MatrixXd back = maps[t].inverse();
        const auto rows = rowsOfGroups(term.groups);
        ConditionalModes modes{term.group, term.names, {}};
        for (std::size_t g = 0; g < term.groups.size(); ++g) {
            const MatrixXd covariance =
                model.fit.sigma2 * back * effects[t].covariances[g] * back.transpose();
            modes.modes.push_back(
                {term.groups.names[g], rows[g],
                 back * effects[t].values.row(static_cast<Index>(g)).transpose() / scale,
                 covariance.diagonal().cwiseMax(0).cwiseSqrt()});
        }
        all.push_back(std::move(modes));
    }
    return all;
}

FittedParts fittedParts(const FittedModel& model)
{
    const auto& design = model.design;
    const auto& basis = model.estimator->basis();
    const auto modes = conditionalModes(model);
    const auto rows = static_cast<Index>(design.rows);
    FittedParts parts{VectorXd::Zero(rows), VectorXd::Zero(rows), 0, 0};
    const Index first = basis.intercept ? 1 : 0;
    // About the centres, so that offsets cost no digits.
    double constant = 0;
    if (basis.intercept) {
        constant = model.fit.fixed.front().estimate;
        for (std::size_t k = 0; k < basis.kept.size(); ++k)
            constant += model.fit.fixed[k + 1].estimate * basis.centre[basis.kept[k]];
    }
    for (std::size_t k = 0; k < basis.kept.size(); ++k) {
        const auto column = basis.kept[k];
        const double beta = model.fit.fixed[k + static_cast<std::size_t>(first)].estimate;
        const double* values = design.columns[static_cast<std::size_t>(column)];
        for (Index row = 0; row < rows; ++row)
            parts.fixed[row] += beta * (values[row] - basis.centre[column]);
    }
    parts.fixedVariance =
        (parts.fixed.array() - parts.fixed.mean()).square().sum() / static_cast<double>(rows - 1);
    parts.fixed.array() += constant;
    for (std::size_t t = 0; t < design.random.size(); ++t) {
        const auto& term = design.random[t];
        parts.randomVariance += model.fit.random[t].meanVariance;
        for (std::size_t row = 0; row < design.rows; ++row) {
            VectorXd z(term.size());
            for (Index k = 0; k < term.size(); ++k)
                z[k] = design.z(row, term, static_cast<std::size_t>(k));
            const auto group = static_cast<std::size_t>(term.groups.of[row]);
            parts.random[static_cast<Index>(row)] += z.dot(modes[t].modes[group].values);
        }
    }
    return parts;
}

std::vector<QuantilePoint> normalQuantiles(VectorXd values)
{
    std::sort(values.begin(), values.end());
    const auto n = static_cast<double>(values.size());
    constexpr Index few = 10;
    const double a = values.size() <= few ? 3.0 / 8 : 0.5;
    std::vector<QuantilePoint> points;
    for (Index i = 0; i < values.size(); ++i)
        points.push_back(
            {normalQuantile((static_cast<double>(i) + 1 - a) / (n + 1 - 2 * a)), values[i]});
    return points;
}

Diagnostics diagnose(const FittedModel& model)
{
    const auto parts = fittedParts(model);
    Diagnostics found;
    found.marginalFitted = parts.fixed;
    found.fitted = parts.fixed + parts.random;
    found.residuals =
        VectorXd::Map(model.design.outcome(), static_cast<Index>(model.design.rows)) - found.fitted;
    if (model.design.offset != nullptr) {
        const auto offset = VectorXd::Map(model.design.offset, found.fitted.size());
        found.fitted += offset;
        found.marginalFitted += offset;
    }
    found.pearson = found.residuals / std::sqrt(model.fit.sigma2);
    found.leverage = leverages(model);
    found.residualQuantiles = normalQuantiles(found.residuals);
    for (const auto& term : conditionalModes(model))
        for (Index k = 0; k < static_cast<Index>(term.names.size()); ++k) {
            VectorXd values(static_cast<Index>(term.modes.size()));
            for (std::size_t g = 0; g < term.modes.size(); ++g)
                values[static_cast<Index>(g)] = term.modes[g].values[k];
            found.modeQuantiles.push_back(normalQuantiles(std::move(values)));
        }
    return found;
}

}  // namespace alteri
