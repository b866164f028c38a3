// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/query_table.hpp"

#include "core/error.hpp"
#include "core/exchange/tables/layout/table_builder.hpp"
#include "core/team/hub_connection.hpp"
#include "core/team/query_cell.hpp"

#include <utility>
#include <vector>

namespace alteri {

namespace {

HubRows answerOf(HubConnection& connection, const std::string& query)
{
    connection.run("BEGIN READ ONLY");
    try {
        auto rows = connection.runForTexts(query);
        connection.run("ROLLBACK");
        return rows;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::HubUnreachable)
            connection.run("ROLLBACK");
        throw;
    }
}

}  // namespace

std::string queriedTable(HubConnection& connection, const std::string& query)
{
    const auto rows = answerOf(connection, query);
    if (rows.columns() == 0 || rows.count() == 0)
        throw Error(ErrorCode::QueryWithoutRows);
    std::vector<std::string> names;
    for (std::size_t column = 0; column < rows.columns(); ++column)
        names.push_back(rows.name(column));
    TableBuilder table(names, ',');
    for (std::size_t row = 0; row < rows.count(); ++row) {
        for (std::size_t column = 0; column < rows.columns(); ++column)
            table.add(cellOf(rows, row, column));
        table.endRow();
    }
    return std::move(table).source({}).bytes;
}

}  // namespace alteri
