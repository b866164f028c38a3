// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/answer_columns.hpp"

#include "core/measures/variables/choice_columns.hpp"

#include <optional>
#include <string>
#include <utility>

namespace alteri {

namespace {

using Cell = DataColumn::Cell;
using Numbers = std::vector<StudyTable::Number>;

/// The number that each cell of a column stands for in statistics.
std::vector<double> numbersOfCells(const DataColumn& answers)
{
    std::vector<double> numbers(answers.cellCount(), 0);
    for (std::size_t i = DataColumn::firstValue; i < numbers.size(); ++i) {
        const auto cell = static_cast<Cell>(i);
        numbers[i] = answers.attribute().choosesOne()
                         ? parseNumber(answers.categoryOf(cell).code).value_or(0)
                         : answers.numberOf(cell);
    }
    return numbers;
}

NumberValues numberValues(const DataColumn& answers, const Numbers& subjects)
{
    const auto numbers = numbersOfCells(answers);
    NumberValues values;
    values.values.reserve(subjects.size());
    for (const auto subject : subjects) {
        const auto cell = answers.cell(subject);
        if (DataColumn::isMissing(cell) && values.missing.empty())
            values.missing.resize(subjects.size(), false);
        if (DataColumn::isMissing(cell))
            values.missing[values.values.size()] = true;
        values.values.push_back(numbers[cell]);
    }
    return values;
}

CategoryValues categoryValues(const DataColumn& answers, const Numbers& subjects)
{
    CategoryValues values;
    for (const auto& category : answers.attribute().categories) {
        values.levels.push_back(category.code);
        values.labels.push_back(category.label);
    }
    values.codes.reserve(subjects.size());
    for (const auto subject : subjects) {
        const auto cell = answers.cell(subject);
        values.codes.push_back(DataColumn::isMissing(cell)
                                   ? CategoryValues::missing
                                   : static_cast<std::int32_t>(cell - DataColumn::firstValue));
    }
    return values;
}

std::vector<std::string> textValues(const DataColumn& answers, const Numbers& subjects)
{
    std::vector<std::string> values;
    values.reserve(subjects.size());
    for (const auto subject : subjects) {
        const auto cell = answers.cell(subject);
        values.emplace_back(DataColumn::isMissing(cell) ? std::string_view()
                                                        : answers.textOf(cell));
    }
    return values;
}

/// The years of dates: how precisely a day is known differs, but its year is known of each.
NumberValues yearValues(const DataColumn& answers, const Numbers& subjects)
{
    std::vector<std::optional<double>> years(answers.cellCount());
    for (std::size_t i = DataColumn::firstValue; i < years.size(); ++i)
        if (const std::string date(answers.textOf(static_cast<Cell>(i))); precisionOf(date))
            years[i] = parseNumber(reducedDate(date, DatePrecision::Year));
    NumberValues values;
    values.values.reserve(subjects.size());
    for (const auto subject : subjects)
        values.add(years[answers.cell(subject)]);
    return values;
}

/// For each category whether it was chosen, and how many were.
std::vector<Column>
severalValues(const DataColumn& answers, VariableLevel level, const Numbers& subjects)
{
    auto parts = choiceParts(answers.attribute(), level, subjects.size());
    bool isWhole = true;
    for (std::size_t row = 0; row < subjects.size(); ++row) {
        const auto cell = answers.cell(subjects[row]);
        if (DataColumn::isMissing(cell))
            isWhole = false;
        else
            setChoices(parts, row, answers.attribute(), answers.choicesOf(cell));
    }
    for (auto& part : parts)
        if (isWhole)
            part.numbers->missing.clear();
    return parts;
}

/// The one place where answers become a column of statistics: their cells, row by row.
/// @param subjects whom each row is about
Column columnOf(const DataColumn& answers, VariableLevel level, const Numbers& subjects)
{
    const auto& attribute = answers.attribute();
    Column column;
    column.name = attribute.key;
    column.label = attribute.label;
    column.level = level;
    if (attribute.isNumber())
        column.numbers = numberValues(answers, subjects);
    else if (attribute.kind() == AnswerKind::Date)
        column.numbers = yearValues(answers, subjects);
    if (attribute.choosesOne())
        column.categories = categoryValues(answers, subjects);
    else if (attribute.choosesSeveral())
        column.parts = severalValues(answers, level, subjects);
    else if (!attribute.isNumber())
        column.texts = textValues(answers, subjects);
    return column;
}

std::vector<Column>
columnsOf(const StudyTable& table, Owner owner, VariableLevel level, const Numbers& subjects)
{
    const auto attributes = table.codebook().of(owner);
    std::vector<Column> columns;
    columns.reserve(attributes.size());
    for (const auto* attribute : attributes)
        columns.push_back(columnOf(*table.answers(attribute->id), level, subjects));
    return columns;
}

}  // namespace

std::vector<Column> egoAnswers(const StudyTable& table, const StudyRows& rows)
{
    return columnsOf(table, Owner::Ego, VariableLevel::Ego, rows.egoOf);
}

std::vector<Column> alterAnswers(const StudyTable& table, const StudyRows& rows)
{
    return columnsOf(table, Owner::Alter, VariableLevel::Tie, rows.alterOf);
}

std::vector<Column> tieAnswers(const StudyTable& table, const StudyRows& rows)
{
    return columnsOf(table, Owner::Tie, VariableLevel::Tie, rows.tieOf);
}

}  // namespace alteri
