// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/table_parts.hpp"

#include <utility>

namespace alteri {

void TableParts::resize(DataSubject subject, std::size_t count)
{
    for (auto& column : columns)
        if (column.subject() == subject)
            column.resize(count);
}

void TableParts::setText(StudyTable::Text text,
                         StudyTable::Number subject,
                         const std::string& value)
{
    auto& column = columns[text];
    column.set(subject, column.cellFor(std::string_view(value)));
}

void TableParts::setAnswer(std::size_t column, StudyTable::Number subject, const Value& value)
{
    const auto cell = columns[column].cellFor(value);
    if (cell == DataColumn::empty && std::holds_alternative<CategoryId>(value))
        hasUnknownAnswers = true;
    columns[column].set(subject, cell);
}

std::shared_ptr<const StudyTable>
TableParts::table(const std::shared_ptr<const StudyDefinitions>& definitions) &&
{
    using Pairs = std::vector<StudyTable::Pair>;
    auto table = std::make_shared<StudyTable>();
    table->definitions = definitions;
    table->egos = std::make_shared<const IdList<EgoId>>(std::move(egos));
    table->maps = std::make_shared<const StudyTable::Maps>(std::move(maps));
    table->alteri = std::make_shared<const StudyTable::Alteri>(std::move(alteri));
    table->ties = std::make_shared<const StudyTable::Ties>(std::move(ties));
    table->alterTies = std::make_shared<const Pairs>(std::move(alterTies));
    table->askedPairs = std::make_shared<const Pairs>(std::move(askedPairs));
    table->visits = std::make_shared<const std::vector<StepVisit>>(std::move(visits));
    table->columns.reserve(columns.size());
    for (auto& column : columns)
        table->columns.push_back(std::make_shared<const DataColumn>(std::move(column)));
    table->hasUnknownAnswers = hasUnknownAnswers;
    return table;
}

}  // namespace alteri
