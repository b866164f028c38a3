// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace alteri::soak {

/// Works on a study without pause: adds, renames and removes egos, names partners, undoes and
/// redoes. Says each gesture on standard output before it is made, and what came of it:
///
///   > +name -name    what is to come and to go
///   ! +name -name    it is acknowledged
///   ~ +name -name    it is, but the disk complained, and people were told so
///   ? code           it was refused, by an ErrorCode
///   = name           at the end: a name that the interview sees itself
///   * text           the study does not open
///
/// @param prefix of the names it gives; others it leaves alone
/// @param waits after each gesture for a line on standard input
/// @return 0, 3 if the study is for reading only, or 4 if it does not open
int interview(const std::filesystem::path& study,
              const std::string& prefix,
              int gestures,
              std::uint64_t seed,
              bool waits);

}  // namespace alteri::soak
