// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.hpp"

namespace alteri {

Connection::Connection(const std::filesystem::path& file, int flags)
    : m_database(file.string(), flags)
{
}

SQLite::Statement& Connection::prepared(const std::string& sql)
{
    auto& statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, sql);
    statement->reset();
    statement->clearBindings();
    return *statement;
}

}  // namespace alteri
