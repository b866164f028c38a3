// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sealing/study_key.hpp"

#include <memory>

struct sqlite3;

namespace alteri {

/// The way of SQLite to the disk for one sealed study: pages of the file and of its journal are
/// sealed when they are written and opened when they are read, so that everything above, commits
/// and recovery too, is as with any study. A new file gets its head first. No other file can be
/// written through it: SQLite has no way to a plain temporary one.
///
/// SQLite keeps 40 bytes of each page free for it, see keepRoom().
class SealingVfs {
public:
    explicit SealingVfs(std::shared_ptr<const StudyKey> key);
    ~SealingVfs();
    SealingVfs(const SealingVfs&) = delete;
    SealingVfs& operator=(const SealingVfs&) = delete;
    SealingVfs(SealingVfs&&) = delete;
    SealingVfs& operator=(SealingVfs&&) = delete;

    /// By which SQLite knows it, as long as it lives.
    const char* name() const;
    const std::shared_ptr<const StudyKey>& key() const;

    /// Writes another head of the same key: the second copy first, each settled on the disk before
    /// the other is begun.
    /// @param database that is open through this
    /// @return false if the disk refuses
    bool writeHead(sqlite3* database, std::shared_ptr<const StudyKey> key);

    struct State;

private:
    std::unique_ptr<State> m_state;
};

/// Tells SQLite to leave room for the seal on each page of a database that is still empty, or of a
/// copy that `VACUUM INTO` writes. @param isSealed else it leaves none
void keepRoom(sqlite3* database, bool isSealed);

}  // namespace alteri
