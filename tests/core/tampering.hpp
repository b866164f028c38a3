// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catch.hpp"

#include <sqlite3.h>

#include <filesystem>
#include <string>

namespace alteri::test {

/// Runs SQL on the closed file, as another program could; nothing that the schema forbids is
/// refused.
inline void tamper(const std::filesystem::path& file, const std::string& sql)
{
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(file.string().c_str(), &database) == SQLITE_OK);
    sqlite3_exec(database, "PRAGMA writable_schema = ON; PRAGMA ignore_check_constraints = ON;",
                 nullptr, nullptr, nullptr);
    char* fault = nullptr;
    sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &fault);
    INFO(sql << ": " << (fault != nullptr ? fault : ""));
    REQUIRE(fault == nullptr);
    sqlite3_close(database);
}

}  // namespace alteri::test
