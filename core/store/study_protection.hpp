// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sealing/study_key.hpp"

#include <filesystem>
#include <memory>
#include <vector>

namespace alteri {

/// Writes a study's file anew, sealed with a key or in the clear, and puts it in the place of the
/// old one, whose bytes are then written over. What a disk keeps of bytes that were written over,
/// and copies elsewhere, are out of reach.
///
/// The new file is read and compared before it takes the place; until then the study stays as it
/// was. The study must not be open.
///
/// @param from the key that it has, nothing if it is in the clear
/// @param to the key that it gets, nothing: it will be in the clear
/// @throws as StudyFile::open(); Error{StudyIsReadOnly}, Error{StudyIsBusy}, Error{DiskFull},
///         Error{FileNotWritable}, Error{SealingNotWhole} the new file is not what was written
void protectStudy(const std::filesystem::path& file,
                  const std::shared_ptr<const StudyKey>& from,
                  const std::shared_ptr<const StudyKey>& to);

/// Files beside a study that look like copies of it and can be read by whoever has them: backups of
/// earlier versions, parts, copies with its name in theirs.
std::vector<std::filesystem::path> clearCopiesBeside(const std::filesystem::path& study);

}  // namespace alteri
