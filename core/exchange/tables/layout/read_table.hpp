// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/exchange/tables/columns/table_columns.hpp"
#include "core/exchange/tables/columns/table_source.hpp"
#include "core/exchange/tables/columns/tie_directions.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// A text table with the meaning of its columns.
struct ReadTable {
    using Row = TableRows::Row;

    DelimitedTable table;
    TableColumns columns;
    bool isWhole = true;  ///< all rows could be read; else missing ids may be in the others
    std::vector<std::string> madeIds{};  ///< of alteri that have none, per row
    bool isOfProgram = false;            ///< the file described its columns

    std::string egoOf(const Row& row) const { return row[*columns.ego].text; }
    /// Empty if the table has no waves.
    std::string waveOf(const Row& row) const
    {
        return columns.wave ? row[*columns.wave].text : std::string();
    }
    bool infersDirections = false;  ///< see TableSource

    /// Nothing where the table does not say it of a tie; what it only shows does not count for
    /// kinds that the study has.
    std::optional<bool> directionOf(const Row& row, bool isKnownKind) const
    {
        return columns.directed && !(infersDirections && isKnownKind)
                   ? directionIn(row[*columns.directed].text)
                   : std::nullopt;
    }
    std::string alterOf(const Row& row) const
    {
        return columns.alter ? row[*columns.alter].text : madeIds[row.index()];
    }
};

/// Reads one table and finds out what its columns mean. Faults are added to `problems`.
ReadTable readSource(TableSource source,
                     TableKind kind,
                     const Codebook& codebook,
                     const TableRules& rules,
                     std::vector<Problem>& problems);

/// What is said about the form of one table; what is said of it alone comes first.
TableForm formOf(const TableSource& source, const TableRules& rules);

/// Numbers alteri without ids within their egos, from 1.
void numberAlteri(ReadTable& alteri);

/// Sees to it that what waves say differently about an alter is kept for each of them: attributes
/// that the codebook does not have yet become such of ego's tie. Those that it has for alteri are
/// added to `problems`, as are names that differ.
void settleWaves(ReadTable& alteri, std::vector<Problem>& problems);

/// The waves of a table in their order: by number where all are numbers, else by name. Empty if
/// the table has none.
std::vector<std::string> wavesOf(const ReadTable& alteri);

/// A name as lists can show it: a line break or tab in it becomes a space.
std::string nameIn(const std::string& text);

}  // namespace alteri
