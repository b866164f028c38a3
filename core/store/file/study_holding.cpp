// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/study_holding.hpp"

#include "core/store/file/connection.hpp"

namespace alteri {

std::optional<StudyHolder> holderOf(Connection& connection)
{
    auto& database = connection.database();
    if (!database.tableExists("file_holder"))
        return std::nullopt;  // a version before 4
    SQLite::Statement query(database, "SELECT person, machine, process, since FROM file_holder");
    if (!query.executeStep())
        return std::nullopt;
    return StudyHolder{query.getColumn(0).getString(), query.getColumn(1).getString(),
                       query.getColumn(2).getInt64(), query.getColumn(3).getInt64()};
}

void writeHolder(Connection& connection, const StudyHolder& holder)
{
    auto& insert = connection.prepared(
        "INSERT OR REPLACE INTO file_holder (id, person, machine, process, since)"
        " VALUES (1, ?, ?, ?, ?)");
    insert.bind(1, holder.person);
    insert.bind(2, holder.machine);
    insert.bind(3, holder.process);
    insert.bind(4, holder.since);
    insert.exec();
}

void clearHolder(Connection& connection)
{
    connection.prepared("DELETE FROM file_holder").exec();
}

bool blocks(const StudyHolder& holder, bool locksAreTrusted)
{
    const bool isHere = holder.machine == thisHolder(0).machine;
    return isHere && locksAreTrusted ? false : mayBeAtWork(holder);
}

}  // namespace alteri
