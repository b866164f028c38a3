// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace alteri::fuzz {

// Whatever the bytes are, each reads them or refuses them with an Error; everything else is a fault
// of the program. What each of them reads is said where it is.
#define ALTERI_READER(name, function, runs, few, seeds) void function(std::string bytes);
#include "tests/fuzz/readers.def"
#undef ALTERI_READER

}  // namespace alteri::fuzz
