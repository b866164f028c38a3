// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace alteri {

/// Sees to it that a crash of this program writes its memory nowhere, and that other programs of
/// the same user cannot read it, as far as the system lets it.
/// @return what allows again what was allowed
std::function<void()> forbidMemoryDumps();

}  // namespace alteri
