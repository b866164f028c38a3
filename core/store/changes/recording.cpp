// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changes/recording.hpp"

#include "core/error.hpp"
#include "core/store/changes/changeset_rows.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/schema.hpp"

#include <sqlite3.h>

#include <string_view>

namespace alteri {

namespace {

void require(int result, sqlite3* handle)
{
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

int recordsTable(void* /*context*/, const char* table)
{
    return isRecorded(table) ? 1 : 0;
}

/// One row of a changeset: its table and the columns of its key.
class ChangedRow {
public:
    explicit ChangedRow(sqlite3_changeset_iter* iterator)
        : m_iterator(iterator)
    {
        const char* name = nullptr;
        int columns = 0;
        int indirect = 0;
        sqlite3changeset_op(iterator, &name, &columns, &m_operation, &indirect);
        m_table = name;
    }

    std::string_view table() const { return m_table; }
    bool cameOrWent() const { return m_operation != SQLITE_UPDATE; }

    template <class AnyId>
    AnyId id(int column) const
    {
        sqlite3_value* value = nullptr;
        if (m_operation == SQLITE_INSERT)
            sqlite3changeset_new(m_iterator, column, &value);
        else
            sqlite3changeset_old(m_iterator, column, &value);
        AnyId id;
        if (value != nullptr && sqlite3_value_bytes(value) == static_cast<int>(id.bytes.size()))
            std::memcpy(id.bytes.data(), sqlite3_value_blob(value), id.bytes.size());
        return id;
    }

private:
    sqlite3_changeset_iter* m_iterator;
    std::string_view m_table;
    int m_operation = 0;
};

void addPeople(Change& change, const ChangedRow& row)
{
    const auto table = row.table();
    if (table == "ego" || table == "ego_value" || table == "ego_choice"
        || table == "suspended_answer" || table == "suspended_choice")
        change.egos.insert(row.id<EgoId>(0));
    else if (table == "alter" || table == "alter_value" || table == "alter_choice")
        change.alteri.insert(row.id<AlterId>(0));
    else if (table == "map")
        change.maps.insert(row.id<MapId>(0));
    else if (table == "alter_tie" || table == "alter_tie_value" || table == "alter_tie_choice"
             || table == "asked_pair") {
        change.maps.insert(row.id<MapId>(0));
        change.pairs.insert(row.id<MapId>(0));
    } else if (table == "tie" || table == "tie_value" || table == "tie_choice") {
        change.maps.insert(row.id<MapId>(0));
        change.alteri.insert(row.id<AlterId>(1));
    }
    const bool counts = table == "ego" || table == "map" || table == "alter" || table == "tie";
    if (counts && row.cameOrWent())
        change.egoListChanged = true;
}

void addRow(Change& change, const ChangedRow& row)
{
    const auto table = row.table();
    if (table == "study")
        change.studyChanged = true;
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
        change.visits.insert(row.id<MapId>(0));
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

}  // namespace

Recording::Recording(Connection& connection)
    : m_connection(connection)
{
    // IMMEDIATE: a lock that cannot be had is told now, not at the first write.
    m_connection.database().exec("BEGIN IMMEDIATE");
    try {
        require(sqlite3session_create(m_connection.handle(), "main", &m_session),
                m_connection.handle());
        sqlite3session_table_filter(m_session, &recordsTable, nullptr);
        require(sqlite3session_attach(m_session, nullptr), m_connection.handle());
    } catch (...) {
        deleteSession();
        m_connection.database().tryExec("ROLLBACK");
        throw;
    }
}

Recording::~Recording()
{
    deleteSession();
    if (m_open)
        m_connection.database().tryExec("ROLLBACK");
}

Changeset Recording::stop()
{
    int size = 0;
    void* memory = nullptr;
    require(sqlite3session_changeset(m_session, &size, &memory), nullptr);
    const SqliteMemory owned(memory);
    deleteSession();
    return bytesOf(memory, size);
}

void Recording::commit()
{
    deleteSession();
    try {
        m_connection.database().exec("COMMIT");
    } catch (...) {
        m_open = false;
        m_connection.database().tryExec("ROLLBACK");
        throw;
    }
    m_open = false;
}

void Recording::deleteSession()
{
    if (m_session != nullptr)
        sqlite3session_delete(m_session);
    m_session = nullptr;
}

Change changeOf(const Changeset& changeset)
{
    Change change;
    if (changeset.empty())
        return change;
    sqlite3_changeset_iter* iterator = nullptr;
    require(
        sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), bufferOf(changeset)),
        nullptr);
    while (sqlite3changeset_next(iterator) == SQLITE_ROW)
        addRow(change, ChangedRow(iterator));
    require(sqlite3changeset_finalize(iterator), nullptr);
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

void applyWhatFits(Connection& connection, const Changeset& changeset)
{
    requireChangeset(changeset);
    require(sqlite3changeset_apply(connection.handle(), static_cast<int>(changeset.size()),
                                   bufferOf(changeset), nullptr, &takeWhatFits, nullptr),
            connection.handle());
}

}  // namespace alteri
