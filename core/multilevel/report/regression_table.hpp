// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/table.hpp"
#include "core/multilevel/inference/fit.hpp"
#include "core/multilevel/report/number_digits.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// Several models side by side, as journals print them: one row per coefficient, in blocks by
/// level, one column per model.
struct RegressionTable {
    struct Row {
        CoefficientName name;
        std::vector<std::optional<Coefficient>> models;  ///< in the order of `fits`
    };

    std::vector<Fit> fits;
    std::vector<Row> rows;  ///< intercept, ties and alteri, egos, networks
};

RegressionTable regressionTable(std::vector<Fit> fits);

/// Whether a model is of rows in groups, of ties in egos; else of networks.
bool hasGroups(const Fit& fit);

/// Whether an effect other than an intercept varies: the ICC is then a mean over the rows.
bool hasSlopes(const Fit& fit);

/// How the estimates of a row are written: by the smallest standard error of its models.
NumberDigits digitsOf(const RegressionTable::Row& row);

/// The level of a coefficient: that of its lowest variable, so that a cross-level interaction
/// counts as a tie's. The intercept has none.
std::optional<VariableLevel> levelOf(const CoefficientName& name);

/// "***" below .001, "**" below .01, "*" below .05.
std::string starsFor(double p);

/// As a table of texts: estimates with stars and standard errors in parentheses, then n, egos,
/// Wald chi-square, ICC, variances, log-likelihood, AIC and BIC.
Table textTable(const RegressionTable& table);

/// As a table of numbers, for programs: per model the estimates, standard errors and p values in
/// columns of their own, then the same statistics of models, each a number.
Table numberTable(const RegressionTable& table);

/// The coefficients of one model with all their numbers.
Table coefficientTable(const Fit& fit);

/// What a filter left out, in a line; nothing without one.
std::string filterLine(const std::string& subset, std::size_t rows, std::size_t unknown);

/// What sampling weights of egos mean for a model, and its pseudo-likelihood, in two lines.
std::string egoWeightsLine(const std::string& variable, double logLik);

/// What a fit says besides its coefficients, a line each: data, variances, tests, criteria.
std::string fitSummary(const Fit& fit);

}  // namespace alteri
