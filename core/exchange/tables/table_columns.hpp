// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/exchange/tables/column_reading.hpp"
#include "core/exchange/tables/delimited_table.hpp"
#include "core/exchange/tables/table_rules.hpp"
#include "core/exchange/tables/table_source.hpp"
#include "core/model/codebook.hpp"

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// A column of a text table that holds answers.
struct AnswerColumn {
    std::size_t column = 0;
    Attribute attribute;  ///< its id is null if the codebook has no such attribute yet
    ColumnReading reading{};
};

/// A column of what was said to one category of an attribute of the codebook.
struct NamelyColumn {
    std::size_t column = 0;
    Attribute attribute;
    CategoryId category;
};

/// What the columns of one of a study's tables mean.
struct TableColumns {
    std::optional<std::size_t> ego;
    std::optional<std::size_t> alter;  ///< of a table of alteri
    std::optional<std::size_t> label;
    std::optional<std::size_t> source;  ///< of a table of ties between alteri
    std::optional<std::size_t> target;
    std::optional<std::size_t> kind;
    std::optional<std::size_t> directed;  ///< whether a tie has a direction
    std::optional<std::size_t> wave;      ///< of a table of alteri or of ties between them
    std::vector<AnswerColumn> answers;
    std::vector<NamelyColumn> namely;  ///< called as namelyKey() says
    bool leavesRowNumbers = false;     ///< the first column has no name and numbers the rows
};

/// Finds out what the columns mean. Missing identifier columns are added to `problems`, but for
/// those of alteri, which may be numbered. Columns without a name are left out if they hold
/// nothing, or number the rows as R and pandas do.
/// @param rules what the user says about how the table is written
/// @param described what the file says about its columns
/// @param choices what the user says about them
TableColumns columnsOf(const DelimitedTable& table,
                       TableKind kind,
                       const Codebook& codebook,
                       const TableRules& rules,
                       const std::vector<ColumnDescription>& described,
                       const std::vector<ColumnChoice>& choices,
                       std::vector<Problem>& problems);

/// A column's name without case and punctuation, by which names in use are compared: `ego_id`,
/// `egoID` and `.egoID` agree.
std::string plainName(std::string_view name);

/// The names in use for what identifies rows, as plainName() gives them; the first that a table
/// has counts.
struct ColumnNames {
    ColumnNames(std::initializer_list<std::string_view> inUse,
                std::optional<ColumnRole> meant = std::nullopt)
        : names(inUse)
        , role(meant)
    {
    }

    std::vector<std::string_view> names;
    std::optional<ColumnRole> role;  ///< what such columns are for
};
const ColumnNames& egoNames();
const ColumnNames& alterNames();
const ColumnNames& sourceNames();
const ColumnNames& targetNames();

/// The column that the user says it is, or the first called so of which the user says nothing.
std::optional<std::size_t> findColumn(const DelimitedTable& table, const ColumnNames& names);

/// Whether a table that nobody says anything about is one of egos although it has a column `alter`:
/// in German that is age. Its values are such then, and there is one row for each ego; the first
/// rows decide.
bool saysAgesOfEgos(const DelimitedTable& table);

/// Whether such a column of a table of alteri could be age too: no user says what it is, and its
/// values are such, and not just the numbers from 1 on.
bool mayBeAges(const DelimitedTable& table);

/// Tells a table what the user says that its columns are for. Only one is the ego, the alter and so
/// on: the last that was said to be it.
void takeRoles(DelimitedTable& table, const std::vector<ColumnChoice>& choices);

}  // namespace alteri
