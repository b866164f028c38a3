// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <system_error>

namespace alteri {

/// What the last call of the operating system failed for: as one of the errors of C++ where it is
/// one that this program tells apart.
std::error_code lastFault();

}  // namespace alteri
