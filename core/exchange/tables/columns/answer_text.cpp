// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/columns/answer_text.hpp"

#include "core/exchange/tables/cells/number_shape.hpp"
#include "core/exchange/tables/cells/yes_no.hpp"
#include "core/model/choices_text.hpp"
#include "core/model/text_rules.hpp"
#include "core/model/value.hpp"

#include <algorithm>

namespace alteri {

namespace {

bool hasCategory(const Attribute& attribute, const std::string& text)
{
    return std::any_of(
        attribute.categories.begin(), attribute.categories.end(),
        [&](const Category& each) { return each.code == text || each.label == text; });
}

/// Says how a date is to be written that is asked for less precisely than by its day.
Problem invalidDate(Problem problem, DatePrecision precision)
{
    if (precision != DatePrecision::Day)
        problem.details.emplace_back(precision == DatePrecision::Year ? "2026" : "2026-01");
    return problem;
}

}  // namespace

std::optional<Problem> checkAnswer(const TableCell& cell,
                                   const DelimitedTable& table,
                                   const Attribute& attribute,
                                   const ColumnReading& reading)
{
    const auto problem = [&](ErrorCode code) {
        return Problem{code, table.where(cell), {beginningOf(cell.text), attribute.key}};
    };
    if (reading.isMissing(cell))
        return std::nullopt;
    switch (attribute.kind()) {
    case AnswerKind::Category:
        if (!hasCategory(attribute, cell.text))
            return problem(ErrorCode::CodeUnknown);
        break;
    case AnswerKind::Several:
        if (const auto unknown = choicesIn(cell.text, attribute).unknown) {
            auto fault = problem(ErrorCode::CodeUnknown);
            fault.details.front() = beginningOf(*unknown);
            return fault;
        }
        break;
    case AnswerKind::Number:
        if (!reading.numberIn(cell)) {
            auto fault = problem(ErrorCode::NumberInvalid);
            if (isAmbiguous(shapeOf(cell.text)))
                fault.details.emplace_back("two numbers");
            return fault;
        }
        break;
    case AnswerKind::YesNo:
        if (!yesNoIn(cell.text))
            return problem(ErrorCode::YesNoInvalid);
        break;
    case AnswerKind::Date:
        if (!fits(Value(reading.dateIn(cell).value_or(cell.text)), attribute))
            return invalidDate(problem(ErrorCode::DateInvalid), attribute.datePrecision);
        break;
    case AnswerKind::Text:
        break;
    }
    return std::nullopt;
}

bool gives(const TableCell& cell, const Attribute& attribute, CategoryId category)
{
    if (attribute.choosesSeveral())
        return choicesIn(cell.text, attribute).choices.contains(category);
    const auto* known = attribute.findCode(cell.text);
    if (known == nullptr) {
        const auto& all = attribute.categories;
        const auto labelled = std::find_if(
            all.begin(), all.end(), [&](const Category& each) { return each.label == cell.text; });
        known = labelled != all.end() ? &*labelled : nullptr;
    }
    return known != nullptr && known->id == category;
}

Attribute attributeFor(const ColumnReading& reading, Owner owner)
{
    Attribute attribute;
    attribute.owner = owner;
    attribute.key = reading.column;
    attribute.label = attribute.key;
    switch (reading.as) {
    case ColumnReading::As::Numbers:
        attribute.scale = Scale::Numeric;
        break;
    case ColumnReading::As::YesNo:
        attribute.scale = Scale::YesNo;
        break;
    case ColumnReading::As::Dates:
        attribute.scale = Scale::Date;
        break;
    case ColumnReading::As::Several:
    case ColumnReading::As::Categories:
        attribute.scale =
            reading.as == ColumnReading::As::Several ? Scale::Several : Scale::Nominal;
        for (const auto& value : reading.categories)
            attribute.categories.push_back({{}, value, value, {}, {}});
        break;
    case ColumnReading::As::Texts:
        attribute.scale = Scale::Text;
        break;
    }
    return attribute;
}

}  // namespace alteri
