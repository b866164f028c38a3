// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace alteri {

/// How long work can be watched and ended.
struct Watch {
    std::stop_token stop = {};
    /// Told after each part how many of how many are done; by one thread at a time, not always the
    /// caller's.
    std::function<void(std::size_t done, std::size_t all)> progress = {};
};

/// Calls `work` for 0..count-1, on all processors. What the calls write must not overlap. An
/// exception of one of them ends the others and is thrown again; calls that have not begun when
/// a stop is requested are left out.
///
/// @throws Error{Cancelled} if a stop was requested before all was done
void forEachInParallel(std::size_t count,
                       const Watch& watch,
                       const std::function<void(std::size_t)>& work);

}  // namespace alteri
