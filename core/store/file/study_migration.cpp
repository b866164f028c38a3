// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/study_migration.hpp"

#include "core/error.hpp"
#include "core/files/new_file.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/file_stamp.hpp"
#include "core/store/file/gesture_chain.hpp"
#include "core/store/file/schema.hpp"
#include "core/store/file/study_holding.hpp"

#include <string>

namespace alteri {

namespace {

constexpr int firstVersionWithIds = 8;

int versionOf(Connection& connection)
{
    return connection.database().execAndGet("PRAGMA user_version").getInt();
}

/// @return false if it cannot be written
bool writeBackup(Connection& connection, const std::filesystem::path& file)
{
    try {
        auto backup =
            NewFile::beside(file, ".version-" + std::to_string(versionOf(connection)), file);
        writeCopy(connection, backup.path());
        backup.keep();
        return true;
    } catch (const SQLite::Exception&) {
        return false;
    } catch (const Error&) {
        return false;
    }
}

}  // namespace

void bringUpToDate(Connection& connection)
{
    const int version = versionOf(connection);
    if (version == schemaVersion)
        return;
    auto& database = connection.database();
    // A table that is made anew must not take along what refers to it; in a transaction it is too
    // late to say so.
    const int references = database.execAndGet("PRAGMA foreign_keys").getInt();
    database.exec("PRAGMA foreign_keys = OFF");
    const auto heedReferences = [&] {
        database.tryExec("PRAGMA foreign_keys = " + std::to_string(references));
    };
    database.exec("BEGIN IMMEDIATE");
    try {
        for (auto step = static_cast<std::size_t>(version); step < schemaSteps.size(); ++step)
            database.exec(schemaSteps[step]);
        if (version < firstVersionWithIds)
            nameOldGestures(connection);
        database.exec("PRAGMA user_version = " + std::to_string(schemaVersion));
        database.exec("COMMIT");
    } catch (...) {
        database.tryExec("ROLLBACK");
        heedReferences();
        throw;
    }
    heedReferences();
}

bool migrate(Connection& connection, const std::filesystem::path& file)
{
    if (versionOf(connection) == schemaVersion)
        return true;
    if (!writeBackup(connection, file))
        return false;
    bringUpToDate(connection);
    return true;
}

void writeCopy(Connection& connection,
               const std::filesystem::path& copy,
               const std::function<void(std::size_t done, std::size_t all)>& watch)
{
    {
        Connection target(copy, SQLite::OPEN_READWRITE, connection.key());
        target.database().exec("PRAGMA journal_mode = MEMORY; PRAGMA secure_delete = ON;");
        copyWhole(connection, target, watch);
        if (holderOf(target)) {
            target.database().exec("BEGIN IMMEDIATE");
            clearHolder(target);
            drawStamp(target);
            target.database().exec("COMMIT");
        }
    }
    settleOnDisk(copy);
}

}  // namespace alteri
