// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/formula/model_spec.hpp"
#include "core/multilevel/products/parallel.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// One way to ask the same question of the same data.
struct Specification {
    enum class Kind {
        Chosen,           ///< the model itself
        Predictors,       ///< without some of its other predictors, by ML or REML
        WithoutEgo,       ///< without one group of the model
        WithoutCategory,  ///< without the ties that have one category of a predictor
        Ordinal,          ///< the outcome by its order: cumulative logits
        Named,            ///< a formula that somebody names
        RobustErrors,   ///< the model with errors that egos of any kind allow, see clusterRobust()
        WildBootstrap,  ///< least squares with the wild cluster bootstrap, see wildClusterTest()
    };

    Kind kind = Kind::Chosen;
    std::string formula;
    bool isReml = false;
    std::vector<std::string> without;  ///< terms; or the ego, or variable and category
    /// Nothing where the model has no estimate, or the coefficient is not in it.
    std::optional<double> estimate{};
    double se = 0;
    double lower = 0;  ///< 95 % interval, by z; by t with robust errors; by the bootstrap's test
    double upper = 0;
    double p = 1;  ///< that it is zero, by the same
    std::size_t rows = 0;
    std::size_t groups = 0;

    bool isSignificant() const { return estimate && (lower > 0 || upper < 0); }
};

/// What is asked.
struct SpecificationChoices {
    std::string coefficient;
    bool leavesOutEgos = true;
    bool leavesOutCategories = true;
    bool triesOrdinal = true;  ///< where the outcome has ordered categories
    std::vector<std::string> formulas{};
    /// Of other predictors at most so many are left out in all combinations; further ones one by
    /// one only, which `isComplete` tells.
    std::size_t mostCombined = 11;
    /// Errors that do not rest on the model's variances, where it has one grouping.
    bool triesErrors = true;
    std::size_t replicates = 9999;  ///< of the wild bootstrap
    std::uint64_t seed = 1;
};

/// How a coefficient fares under all of them (Simonsohn, Simmons & Nelson 2020, Nat. Hum. Behav.
/// 4, 1208-1214).
struct SpecificationCurve {
    Specification chosen;
    /// Without the model itself; those with an estimate first, by it.
    std::vector<Specification> others;
    bool isComplete = true;
    std::size_t sameSign = 0;         ///< of the others with an estimate
    std::size_t sameSignificant = 0;  ///< and significant with that sign
    std::size_t estimated = 0;
    /// Without which ego the estimate moves most; nothing if egos were not left out.
    std::optional<std::size_t> mostMovingEgo{};  ///< of `others`
};

/// Fits all specifications on the rows that are complete for the whole model, so that they differ
/// in nothing else. Named formulas rest on the rows that they need.
///
/// @throws what fitModel() throws of the model itself; Error{CoefficientUnknown}, {Cancelled}
SpecificationCurve specificationCurve(const Frame& frame,
                                      const ModelSpec& model,
                                      const SpecificationChoices& choices,
                                      const Watch& watch = {});

}  // namespace alteri
