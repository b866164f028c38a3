// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/exchange/tables/columns/column_reading.hpp"
#include "core/exchange/tables/columns/table_rules.hpp"
#include "core/exchange/tables/columns/table_source.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/model/codebook.hpp"

#include <cstddef>
#include <optional>
#include <string>
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

}  // namespace alteri
