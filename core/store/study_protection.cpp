// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_protection.hpp"

#include "core/error.hpp"
#include "core/files/new_file.hpp"
#include "core/files/study_signature.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/guard.hpp"
#include "core/store/study_opening.hpp"
#include "core/store/study_rewriting.hpp"
#include "core/system/file_names.hpp"
#include "core/system/open_file.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <string_view>
#include <system_error>

namespace alteri {

namespace fs = std::filesystem;

namespace {

using Key = std::shared_ptr<const StudyKey>;

bool isSame(const SQLite::Column& one, const SQLite::Column& other)
{
    const auto size = static_cast<std::size_t>(one.getBytes());
    return one.getType() == other.getType() && one.getBytes() == other.getBytes()
           && (size == 0 || std::memcmp(one.getBlob(), other.getBlob(), size) == 0);
}

/// Whether two tables have the same rows, in the order in which they lie there.
bool haveSameRows(SQLite::Database& one, SQLite::Database& other, const std::string& table)
{
    const auto all = "SELECT * FROM \"" + table + "\"";
    SQLite::Statement first(one, all);
    SQLite::Statement second(other, all);
    while (first.executeStep()) {
        if (!second.executeStep() || first.getColumnCount() != second.getColumnCount())
            return false;
        for (int i = 0; i < first.getColumnCount(); ++i)
            if (!isSame(first.getColumn(i), second.getColumn(i)))
                return false;
    }
    return !second.executeStep();
}

void requireSame(Connection& connection, const fs::path& copy, const Key& key)
{
    Connection written(copy, SQLite::OPEN_READONLY, key);
    auto& one = connection.database();
    auto& other = written.database();
    bool areSame = other.execAndGet("PRAGMA integrity_check(1)").getString() == "ok";
    SQLite::Statement tables(one, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (areSame && tables.executeStep())
        areSame = haveSameRows(one, other, tables.getColumn(0).getString());
    if (!areSame)
        throw Error(ErrorCode::SealingNotWhole, {copy.string()});
}

/// Writes zeros over an open file. The disk may keep what was there all the same.
void wipe(OpenFile& file)
{
    if (!file.isOpen())
        return;
    constexpr std::array<char, 65536> zeros{};
    const auto size = file.size().value_or(0);
    for (std::int64_t at = 0; at < size;) {
        const auto count = std::min(static_cast<std::int64_t>(zeros.size()), size - at);
        if (!file.write(at, std::string_view(zeros.data(), static_cast<std::size_t>(count))))
            return;
        at += count;
    }
    file.settle();
}

/// What will be written over once it has been replaced; nothing where open files cannot be.
OpenFile toBeWiped(const fs::path& file)
{
    return openFilesCanBeReplaced ? OpenFile(file, OpenFile::For::Writing) : OpenFile();
}

}  // namespace

void protectStudy(const fs::path& file, const Key& from, const Key& to)
{
    // Before the study's own lock, since closing any handle on the file would drop that; closed
    // after it.
    auto before = toBeWiped(file);
    guarded(
        [&] {
            auto opened = openStudy(file, OpenFor::Writing, from);
            if (opened.access != StudyAccess::Write)
                throw Error(opened.access == StudyAccess::ReadOnlyInUse
                                ? ErrorCode::StudyIsBusy
                                : ErrorCode::StudyIsReadOnly,
                            {file.string()});
            auto part = NewFile::beside(file, ".part", file);
            writeAnew(*opened.connection, part.path(), to);
            settleOnDisk(part.path());
            requireSame(*opened.connection, part.path(), to);
            auto journal = toBeWiped(journalOf(file));
            if (!openFilesCanBeReplaced) {
                opened.connection.reset();
                opened.place.reset();
            }
            part.replace(file);
            opened.connection.reset();
            opened.place.reset();
            wipe(journal);
        },
        file.string());
    wipe(before);
}

std::vector<fs::path> clearCopiesBeside(const fs::path& study)
{
    std::vector<fs::path> found;
    std::error_code failed;
    const auto stem = study.stem().string();
    for (fs::directory_iterator entry(fs::absolute(study).parent_path(), failed), end;
         !failed && entry != end; entry.increment(failed)) {
        const auto& path = entry->path();
        std::error_code ignored;
        if (path.filename().string().starts_with(stem) && !fs::equivalent(path, study, ignored)
            && isStudy(path) && !isSealedStudy(path))
            found.push_back(path);
    }
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace alteri
