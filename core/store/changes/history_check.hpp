// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <string>
#include <vector>

namespace alteri {

class Connection;

/// Takes the whole history back, from the last gesture to the first: every row must be as the log
/// says that it was left.
/// @param copy of the study, which is changed
/// @return the first fault, since what comes before it cannot be told
std::vector<Problem> historyFaults(Connection& copy, const std::string& file);

}  // namespace alteri
