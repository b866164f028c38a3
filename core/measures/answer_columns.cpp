// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/answer_columns.hpp"

#include "core/measures/row_index.hpp"

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

/// A column that answers come into in any order; missing where none came.
class AnswerColumn {
public:
    AnswerColumn(const Attribute& attribute, VariableLevel level, std::size_t rows)
        : m_id(attribute.id)
        , m_left(rows)
    {
        m_column.name = attribute.key;
        m_column.label = attribute.label;
        m_column.level = level;
        if (attribute.isNumber()) {
            m_column.numbers.emplace();
            m_column.numbers->values.assign(rows, 0);
            m_column.numbers->missing.assign(rows, true);
        }
        if (attribute.hasCategories())
            addCategories(attribute, rows);
        else if (!m_column.numbers)
            m_column.texts.resize(rows);
    }

    AttributeId id() const { return m_id; }

    void set(std::size_t row, const Value& value)
    {
        if (const auto* category = std::get_if<CategoryId>(&value))
            setCategory(row, *category);
        else if (const auto* number = std::get_if<double>(&value))
            setNumber(row, *number);
        else if (const auto* text = std::get_if<std::string>(&value))
            m_column.texts[row] = *text;
    }

    Column take()
    {
        if (m_column.numbers && m_left == 0)
            m_column.numbers->missing.clear();
        return std::move(m_column);
    }

private:
    void addCategories(const Attribute& attribute, std::size_t rows)
    {
        auto& categories = m_column.categories.emplace();
        categories.codes.assign(rows, CategoryValues::missing);
        for (const auto& category : attribute.categories) {
            m_categories.push_back(category.id);
            categories.levels.push_back(category.code);
            categories.labels.push_back(category.label);
            m_numbers.push_back(parseNumber(category.code).value_or(0));
        }
    }

    void setCategory(std::size_t row, CategoryId id)
    {
        const auto found = std::find(m_categories.begin(), m_categories.end(), id);
        const auto code = found - m_categories.begin();
        m_column.categories->codes[row] = static_cast<std::int32_t>(code);
        if (m_column.numbers)
            setNumber(row, m_numbers[static_cast<std::size_t>(code)]);
    }

    void setNumber(std::size_t row, double number)
    {
        m_column.numbers->values[row] = number;
        m_column.numbers->missing[row] = false;
        --m_left;
    }

    AttributeId m_id;
    Column m_column;
    std::vector<CategoryId> m_categories;
    std::vector<double> m_numbers;  // that the codes stand for
    std::size_t m_left;             // rows without a number
};

/// Reads all answers about one kind of subject.
template <class Key>
std::vector<Column> read(const Reader& reader,
                         const std::vector<const Attribute*>& attributes,
                         VariableLevel level,
                         std::vector<Key> keys)
{
    std::vector<AnswerColumn> columns;
    columns.reserve(attributes.size());
    for (const auto* attribute : attributes)
        columns.emplace_back(*attribute, level, keys.size());
    if (!columns.empty() && !keys.empty()) {
        const RowIndex<Key> index(std::move(keys));
        // The answers of a subject mostly come in the order of the attributes.
        std::size_t last = 0;
        reader.forEachAnswer(
            attributes.front()->owner,
            [&](const Subject& subject, AttributeId attribute, const Value& value) {
                for (std::size_t tried = 0; tried < columns.size(); ++tried) {
                    if (columns[last].id() == attribute)
                        break;
                    last = last + 1 == columns.size() ? 0 : last + 1;
                }
                if (columns[last].id() != attribute)
                    return;
                for (auto row = index.find(std::get<Key>(subject)); row != RowIndex<Key>::none;
                     row = index.next(row))
                    columns[last].set(row, value);
            });
    }
    std::vector<Column> taken;
    taken.reserve(columns.size());
    for (auto& column : columns)
        taken.push_back(column.take());
    return taken;
}

}  // namespace

std::vector<Column>
egoAnswers(const Reader& reader, const Codebook& codebook, const StudyRows& rows)
{
    std::vector<EgoId> keys;
    keys.reserve(rows.egos.size());
    for (const auto& ego : rows.egos)
        keys.push_back(ego.id);
    return read(reader, codebook.of(Owner::Ego), VariableLevel::Ego, std::move(keys));
}

std::vector<Column>
alterAnswers(const Reader& reader, const Codebook& codebook, const StudyRows& rows)
{
    std::vector<AlterId> keys;
    keys.reserve(rows.ties.size());
    for (const auto& tie : rows.ties)
        keys.push_back(tie.alter);
    return read(reader, codebook.of(Owner::Alter), VariableLevel::Tie, std::move(keys));
}

std::vector<Column>
tieAnswers(const Reader& reader, const Codebook& codebook, const StudyRows& rows)
{
    return read(reader, codebook.of(Owner::Tie), VariableLevel::Tie, rows.ties);
}

}  // namespace alteri
