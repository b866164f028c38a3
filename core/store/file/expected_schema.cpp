// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/expected_schema.hpp"

#include "core/store/file/connection.hpp"
#include "core/store/file/schema.hpp"

#include <map>

namespace alteri {

namespace {

/// Definitions by kind and name. What SQLite makes by itself has none.
using Definitions = std::map<std::string, std::string>;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Without what does not matter in SQL: how it is broken into lines.
std::string folded(const std::string& sql)
{
    std::string text;
    for (const char c : sql) {
        const bool follows = !text.empty() && text.back() != ' ';
        if (!isSpace(c))
            text += c;
        else if (follows)
            text += ' ';
    }
    return text;
}

Definitions definitionsOf(SQLite::Database& database)
{
    Definitions definitions;
    // What ANALYZE leaves is for SQLite alone; nothing else may hide behind such a name.
    SQLite::Statement query(database, "SELECT type || ' ' || name, coalesce(sql, '')"
                                      " FROM sqlite_schema WHERE type <> 'table'"
                                      " OR name NOT IN ('sqlite_stat1', 'sqlite_stat4')");
    while (query.executeStep())
        definitions[query.getColumn(0).getString()] = folded(query.getColumn(1).getString());
    return definitions;
}

Definitions expectedIn(int version)
{
    const auto memory = Connection::inMemory();
    for (std::size_t step = 0; step < static_cast<std::size_t>(version); ++step)
        memory->database().exec(schemaSteps.at(step));
    return definitionsOf(memory->database());
}

}  // namespace

std::optional<std::string> foreignPartOf(Connection& connection)
{
    auto& database = connection.database();
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    if (version < 1 || version > schemaVersion)
        return "user_version " + std::to_string(version);
    const auto expected = expectedIn(version);
    const auto present = definitionsOf(database);
    for (const auto& [name, definition] : present)
        if (const auto known = expected.find(name);
            known == expected.end() || known->second != definition)
            return name;
    for (const auto& [name, definition] : expected)
        if (!present.contains(name))
            return name;
    return std::nullopt;
}

}  // namespace alteri
