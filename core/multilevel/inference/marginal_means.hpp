// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/fit.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// A predictor whose values are few enough to predict the outcome for each of them.
struct MarginalVariable {
    std::string name;
    std::string label;
    VariableLevel level = VariableLevel::Tie;
    bool isCategorical = false;  ///< false for a number with few values, e.g. 0 and 1

    friend bool operator==(const MarginalVariable&, const MarginalVariable&) = default;
};

/// The outcome that a model predicts for one value of a predictor, its random effects at zero.
struct MarginalMean {
    std::string level;  ///< code of the category, or the number
    std::string label;
    std::size_t rows = 0;  ///< of the model that have the value
    /// Nothing where the data cannot tell it: a combination of categories that nobody has.
    std::optional<double> estimate;
    double se = 0;
    double lower = 0;
    double upper = 0;
};

/// The predictors of a model that marginalMeans() takes: categories, and numbers of at most ten
/// values that enter as they are or centred.
///
/// @param frame the data that the model was fitted to
std::vector<MarginalVariable> marginalVariables(const FittedModel& model, const Frame& frame);

/// Predicted outcome by the values of one predictor, the others held still: numbers at their mean
/// over the model's rows, categories averaged with equal weights. The interval is Wald's, from the
/// covariance of the fixed effects and the normal distribution.
///
/// These are the estimated marginal means of Searle, Speed & Milliken (1980), American Statistician
/// 34(4), as R's emmeans has them with cov.keep = "0". Cost O(rows) for each predictor. Checked
/// against R in marginal_means_test.cpp.
///
/// @param frame the data that the model was fitted to
/// @param level of the intervals, between 0 and 1
/// @throws Error{VariableUnknown} the model has no such predictor, or it has too many values
std::vector<MarginalMean> marginalMeans(const FittedModel& model,
                                        const Frame& frame,
                                        const std::string& variable,
                                        double level = 0.95);

}  // namespace alteri
