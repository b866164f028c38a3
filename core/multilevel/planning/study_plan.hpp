// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/formula/model_spec.hpp"
#include "core/multilevel/generalised/outcome_law.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// How large a study would be.
struct StudySize {
    std::size_t egos = 0;
    std::size_t partners = 0;  ///< of each ego
};

/// A predictor of a study that is assumed.
struct PlannedPredictor {
    std::string name;
    double effect = 0;     ///< in units of the outcome, per unit of the predictor
    bool isOfEgo = false;  ///< the same for all partners of an ego
    /// Share of ones of a yes-no predictor; nothing: a number with mean 0 and SD 1.
    std::optional<double> share{};
};

/// A study that is assumed, where there is no pilot.
struct PlanAssumptions {
    std::vector<PlannedPredictor> predictors;
    double icc = 0;        ///< share of ego in the variance that the predictors leave, below 1
    double deviation = 1;  ///< SD that the predictors leave, of a number
    /// Of an ordinal outcome: what share of an average ego's partners, with all predictors zero,
    /// have each category. The error is logistic then, and `deviation` means nothing.
    std::vector<double> categoryShares{};
};

/// Where outcomes come from: y = X effects + b[ego] + e, or by a law from X effects + b[ego].
struct PlannedModel {
    ModelSpec spec;       ///< with one grouping, whose intercept varies
    std::string outcome;  ///< a variable of the spec
    std::string group;
    std::vector<std::pair<std::string, double>> effects;  ///< by coefficient, "(Intercept)" too
    double between = 0;                                   ///< SD of b
    double within = 1;                                    ///< SD of e, without a law
    std::optional<OutcomeLaw> law{};  ///< of categories, yes and no, counts; nothing: a number
    std::optional<Integration> integration{};  ///< see GeneralisedSpec
};

/// How the power is found.
struct PowerChoices {
    std::string coefficient;  ///< that is tested
    double alpha = 0.05;      ///< two-sided
    std::size_t fits = 1000;  ///< for each size
    std::uint64_t seed = 1;
};

/// What came out for one size. A fit that fails counts as not significant.
struct PowerResult {
    StudySize size;
    std::size_t fits = 0;
    std::size_t failed = 0;
    double power = 0;
    double lower = 0;  ///< 95 % interval of the power, of the simulation alone
    double upper = 1;  ///< (Clopper & Pearson 1934, Biometrika 26)
    double meanEstimate = 0;
    double meanSe = 0;
    /// Share of the significant estimates that have the wrong sign, and by how much they overstate
    /// the effect on average (Gelman & Carlin 2014, Perspect. Psychol. Sci. 9). Nothing if none is
    /// significant or the effect is zero.
    std::optional<double> typeS{};
    std::optional<double> typeM{};
};

/// Power of other sizes at a price.
struct StudyCosts {
    double ofEgo = 1;
    double ofPartner = 0;

    double of(const StudySize& size) const
    {
        return static_cast<double>(size.egos)
               * (ofEgo + ofPartner * static_cast<double>(size.partners));
    }
};

}  // namespace alteri
