// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/fit.hpp"
#include "core/multilevel/inference/model_tests.hpp"
#include "core/multilevel/report/journal_words.hpp"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace alteri {

/// A model for a journal's table.
struct JournalModel {
    Fit fit;
    std::optional<ExplainedVariance> explained{};
    std::optional<double> r2{};  ///< of a model without groups
};

/// What a journal prints of a fit; explained variance is left out where it is not defined.
///
/// @throws Error{Cancelled}
JournalModel journalModel(const FittedModel& model, const std::stop_token& stop = {});

/// A number as it is printed: rounded once, so that it is the same wherever it is printed.
struct JournalCell {
    enum class Kind {
        Empty,
        Estimate,  ///< with stars and a standard error
        Number,
        Count,
        Test,  ///< with stars and degrees of freedom
    };

    Kind kind = Kind::Empty;
    double value = 0;
    int decimals = 0;
    std::string stars{};
    double error = 0;
    int degrees = 0;
    bool hasPowers = false;   ///< value and error are written in powers of ten
    int residualDegrees = 0;  ///< of an F test

    /// "-0.400"; empty for an empty cell.
    std::string valueText() const;
    /// "(0.154)", "(9)", "(2, 12)", or nothing.
    std::string bracketText() const;
    /// "-0.400** (0.154)"
    std::string text() const;
};

/// How effects are given of models whose link has ratios; others stay as they are.
enum class EffectScale {
    AsFitted,  ///< b: log odds, log rates
    Ratios,    ///< exp(b): odds ratios, rate ratios
};

/// Several models side by side as journals print them: layout and texts, no format.
struct JournalTable {
    struct Row {
        enum class Kind {
            Heading,   ///< a level, or the statistics
            Variable,  ///< of the categories that follow, with their reference
            Coefficient,
            Category,  ///< a coefficient beneath its Variable
            Statistic,
        };

        Kind kind = Kind::Coefficient;
        std::string label;
        std::vector<JournalCell> cells{};  ///< one per model; none in headings
        std::string name{};                ///< of a coefficient, as lme4 names it
    };

    std::string term;  ///< heads the labels
    std::vector<std::string> models;
    std::vector<Row> rows;
    std::vector<std::string> notes;
};

/// Blocks by level with the coefficients of all models, reference categories named; then n of ties
/// and egos, Wald test, ICC, variances, R2, log-likelihood, AIC, BIC; notes on stars, method, what
/// was dropped and what failed. Estimates are written as digitsFor() says.
JournalTable journalTable(const std::vector<JournalModel>& models,
                          const JournalWords& words,
                          EffectScale scale = EffectScale::AsFitted);

}  // namespace alteri
