// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/measures/columns/table.hpp"
#include "core/measures/variables/counted_rows.hpp"
#include "core/measures/variables/study_frames.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// Pearson's test of independence, without a correction for continuity.
struct ChiSquareTest {
    double chi2 = 0;
    int df = 0;
    double p = 1;
    double cramersV = 0;  ///< Cramér (1946): sqrt(chi2 / (n min(rows - 1, columns - 1)))
    double smallestExpected = 0;
    std::size_t cells = 0;
    std::size_t cellsBelowFive = 0;  ///< whose expected count is below 5: p is then doubtful

    bool isDoubtful() const { return cellsBelowFive > 0; }
};

/// How often the values of two variables occur together.
struct CrossTable {
    struct Variable {
        std::string name;
        std::string label;
        VariableLevel level = VariableLevel::Tie;
        std::vector<std::string> levels;
        std::vector<std::string> labels;  ///< of the levels
    };

    Variable rows;
    Variable columns;
    Counted counted = Counted::Ties;               ///< what the counts count
    std::vector<std::vector<std::size_t>> counts;  ///< [row][column]
    std::vector<std::size_t> rowTotals;
    std::vector<std::size_t> columnTotals;
    std::size_t n = 0;        ///< with known values of both
    std::size_t missing = 0;  ///< where at least one is missing: not counted
    /// Over the rows and columns that occur; nothing if fewer than two of either do.
    std::optional<ChiSquareTest> test;
};

enum class CrossPercent { None, Row, Column, Total };

/// Per cent of a count; nothing where its row (or column, or the whole table) is empty. With None
/// the count itself.
std::optional<double>
shownCell(const CrossTable& table, std::size_t row, std::size_t column, CrossPercent percent);

/// Counts two columns of one frame.
/// @throws Error{VariableNotCategorical, TooManyValues}
CrossTable crossTable(const Column& rows, const Column& columns);

/// Counts two variables of a study, named as in models, each thing once: over egos if both are of
/// egos, over networks if both are of egos or networks, over alteri if one is of alteri and the
/// other of alteri or egos, and over ties otherwise.
/// @throws Error{VariableUnknown, VariableNotCategorical, TooManyValues}
CrossTable
crossTable(const StudyFrames& frames, const std::string& rows, const std::string& columns);

/// Pearson's test of a table of counts (Pearson 1900). Rows and columns without counts are left
/// out. Checked against R's chisq.test(correct = FALSE).
/// @return nothing if fewer than two rows or columns are left
std::optional<ChiSquareTest> chiSquareTest(const std::vector<std::vector<std::size_t>>& counts);

/// One row per value of the row variable and one for all; with percentages the last column says
/// of how many.
Table crossTableCells(const CrossTable& table, CrossPercent percent);

/// One row: chi2, df, p, cramers_v, n, missing, smallest_expected, cells_below_5, cells.
Table crossTableTest(const CrossTable& table);

}  // namespace alteri
