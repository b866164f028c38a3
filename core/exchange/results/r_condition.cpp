// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/results/r_condition.hpp"

#include "core/measures/variables/expression_values.hpp"
#include "core/model/number_text.hpp"

#include <array>
#include <utility>

namespace alteri {

std::string textForR(const std::string& text)
{
    std::string result = "\"";
    for (const auto character : text) {
        if (character == '"' || character == '\\')
            result += '\\';
        result += character;
    }
    return result + '"';
}

namespace {

std::string signOf(Operation operation)
{
    constexpr std::array signs{
        std::pair{Operation::Add, "+"},      std::pair{Operation::Subtract, "-"},
        std::pair{Operation::Multiply, "*"}, std::pair{Operation::Divide, "/"},
        std::pair{Operation::Equal, "=="},   std::pair{Operation::NotEqual, "!="},
        std::pair{Operation::Less, "<"},     std::pair{Operation::LessOrEqual, "<="},
        std::pair{Operation::Greater, ">"},  std::pair{Operation::GreaterOrEqual, ">="},
        std::pair{Operation::And, "&"},      std::pair{Operation::Or, "|"}};
    for (const auto& [each, sign] : signs)
        if (each == operation)
            return sign;
    return {};
}

std::string functionOf(Operation operation)
{
    constexpr std::array functions{
        std::pair{Operation::Not, "!"},     std::pair{Operation::Negate, "-"},
        std::pair{Operation::If, "ifelse"}, std::pair{Operation::Log, "log"},
        std::pair{Operation::Exp, "exp"},   std::pair{Operation::Sqrt, "sqrt"},
        std::pair{Operation::Abs, "abs"},   std::pair{Operation::Min, "pmin"},
        std::pair{Operation::Max, "pmax"}};
    for (const auto& [each, function] : functions)
        if (each == operation)
            return function;
    return {};
}

bool isText(const Expression& expression, const Frame& frame)
{
    if (expression.operation == Operation::Text)
        return true;
    if (expression.operation != Operation::Variable)
        return false;
    const auto* column = findVariable(frame, expression.text);
    return column != nullptr && !column->numbers;
}

/// @param asText whether it is compared with a text
std::string written(const Expression& expression, const Frame& frame, bool asText)
{
    if (expression.operation == Operation::Number)
        return fullText(expression.number);
    if (expression.operation == Operation::Text)
        return textForR(expression.text);
    if (expression.operation == Operation::Variable) {
        const auto name = "`" + columnNameOf(frame, expression.text) + "`";
        return asText ? name : "as.numeric(" + name + ")";
    }
    const auto& operands = expression.operands;
    if (const auto sign = signOf(expression.operation); !sign.empty()) {
        const bool areTexts = isText(operands[0], frame) || isText(operands[1], frame);
        return "(" + written(operands[0], frame, areTexts) + " " + sign + " "
               + written(operands[1], frame, areTexts) + ")";
    }
    auto text = functionOf(expression.operation) + "(";
    for (std::size_t i = 0; i < operands.size(); ++i)
        text.append(i > 0 ? ", " : "").append(written(operands[i], frame, false));
    return text + ")";
}

}  // namespace

std::string columnNameOf(const Frame& frame, const std::string& name)
{
    const auto* column = findVariable(frame, name);
    return column != nullptr ? column->name : name;
}

std::string conditionInR(const Expression& expression, const Frame& frame)
{
    // A number alone is a condition, too: all but zero.
    return "as.logical(" + written(expression, frame, false) + ")";
}

}  // namespace alteri
