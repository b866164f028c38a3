// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>
#include <vector>

namespace alteri {

/// What a file that is to be written may take the place of.
enum class Replacing {
    Nothing,  ///< the name must be free
    Outputs,  ///< the user was asked whether it may be replaced
};

/// Looks whether an output may be written to a place. It never takes the place of a study, whatever
/// the study's name, nor of a file that the output is made from.
/// @throws Error{OutputIsStudy}, Error{OutputIsInput}, Error{FileExists}
void requireOutputPlace(const std::filesystem::path& file,
                        Replacing replacing,
                        const std::vector<std::filesystem::path>& inputs = {});

/// Writes an output whole or not at all.
/// @throws as requireOutputPlace(), and Error{FileNotWritable}, Error{DiskFull}
void writeOutput(const std::filesystem::path& file, std::string_view bytes, Replacing replacing);

/// Writes an output that a library makes: it fills a file beside the place, which takes it when it
/// is whole.
/// @throws as requireOutputPlace(), and what `write` throws
void writeOutput(const std::filesystem::path& file,
                 Replacing replacing,
                 const std::function<void(const std::filesystem::path& part)>& write);

}  // namespace alteri
