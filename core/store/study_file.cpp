// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_file.hpp"

#include "core/error.hpp"
#include "core/store/connection.hpp"
#include "core/store/gesture_log.hpp"
#include "core/store/guard.hpp"
#include "core/store/past_study.hpp"
#include "core/store/recording.hpp"
#include "core/store/study_copy.hpp"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <system_error>
#include <utility>

namespace alteri {

namespace fs = std::filesystem;

namespace {

void copyWhole(SQLite::Database& from, SQLite::Database& to)
{
    SQLite::Backup backup(to, from);
    if (backup.executeStep() != SQLITE_DONE)
        throw SQLite::Exception("the copy is not complete");
}

}  // namespace

StudyFile::StudyFile(fs::path file,
                     Access access,
                     std::unique_ptr<Connection> connection,
                     Environment environment)
    : m_file(std::move(file))
    , m_access(access)
    , m_connection(std::move(connection))
    , m_environment(std::move(environment))
    , m_log(std::make_unique<GestureLog>(*m_connection))
{
}

StudyFile::~StudyFile() = default;

std::unique_ptr<StudyFile> StudyFile::create(const fs::path& file, Environment environment)
{
    return std::unique_ptr<StudyFile>(
        new StudyFile(file, Access::Write, createStudy(file), std::move(environment)));
}

std::unique_ptr<StudyFile> StudyFile::open(const fs::path& file, Environment environment)
{
    auto [connection, access] = openStudy(file);
    try {
        return std::unique_ptr<StudyFile>(
            new StudyFile(file, access, std::move(connection), std::move(environment)));
    } catch (const SQLite::Exception& failure) {  // the log of gestures cannot be read
        throw Error(ErrorCode::StudyDamaged, {file.string(), failure.what()});
    }
}

Reader StudyFile::reader() const
{
    return Reader(*m_connection);
}

void StudyFile::requireWritable() const
{
    if (m_access != Access::Write)
        throw Error(ErrorCode::StudyIsReadOnly, {m_file.string()});
}

Change StudyFile::perform(std::string_view label, const std::function<void(Writer&)>& write)
{
    requireWritable();
    return guarded([&] {
        Recording recording(*m_connection);
        Writer writer(*m_connection, m_environment);
        write(writer);
        const auto changeset = recording.stop();
        if (changeset.empty())
            return Change();
        const auto sequence = m_log->append(m_environment.utcMilliseconds(), std::string(label),
                                            changeset, std::nullopt, std::nullopt);
        recording.commit();
        m_log->noteGesture(sequence, std::string(label));
        return changeOf(changeset);
    });
}

void StudyFile::found(const std::function<void(Writer&)>& write)
{
    requireWritable();
    guarded([&] {
        Recording recording(*m_connection);
        Writer writer(*m_connection, m_environment);
        write(writer);
        recording.commit();
    });
}

std::optional<std::string> StudyFile::undoLabel() const
{
    const auto* next = m_log->nextUndo();
    return next != nullptr ? std::optional(next->label) : std::nullopt;
}

std::optional<std::string> StudyFile::redoLabel() const
{
    const auto* next = m_log->nextRedo();
    return next != nullptr ? std::optional(next->label) : std::nullopt;
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
    return guarded([&] {
        const auto recorded = m_log->changesetOf(sequence);
        const auto changeset = isUndo ? inverted(recorded) : recorded;
        const auto& label = (isUndo ? m_log->nextUndo() : m_log->nextRedo())->label;
        Recording recording(*m_connection);
        recording.stop();  // what is applied is known already
        apply(*m_connection, changeset);
        m_log->append(m_environment.utcMilliseconds(), label, changeset,
                      isUndo ? std::optional(sequence) : std::nullopt,
                      isUndo ? std::nullopt : std::optional(sequence));
        recording.commit();
        if (isUndo)
            m_log->noteUndo();
        else
            m_log->noteRedo();
        return changeOf(changeset);
    });
}

std::vector<LoggedGesture> StudyFile::history() const
{
    return historyAfter(0);
}

std::vector<LoggedGesture> StudyFile::historyAfter(std::int64_t sequence) const
{
    return guarded([&] { return m_log->entriesAfter(sequence); });
}

std::unique_ptr<PastStudy> StudyFile::past() const
{
    return guarded([&] {
        auto copy =
            std::make_unique<Connection>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        copyWhole(m_connection->database(), copy->database());
        return std::make_unique<PastStudy>(std::move(copy));
    });
}

std::unique_ptr<StudyCopying> StudyFile::copying() const
{
    return std::make_unique<StudyCopying>(*m_connection);
}

void StudyFile::saveCopy(const fs::path& copy) const
{
    std::error_code ignored;
    if (fs::equivalent(m_file, copy, ignored))
        throw Error(ErrorCode::FileExists, {copy.string()});
    // Written beside its place first, so that a failure leaves an older copy as it was.
    const fs::path part = copy.string() + ".part";
    requireNotInUse(copy);
    try {
        fs::remove(part);
        {
            SQLite::Database target(part.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            copyWhole(m_connection->database(), target);
        }
        // A journal that a killed program left beside the old file would be mixed into the new one.
        fs::remove(copy.string() + "-journal");
        fs::rename(part, copy);
    } catch (const std::exception& failure) {
        fs::remove(part, ignored);
        throw Error(ErrorCode::FileNotWritable, {copy.string(), failure.what()});
    }
}

std::vector<Problem> StudyFile::checkFile() const
{
    return guarded([&] {
        std::vector<Problem> problems;
        auto& pages = m_connection->prepared("PRAGMA integrity_check");
        while (pages.executeStep())
            if (const auto verdict = pages.getColumn(0).getString(); verdict != "ok")
                problems.push_back({ErrorCode::StudyDamaged, {}, {m_file.string(), verdict}});
        auto& references = m_connection->prepared("PRAGMA foreign_key_check");
        while (references.executeStep())
            problems.push_back(
                {ErrorCode::ReferenceBroken,
                 {},
                 {references.getColumn(0).getString(), references.getColumn(2).getString()}});
        return problems;
    });
}

}  // namespace alteri
