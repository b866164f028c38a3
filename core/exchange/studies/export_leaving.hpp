// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/leaving.hpp"

#include <filesystem>

namespace alteri {

struct ExportChoice;
struct StudyContents;

/// What a study keeps of an export of its data.
/// @param choice completed, as it was written
/// @param place the file or folder
Leaving leavingOf(const StudyContents& contents,
                  const ExportChoice& choice,
                  const std::filesystem::path& place);

}  // namespace alteri
