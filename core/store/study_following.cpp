// SPDX-License-Identifier: GPL-3.0-or-later
// The part of StudyFile that follows the hub of a team.
#include "core/files/new_file.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/expected_schema.hpp"
#include "core/store/file/guard.hpp"
#include "core/store/file/hub_link.hpp"
#include "core/store/file/study_migration.hpp"
#include "core/store/rebasing/foreign_work.hpp"
#include "core/store/rebasing/gesture_rebasing.hpp"
#include "core/store/study_file.hpp"
#include "core/store/study_rewriting.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace alteri {

namespace {

std::string lastIdOf(const std::vector<GestureRecord>& records)
{
    return records.empty() ? std::string() : records.back().id;
}

/// Puts what was pulled under what waits; all of it fits, or it is not the log it was.
Change
exchange(Connection& connection, std::span<const GestureRecord> before, const Rebased& rebased)
{
    connection.database().exec("PRAGMA defer_foreign_keys = ON");
    Change change;
    std::for_each(before.rbegin(), before.rend(), [&](const GestureRecord& each) {
        alteri::apply(connection, inverted(each.changeset));
        change.add(changeOf(each.changeset));
    });
    auto number = rebased.head + static_cast<std::int64_t>(rebased.confirmed);
    for (const auto& each : rebased.pulled) {
        ++number;
        if (!applyIfItFits(connection, each.changeset))
            throw Error(ErrorCode::HubLogUnfit, {std::to_string(number)});
        change.add(changeOf(each.changeset));
    }
    for (const auto& each : rebased.waiting) {
        alteri::apply(connection, each.changeset);
        change.add(changeOf(each.changeset));
    }
    return change;
}

}  // namespace

std::optional<HubLink> StudyFile::hubLink() const
{
    return guarded([&] { return hubLinkIn(*m_connection); }, m_file.string());
}

std::string StudyFile::studyId() const
{
    return guarded([&] { return studyIdIn(*m_connection); }, m_file.string());
}

void StudyFile::connectToHub(const std::optional<HubLink>& link)
{
    requireWritable();
    transact([&] { writeHubLink(*m_connection, link); });
}

std::vector<GestureRecord> StudyFile::waitingGestures() const
{
    const auto link = hubLink();
    return guarded(
        [&] { return link ? m_log->recordsAfter(link->confirmed) : std::vector<GestureRecord>(); },
        m_file.string());
}

std::size_t StudyFile::waitingCount() const
{
    const auto link = hubLink();
    return guarded([&] { return link ? m_log->countAfter(link->confirmed) : 0; }, m_file.string());
}

std::optional<Rebased> StudyFile::plainlyRebased(std::vector<GestureRecord> pulled) const
{
    return guarded([&] { return alteri::plainlyRebased(*m_connection, std::move(pulled)); },
                   m_file.string());
}

std::optional<Change> StudyFile::follow(const Rebased& rebased)
{
    requireWritable();
    auto link = hubLink();
    if (!link)
        throw Error(ErrorCode::NotInTeam, {m_file.string()});
    const auto records = waitingGestures();
    if (link->head != rebased.head || lastIdOf(records) != rebased.last)
        return std::nullopt;
    const auto confirmed = static_cast<std::int64_t>(rebased.confirmed);
    const auto pulled = static_cast<std::int64_t>(rebased.pulled.size());
    Change change;
    transact([&] {
        if (!rebased.pulled.empty()) {
            change =
                exchange(*m_connection, std::span(records).subspan(rebased.confirmed), rebased);
            m_log->removeAfter(link->confirmed + confirmed);
            for (const auto& each : rebased.pulled)
                m_log->append(each);
            for (const auto& each : rebased.waiting)
                m_log->append(each);
        }
        link->head += confirmed + pulled;
        link->confirmed += confirmed + pulled;
        link->hash = rebased.hash;
        writeHubLink(*m_connection, link);
    });
    m_log->readAgain();
    return change;
}

void StudyFile::confirm(std::size_t gestures, const std::string& hash)
{
    requireWritable();
    auto link = hubLink();
    if (!link)
        throw Error(ErrorCode::NotInTeam, {m_file.string()});
    link->head += static_cast<std::int64_t>(gestures);
    link->confirmed += static_cast<std::int64_t>(gestures);
    link->hash = hash;
    transact([&] { writeHubLink(*m_connection, link); });
}

std::unique_ptr<StudyFile> StudyFile::makeFromSnapshot(const std::filesystem::path& file,
                                                       const Environment& environment,
                                                       const std::vector<std::byte>& snapshot,
                                                       const HubLink& link,
                                                       const Key& key)
{
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(file, ignored)))
        throw Error(ErrorCode::FileExists, {file.string()});
    auto part = NewFile::beside(file, ".part");
    guarded(
        [&] {
            const auto memory = Connection::inMemory(snapshot);
            // What others sent is a file of theirs: nothing in it is believed.
            if (const auto foreign = foreignPartOf(*memory))
                throw Error(ErrorCode::SchemaForeign, {file.string(), *foreign});
            bringUpToDate(*memory);
            auto joined = link;
            joined.confirmed = memory->database()
                                   .execAndGet("SELECT coalesce(max(sequence), (SELECT"
                                               " coalesce(max(forgotten), 0) FROM file_stamp))"
                                               " FROM gesture")
                                   .getInt64();
            memory->database().exec("INSERT INTO pulled_gesture SELECT sequence, '' FROM gesture");
            writeHubLink(*memory, joined);
            writeAnew(*memory, part.path(), key);
            settleOnDisk(part.path());
        },
        file.string());
    part.publish(file);
    return open(file, environment, OpenFor::Writing, key);
}

void StudyFile::requireNoTeam() const
{
    if (hubLink())
        throw Error(ErrorCode::StudyInTeam, {m_file.string()});
}

/// In a team somebody else may have gone on with what is to be taken back.
void StudyFile::requireUncontradicted(const std::string& label,
                                      std::int64_t sequence,
                                      const Changeset& changeset) const
{
    auto& later = m_connection->prepared("SELECT 1 FROM pulled_gesture WHERE sequence > ?");
    later.bind(1, sequence);
    const bool isAnyLater = later.executeStep();
    later.reset();
    if (!isAnyLater)
        return;
    const auto shapes = shapesOf(*m_connection);
    ForeignWork foreign(*m_connection, shapes);
    for (const auto& each : m_log->recordsAfter(sequence))
        if (!each.login.empty())
            foreign.add(each);
    const auto own = rowsOf(changeset, shapes);
    m_connection->database().exec("SAVEPOINT attempt");
    const bool fits = applyIfItFits(*m_connection, changeset);
    m_connection->database().exec("ROLLBACK TO attempt; RELEASE attempt");
    if (!fits || foreign.meetsWhole(own) || foreign.meetsNames(own)
        || foreign.meetsPlaces(touchedBy(own)))
        throw Error(ErrorCode::ChangedByOthers, {label});
}

}  // namespace alteri
