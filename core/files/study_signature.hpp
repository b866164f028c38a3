// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace alteri {

/// `PRAGMA application_id` of a study file: "ALTR".
inline constexpr int applicationId = 0x414c5452;

/// Whether a file is an Alteri study of any version, by what is in it.
bool isStudy(const std::filesystem::path& file);

}  // namespace alteri
