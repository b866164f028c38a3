// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/generalised/generalised_fit.hpp"
#include "core/multilevel/products/parallel.hpp"
#include "core/multilevel/report/model_report.hpp"

#include <string>
#include <vector>

namespace alteri {

/// A predictor for whose values outcomes can be predicted.
struct ProfileVariable {
    std::string name;
    std::string label;
    VariableLevel level = VariableLevel::Tie;
    bool isCategorical = false;

    friend bool operator==(const ProfileVariable&, const ProfileVariable&) = default;
};

/// A probability or a mean count, with its 95 % interval.
struct Predicted {
    double estimate = 0;
    double se = 0;
    double lower = 0;  ///< by the logit of a probability, the logarithm of a mean
    double upper = 0;
};

/// What is predicted where a predictor has one value.
struct ProfilePoint {
    std::string label;                  ///< of a category
    double value = 0;                   ///< of a number; otherwise the category's place
    std::size_t rows = 0;               ///< of the model that have the category
    std::vector<Predicted> averageEgo;  ///< per outcome, random effects at 0
    std::vector<Predicted> population;  ///< per outcome, averaged over the egos
};

/// What the rows themselves show: those of a category, or of a range of a number.
struct ObservedShare {
    double value = 0;  ///< place of the category, or mean of the number in the range
    std::size_t rows = 0;
    std::vector<double> shares;  ///< per outcome; of counts their mean
};

struct PredictedProfile {
    ProfileVariable variable;
    std::vector<std::string> outcomes;  ///< categories, "probability" or "mean"
    bool isCount = false;
    std::vector<ProfilePoint> points;  ///< in the order of the categories, or from the lowest on
    std::vector<ObservedShare> observed;
};

/// The predictors of a model that predictedProfile() takes: those that enter by categories, as
/// they are, centred, by logarithms or powers, whatever they interact with.
///
/// @param frame the data that the model was fitted to
std::vector<ProfileVariable> profileVariables(const GeneralisedModel& model, const Frame& frame);

/// Average predictions: a predictor has one value in all rows, the others are as they are, and the
/// predictions of the rows are averaged (Gelman & Pardoe 2007, Sociol. Methodol. 37; Stata's
/// margins, at()). All columns in which the predictor is follow, interactions and random slopes
/// too. Errors by the delta method with exact derivatives by all parameters, deviations included.
/// Numbers are taken at each of their values, or at 25 places between the lowest and the highest.
/// Cost O(rows) for each.
///
/// @throws Error{VariableUnknown} the model has no such predictor; {Cancelled}
PredictedProfile predictedProfile(const GeneralisedModel& model,
                                  const Frame& frame,
                                  const std::string& variable,
                                  const Watch& watch = {});

}  // namespace alteri
