// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace alteri {

/// Calls `work` for 0..count-1, on all processors. What the calls write must not overlap. An
/// exception of one of them ends the others and is thrown again; calls that have not begun when
/// `stop` is requested are left out.
///
/// @throws Error{Cancelled} if stop was requested before all was done
void forEachInParallel(std::size_t count,
                       const std::stop_token& stop,
                       const std::function<void(std::size_t)>& work);

}  // namespace alteri
