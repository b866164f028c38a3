// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace alteri {

// Texts are UTF-8 and empty where they cannot be told.

std::string machineName();
std::string accountName();
std::int64_t processNumber();

/// Whether a program of this machine runs, or may.
bool mayRun(std::int64_t process);

}  // namespace alteri
