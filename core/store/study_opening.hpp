// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

namespace alteri {

class Connection;

enum class StudyAccess {
    Write,
    ReadOnlyInUse,      ///< another program has it open for writing
    ReadOnlyProtected,  ///< file or folder may not be written to
};

struct OpenedStudy {
    std::unique_ptr<Connection> connection;
    StudyAccess access = StudyAccess::Write;
};

/// Makes the database of an empty study.
/// @throws Error{FileExists}, Error{FileNotWritable}
std::unique_ptr<Connection> createStudy(const std::filesystem::path& file);

/// Opens the database of a study and brings it up to date, after a backup beside it; if it cannot
/// be had for writing, a copy of it in memory for reading.
/// @throws Error{FileNotFound}, {FileNotReadable}, {NotAStudy}, {ForeignDatabase}, {StudyDamaged},
///         {StudyTooNew}, {StudyIsBusy}; the file stays as it was
OpenedStudy openStudy(const std::filesystem::path& file);

/// A study that another program has open must not be replaced under its hands.
/// @throws Error{StudyIsBusy}
void requireNotInUse(const std::filesystem::path& file);

}  // namespace alteri
