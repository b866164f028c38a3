// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/column_reading.hpp"
#include "core/exchange/tables/columns/table_rules.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/model/codebook.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// How a text table was read, for those who have to trust it.
struct TableReading {
    std::string file;
    char separator = ',';
    std::size_t width = 0;                 ///< number of columns
    bool leavesRowNumbers = false;         ///< a first column without a name numbers the rows
    std::vector<ColumnReading> columns{};  ///< those of answers
    TableEncoding encoding = TableEncoding::Utf8;
    bool isOfWorkbook = false;  ///< the first sheet of an .xlsx
    bool isOfProgram = false;   ///< a file of SPSS, Stata or SAS, which has no separator
};

/// A column of answers.
struct ColumnQuestion {
    std::size_t column = 0;
    const Attribute* known = nullptr;  ///< null: the codebook has no such attribute
    bool isOfNames = false;            ///< of groups: words among its numbers are no faults
    std::optional<Scale> scale{};      ///< that the user wants; not if it is known
};

/// What the columns are read for: a study, whose codebook has a scale for each, or models, which
/// know numbers and categories only.
enum class ReadFor { Study, Model };

/// Finds out how columns are read, from all their cells. A column is one of numbers if nine of ten
/// cells are, markers of missing values aside. Its decimal sign is the one that its numbers show;
/// where they show none (1.234) it is that of the table's other columns, and without any, with
/// commas or tabs between cells, the point. What remains open is never guessed.
std::vector<ColumnReading> readColumns(const DelimitedTable& table,
                                       const std::vector<ColumnQuestion>& questions,
                                       const TableRules& rules,
                                       ReadFor purpose);

struct ColumnProfile;

/// What else has a say in how columns are read.
struct TableHabit {
    char separator = ',';
    ReadFor purpose = ReadFor::Study;
};

// The steps of readColumns(), for tables that are not kept.

/// A column of which nothing is decided: the codes that hold for it are known.
ColumnReading undecided(const std::string& column, const TableRules& rules, const Attribute* known);

/// Decides how columns are read, by what all of their cells look like. What a look at their numbers
/// finds is left out.
void decide(std::vector<ColumnReading>& readings,
            const std::vector<ColumnProfile>& profiles,
            const std::vector<ColumnQuestion>& questions,
            const TableRules& rules,
            const TableHabit& habit);

/// The codes for missing that no cell of the tables holds.
std::vector<TableRules::MissingCode> unusedCodes(const TableRules& rules,
                                                 const std::vector<TableReading>& readings);

}  // namespace alteri
