// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_source.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// Writes rows of a table that is arranged anew, so that they are read as those of a file.
class TableBuilder {
public:
    /// @param separator that of the table it is made of: it has a say in what numbers mean
    TableBuilder(const std::vector<std::string>& header, char separator);

    void add(const TableCell& cell);
    void add(std::string_view text);
    void endRow();
    /// @param from the row that it is made of
    void endRow(const Where& from);
    std::size_t rows() const { return m_rows; }

    /// @param name how the table is called in problems
    TableSource source(const std::string& name) &&;

private:
    void addField(std::string_view text, bool isQuoted);

    char m_separator;
    bool m_isFirst = true;
    std::size_t m_rows = 0;
    std::string m_text;
    std::size_t m_start = 0;  ///< of the row
    RowOrigins m_origins;
};

/// The titles of some columns.
std::vector<std::string> titlesOf(const DelimitedTable& table,
                                  const std::vector<std::size_t>& columns);

/// Some columns of a table as a table.
TableSource someColumns(const DelimitedTable& table, const std::vector<std::size_t>& columns);

/// Tables below each other, with the columns of all; cells of columns that a table lacks are empty.
/// Their separator is that of the first.
TableSource stacked(const std::vector<DelimitedTable>& tables);

}  // namespace alteri
