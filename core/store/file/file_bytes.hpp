// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

namespace alteri {

class StudyKey;
class Connection;

/// Whether locks of the file keep others away, wherever they are.
enum class FileLocks { Trusted, Untrusted };

/// Copies a study that another program has open into memory, for reading.
///
/// Where nobody has it open, and its locks are trusted, it is read once, under the lock of readers.
/// Else the other program's lock forbids ordinary reading, so the bytes are taken as they are,
/// between two of its gestures; the disk sees no second copy. Reads through SQLite's own file
/// handle, because closing another handle on the file would drop this process's locks on it.
///
/// @param key of a sealed study, else nothing
/// @throws Error{FileNotReadable}, Error{StudyIsBusy} no quiet moment was found in half a second
std::unique_ptr<Connection> copyIntoMemory(const std::filesystem::path& file,
                                           const std::shared_ptr<const StudyKey>& key,
                                           FileLocks locks);

}  // namespace alteri
