// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <system_error>

namespace alteri {

/// Whether files can be renamed over one that is open, so that what is open stays what it was.
#ifdef _WIN32
inline constexpr bool openFilesCanBeReplaced = false;
#else
inline constexpr bool openFilesCanBeReplaced = true;
#endif

/// Renames unless something has the new name, which is the error std::errc::file_exists then.
std::error_code renameToFree(const std::filesystem::path& from, const std::filesystem::path& to);

/// Renames in place of what has the new name: at every moment one of both has it.
std::error_code renameOver(const std::filesystem::path& from, const std::filesystem::path& to);

/// Waits until the disk has the names in the folder of a file, where that can be.
void settleFolder(const std::filesystem::path& file);

/// Whether it is room that lacks.
bool isDiskFull(const std::error_code& fault);

}  // namespace alteri
