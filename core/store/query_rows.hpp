// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.hpp"
#include "core/store/guard.hpp"
#include "core/store/vocabulary.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

inline constexpr auto noBinding = [](SQLite::Statement&) {};

/// All rows of a query, each made into a value by `make`.
template <class Bind, class Make>
auto rows(Connection& connection, const std::string& sql, Bind bind, Make make)
{
    return guarded([&] {
        auto& statement = connection.prepared(sql);
        bind(statement);
        std::vector<decltype(make(statement))> found;
        while (statement.executeStep())
            found.push_back(make(statement));
        return found;
    });
}

/// Visits all rows of a query without keeping them.
template <class Visit>
void forEachRow(Connection& connection, const std::string& sql, Visit visit)
{
    guarded([&] {
        auto& statement = connection.prepared(sql);
        while (statement.executeStep())
            visit(statement);
    });
}

template <class Bind, class Make>
auto firstRow(Connection& connection, const std::string& sql, Bind bind, Make make)
{
    auto found = rows(connection, sql, bind, make);
    using Row = typename decltype(found)::value_type;
    return found.empty() ? std::optional<Row>() : std::optional<Row>(std::move(found.front()));
}

template <class AnyId>
auto bindingOf(const AnyId& id)
{
    return [id](SQLite::Statement& statement) { bindId(statement, 1, id); };
}

inline std::string text(SQLite::Statement& row, int column)
{
    return row.getColumn(column).getString();
}

}  // namespace alteri
