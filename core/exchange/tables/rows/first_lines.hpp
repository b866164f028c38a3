// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace alteri {

/// The first lines of a text table in whatever encoding, so that large ones are not read twice. All
/// of it if it is short, or has no line end within `enough` bytes.
inline std::string_view firstLines(std::string_view bytes, std::size_t enough = 1U << 18U)
{
    if (bytes.size() <= enough)
        return bytes;
    auto end = bytes.rfind('\n', enough);
    if (end == std::string_view::npos)
        return bytes;
    // Of two bytes the line end may be the first.
    end += (end + 1) % 2 != 0 && end + 1 < bytes.size() && bytes[end + 1] == '\0' ? 2U : 1U;
    return bytes.substr(0, end);
}

}  // namespace alteri
