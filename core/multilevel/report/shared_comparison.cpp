// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/report/shared_comparison.hpp"

#include "core/multilevel/formula/all_variables.hpp"
#include "core/multilevel/inference/fit.hpp"

#include <vector>

namespace alteri {

namespace {

bool haveSameFixedTerms(const ModelSpec& one, const ModelSpec& other)
{
    const auto a = parseFormula(one.formula);
    const auto b = parseFormula(other.formula);
    return a.intercept == b.intercept && a.terms == b.terms;
}

}  // namespace

SharedComparison compareOnSharedRows(const Frame& frame,
                                     const ModelSpec& one,
                                     const ModelSpec& other,
                                     const std::stop_token& stop)
{
    std::vector<ModelSpec> both{withAllVariables(frame, one), withAllVariables(frame, other)};
    shareSample(both);
    SharedComparison comparison;
    comparison.isFittedByMl = one.reml && !haveSameFixedTerms(one, other);
    for (auto& each : both) {
        each.reml = one.reml && !comparison.isFittedByMl;
        dropUnusedChoices(each);
    }
    const auto first = fitAndKeep(frame, both[0], stop);
    const auto second = fitAndKeep(frame, both[1], stop);
    comparison.rows = first.fit.n;
    comparison.part = comparisonPart(first, second);
    return comparison;
}

}  // namespace alteri
