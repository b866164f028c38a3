// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace alteri {

/// SHA-256 as 64 hexadecimal digits.
std::string sha256Of(std::string_view bytes);

/// That of a file, read piece by piece.
/// @throws Error{FileNotReadable}
std::string sha256OfFile(const std::filesystem::path& file);

}  // namespace alteri
