// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/columns/table_rules.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

constexpr std::array<std::pair<MissingReason, std::string_view>, 4> reasons{
    {{MissingReason::NotAsked, ":not_asked"},
     {MissingReason::DoesNotKnow, ":does_not_know"},
     {MissingReason::Refused, ":refused"},
     {MissingReason::DoesNotApply, ":does_not_apply"}}};

constexpr std::array<std::string_view, 3> kindWords{"egos", "alteri", "alter_ties"};

constexpr std::array<std::string_view, 9> roleWords{"ego", "alter", "name",   "wave",    "from",
                                                    "to",  "kind",  "answer", "left_out"};

constexpr std::array egoRoles{ColumnRole::Ego, ColumnRole::Name, ColumnRole::Answer,
                              ColumnRole::LeftOut};
constexpr std::array alterRoles{ColumnRole::Ego,  ColumnRole::Alter,  ColumnRole::Name,
                                ColumnRole::Wave, ColumnRole::Answer, ColumnRole::LeftOut};
constexpr std::array tieRoles{ColumnRole::Ego,    ColumnRole::From, ColumnRole::To,
                              ColumnRole::Kind,   ColumnRole::Wave, ColumnRole::Answer,
                              ColumnRole::LeftOut};

/// Whose word it is, of words in the order of their values.
template <class Meant, std::size_t Count>
std::optional<Meant> meantBy(const std::array<std::string_view, Count>& words,
                             std::string_view word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt
                                : std::optional(static_cast<Meant>(found - words.begin()));
}

}  // namespace

std::string_view wordFor(TableKind kind)
{
    return kindWords.at(static_cast<std::size_t>(kind));
}

std::optional<TableKind> tableKindFrom(std::string_view word)
{
    return meantBy<TableKind>(kindWords, word);
}

std::string_view wordFor(ColumnRole role)
{
    return roleWords.at(static_cast<std::size_t>(role));
}

std::optional<ColumnRole> columnRoleFrom(std::string_view word)
{
    return meantBy<ColumnRole>(roleWords, word);
}

std::span<const ColumnRole> rolesIn(TableKind kind)
{
    switch (kind) {
    case TableKind::Egos:
        return egoRoles;
    case TableKind::Alteri:
        return alterRoles;
    case TableKind::AlterTies:
        break;
    }
    return tieRoles;
}

bool isMissingCode(const std::vector<TableRules::MissingCode>& codes,
                   std::string_view column,
                   std::string_view text)
{
    return std::any_of(codes.begin(), codes.end(), [&](const auto& each) {
        return each.code == text && (each.column.empty() || each.column == column);
    });
}

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
