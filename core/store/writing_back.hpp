// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/environment.hpp"
#include "core/store/study_file.hpp"

#include <filesystem>

namespace alteri {

/// What came of writing a copy back to where the study came from.
enum class WrittenBack {
    Yes,
    WentOn,  ///< something was done there that the copy lacks; nothing was written
};

/// Puts a copy of a study, which was worked on elsewhere, in place of the study that it was made
/// of: all of it or nothing, whatever interrupts it. Where nothing is any more, it is written anew.
/// @param copy open for writing, or for reading
/// @throws Error{StudyIsBusy} another program has the study there, Error{FileNotWritable},
///         Error{DiskFull}, and as StudyFile::open(), StudyFile::merging(), StudyFile::saveCopy()
WrittenBack writeBack(const StudyFile& copy,
                      const std::filesystem::path& study,
                      const Environment& environment,
                      const CopyWatch& watch = {});

}  // namespace alteri
