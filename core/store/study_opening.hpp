// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/files/study_holder.hpp"
#include "core/files/study_place.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace alteri {

class StudyKey;
class Connection;
struct ClearBytes;

enum class StudyAccess {
    Write,
    ReadOnlyInUse,      ///< another program has it open for writing
    ReadOnlyProtected,  ///< file or folder may not be written to
    ReadOnlyDamaged,    ///< something in the file is not as it was written
    ReadOnlyLost,       ///< what lies at its place is not the study any more that was opened
    ReadOnlyWanted,     ///< it was opened for reading
};

/// What a study is opened for.
enum class OpenFor {
    Writing,
    WritingInstead,  ///< also where another machine's program seems to have it: the user knows
                     ///< better
    Reading,
};

struct OpenedStudy {
    // In this order: the place goes last, since closing it would drop the connection's locks.
    std::unique_ptr<StudyPlace> place;  ///< of a study that is open for writing
    std::unique_ptr<Connection> connection;
    StudyAccess access = StudyAccess::Write;
    std::optional<StudyHolder> holder;  ///< who has it in use, if that can be told
    std::vector<Problem> notices;       ///< what the user has to know of the opening
};

/// Makes the database of an empty study in a file that is there and empty.
/// @param key to seal it with; nothing: it can be read by whoever has it
/// @throws SQLite::Exception, Error{StudyIsBusy}
OpenedStudy createStudy(const std::filesystem::path& file,
                        const std::shared_ptr<const StudyKey>& key);

/// Opens the database of a study and brings it up to date, after a backup beside it; if it cannot
/// be had for writing, a copy of it in memory for reading.
/// @param key of a sealed study
/// @throws Error{FileNotFound}, {FileNotReadable}, {NotAStudy}, {ForeignDatabase}, {SchemaForeign},
///         {StudyDamaged}, {StudyTooNew}, {StudyIsBusy}, {DiskFault}, {OutOfMemory},
///         {PassphraseNeeded}; the file stays as it was
OpenedStudy openStudy(const std::filesystem::path& file,
                      OpenFor purpose,
                      const std::shared_ptr<const StudyKey>& key);

/// The bytes of a study as they are after its own journal has put right what it can; damaged pages
/// are told.
/// @param key of a sealed study
/// @throws Error{FileNotReadable}, Error{OutOfMemory}
ClearBytes settledBytes(const std::filesystem::path& file,
                        const std::shared_ptr<const StudyKey>& key);

/// The bytes of a study in memory, with what its own journal would put right put right there.
/// @param key of a sealed study
/// @throws Error{FileNotReadable}, Error{OutOfMemory}, SQLite::Exception
std::unique_ptr<Connection> settledInMemory(const std::filesystem::path& file,
                                            const std::shared_ptr<const StudyKey>& key);

/// Opens the connection of a study once more, with its lock and its settings.
/// @throws SQLite::Exception
void reopenStudy(Connection& connection);

/// Whether opening a study to write to it leaves its version as it is. There are no protected ones
/// of earlier versions.
bool isOfPresentVersion(const std::filesystem::path& file);

/// A study that another program has open must not be replaced under its hands.
/// @throws Error{StudyIsBusy}
void requireNotInUse(const std::filesystem::path& file);

}  // namespace alteri
