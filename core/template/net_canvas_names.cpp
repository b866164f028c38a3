// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/net_canvas_names.hpp"

namespace alteri {

std::string wordOf(const JsonPlace& place)
{
    const auto& value = place.value();
    return value.is_string() ? place.text() : value.is_structured() ? std::string() : value.dump();
}

std::string plainText(std::string text)
{
    std::erase(text, '*');
    return text;
}

}  // namespace alteri
