// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/table_rules.hpp"

namespace alteri {

TableRules::MissingCode missingCodeFrom(const std::string& text)
{
    const auto at = text.rfind('=');
    if (at == std::string::npos || at == 0 || at + 1 == text.size())
        return {{}, text};
    return {text.substr(0, at), text.substr(at + 1)};
}

}  // namespace alteri
