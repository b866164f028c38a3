// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/design/ego_weights.hpp"

#include "core/error.hpp"
#include "core/multilevel/design/precision_weights.hpp"

#include <cmath>
#include <utility>
#include <vector>

namespace alteri {

namespace {

/// The one weight that all rows of a group have, per group.
std::vector<double>
weightsByGroup(const RandomTerm& term, const double* weights, const std::string& name)
{
    std::vector<double> found(term.groups.size(), 0);
    for (std::size_t row = 0; row < term.groups.of.size(); ++row) {
        const auto group = static_cast<std::size_t>(term.groups.of[row]);
        if (!(weights[row] > 0) || !std::isfinite(weights[row]))
            throw Error(ErrorCode::WeightsInvalid, {name});
        if (found[group] != 0 && found[group] != weights[row])
            throw Error(ErrorCode::EgoWeightsVary, {name, term.group});
        found[group] = weights[row];
    }
    return found;
}

/// What precisions add to the log-likelihood counts with the weights of the egos.
double weighedLogs(const DesignMatrix& design, const std::vector<double>& weights)
{
    double sum = 0;
    for (std::size_t row = 0; row < design.rows && design.isWeighed; ++row)
        sum += weights[row] * 2 * std::log(design.roots[row]);
    return sum;
}

}  // namespace

void weighEgos(DesignMatrix& design, const double* weights, const std::string& name, bool isLinear)
{
    if (design.random.empty())
        throw Error(ErrorCode::NotWithoutGroups, {name});
    if (isLinear && design.random.size() > 1)
        throw Error(ErrorCode::OneGroupingNeeded, {name});
    const auto& term = design.random.front();
    const auto byGroup = weightsByGroup(term, weights, name);
    double sum = 0;
    for (const double each : byGroup)
        sum += each;
    const double mean = sum / static_cast<double>(byGroup.size());
    std::vector<double> scaled(design.rows);
    std::vector<double> roots(design.rows);
    for (std::size_t row = 0; row < design.rows; ++row) {
        scaled[row] = weights[row] / mean;
        roots[row] = std::sqrt(scaled[row]);
    }
    if (isLinear) {
        design.logWeights = weighedLogs(design, scaled);
        multiplyRows(design, std::move(roots));
    }
    design.egoWeights = design.store.keep(std::move(scaled));
}

}  // namespace alteri
