// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/design/predictor_coding.hpp"
#include "core/multilevel/formula/formula.hpp"
#include "core/multilevel/formula/model_spec.hpp"

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// The random effects of one grouping: b_g ~ N(0, sigma^2 L L') for each group g.
struct RandomTerm {
    static constexpr std::ptrdiff_t intercept = -1;

    std::string group;  ///< "ego", "batch:cask"
    Grouping groups;
    std::vector<CoefficientName> names;   ///< the q columns of Z, "(Intercept)" first if there
    std::vector<std::ptrdiff_t> columns;  ///< of DesignMatrix::columns, or `intercept`
    /// Entries (row, column) of the lower triangle of L that are estimated, column by column.
    std::vector<std::pair<int, int>> entries;

    std::ptrdiff_t size() const { return static_cast<std::ptrdiff_t>(columns.size()); }
};

/// A fixed term and the coefficients it has.
struct TermColumns {
    std::string text;  ///< "type", "x:type"
    std::vector<std::size_t> coefficients;
};

/// The data of one model: complete rows only. Columns that are used as they are belong to the
/// frame, which must outlive the design.
struct DesignMatrix {
    std::size_t rows = 0;
    bool intercept = true;
    /// Predictors (without the constant), then columns that only slopes have, the outcome last.
    std::vector<const double*> columns;
    std::size_t predictors = 0;
    std::vector<CoefficientName> coefficients;  ///< the intercept first if there is one
    std::vector<TermColumns> terms;             ///< without the intercept
    std::vector<RandomTerm> random;             ///< each grouping once; none of a single level
    std::vector<std::pair<std::string, std::string>> references;  ///< variable, reference level
    /// Names of the outcome's categories, where its numbers are their places; otherwise empty.
    std::vector<std::string> outcomeLevels{};
    /// Numbers of further variables: those of ModelSpec::sameSampleAs that are numbers, for
    /// generalised models, and those of the formula that are failures, trials or offsets.
    std::vector<std::pair<std::string, const double*>> besides{};

    /// Of `besides`; null if there is none of this name.
    const double* beside(const std::string& name) const;

    /// Of linear models: the sum of the offsets, which the outcome is without; null for none.
    const double* offset = nullptr;
    /// Rows are multiplied by the roots of their weights, see weighByPrecision().
    bool isWeighed = false;
    const double* roots = nullptr;  ///< of the weights
    double logWeights = 0;          ///< sum of the logarithms of the weights
    /// Sampling weights of the first term's groups by row, with a mean of 1 over the groups, see
    /// weighEgos(); null for none.
    const double* egoWeights = nullptr;

    /// Of linear models whose residual variance differs between the levels of a variable: each
    /// row's, among those that rows have.
    std::vector<std::int32_t> levelOf{};
    std::vector<std::string> varianceLevels{};
    std::string levelsOf{};  ///< the variable

    std::size_t rowsGiven = 0;      ///< that pass the filter
    std::size_t rowsFiltered = 0;   ///< left out by it
    std::size_t filterUnknown = 0;  ///< of those, for it needs a value that is missing there
    std::size_t rowsDropped = 0;    ///< for a missing value in one of the model's variables
    std::vector<std::pair<std::string, std::size_t>> missingBy;  ///< variable, rows it misses
    std::vector<std::size_t> groupsDropped;  ///< per random term: groups that lost all their rows

    ColumnStore store;

    /// The same design with another outcome. It uses this one's columns, which must outlive it.
    DesignMatrix withOutcome(const double* values) const;

    /// The only random effect is the intercept of one grouping.
    bool hasOneInterceptOnly() const;

    const double* outcome() const { return columns.back(); }
    /// Value of a coefficient's column of X in a row.
    double x(std::size_t row, std::size_t coefficient) const;
    /// Value of a column of Z in a row, for the row's own group.
    double z(std::size_t row, const RandomTerm& term, std::size_t column) const;
};

/// Builds y, X, Z and the groups of a model. No copy is made of columns of numbers that enter as
/// they are and miss nothing.
///
/// Categories enter by contrasts against their reference; without an intercept the first
/// categorical term keeps all its levels, as in R's model.matrix (Chambers & Hastie 1992,
/// Statistical Models in S, sec. 2.4). Levels that no complete row has are left out.
///
/// `.` stands for all other variables of the frame, see withAllVariables().
///
/// @throws what parseFormula() and findCompleteRows() throw; Error{OutcomeNotNumeric},
///         {VariableNotNumeric} a transformed or centred variable, {VariableNotCategorical},
///         {LevelUnknown}, {RandomPartMissing} unless the model is to have a single level,
///         {RandomPartEmpty}, {NotWithoutGroups}, {WeightsInvalid}, {EgoWeightsVary},
///         {OneGroupingNeeded}, {EffectTwice} an effect varies
///         twice between the same groups, {Cancelled}
DesignMatrix
buildDesignMatrix(const Frame& frame, const ModelSpec& spec, const std::stop_token& stop = {});

}  // namespace alteri
