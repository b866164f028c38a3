// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/inference/fit.hpp"
#include "core/multilevel/products/parallel.hpp"
#include "core/multilevel/report/model_report.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

struct ImputationChoices {
    std::size_t imputations = 20;
    int roundsBefore = 50;   ///< of the chain, before the first imputation
    int roundsBetween = 10;  ///< and from each to the next
    std::uint64_t seed = 1;
};

/// Rubin's rules for one number (Rubin 1987, Multiple Imputation for Nonresponse in Surveys), with
/// the degrees of freedom of Barnard & Rubin (1999, Biometrika 86).
struct PooledNumber {
    double estimate = 0;
    double within = 0;   ///< mean of the squared errors
    double between = 0;  ///< variance of the estimates
    double se = 0;       ///< root of within + (1 + 1/m) between
    double df = 0;
    double missingInformation = 0;  ///< share of it, fmi
};

/// @param completeDf degrees of freedom that the complete data would have
PooledNumber
pooled(const std::vector<double>& estimates, const std::vector<double>& errors, double completeDf);

struct PooledCoefficient {
    CoefficientName name;
    PooledNumber number;
    double t = 0;
    double p = 0;
    double lower = 0;  ///< 95 %
    double upper = 0;
};

/// A model over the imputations of its variables.
struct ImputedModel {
    std::vector<PooledCoefficient> fixed;
    std::size_t imputations = 0;
    std::size_t rows = 0;                                      ///< of each of them
    std::size_t groups = 0;                                    ///< of the first grouping
    std::vector<std::pair<std::string, std::size_t>> missing;  ///< values drawn, by variable
};

/// Draws what a model's variables miss, see ChainedEquations, and fits it to each of the drawn
/// tables. Rows without a group are left out, and those that its filter leaves out beforehand.
/// Degrees of freedom of complete data: rows less coefficients for what differs between ties,
/// groups less coefficients of such for what does not.
///
/// @param fit of a frame that has the model's variables, by any kind of model
/// @throws Error{NothingMissing}, {VariableEmpty}, {OneGroup}, {EstimateNotFound} an imputation has
///         other coefficients, {Cancelled}, and what `fit` throws
ImputedModel imputedModel(const Frame& frame,
                          const ModelSpec& spec,
                          const std::vector<std::string>& besides,
                          const std::function<Fit(const Frame&)>& fit,
                          const ImputationChoices& choices = {},
                          const Watch& watch = {});

/// Coefficients of the imputations beside those of the complete rows.
ReportPart imputedPart(const ImputedModel& imputed, const Fit& complete);

}  // namespace alteri
