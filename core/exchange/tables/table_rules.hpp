// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/delimited_table.hpp"
#include "core/model/value.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// What a user says about how tables are written; the rest is found out.
struct TableRules {
    /// A text that means missing.
    struct MissingCode {
        std::string column{};  ///< empty: in every column of answers
        std::string code{};
        std::optional<MissingReason> reason{};  ///< nothing: there is just no answer
    };

    std::vector<MissingCode> missing{};
    std::optional<char> decimal{};  ///< '.' or ','
    TableForm form{};
};

/// CODE, or COLUMN=CODE for one column; behind it the reason, if it is one: CODE:refused,
/// CODE:does_not_know, CODE:does_not_apply, CODE:not_asked.
TableRules::MissingCode missingCodeFrom(const std::string& text);
/// The word for a reason: not_asked, does_not_know, refused, does_not_apply.
std::string_view reasonWord(MissingReason reason);
/// A code as missingCodeFrom() takes it.
std::string textOf(const TableRules::MissingCode& code);

}  // namespace alteri
