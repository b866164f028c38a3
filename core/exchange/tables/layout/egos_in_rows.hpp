// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_source.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace alteri {

/// A table that was made of another one, with what is known of that one.
TableSource likeBefore(TableSource made, const TableSource& before);

/// Egos in a table of alteri: their ids and the columns that the user says are about them. Of each
/// column the first row of an ego that gives an answer counts.
class EgosInRows {
public:
    /// @param table must outlive this
    EgosInRows(const DelimitedTable& table,
               std::size_t ego,
               const std::vector<ColumnChoice>& choices);

    /// Those about egos, but for their ids.
    const std::vector<std::size_t>& columns() const { return m_columns; }
    /// As a table of egos.
    TableSource source() const;
    /// A table of egos with these columns too.
    TableSource joinedTo(const DelimitedTable& egos, std::size_t ego) const;
    /// Adds how many columns there are, and how many rows disagree.
    void tell(std::vector<TableNote>& notes) const;
    std::size_t size() const { return m_firsts.size(); }

private:
    struct First {
        TableCell id;
        std::vector<TableCell> cells;
    };

    void take(const TableRows::Row& row, const std::string& id);

    const DelimitedTable& m_table;
    std::size_t m_ego;
    std::vector<std::size_t> m_columns;
    std::vector<First> m_firsts;
    std::map<std::string, std::size_t> m_places;
    std::map<std::size_t, std::size_t> m_disagreeing;
};

}  // namespace alteri
