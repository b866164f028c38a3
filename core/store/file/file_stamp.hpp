// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace alteri {

class Connection;
class StudyPlace;

/// Two random numbers in a study, drawn anew with every commit: the present one and the one before.
///
/// Whoever finds another present one than it left knows that somebody else wrote. And since a
/// journal holds the stamp from before its transaction, a journal can be told to belong to a file.
/// (SQLite's own change counter rises only once while a program has a file for itself.)
struct FileStamp {
    using Number = std::array<std::byte, 16>;

    Number present{};
    Number previous{};

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// @return nothing if the study has none, being of a version before 4
/// @throws SQLite::Exception
std::optional<FileStamp> stampOf(Connection& connection);

/// Draws the next stamp, within the current transaction.
/// @throws SQLite::Exception
FileStamp drawStamp(Connection& connection);

/// Where the bytes of a stamp lie in the file.
/// @param guess where they were last
/// @throws SQLite::Exception, Error{StudyOverwritten} they are not on their page
std::int64_t stampOffset(Connection& connection,
                         const StudyPlace& place,
                         const FileStamp& stamp,
                         std::int64_t guess = -1);

/// Whether a file may have come from the transaction that a journal takes back, torn as it may be.
/// @param file the stamp in the file
/// @param before the stamp once the journal is rolled back
bool followsFrom(const FileStamp& file, const FileStamp& before);

}  // namespace alteri
