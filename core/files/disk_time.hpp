// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>

namespace alteri {

/// How long a disk takes until it has what was written: the least of a few tries with a file of a
/// few bytes that holds nothing of anybody, and goes again. What a gesture waits for is this two or
/// three times.
/// @throws Error{FileNotWritable} nothing can be written in the folder
std::chrono::microseconds diskTime(const std::filesystem::path& folder);

}  // namespace alteri
