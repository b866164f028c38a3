// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/answer_columns.hpp"

#include "core/error.hpp"
#include "core/measures/columns/row_index.hpp"

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
        const auto* category = std::get_if<CategoryId>(&value);
        const auto* number = std::get_if<double>(&value);
        const auto* text = std::get_if<std::string>(&value);
        if (category != nullptr && m_column.categories)
            setCategory(row, *category);
        else if (number != nullptr && m_column.numbers)
            setNumber(row, *number);
        else if (text != nullptr && !m_column.texts.empty())
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
        if (found == m_categories.end())
            throw Error(ErrorCode::StudyDamaged);
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

/// The columns of all attributes of one kind of subject.
class AnswerColumns {
public:
    AnswerColumns(const std::vector<const Attribute*>& attributes,
                  VariableLevel level,
                  std::size_t rows)
    {
        m_columns.reserve(attributes.size());
        for (const auto* attribute : attributes)
            m_columns.emplace_back(*attribute, level, rows);
    }

    /// The answers of a subject mostly come in the order of the attributes, so that the next one is
    /// looked at first.
    AnswerColumn& find(AttributeId attribute)
    {
        for (std::size_t tried = 0; tried < m_columns.size(); ++tried) {
            if (m_columns[m_last].id() == attribute)
                return m_columns[m_last];
            m_last = m_last + 1 == m_columns.size() ? 0 : m_last + 1;
        }
        throw Error(ErrorCode::StudyDamaged);
    }

    std::vector<Column> take()
    {
        std::vector<Column> taken;
        taken.reserve(m_columns.size());
        for (auto& column : m_columns)
            taken.push_back(column.take());
        return taken;
    }

private:
    std::vector<AnswerColumn> m_columns;
    std::size_t m_last = 0;
};

/// Reads all answers about one kind of subject.
template <class Key>
std::vector<Column> read(const Reader& reader,
                         const std::vector<const Attribute*>& attributes,
                         VariableLevel level,
                         std::vector<Key> keys)
{
    AnswerColumns columns(attributes, level, keys.size());
    if (attributes.empty() || keys.empty())
        return columns.take();
    const RowIndex<Key> index(std::move(keys));
    reader.forEachAnswer(attributes.front()->owner,
                         [&](const Subject& subject, AttributeId attribute, const Value& value) {
                             auto& column = columns.find(attribute);
                             for (auto row = index.find(std::get<Key>(subject));
                                  row != RowIndex<Key>::none; row = index.next(row))
                                 column.set(row, value);
                         });
    return columns.take();
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
