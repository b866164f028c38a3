// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_copy.hpp"

#include "core/error.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/file_stamp.hpp"
#include "core/store/file/guard.hpp"
#include "core/store/file/hub_link.hpp"
#include "core/store/merging/study_merging.hpp"
#include "core/store/past_study.hpp"
#include "core/store/study_file.hpp"
#include "core/store/tables/writer.hpp"

#include <sqlite3.h>

#include <utility>

namespace alteri {

namespace {

std::vector<std::byte> serialised(Connection& connection)
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
        sqlite3_serialize(connection.handle(), "main", &size, 0), &sqlite3_free);
    if (bytes == nullptr)
        throw Error(ErrorCode::OutOfMemory);
    const auto* start = reinterpret_cast<const std::byte*>(bytes.get());
    return {start, start + size};
}

}  // namespace

StudyCopy::StudyCopy(std::unique_ptr<Connection> copy)
    : m_connection(std::move(copy))
{
}

StudyCopy::~StudyCopy() = default;

std::unique_ptr<PastStudy> StudyCopy::intoPast()
{
    return guarded([&] { return std::make_unique<PastStudy>(std::move(m_connection)); });
}

Reader StudyCopy::reader() const
{
    return Reader(*m_connection);
}

void StudyCopy::tryOut(const Environment& environment, const std::function<void(Writer&)>& write)
{
    guarded([&] {
        auto& database = m_connection->database();
        database.exec("PRAGMA foreign_keys = ON");
        database.exec("BEGIN");
        try {
            Writer writer(*m_connection, environment);
            write(writer);
        } catch (...) {
            database.tryExec("ROLLBACK");
            throw;
        }
        database.exec("ROLLBACK");
    });
}

std::unique_ptr<StudyMerging> StudyCopy::merging(const StudyFile& other) const
{
    return other.mergingInto(*m_connection);
}

Rebased StudyCopy::rebase(const Environment& environment,
                          std::vector<GestureRecord> pulled,
                          const SettlePlaces& settle)
{
    return guarded(
        [&] { return alteri::rebase(*m_connection, environment, std::move(pulled), settle); });
}

std::vector<std::byte> StudyCopy::snapshot()
{
    return guarded([&] {
        auto& database = m_connection->database();
        if (const auto link = hubLinkIn(*m_connection)) {
            GestureLog log(*m_connection);
            const auto waiting = log.recordsAfter(link->confirmed);
            database.exec("BEGIN");
            takeBack(*m_connection, waiting);
            log.removeAfter(link->confirmed);
            // The file says which gesture is its last.
            drawStamp(*m_connection);
            database.exec("COMMIT");
        }
        database.exec("DELETE FROM hub_link; DELETE FROM pulled_gesture; DELETE FROM file_holder;"
                      "VACUUM");
        return serialised(*m_connection);
    });
}

class StudyCopying::Work {
public:
    explicit Work(Connection& source)
        : copy(Connection::inMemory())
        , copying(source.copyInto(*copy))
    {
    }

    /// @throws Error{Cancelled} the study was closed
    SQLite::Backup& backup() const
    {
        if (copying->backup == nullptr)
            throw Error(ErrorCode::Cancelled);
        return *copying->backup;
    }

    std::unique_ptr<Connection> copy;
    std::shared_ptr<Connection::Copying> copying;
};

StudyCopying::StudyCopying(Connection& source)
    : m_work(guarded([&] { return std::make_unique<Work>(source); }))
{
}

StudyCopying::~StudyCopying()
{
    m_work->copying->backup.reset();  // before the copy that it writes to
}

bool StudyCopying::copyPiece()
{
    constexpr int pages = 256;
    return guarded([&] { return m_work->backup().executeStep(pages) == SQLITE_DONE; });
}

double StudyCopying::progress() const
{
    const auto all = m_work->backup().getTotalPageCount();
    return all == 0 ? 0 : 1 - static_cast<double>(m_work->backup().getRemainingPageCount()) / all;
}

std::unique_ptr<StudyCopy> StudyCopying::take()
{
    m_work->backup();
    m_work->copying->backup.reset();  // gives the copy free
    return std::make_unique<StudyCopy>(std::move(m_work->copy));
}

}  // namespace alteri
