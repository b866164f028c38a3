// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/labelled_table.hpp"
#include "core/exchange/tables/import/study_import.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// A table of a program for statistics as one to import: labels of values become categories, those
/// of columns the labels of attributes, and values that mean missing do so, with the reason that
/// their label tells.
TableSource tableSourceOf(const LabelledTable& table);

/// A cell as text: days as 2026-01-31, extended missing values as `.a`; empty where there is
/// nothing.
std::string textAt(const LabelledColumn& column, std::size_t row);

/// Why there is no answer, by the label of the value: "refused", "keine Angabe", "trifft nicht zu".
std::optional<MissingReason> reasonIn(std::string_view label);

/// A table to import from the bytes of a file: a text table, an .xlsx workbook, or a file of SPSS,
/// Stata or SAS, by its content.
/// @throws as readStatistics()
TableSource tableSourceIn(std::string name, std::string bytes);

/// Reads a table to import, of whatever program: a text table, an .xlsx workbook, or a file of
/// SPSS, Stata or SAS, by its content.
/// @throws as readFile(), readStatistics()
TableSource openTable(const std::filesystem::path& file);

/// The same for the tables of a study.
/// @param alterTies may be several: lists, and matrices of single egos
StudyTables openTables(const std::filesystem::path& egos,
                       const std::filesystem::path& alteri,
                       const std::vector<std::filesystem::path>& alterTies);

}  // namespace alteri
