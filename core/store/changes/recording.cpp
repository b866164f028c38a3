// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changes/recording.hpp"

#include "core/error.hpp"
#include "core/store/changes/changeset_rows.hpp"
#include "core/store/changes/row_recorder.hpp"
#include "core/store/file/connection.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

/// Whether it is the disk or the machine that refuses, and not the changeset.
bool isOfDisk(int result)
{
    switch (result & 0xff) {
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_NOMEM:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_BUSY:
    case SQLITE_CORRUPT:
        return true;
    default:
        return false;
    }
}

void require(int result, sqlite3* handle)
{
    // Told as what it is, and recovered from as from a gesture that the disk refused.
    if (handle != nullptr && isOfDisk(result))
        throw SQLite::Exception(handle, result);
    if (result != SQLITE_OK)
        throw Error(ErrorCode::StoreFailed,
                    {handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(result)});
}

/// Owns memory that SQLite allocated.
struct SqliteFree {
    void operator()(void* memory) const { sqlite3_free(memory); }
};

using SqliteMemory = std::unique_ptr<void, SqliteFree>;

Changeset bytesOf(const void* memory, int size)
{
    const auto* begin = static_cast<const std::byte*>(memory);
    return {begin, begin + size};
}

// The session extension takes non-const buffers but does not write to them.
void* bufferOf(const Changeset& changeset)
{
    return const_cast<std::byte*>(changeset.data());
}

template <class AnyId>
AnyId idIn(const std::optional<std::span<const std::byte>>& bytes)
{
    AnyId id;
    if (bytes && bytes->size() == id.bytes.size())
        std::memcpy(id.bytes.data(), bytes->data(), id.bytes.size());
    return id;
}

template <class AnyId>
AnyId firstId(const ChangesetRow& row)
{
    return idIn<AnyId>(row.key);
}

void addPeople(Change& change, const ChangesetRow& row)
{
    const std::string_view table = row.table;
    if (table == "ego" || table == "ego_value" || table == "ego_choice"
        || table == "suspended_answer" || table == "suspended_choice")
        change.egos.insert(firstId<EgoId>(row));
    else if (table == "alter" || table == "alter_value" || table == "alter_choice")
        change.alteri.insert(firstId<AlterId>(row));
    else if (table == "map")
        change.maps.insert(firstId<MapId>(row));
    else if (table == "alter_tie" || table == "alter_tie_value" || table == "alter_tie_choice"
             || table == "asked_pair") {
        change.maps.insert(firstId<MapId>(row));
        change.pairs.insert(firstId<MapId>(row));
    } else if (table == "tie" || table == "tie_value" || table == "tie_choice") {
        change.maps.insert(firstId<MapId>(row));
        change.alteri.insert(idIn<AlterId>(row.second));
    }
    const bool counts = table == "ego" || table == "map" || table == "alter" || table == "tie";
    if (counts && row.operation != SQLITE_UPDATE)
        change.egoListChanged = true;
}

void addRow(Change& change, const ChangesetRow& row)
{
    const std::string_view table = row.table;
    if (table == "study" || table == "contradiction" || table == "assignment")
        change.studyChanged = true;  // of interest to whoever shows the study as a whole
    else if (table == "attribute" || table == "category" || table == "tie_kind"
             || table.starts_with("recode") || table == "derived_column")
        change.codebookChanged = true;
    else if (table == "map_design" || table == "map_level" || table == "map_sector"
             || table == "map_area")
        change.designChanged = true;
    else if (table == "translation") {
        change.codebookChanged = true;
        change.designChanged = true;
        change.promptsChanged = true;
    } else if (table == "prompt")
        change.promptsChanged = true;
    else if (table == "picture_style")
        change.picturesChanged = true;
    else if (table.starts_with("model"))
        change.modelsChanged = true;
    else if (table == "guide_step" || table == "guide_question")
        change.guideChanged = true;
    else if (table == "step_visit" || table == "step_naming")
        change.visits.insert(firstId<MapId>(row));
    else
        addPeople(change, row);
}
int refuseConflict(void* /*context*/, int /*kind*/, sqlite3_changeset_iter* /*row*/)
{
    return SQLITE_CHANGESET_ABORT;
}

/// What a row should have been does not matter; what cannot be is left out.
int takeWhatFits(void* /*context*/, int conflict, sqlite3_changeset_iter* /*iterator*/)
{
    return conflict == SQLITE_CHANGESET_DATA || conflict == SQLITE_CHANGESET_CONFLICT
               ? SQLITE_CHANGESET_REPLACE
               : SQLITE_CHANGESET_OMIT;
}

/// Pages in memory, so that a gesture of many rows does not write and read them over and over. They
/// are taken as they are needed. (Said here, as it reads the schema: what is opened may be no
/// study.)
constexpr const char* manyPages = "PRAGMA cache_size = -65536";  // KiB

}  // namespace

Recording::Recording(Connection& connection)
    : m_connection(connection)
{
    // IMMEDIATE: a lock that cannot be had is told now, not at the first write.
    m_connection.database().exec("BEGIN IMMEDIATE");
    try {
        m_connection.database().exec(manyPages);
        m_recorder = std::make_unique<RowRecorder>(m_connection.handle());
    } catch (...) {
        m_connection.database().tryExec("ROLLBACK");
        throw;
    }
}

Recording::~Recording()
{
    m_recorder.reset();
    if (m_open)
        m_connection.database().tryExec("ROLLBACK");
}

Changeset Recording::stop()
{
    return std::exchange(m_recorder, nullptr)->stop();
}

void Recording::commit()
{
    m_recorder.reset();
    try {
        m_connection.database().exec("COMMIT");
    } catch (...) {
        m_open = false;
        m_connection.database().tryExec("ROLLBACK");
        throw;
    }
    m_open = false;
}

Change changeOf(const Changeset& changeset)
{
    Change change;
    std::string table;
    std::span<const std::byte> key;
    forEachRow(changeset, [&](const ChangesetRow& row) {
        // Of ties between alteri only the map counts, and there are many of one map in a row.
        const bool isOfSameMap =
            row.table == table && table.starts_with("alter_tie")
            && std::equal(row.key.begin(), row.key.end(), key.begin(), key.end());
        if (!isOfSameMap)
            addRow(change, row);
        if (row.table != table)
            table = row.table;
        key = row.key;
    });
    return change;
}

Changeset inverted(const Changeset& changeset)
{
    int size = 0;
    void* memory = nullptr;
    require(sqlite3changeset_invert(static_cast<int>(changeset.size()), bufferOf(changeset), &size,
                                    &memory),
            nullptr);
    const SqliteMemory owned(memory);
    return bytesOf(memory, size);
}

void apply(Connection& connection, const Changeset& changeset)
{
    require(sqlite3changeset_apply(connection.handle(), static_cast<int>(changeset.size()),
                                   bufferOf(changeset), nullptr, &refuseConflict, nullptr),
            connection.handle());
}

bool applyIfItFits(Connection& connection, const Changeset& changeset)
{
    const int result =
        sqlite3changeset_apply(connection.handle(), static_cast<int>(changeset.size()),
                               bufferOf(changeset), nullptr, &refuseConflict, nullptr);
    if (result == SQLITE_ABORT || result == SQLITE_CONSTRAINT)
        return false;
    require(result, connection.handle());
    return true;
}

void applyWhatFits(Connection& connection, const Changeset& changeset)
{
    requireChangeset(changeset);
    require(sqlite3changeset_apply(connection.handle(), static_cast<int>(changeset.size()),
                                   bufferOf(changeset), nullptr, &takeWhatFits, nullptr),
            connection.handle());
}

}  // namespace alteri
