// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// What a user says about how tables are written; the rest is found out.
struct TableRules {
    /// A text that means missing.
    struct MissingCode {
        std::string column;  ///< empty: in every column of answers
        std::string code;
    };

    std::vector<MissingCode> missing{};
    std::optional<char> decimal{};  ///< '.' or ','
};

/// CODE, or COLUMN=CODE for one column.
TableRules::MissingCode missingCodeFrom(const std::string& text);

}  // namespace alteri
