// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/outcome_family.hpp"
#include "core/multilevel/design/predictor_coding.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

struct Threshold {
    std::string name;  ///< "0|1"
    double estimate = 0;
    double se = 0;
};

/// A coefficient whose estimate is infinite, since its column decides the outcome of some ties.
struct InfiniteCoefficient {
    CoefficientName name;
    int direction = 1;
    std::size_t rows = 0;
    double value = 1;       ///< of its column in those rows
    bool isHighest = true;  ///< outcome of those rows
};

/// theta of the negative binomial: Var(y) = mu + mu^2 / theta.
struct CountDispersion {
    double theta = 0;  ///< infinite for Poisson
    std::optional<double> se{};
    double logTheta = 0;
    std::optional<double> seLog{};
};

/// What a fit of categories, proportions or counts has besides what linear ones have.
struct OutcomeModel {
    Family family = Family::Ordinal;
    Link link = Link::Logit;
    Integration integration = Integration::Exact;
    int fewestNodes = 1;  ///< of the quadrature, per dimension
    int mostNodes = 1;
    std::vector<std::string> levels;            ///< categories of an ordinal outcome
    std::vector<std::string> unusedCategories;  ///< left out: no tie has them
    std::vector<Threshold> thresholds;
    std::optional<CountDispersion> dispersion;
    std::vector<InfiniteCoefficient> infinite;

    /// exp(b) is an odds ratio (logit) or a rate ratio (log).
    bool hasRatios() const { return link == Link::Logit || link == Link::Log; }
};

}  // namespace alteri
