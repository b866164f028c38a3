// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace alteri {

/// `PRAGMA application_id` of a study file: "ALTR".
inline constexpr int applicationId = 0x414c5452;

/// The first bytes of a sealed study. Line ends and an end of file among them tell of copies that
/// were made as of texts.
inline constexpr std::string_view sealedMagic = "ALTERI-SEALED\r\n\x1a";

/// Whether a file is a sealed study: one that only a passphrase opens.
bool isSealedStudy(const std::filesystem::path& file);

/// Whether a file is an Alteri study of any version, sealed or not, by what is in it.
bool isStudy(const std::filesystem::path& file);

}  // namespace alteri
