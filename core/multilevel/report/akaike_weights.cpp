// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/report/akaike_weights.hpp"

#include "core/multilevel/formula/formula.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace alteri {

namespace {

bool isLike(const Fit& fit, const Fit& first)
{
    const bool isSameKind = fit.outcome.has_value() == first.outcome.has_value()
                            && fit.spec.family == first.spec.family
                            && fit.random.empty() == first.random.empty();
    return isSameKind && fit.n == first.n && fit.criterion == Criterion::Ml && !fit.isPseudo()
           && fit.spec.sameSampleAs == first.spec.sameSampleAs
           && fit.spec.subset == first.spec.subset && fit.spec.precision == first.spec.precision
           && parseFormula(fit.spec.formula).outcome == parseFormula(first.spec.formula).outcome;
}

}  // namespace

bool haveComparableCriteria(const std::vector<Fit>& fits)
{
    return fits.size() > 1 && !fits.front().spec.sameSampleAs.empty()
           && std::all_of(fits.begin(), fits.end(),
                          [&](const Fit& fit) { return isLike(fit, fits.front()); });
}

std::vector<double> akaikeWeights(const std::vector<Fit>& fits)
{
    const auto best =
        std::min_element(fits.begin(), fits.end(),
                         [](const Fit& one, const Fit& other) { return one.aic < other.aic; });
    std::vector<double> weights;
    weights.reserve(fits.size());
    for (const auto& fit : fits)
        weights.push_back(std::exp((best->aic - fit.aic) / 2));
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

}  // namespace alteri
