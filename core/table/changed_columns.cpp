// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/changed_columns.hpp"

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

using Shared = std::shared_ptr<const DataColumn>;

bool hasSameKinds(const Codebook& one, const Codebook& other)
{
    return std::equal(one.tieKinds.begin(), one.tieKinds.end(), other.tieKinds.begin(),
                      other.tieKinds.end(),
                      [](const TieKind& a, const TieKind& b) { return a.id == b.id; });
}

/// @return nothing if its answers are to be read anew
Shared columnUnder(const StudyTable& before, const Attribute& attribute)
{
    const auto* known = before.codebook().find(attribute.id);
    if (known == nullptr) {
        auto column = std::make_shared<DataColumn>(attribute);
        column->resize(before.count(column->subject()));
        return column;
    }
    if (known->owner != attribute.owner || known->kind() != attribute.kind())
        return nullptr;
    const auto& present = before.answers(attribute.id);
    if (*known == attribute)
        return present;
    auto column = std::make_shared<DataColumn>(*present);
    column->adopt(attribute);
    return column;
}

/// @return nothing if what was said is to be read anew
Shared namelyUnder(const StudyTable& before, DataColumn column)
{
    for (const auto& known : before.namely(column.askedBy()))
        if (known->saidTo() == column.saidTo()) {
            if (known->attribute() == column.attribute())
                return known;
            column.resize(known->size());
            for (std::size_t i = 0; i < known->size(); ++i)
                column.set(i, column.cellFor(known->valueOf(known->cell(i))));
            return std::make_shared<const DataColumn>(std::move(column));
        }
    const auto* attribute = before.codebook().find(column.askedBy());
    if (attribute != nullptr && attribute->findCategory(column.saidTo()) != nullptr)
        return nullptr;
    column.resize(before.count(column.subject()));
    return std::make_shared<const DataColumn>(std::move(column));
}

bool isEmptyText(const Value& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr && text->empty();
}

}  // namespace

std::optional<std::vector<Shared>> columnsUnder(const StudyTable& before, const Codebook& codebook)
{
    if (!hasSameKinds(before.codebook(), codebook))
        return std::nullopt;
    std::vector<Shared> columns(before.columns.begin(),
                                before.columns.begin() + StudyTable::textColumns);
    columns.reserve(StudyTable::textColumns + codebook.attributes.size());
    for (const auto& attribute : codebook.attributes) {
        auto column = columnUnder(before, attribute);
        if (!column)
            return std::nullopt;
        columns.push_back(std::move(column));
    }
    for (auto& namely : namelyColumns(codebook)) {
        auto column = namelyUnder(before, std::move(namely));
        if (!column)
            return std::nullopt;
        columns.push_back(std::move(column));
    }
    return columns;
}

ChangedColumns::ChangedColumns(StudyTable& table)
    : m_table(table)
    , m_own(table.columns.size())
{
}

DataColumn& ChangedColumns::edit(std::size_t column)
{
    auto& own = m_own[column];
    if (!own) {
        own = std::make_shared<DataColumn>(*m_table.columns[column]);
        m_table.columns[column] = own;
    }
    return *own;
}

void ChangedColumns::set(std::size_t column, Number subject, const std::optional<Value>& value)
{
    const auto& present = *m_table.columns[column];
    if (present.valueOf(present.cell(subject)) == value)
        return;
    auto& own = edit(column);
    const auto cell = own.cellFor(value);
    if (value && cell == DataColumn::empty && std::holds_alternative<CategoryId>(*value))
        m_table.hasUnknownAnswers = true;
    own.set(subject, cell);
}

void ChangedColumns::setText(StudyTable::Text text, Number subject, const std::string& value)
{
    set(text, subject, value.empty() ? std::nullopt : std::optional<Value>(value));
}

void ChangedColumns::setAnswers(DataSubject of, Number subject, const Answers& answers)
{
    for (auto i = StudyTable::textColumns; i < m_table.columns.size(); ++i) {
        const auto& column = *m_table.columns[i];
        if (column.subject() != of || column.content() != DataContent::Answer)
            continue;
        const auto found = answers.find(column.attribute().id);
        const bool isThere = found != answers.end() && !isEmptyText(found->second);
        set(i, subject, isThere ? std::optional(found->second) : std::nullopt);
    }
}

void ChangedColumns::setNamely(DataSubject of,
                               Number subject,
                               const Subject& whom,
                               const Reader& reader)
{
    for (auto i = StudyTable::textColumns; i < m_table.columns.size(); ++i) {
        const auto& column = *m_table.columns[i];
        if (column.subject() != of || column.content() != DataContent::Namely)
            continue;
        const auto said = reader.namely(whom, column.askedBy());
        const auto found = said.find(column.saidTo());
        set(i, subject, found != said.end() ? std::optional<Value>(found->second) : std::nullopt);
    }
}

}  // namespace alteri
