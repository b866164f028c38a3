// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/data_column.hpp"

#include "core/model/choices_text.hpp"
#include "core/model/namely_key.hpp"
#include "core/model/number_text.hpp"
#include "core/table/folded_text.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace alteri {

namespace {

DataSubject subjectOf(Owner owner)
{
    switch (owner) {
    case Owner::Ego:
        return DataSubject::Ego;
    case Owner::Alter:
        return DataSubject::Alter;
    case Owner::Tie:
        return DataSubject::Tie;
    case Owner::AlterTie:
        break;
    }
    return DataSubject::AlterTie;
}

}  // namespace

DataColumn::DataColumn(DataSubject subject, DataContent content)
    : m_subject(subject)
    , m_content(content)
{
    m_attribute.scale = content == DataContent::Count ? Scale::Numeric : Scale::Text;
}

DataColumn::DataColumn(Attribute attribute)
    : m_subject(subjectOf(attribute.owner))
    , m_content(DataContent::Answer)
    , m_attribute(std::move(attribute))
{
    if (kind() == AnswerKind::YesNo)
        m_numbers = {0, 1};
}

DataColumn::DataColumn(DataSubject subject, DataContent content, Attribute attribute, int decimals)
    : m_subject(subject)
    , m_content(content)
    , m_attribute(std::move(attribute))
    , m_decimals(decimals)
{
}

DataColumn::DataColumn(const Attribute& attribute, const Category& category)
    : m_subject(subjectOf(attribute.owner))
    , m_content(DataContent::Namely)
    , m_askedBy(attribute.id)
    , m_saidTo(category.id)
{
    m_attribute.owner = attribute.owner;
    m_attribute.key = namelyKey(attribute, category);
    m_attribute.label = attribute.label + ": " + category.label;
}

std::size_t DataColumn::valueCount() const
{
    switch (kind()) {
    case AnswerKind::Category:
        return m_attribute.categories.size();
    case AnswerKind::Number:
    case AnswerKind::YesNo:
        return m_numbers.size();
    case AnswerKind::Several:
        return m_choices.size();
    case AnswerKind::Text:
    case AnswerKind::Date:
        break;
    }
    return m_texts.size();
}

/// Of each cell that there can be, the cell under the attribute as it is now.
std::vector<DataColumn::Cell> DataColumn::cellsUnder(const Attribute& attribute) const
{
    std::vector<Cell> now(cellCount(), empty);
    std::iota(now.begin(), now.begin() + firstValue, empty);
    for (std::size_t before = 0; before < m_attribute.categories.size(); ++before)
        for (std::size_t i = 0; i < attribute.categories.size(); ++i)
            if (attribute.categories[i].id == m_attribute.categories[before].id)
                now[firstValue + before] = firstValue + static_cast<Cell>(i);
    return now;
}

void DataColumn::adopt(Attribute attribute)
{
    if (m_attribute.choosesOne()) {
        const auto now = cellsUnder(attribute);
        for (auto& cell : m_cells)
            cell = now[cell];
        m_ranks.clear();
    }
    m_attribute = std::move(attribute);
}

void DataColumn::rearrange(const std::vector<std::uint32_t>& from)
{
    std::vector<Cell> cells(from.size(), empty);
    for (std::size_t subject = 0; subject < from.size(); ++subject)
        if (from[subject] < m_cells.size())
            cells[subject] = m_cells[from[subject]];
    m_cells = std::move(cells);
}

DataColumn::Cell DataColumn::cellFor(const Choices& choices)
{
    const auto [known, isNew] =
        m_choiceCells.try_emplace(choices, firstValue + static_cast<Cell>(m_choices.size()));
    if (isNew)
        m_choices.push_back(choices);
    return known->second;
}

DataColumn::Cell DataColumn::cellFor(const Value& value)
{
    if (const auto* reason = std::get_if<MissingReason>(&value))
        return 1 + static_cast<Cell>(*reason);
    // What is of another kind than the column has no place in it; opening the study tells of it.
    const bool isNumber = kind() == AnswerKind::Number || kind() == AnswerKind::YesNo;
    if (const auto* number = std::get_if<double>(&value))
        return isNumber ? cellFor(*number) : empty;
    if (const auto* text = std::get_if<std::string>(&value))
        return isNumber || m_attribute.hasCategories() ? empty : cellFor(std::string_view(*text));
    if (const auto* choices = std::get_if<Choices>(&value))
        return m_attribute.choosesSeveral() ? cellFor(*choices) : empty;
    const auto id = std::get<CategoryId>(value);
    for (std::size_t i = 0; i < m_attribute.categories.size(); ++i)
        if (m_attribute.categories[i].id == id)
            return firstValue + static_cast<Cell>(i);
    return empty;
}

DataColumn::Cell DataColumn::cellFor(double number)
{
    if (kind() == AnswerKind::YesNo)
        return number == 0 ? firstValue : firstValue + 1;
    const std::hash<double> hash;
    const auto found = m_numberTable.find(
        hash(number), [&](std::uint32_t each) { return m_numbers[each] == number; });
    if (found != IndexTable::none)
        return firstValue + found;
    const auto added = static_cast<Cell>(m_numbers.size());
    m_numbers.push_back(number);
    m_numberTable.add(added, [&](std::uint32_t each) { return hash(m_numbers[each]); });
    return firstValue + added;
}

DataColumn::Cell DataColumn::cellFor(std::string_view text)
{
    return text.empty() ? empty : firstValue + m_texts.number(text);
}

std::optional<MissingReason> DataColumn::reasonOf(Cell cell)
{
    if (cell == empty || cell > beforeUndefined)
        return std::nullopt;
    return static_cast<MissingReason>(cell - 1);
}

Undefined DataColumn::undefinedOf(Cell cell)
{
    return cell > beforeUndefined && cell < firstValue
               ? static_cast<Undefined>(cell - beforeUndefined)
               : Undefined::No;
}

std::optional<Value> DataColumn::valueOf(Cell cell) const
{
    if (const auto reason = reasonOf(cell))
        return *reason;
    if (isMissing(cell))
        return std::nullopt;
    if (m_attribute.choosesOne())
        return categoryOf(cell).id;
    if (m_attribute.choosesSeveral())
        return choicesOf(cell);
    if (kind() == AnswerKind::Number || kind() == AnswerKind::YesNo)
        return numberOf(cell);
    return std::string(textOf(cell));
}

void DataColumn::markContaining(std::string_view folded, std::vector<std::uint8_t>& marks) const
{
    if (m_attribute.choosesSeveral()) {
        for (std::size_t i = 0; i < m_choices.size(); ++i)
            if (foldedText(labelsOf(m_attribute, m_choices[i])).find(folded) != std::string::npos)
                marks[firstValue + i] = 1;
    } else if (m_attribute.choosesOne()) {
        for (std::size_t i = 0; i < m_attribute.categories.size(); ++i)
            if (foldedText(m_attribute.categories[i].label).find(folded) != std::string::npos)
                marks[firstValue + i] = 1;
    } else if (kind() == AnswerKind::Number) {
        for (std::size_t i = 0; i < m_numbers.size(); ++i)
            if (shownText(m_numbers[i]).find(folded) != std::string::npos)
                marks[firstValue + i] = 1;
    } else if (kind() != AnswerKind::YesNo) {
        m_texts.markContaining(folded, marks.data() + firstValue);
    }
}

std::string DataColumn::shownText(double number) const
{
    return m_decimals < 0 ? fullText(number) : fixedText(number, m_decimals);
}

const std::vector<std::uint32_t>& DataColumn::ranks() const
{
    if (m_ranks.size() == cellCount())
        return m_ranks;
    m_ranks.assign(cellCount(), 0);
    if (m_attribute.choosesOne())
        std::iota(m_ranks.begin() + firstValue, m_ranks.end(), 0U);
    else if (kind() == AnswerKind::Number || kind() == AnswerKind::YesNo)
        rankNumbers();
    else
        rankTexts();
    return m_ranks;
}

void DataColumn::rankNumbers() const
{
    std::vector<std::uint32_t> order(m_numbers.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return m_numbers[a] < m_numbers[b]; });
    for (std::size_t i = 0; i < order.size(); ++i)
        m_ranks[firstValue + order[i]] = static_cast<std::uint32_t>(i);
}

void DataColumn::rankTexts() const
{
    std::vector<std::string> keys;
    keys.reserve(valueCount());
    for (const auto& choices : m_choices)
        keys.push_back(sortKey(labelsOf(m_attribute, choices)));
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        keys.push_back(sortKey(m_texts[i]));
    const auto ranks = ranksOf(keys);
    std::copy(ranks.begin(), ranks.end(), m_ranks.begin() + firstValue);
}

}  // namespace alteri
