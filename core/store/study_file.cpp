// SPDX-License-Identifier: GPL-3.0-or-later
// The part of StudyFile that opens, reads and copies. See study_file_writing.cpp for the rest.
#include "core/store/study_file.hpp"

#include "core/files/new_file.hpp"
#include "core/files/output_file.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/changes/history_check.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/guard.hpp"
#include "core/store/file/study_migration.hpp"
#include "core/store/merging/study_merging.hpp"
#include "core/store/past_study.hpp"
#include "core/store/study_copy.hpp"
#include "core/store/study_soundness.hpp"

#include <system_error>
#include <utility>

namespace alteri {

namespace fs = std::filesystem;

namespace {

/// What lies at the place of a new study's journal would be mixed into it.
std::vector<Problem> withoutJournal(const fs::path& file)
{
    const auto journal = journalOf(file);
    std::error_code ignored;
    if (!fs::exists(journal, ignored))
        return {};
    return {{ErrorCode::JournalSetAside, {}, {file.string(), setAside(journal).string()}}};
}

}  // namespace

StudyFile::StudyFile(fs::path file, OpenedStudy opened, Environment environment)
    : m_file(std::move(file))
    , m_place(std::move(opened.place))
    , m_connection(std::move(opened.connection))
    , m_access(opened.access)
    , m_holder(std::move(opened.holder))
    , m_notices(std::move(opened.notices))
    , m_environment(std::move(environment))
    , m_log(std::make_unique<GestureLog>(*m_connection))
    , m_mustClaim(m_place != nullptr && !m_place->locksAreTrusted())
{
}

StudyFile::~StudyFile()
{
    signOff();
}

std::unique_ptr<StudyFile>
StudyFile::create(const fs::path& file, Environment environment, const Key& key)
{
    auto made = NewFile::at(file);
    auto notices = withoutJournal(file);
    auto study = guarded(
        [&] {
            return std::unique_ptr<StudyFile>(
                new StudyFile(file, createStudy(file, key), std::move(environment)));
        },
        file.string());
    study->m_notices = std::move(notices);
    made.keep();
    return study;
}

std::unique_ptr<StudyFile> StudyFile::make(const fs::path& file,
                                           const Environment& environment,
                                           const std::function<void(StudyFile&)>& fill,
                                           const Key& key)
{
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(file, ignored)))
        throw Error(ErrorCode::FileExists, {file.string()});
    auto part = NewFile::beside(file, ".part");
    guarded(
        [&] {
            fill(*std::unique_ptr<StudyFile>(
                new StudyFile(part.path(), createStudy(part.path(), key), environment)));
        },
        file.string());
    auto notices = withoutJournal(file);
    part.publish(file);
    auto study = open(file, environment, OpenFor::Writing, key);
    study->m_notices.insert(study->m_notices.begin(), notices.begin(), notices.end());
    return study;
}

std::unique_ptr<StudyFile>
StudyFile::open(const fs::path& file, Environment environment, OpenFor purpose, const Key& key)
{
    return guarded(
        [&] {
            std::unique_ptr<StudyFile> study(
                new StudyFile(file, openStudy(file, purpose, key), std::move(environment)));
            study->m_mustClaim = study->m_mustClaim || purpose == OpenFor::WritingInstead;
            return study;
        },
        file.string());
}

const StudyFile::Key& StudyFile::key() const
{
    return m_connection->key();
}

Reader StudyFile::reader() const
{
    return Reader(*m_connection);
}

void StudyFile::setAuthor(std::function<std::string()> author)
{
    m_environment.author = std::move(author);
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

std::int64_t StudyFile::lastSequence() const
{
    return guarded(
        [&] {
            return m_connection->database()
                .execAndGet("SELECT coalesce(max(sequence), 0) FROM gesture")
                .getInt64();
        },
        m_file.string());
}

std::vector<LoggedGesture> StudyFile::history() const
{
    return historyAfter(0);
}

std::vector<LoggedGesture> StudyFile::historyAfter(std::int64_t sequence) const
{
    return guarded([&] { return m_log->entriesAfter(sequence); }, m_file.string());
}

std::unique_ptr<PastStudy> StudyFile::past() const
{
    return guarded(
        [&] {
            auto copy = Connection::inMemory();
            copyWhole(*m_connection, *copy);
            return std::make_unique<PastStudy>(std::move(copy));
        },
        m_file.string());
}

std::unique_ptr<StudyCopy> StudyFile::copy() const
{
    return guarded(
        [&] {
            auto copy = Connection::inMemory();
            copyWhole(*m_connection, *copy);
            return std::make_unique<StudyCopy>(std::move(copy));
        },
        m_file.string());
}

StudyFile::Loan::Loan(const StudyFile& study)
    : m_study(study)
{
    m_study.m_connection->lend();
}

StudyFile::Loan::~Loan()
{
    m_study.m_connection->takeBack();
}

bool StudyFile::isLent() const
{
    return m_connection->isLent();
}

std::unique_ptr<StudyMerging> StudyFile::merging(const StudyFile& other) const
{
    return other.mergingInto(*m_connection);
}

std::unique_ptr<StudyMerging> StudyFile::mergingInto(Connection& ours) const
{
    return guarded(
        [&] {
            return std::make_unique<StudyMerging>(
                ours, *m_connection,
                StudyMerging::Codebooks{Reader(ours).codebook(), reader().codebook()}, m_file);
        },
        m_file.string());
}

std::unique_ptr<StudyCopying> StudyFile::copying() const
{
    return std::make_unique<StudyCopying>(*m_connection);
}

void StudyFile::saveCopy(const fs::path& copy, const CopyWatch& watch) const
{
    std::error_code ignored;
    if (fs::equivalent(m_file, copy, ignored))
        throw Error(ErrorCode::FileExists, {copy.string()});
    requireNotInUse(copy);
    requireOutputPlace(copy, Replacing::Outputs);
    // Written beside its place first, so that a failure leaves an older file as it was.
    auto part = NewFile::beside(copy, ".part", m_file);
    guarded([&] { writeCopy(*m_connection, part.path(), watch); }, copy.string());
    // A journal that lies there without a study would be mixed into this one.
    withoutJournal(copy);
    part.replace(copy);
}

std::vector<Problem> StudyFile::checkFile() const
{
    return guarded([&] { return allFaults(*m_connection, m_file.string()); }, m_file.string());
}

std::vector<Problem> StudyFile::checkHistory() const
{
    return guarded(
        [&] {
            const auto copy = Connection::inMemory();
            copyWhole(*m_connection, *copy);
            return historyFaults(*copy, m_file.string());
        },
        m_file.string());
}

}  // namespace alteri
