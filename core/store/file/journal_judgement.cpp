// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/journal_judgement.hpp"

#include "core/store/file/connection.hpp"
#include "core/store/file/expected_schema.hpp"
#include "core/store/file/file_stamp.hpp"
#include "core/store/sealing/sealed_bytes.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace alteri {

namespace {

/// What can be said of the bytes of a study.
struct Reading {
    bool isWhole = false;
    std::optional<FileStamp> stamp;
};

Reading readingOf(const std::vector<std::byte>& bytes)
{
    Reading reading;
    try {
        const auto memory = Connection::inMemory(bytes);
        auto& database = memory->database();
        if (foreignPartOf(*memory))
            return reading;
        reading.stamp = stampOf(*memory);
        SQLite::Statement references(database, "PRAGMA foreign_key_check");
        reading.isWhole = database.execAndGet("PRAGMA integrity_check(1)").getString() == "ok"
                          && !references.executeStep();
    } catch (const SQLite::Exception&) {
        reading.isWhole = false;
    }
    return reading;
}

}  // namespace

JournalVerdict judgeJournal(const std::filesystem::path& study, const StudyKey* key)
{
    const auto journal = clearJournal(study, key);
    if (!journal)
        return JournalVerdict::None;
    // Not one of its pages opens: nothing of the study had been changed when it was interrupted, or
    // the journal is another study's, whose head alone would cut this one off.
    if (key != nullptr && journal->pages.empty())
        return JournalVerdict::Foreign;
    const auto bytes = clearBytes(study, key).bytes;
    const auto now = readingOf(bytes);
    const auto before = readingOf(rolledBack(bytes, *journal));
    if (now.isWhole != before.isWhole)
        return now.isWhole ? JournalVerdict::Foreign : JournalVerdict::Belongs;
    const bool follows = now.stamp && before.stamp && followsFrom(*now.stamp, *before.stamp);
    return follows ? JournalVerdict::Belongs : JournalVerdict::Foreign;
}

}  // namespace alteri
