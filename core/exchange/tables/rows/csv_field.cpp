// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/rows/csv_field.hpp"

namespace alteri {

std::string csvField(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string field = "\"";
    for (const char c : text)
        field.append(c == '"' ? 2 : 1, c);
    return field + "\"";
}

}  // namespace alteri
