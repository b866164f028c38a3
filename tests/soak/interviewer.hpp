// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace alteri::soak {

/// Works on a study without pause: adds egos, undoes and redoes. Says on standard output, line by
/// line, what was acknowledged ("+ name", "- name") and what was refused ("? name"), and at the end
/// all names that it sees itself ("= name").
/// @param prefix of the names it gives
/// @param waits after each gesture for a line on standard input
/// @return 0, or 3 if the study is for reading only
int interview(const std::filesystem::path& study,
              const std::string& prefix,
              int gestures,
              std::uint64_t seed,
              bool waits);

}  // namespace alteri::soak
