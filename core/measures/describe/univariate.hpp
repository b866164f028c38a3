// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/measures/describe/missing_reasons.hpp"
#include "core/measures/variables/counted_rows.hpp"
#include "core/measures/variables/study_frames.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// Describes one variable, or one category of a variable as a 0/1 indicator (then mean is the
/// category's share of the known values).
struct UnivariateRow {
    std::string variable;
    std::string label;
    std::string category;  ///< code of the category, or empty
    std::string categoryLabel;
    VariableLevel level = VariableLevel::Tie;
    Counted counted = Counted::Ties;
    std::size_t n = 0;  ///< known values
    std::size_t missing = 0;
    std::size_t count = 0;  ///< of the category; otherwise n
    // Nothing where it is undefined: without known values, and the SD also of a single one.
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::optional<double> mean;
    std::optional<double> sd;  ///< with n - 1
    /// How many of the missing have which reason; the others were never answered. Nothing where
    /// reasons were not asked for, and for measures, which are undefined and not missing.
    std::optional<ReasonCounts> reasons{};
};

/// Minimum, maximum, mean and SD (n - 1) of one column of numbers, by the two-pass formula of
/// Chan, Golub & LeVeque (1983), American Statistician 37, eq. 1.7.
UnivariateRow describe(const Column& column);

/// Describes every variable of a study: ego's over egos, those of networks over networks, those of
/// alteri over alteri and those of ties over ties, each counted once. An ordinal variable with
/// number codes gets both a row and rows per category.
std::vector<UnivariateRow> describe(const StudyFrames& frames);

/// The same for some rows.
/// @param egosToo also the variables of egos and networks
std::vector<UnivariateRow>
describe(const StudyFrames& frames, const CountedRows& rows, bool egosToo = true);

}  // namespace alteri
