// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace alteri {

class StudyKey;

/// What lies beside a study after something was interrupted.
enum class JournalVerdict {
    None,     ///< nothing that SQLite would roll in
    Belongs,  ///< the journal of this study's last, unfinished transaction
    Foreign,  ///< it comes from another study, or from another time of this one
};

/// Tells whether a journal belongs to the study that it lies beside. One that does not would ruin
/// it: a backup that was put back after a crash, a study copied to where another one was.
///
/// Studies since version 4 are told by their stamps. Of older ones a journal is rolled in only if
/// they are not whole without it: at worst a gesture is kept that was never acknowledged.
///
/// @param key of a sealed study, else nothing
/// @throws Error{FileNotReadable}, Error{OutOfMemory}
JournalVerdict judgeJournal(const std::filesystem::path& study, const StudyKey* key);

}  // namespace alteri
