// SPDX-License-Identifier: GPL-3.0-or-later
// The part of StudyFile that writes, and what it does when something keeps it from it.
#include "core/store/changes/foundation.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/changes/recording.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/file_stamp.hpp"
#include "core/store/file/guard.hpp"
#include "core/store/file/study_holding.hpp"
#include "core/store/study_file.hpp"
#include "core/store/tables/leaving_table.hpp"

#include <sqlite3.h>

#include <chrono>
#include <thread>
#include <utility>

namespace alteri {

namespace {

/// Whether SQLite may have left the file or its own memory of it in the middle of something.
bool needsRecovery(const SQLite::Exception& failure)
{
    switch (failure.getErrorCode() & 0xff) {
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_NOMEM:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
        return true;
    default:
        return false;
    }
}

/// While something is written, what cannot be opened is the journal: it is the folder that refuses.
Error writingErrorOf(const SQLite::Exception& failure, const std::string& file)
{
    const auto error = errorOf(failure, file);
    return error.code() == ErrorCode::FileNotReadable ? Error(ErrorCode::FileNotWritable, {file})
                                                      : error;
}

bool isLoss(const Error& error)
{
    return error.code() == ErrorCode::StudyMoved || error.code() == ErrorCode::StudyOverwritten;
}

}  // namespace

void StudyFile::requireWritable() const
{
    if (m_access == Access::ReadOnlyLost)
        throw Error(ErrorCode::StudyMoved, {m_file.string()});
    if (m_access != Access::Write)
        throw Error(ErrorCode::StudyIsReadOnly, {m_file.string()});
}

bool StudyFile::lookAtPlace()
{
    // In the middle of a gesture the file is not what the last one left.
    if (m_access != Access::Write || !m_connection->isAtRest())
        return m_access != Access::ReadOnlyLost;
    try {
        m_place->requireUnchanged();
    } catch (const Error&) {
        lose();
    }
    return m_access == Access::Write;
}

void StudyFile::prepareToWrite()
{
    requireWritable();
    m_place->requireUnchanged();
    if (m_mustClaim && !m_isMarked)
        claim();
}

Change StudyFile::perform(std::string_view label, const std::function<void(Writer&)>& write)
{
    return enter({std::string(label), std::nullopt, std::nullopt}, [&](Recording& recording) {
        Writer writer(*m_connection, m_environment);
        write(writer);
        return recording.stop();
    });
}

void StudyFile::found(const std::function<void(Writer&)>& write)
{
    transact([&] {
        Writer writer(*m_connection, m_environment);
        write(writer);
        noteFoundation(*m_connection);
    });
}

void StudyFile::noteLeaving(Leaving leaving)
{
    leaving.time = m_environment.utcMilliseconds();
    leaving.author = m_environment.author ? m_environment.author() : std::string();
    transact([&] {
        writeLeaving(*m_connection, leaving, m_environment.random(), m_environment.random());
    });
}

Change StudyFile::undo()
{
    requireWritable();
    const auto* next = m_log->nextUndo();
    if (next == nullptr)
        throw Error(ErrorCode::NothingToUndo);
    return replay(next->sequence, true);
}

Change StudyFile::redo()
{
    requireWritable();
    const auto* next = m_log->nextRedo();
    if (next == nullptr)
        throw Error(ErrorCode::NothingToRedo);
    return replay(next->sequence, false);
}

Change StudyFile::replay(std::int64_t sequence, bool isUndo)
{
    Entry entry{(isUndo ? m_log->nextUndo() : m_log->nextRedo())->label, std::nullopt,
                std::nullopt};
    (isUndo ? entry.undoes : entry.redoes) = sequence;
    return enter(entry, [&](Recording& recording) {
        const auto recorded = m_log->changesetOf(sequence);
        auto changeset = isUndo ? inverted(recorded) : recorded;
        requireUncontradicted(entry.label, sequence, changeset);
        recording.stop();  // what is applied is known already
        alteri::apply(*m_connection, changeset);
        return changeset;
    });
}

Change StudyFile::enter(const Entry& entry, const std::function<Changeset(Recording&)>& make)
{
    std::int64_t sequence = 0;
    Changeset changeset;
    std::string fault;
    try {
        prepareToWrite();
        Recording recording(*m_connection);
        changeset = make(recording);
        if (changeset.empty())
            return {};
        sequence = m_log->append({{},
                                  m_environment.utcMilliseconds(),
                                  m_environment.author ? m_environment.author() : std::string(),
                                  entry.label,
                                  entry.undoes,
                                  entry.redoes,
                                  changeset});
        seal();
        m_place->requireUnchanged();
        recording.commit();
        fault = settled();
        m_log->note(sequence, entry.label, entry.undoes, entry.redoes);
    } catch (const SQLite::Exception& failure) {
        if (!needsRecovery(failure))
            throw writingErrorOf(failure, m_file.string());
        // What the disk refused last may be its word on a change that it has: the file is asked.
        recover();
        const bool isKnown = m_access == Access::Write && sequence != 0;
        if (!isKnown || !m_log->endsWith(sequence, changeset))
            throw writingErrorOf(failure, m_file.string());
        fault = failure.what();
    } catch (const Error& error) {
        if (isLoss(error))
            lose();
        throw;
    }
    auto change = changeOf(changeset);
    change.diskFault = fault;
    return change;
}

/// A transaction that is in no log.
void StudyFile::transact(const std::function<void()>& write)
{
    try {
        prepareToWrite();
        Recording recording(*m_connection);
        recording.stop();
        write();
        seal();
        m_place->requireUnchanged();
        recording.commit();
        settled();
    } catch (const SQLite::Exception& failure) {
        if (needsRecovery(failure))
            recover();
        throw writingErrorOf(failure, m_file.string());
    } catch (const Error& error) {
        if (isLoss(error))
            lose();
        throw;
    }
}

/// What every transaction leaves in the file beside its rows.
void StudyFile::seal()
{
    if (!m_isMarked)
        writeHolder(*m_connection, thisHolder(m_environment.utcMilliseconds()));
    m_stamp = drawStamp(*m_connection);
}

void StudyFile::noteState()
{
    m_stampOffset = stampOffset(*m_connection, *m_place, m_stamp, m_stampOffset);
    m_place->noteState(m_stampOffset);
}

/// After a commit: what the next one has to find. Nothing that fails here takes the commit back.
/// @return the fault, or an empty text
std::string StudyFile::settled()
{
    m_isMarked = true;
    try {
        noteState();
        return {};
    } catch (const std::exception& failure) {
        return failure.what();
    }
}

/// Where no lock keeps others away: writes down who is at work, waits until a gesture that another
/// program may have begun has ended, and looks whether the file still says so.
void StudyFile::claim()
{
    constexpr auto longerThanACommit = std::chrono::milliseconds(300);
    {
        Recording recording(*m_connection);
        recording.stop();
        seal();
        m_place->requireUnchanged();
        recording.commit();
    }
    noteState();
    std::this_thread::sleep_for(longerThanACommit);
    m_place->requireUnchanged();
    reopenStudy(*m_connection);  // forgets pages from before
    m_log->readAgain();
    noteState();
    m_isMarked = true;
}

/// Reads the file anew after a failure. If that cannot be, as where there is no room to put right
/// what was begun, the study goes on in memory as it was before, for reading.
void StudyFile::recover()
{
    try {
        reopenStudy(*m_connection);
        m_log->readAgain();
        m_stamp = stampOf(*m_connection).value_or(FileStamp());
        noteState();
        return;
    } catch (const std::exception&) {
        m_access = Access::ReadOnlyLost;
    }
    try {
        m_connection->become(settledInMemory(m_file, m_connection->key()));
        m_log->readAgain();
    } catch (const std::exception&) {
        // The file cannot be read either; whoever reads is told.
    }
    m_place.reset();
}

/// The file at its place is another one: what is open is kept in memory, for reading and copying.
void StudyFile::lose()
{
    m_access = Access::ReadOnlyLost;
    try {
        auto copy = Connection::inMemory({}, m_connection->key());
        copyWhole(*m_connection, *copy);
        m_connection->become(std::move(copy));
        m_place.reset();
    } catch (const SQLite::Exception&) {
        // Part of it is gone; what SQLite still holds of the open file can be read all the same.
    }
}

void StudyFile::changeKey(const Key& key)
{
    requireWritable();
    if (m_connection->key() == nullptr)
        throw Error(ErrorCode::NotSealed, {m_file.string()});
    try {
        m_place->requireUnchanged();
        m_connection->changeKey(key);
        m_stamp = stampOf(*m_connection).value_or(m_stamp);
        noteState();
    } catch (const SQLite::Exception& failure) {
        throw writingErrorOf(failure, m_file.string());
    } catch (const Error& error) {
        if (isLoss(error))
            lose();
        throw;
    }
}

/// Closing without a gesture leaves the file untouched; else it says that nobody is at work.
void StudyFile::signOff() noexcept
{
    if (!m_isMarked || m_access != Access::Write)
        return;
    try {
        m_place->requireUnchanged();
        Recording recording(*m_connection);
        recording.stop();
        clearHolder(*m_connection);
        drawStamp(*m_connection);
        m_place->requireUnchanged();
        recording.commit();
    } catch (...) {
        // The mark stays, as after a crash: whoever opens the study next is told of it.
    }
}

}  // namespace alteri
