// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/table_rules.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

constexpr std::array<std::pair<MissingReason, std::string_view>, 4> reasons{
    {{MissingReason::NotAsked, ":not_asked"},
     {MissingReason::DoesNotKnow, ":does_not_know"},
     {MissingReason::Refused, ":refused"},
     {MissingReason::DoesNotApply, ":does_not_apply"}}};

}  // namespace

TableRules::MissingCode missingCodeFrom(const std::string& text)
{
    TableRules::MissingCode missing{{}, text};
    for (const auto& [reason, word] : reasons)
        if (text.size() > word.size() && text.ends_with(word)) {
            missing.reason = reason;
            missing.code.resize(text.size() - word.size());
        }
    const auto at = missing.code.rfind('=');
    if (at == std::string::npos || at == 0 || at + 1 == missing.code.size())
        return missing;
    missing.column = missing.code.substr(0, at);
    missing.code.erase(0, at + 1);
    return missing;
}

std::string_view reasonWord(MissingReason reason)
{
    return reasons.at(static_cast<std::size_t>(reason)).second.substr(1);
}

std::string textOf(const TableRules::MissingCode& code)
{
    auto text = code.column.empty() ? code.code : code.column + "=" + code.code;
    if (code.reason)
        text.append(":").append(reasonWord(*code.reason));
    return text;
}

}  // namespace alteri
