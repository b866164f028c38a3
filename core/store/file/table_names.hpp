// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

namespace alteri {

/// The tables of a database but for SQLite's own.
/// @throws SQLite::Exception
std::vector<std::string> tableNames(SQLite::Database& database);

/// A name of a table or column in SQL.
std::string quotedName(std::string_view name);

}  // namespace alteri
