// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/last_fault.hpp"

#include <cerrno>

namespace alteri {

std::error_code lastFault()
{
    return {errno, std::generic_category()};
}

}  // namespace alteri
