// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/table_names.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace alteri {

std::vector<std::string> tableNames(SQLite::Database& database)
{
    std::vector<std::string> names;
    SQLite::Statement tables(database, "SELECT name FROM main.sqlite_schema WHERE type = 'table'"
                                       " AND name NOT LIKE 'sqlite_%'");
    while (tables.executeStep())
        names.push_back(tables.getColumn(0).getString());
    return names;
}

std::string quotedName(std::string_view name)
{
    return '"' + std::string(name) + '"';
}

}  // namespace alteri
