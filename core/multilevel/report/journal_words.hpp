// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/inference.hpp"

#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// What the lower part of a regression table says about a model.
enum class JournalStatistic {
    Thresholds,  ///< heads those of ordinal models
    Dispersion,  ///< theta of negative binomial models
    Rows,
    Networks,   ///< rows of models without groups
    Groups,     ///< of a grouping
    ExactTest,  ///< F, of models without groups
    Wald,
    Icc,
    VarianceBetween,  ///< of a grouping
    VarianceSlope,    ///< of a slope's term and a grouping
    Covariance,       ///< of two terms and a grouping
    VarianceWithin,
    ResidualVariance,  ///< of models without groups
    RSquared,
    ExplainedMarginal,
    ExplainedConditional,
    LogLikelihood,
    Aic,
    Bic,
};

/// What is said beneath a regression table.
enum class JournalNote {
    Stars,             ///< test, if all models have the same
    TestOf,            ///< model, test
    Method,            ///< outcome, criterion
    MethodOf,          ///< model, outcome, criterion
    LeastSquares,      ///< model, outcome
    Dropped,           ///< model, rows dropped, rows given, reasons
    Filter,            ///< model, expression, rows left out
    NetworksDropped,   ///< the same of a model without groups
    NetworksFiltered,  ///< the same of a model without groups
    Weights,           ///< model, variable
    EgoWeights,        ///< model, variable
    Variances,         ///< model, variable, categories and their standard deviations to the first's
    GroupsLost,        ///< model, groups lost, grouping
    Singular,          ///< model
    NotConverged,      ///< model
    Aliased,           ///< model, coefficients
    Bic,
    IccMean,          ///< model with slopes
    FamilyOf,         ///< model, outcome, and the words of family, link and integration
    NetworkFamilyOf,  ///< model without groups, outcome, and the words of family and link
    IccLatent,        ///< models whose ICC and R2 are on the latent scale
    Ratios,           ///< models whose effects are given as odds or rate ratios
    Infinite,         ///< model, coefficient, rows, "highest" or "lowest"
    UnusedOutcome,    ///< model, categories
    PoissonLimit,     ///< model
};

/// The words of a regression table; these are the English ones of the command line, without
/// abbreviations that a journal would not print.
class JournalWords {
public:
    JournalWords() = default;
    virtual ~JournalWords() = default;
    JournalWords(const JournalWords&) = delete;
    JournalWords& operator=(const JournalWords&) = delete;
    JournalWords(JournalWords&&) = delete;
    JournalWords& operator=(JournalWords&&) = delete;

    virtual std::string term() const;
    virtual std::string intercept() const;
    virtual std::string level(VariableLevel level) const;
    /// A variable with how it enters, e.g. "Year founded (within)".
    virtual std::string variable(const CoefficientName::Part& part) const;
    virtual std::string reference(const std::string& category) const;
    virtual std::string model() const;
    virtual std::string statistic(JournalStatistic statistic,
                                  const std::vector<std::string>& of) const;
    virtual std::string test(CoefficientTest test) const;
    /// That of models fitted by least squares.
    virtual std::string exactTest() const;
    virtual std::string note(JournalNote note, const std::vector<std::string>& of) const;

    /// A coefficient: its categories, and its variables by variable().
    std::string coefficient(const CoefficientName& name) const;

protected:
    /// "within" and "x" of "within(x)"; nothing and the name of others.
    static std::pair<std::string, std::string> functionAndVariable(const std::string& variable);
};

}  // namespace alteri
