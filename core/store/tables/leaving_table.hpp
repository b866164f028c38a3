// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/leaving.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace alteri {

class Connection;

// What left a study, and when. It is in no gesture: nobody can take back that something left, and
// undo after an export is about what was done before. Forgetting the history leaves it alone.

/// All that left, in the order of time.
std::vector<Leaving> leavingsIn(Connection& connection);

/// Writes one down, within the current transaction.
/// @param bits random ones, twice 64
void writeLeaving(Connection& connection,
                  const Leaving& leaving,
                  std::uint64_t firstBits,
                  std::uint64_t secondBits);

/// Leaves the names of files out that hold one of the names, in small or capital letters.
void forgetInLeavings(Connection& connection, const std::vector<std::string>& names);

}  // namespace alteri
