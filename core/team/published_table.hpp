// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/studies/export_tables.hpp"
#include "core/team/hub_connection.hpp"

#include <string>
#include <vector>

namespace alteri {

/// A table as PostgreSQL is to have it.
class TableToPublish {
public:
    struct Column {
        std::string name;  ///< at most 63 bytes, and once only
        std::string type;
        std::size_t source = 0;
        bool isKey = false;
    };

    /// Columns whose names PostgreSQL would cut silently are cut here, and noted.
    explicit TableToPublish(const ExportTable& table, WritingNotes& notes);

    const std::string& name() const { return m_table.table.name; }
    std::size_t rows() const { return m_table.table.rows; }
    const std::vector<Column>& columns() const { return m_columns; }

    /// The statement that makes the table in a schema. @param schema quoted
    std::string creation(const HubConnection& connection, const std::string& schema) const;
    /// The columns of a view with labels in the place of codes; none if no column has labels.
    std::vector<Column> labelledColumns() const;
    /// The statement that makes that view, or changes what it says.
    std::string labelledView(const HubConnection& connection, const std::string& schema) const;
    /// A row in the text format of COPY.
    std::string line(std::size_t row) const;

private:
    bool isLabelled(const Column& column) const;

    const ExportTable& m_table;
    std::vector<Column> m_columns;
};

}  // namespace alteri
