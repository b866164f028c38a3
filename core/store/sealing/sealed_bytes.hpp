// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/rollback_journal.hpp"
#include "core/store/sealing/study_key.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace alteri {

/// A study's database in memory, as SQLite sees it.
struct ClearBytes {
    std::vector<std::byte> bytes;
    std::vector<std::uint32_t>
        damaged;  ///< pages that are not what was sealed; they are zeros here
};

/// Reads a study's file.
/// @param key of a sealed study, else nothing
/// @throws Error{FileNotReadable}, Error{OutOfMemory}
ClearBytes clearBytes(const std::filesystem::path& study, const StudyKey* key);

/// The journal beside a study, if it is hot, with its pages opened.
std::optional<RollbackJournal> clearJournal(const std::filesystem::path& study,
                                            const StudyKey* key);

}  // namespace alteri
