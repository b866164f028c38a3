// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_protection.hpp"

#include "core/error.hpp"
#include "core/files/descriptor.hpp"
#include "core/files/new_file.hpp"
#include "core/files/study_signature.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/guard.hpp"
#include "core/store/study_opening.hpp"
#include "core/store/study_rewriting.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
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
void wipe(const Descriptor& file)
{
    struct stat status {};
    if (!file.isOpen() || fstat(file.number(), &status) != 0)
        return;
    constexpr std::array<char, 65536> zeros{};
    for (off_t at = 0; at < status.st_size;) {
        const auto count = std::min<off_t>(static_cast<off_t>(zeros.size()), status.st_size - at);
        const auto written =
            pwrite(file.number(), zeros.data(), static_cast<std::size_t>(count), at);
        if (written <= 0)
            return;
        at += written;
    }
    fsync(file.number());
}

Descriptor forWriting(const fs::path& file)
{
    return Descriptor(::open(file.c_str(), O_WRONLY | O_CLOEXEC));
}

}  // namespace

void protectStudy(const fs::path& file, const Key& from, const Key& to)
{
    // Before the study's own lock, since closing any handle on the file would drop that; closed
    // after it.
    const auto before = forWriting(file);
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
            const auto journal = forWriting(journalOf(file));
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
