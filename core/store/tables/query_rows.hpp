// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/guard.hpp"
#include "core/store/tables/vocabulary.hpp"

#include <cmath>
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

// A damaged study is told as such when it is opened, and is not written to. What is impossible in
// it must not end the program: it is read as if it were not there.

/// The place of a tie; none where no map has such a place.
inline std::optional<Place> placeFrom(SQLite::Statement& row, int column)
{
    constexpr double farthest = 1e3;
    constexpr double mostTurns = 1e9;
    if (row.isColumnNull(column))
        return std::nullopt;
    const Place place{row.getColumn(column).getDouble(), row.getColumn(column + 1).getDouble()};
    const bool isPossible =
        place.radius >= 0 && place.radius <= farthest && std::abs(place.angle) <= mostTurns;
    return isPossible ? std::optional(place) : std::nullopt;
}

/// A share of a whole among others.
inline double shareFrom(SQLite::Statement& row, int column)
{
    constexpr double largest = 1e9;
    const double share = row.getColumn(column).getDouble();
    return share > 0 && share <= largest ? share : 1;
}

inline std::string text(SQLite::Statement& row, int column)
{
    return row.getColumn(column).getString();
}

}  // namespace alteri
