// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string_view>

namespace alteri {

/// Whether a date lies before another, as far as both are known: "2010" is not before "2010-05",
/// and what is empty lies before nothing. Both as precisionOf() knows them.
inline bool isEarlier(std::string_view date, std::string_view other)
{
    const auto known = std::min(date.size(), other.size());
    return date.substr(0, known) < other.substr(0, known);
}

}  // namespace alteri
