// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace alteri {

class Connection;

// Every entry of the log carries a hash over itself and the hash of the one before, so that one
// that is missing, changed or in another's place is told.

/// A random id for a gesture, good in all copies of all studies.
std::string newGestureId();

/// Makes the hashes of all entries anew, after some were cut off or changed on purpose.
/// @throws SQLite::Exception
void chainAnew(Connection& connection);

/// What the hash of an entry is made of.
struct ChainedEntry {
    std::string_view id;
    std::int64_t utcMilliseconds = 0;
    std::string_view author;
    std::string_view label;
    std::optional<std::int64_t> undoes;
    std::optional<std::int64_t> redoes;
    std::span<const std::byte> changeset;
};

/// The hash of an entry that is going to follow the last one.
/// @throws SQLite::Exception
std::string nextHash(Connection& connection, const ChainedEntry& entry);

/// The first entry that is not what was written, or does not follow the one before.
/// @throws SQLite::Exception
std::optional<std::int64_t> firstUnchained(Connection& connection);

/// Gives entries from before there were ids one that is the same in all copies of the study, as
/// well as those that were forgotten, and chains them.
/// @throws SQLite::Exception
void nameOldGestures(Connection& connection);

}  // namespace alteri
