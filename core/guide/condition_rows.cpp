// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/condition_rows.hpp"

#include "core/error.hpp"
#include "core/model/number_text.hpp"

#include <utility>

namespace alteri {

namespace {

std::string_view written(Operation sign)
{
    switch (sign) {
    case Operation::NotEqual:
        return " != ";
    case Operation::Less:
        return " < ";
    case Operation::LessOrEqual:
        return " <= ";
    case Operation::Greater:
        return " > ";
    case Operation::GreaterOrEqual:
        return " >= ";
    default:
        return " = ";
    }
}

std::string textOf(const ConditionRow& row)
{
    auto comparison = quotedWhereNeeded(row.variable).append(written(row.sign));
    comparison += row.isCode ? "\"" + row.answer + "\"" : row.answer;
    if (row.of == ConditionRow::Of::Variable)
        return comparison;
    const std::string function = row.of == ConditionRow::Of::Count ? "count(" : "share(";
    return function + comparison + ")" + std::string(written(row.numberSign))
           + fullText(row.number);
}

bool isSign(Operation operation)
{
    return operation >= Operation::Equal && operation <= Operation::GreaterOrEqual;
}

std::optional<double> literalNumber(const Expression& expression)
{
    if (expression.operation == Operation::Number)
        return expression.number;
    if (expression.operation == Operation::Negate
        && expression.operands.front().operation == Operation::Number)
        return -expression.operands.front().number;
    return std::nullopt;
}

std::optional<ConditionRow> comparisonFrom(const Expression& expression)
{
    if (!isSign(expression.operation) || expression.operands[0].operation != Operation::Variable)
        return std::nullopt;
    ConditionRow row;
    row.variable = expression.operands[0].text;
    row.sign = expression.operation;
    const auto& answer = expression.operands[1];
    if (answer.operation == Operation::Text) {
        row.answer = answer.text;
        row.isCode = true;
    } else if (const auto number = literalNumber(answer)) {
        row.answer = fullText(*number);
    } else {
        return std::nullopt;
    }
    return row;
}

std::optional<ConditionRow> rowFrom(const Expression& expression)
{
    if (!isSign(expression.operation))
        return std::nullopt;
    const auto& left = expression.operands[0];
    if (left.operation != Operation::Count && left.operation != Operation::Share)
        return comparisonFrom(expression);
    auto row = comparisonFrom(left.operands.front());
    const auto number = literalNumber(expression.operands[1]);
    if (!row || !number)
        return std::nullopt;
    row->of =
        left.operation == Operation::Count ? ConditionRow::Of::Count : ConditionRow::Of::Share;
    row->numberSign = expression.operation;
    row->number = *number;
    return row;
}

/// Adds the rows of a chain of one sign, from the left. @return false if it holds something else
bool addRows(const Expression& expression, Operation sign, std::vector<ConditionRow>& rows)
{
    if (expression.operation == sign)
        return addRows(expression.operands[0], sign, rows)
               && addRows(expression.operands[1], sign, rows);
    auto row = rowFrom(expression);
    if (row)
        rows.push_back(std::move(*row));
    return row.has_value();
}

}  // namespace

std::string textOf(const ConditionRows& condition)
{
    std::string text;
    for (const auto& row : condition.rows)
        text.append(text.empty() ? "" : condition.isAll ? " and " : " or ").append(textOf(row));
    return text;
}

std::optional<ConditionRows> conditionRowsFrom(std::string_view text)
{
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return ConditionRows();
    try {
        const auto expression = parseExpression(text);
        ConditionRows condition;
        condition.isAll = expression.operation != Operation::Or;
        if (addRows(expression, condition.isAll ? Operation::And : Operation::Or, condition.rows))
            return condition;
    } catch (const Error&) {
        return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace alteri
