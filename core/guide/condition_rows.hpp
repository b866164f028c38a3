// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/expression.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// One comparison of a condition as menus build it: a variable of ego, the alter or the network, or
/// how many partners (or which share of them) have an answer, compared with a number or a code.
struct ConditionRow {
    enum class Of { Variable, Count, Share };

    Of of = Of::Variable;
    std::string variable;                              ///< for Count and Share: of the partners
    Operation sign = Operation::Equal;                 ///< between variable and answer
    std::string answer;                                ///< a code or a number
    bool isCode = false;                               ///< written in quotation marks
    Operation numberSign = Operation::GreaterOrEqual;  ///< of Count and Share: with the number
    double number = 1;

    friend bool operator==(const ConditionRow&, const ConditionRow&) = default;
};

/// A condition of rows that all have to hold, or of which one is enough.
struct ConditionRows {
    std::vector<ConditionRow> rows;
    bool isAll = true;

    friend bool operator==(const ConditionRows&, const ConditionRows&) = default;
};

/// The condition as text in the study's expression language; an empty one has no rows.
std::string textOf(const ConditionRows& condition);

/// @return nothing if the text is no expression, or one that menus cannot build
std::optional<ConditionRows> conditionRowsFrom(std::string_view text);

}  // namespace alteri
