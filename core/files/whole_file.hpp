// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace alteri {

// How large the files may be that are read whole, in bytes.
inline constexpr std::uintmax_t mebibyte = 1U << 20U;
inline constexpr std::uintmax_t largestTable = 512 * mebibyte;
inline constexpr std::uintmax_t largestStyle = mebibyte;

/// Reads a file that a user named, whole. Folders, devices and pipes are refused before they are
/// opened, since some of them never end and others wait for a writer.
///
/// @param most how many bytes the file may have; nothing is read of one that says it has more
/// @throws Error{FileNotFound}, Error{FileNotReadable}, Error{FileNotRegular}, Error{FileTooLarge}
std::string readFile(const std::filesystem::path& file, std::uintmax_t most = largestTable);

}  // namespace alteri
