// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/queried_rows.hpp"

#include "core/error.hpp"
#include "core/team/hub_values.hpp"
#include "core/team/query_cell.hpp"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>

namespace alteri {

namespace {

using As = ColumnReading::As;

/// What the cells of a column look like, each text looked at once.
class CountedTexts {
public:
    void add(const TableCell& cell, const ColumnReading& reading)
    {
        if (cell.quoted) {
            note(m_profile, cell, reading.codes, reading.meant);
            return;
        }
        ++m_counts[cell.text];
        constexpr std::size_t most = 65'536;
        if (m_counts.size() > most)
            lookAtAll(reading);
    }

    ColumnProfile take(const ColumnReading& reading)
    {
        lookAtAll(reading);
        return std::move(m_profile);
    }

private:
    void lookAtAll(const ColumnReading& reading)
    {
        for (const auto& [text, times] : m_counts) {
            TableCell cell;
            cell.text = text;
            note(m_profile, cell, reading.codes, reading.meant, times);
        }
        m_counts.clear();
    }

    std::unordered_map<std::string, std::size_t> m_counts;
    ColumnProfile m_profile;
};

/// The categories of a piece, numbered in the order of their texts.
class PieceCategories {
public:
    void add(const TableCell& cell, bool isMissing)
    {
        if (isMissing) {
            m_values.codes.push_back(CategoryValues::missing);
            return;
        }
        const auto [at, isNew] =
            m_known.emplace(cell.text, static_cast<std::int32_t>(m_known.size()));
        if (isNew)
            m_values.levels.push_back(cell.text);
        m_values.codes.push_back(at->second);
    }

    CategoryValues take() { return byTexts(std::move(m_values)); }

private:
    std::unordered_map<std::string, std::int32_t> m_known;
    CategoryValues m_values;  ///< levels as they come
};

/// A number as the database writes it.
std::optional<double> plainNumber(const std::string& text)
{
    double value = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// The number in a cell of a column of numbers; nothing where there is none.
std::optional<double> numberOf(const ColumnReading& reading, const TableCell& cell, bool isTyped)
{
    if (isTyped && reading.codes.empty())
        if (const auto plain = plainNumber(cell.text))
            return plain;
    return reading.saysMissing(cell) ? std::nullopt : reading.numberIn(cell);
}

}  // namespace

QueriedRows::QueriedRows(HubConnection& connection,
                         const std::string& query,
                         TableRules rules,
                         const QueryUse& use)
    : m_snapshot(connection, query)
    , m_rules(std::move(rules))
{
    lookAtColumns(use);
}

/// Only texts need a pass to find out what they are.
void QueriedRows::lookAtColumns(const QueryUse& use)
{
    std::vector<CountedTexts> texts;
    bool isAnswered = false;
    m_snapshot.forEachPiece([&](const HubRows& rows) {
        if (!isAnswered)
            takeColumns(rows, use);
        isAnswered = true;
        texts.resize(m_asked.size());
        bool areAllTyped = true;
        for (std::size_t i = 0; i < m_asked.size(); ++i) {
            if (m_asked[i].isTyped)
                continue;
            areAllTyped = false;
            for (std::size_t row = 0; row < rows.count(); ++row)
                texts[i].add(cellOf(rows, row, m_asked[i].column), m_asked[i].reading);
        }
        return !areAllTyped;
    });
    if (!isAnswered)
        throw Error(ErrorCode::QueryWithoutRows);
    std::vector<ColumnProfile> profiles;
    profiles.reserve(m_asked.size());
    for (std::size_t i = 0; i < m_asked.size(); ++i)
        profiles.push_back(texts[i].take(m_asked[i].reading));
    decideColumns(profiles);
}

void QueriedRows::takeColumns(const HubRows& answer, const QueryUse& use)
{
    std::set<std::string> names;
    for (std::size_t column = 0; column < answer.columns(); ++column) {
        const auto name = answer.name(column);
        if (!use.columns.empty() && !use.columns.contains(name))
            continue;
        if (!names.insert(name).second)
            throw Error(ErrorCode::TableColumnTwice, {name});
        auto& asked = m_asked.emplace_back();
        asked.column = column;
        asked.isTyped = isOfNumbers(answer, column);
        asked.isOfGroups = use.groups.contains(name);
        asked.hasCategories = asked.isOfGroups || use.categories.contains(name);
        asked.reading = undecided(name, m_rules, nullptr);
    }
    // Of columns that nobody wants it is not known what they hold.
    std::erase_if(m_rules.missing, [&](const auto& code) {
        return !code.column.empty() && !names.contains(code.column);
    });
}

void QueriedRows::decideColumns(const std::vector<ColumnProfile>& profiles)
{
    std::vector<ColumnReading> readings;
    std::vector<ColumnQuestion> questions;
    for (const auto& asked : m_asked) {
        readings.push_back(asked.reading);
        questions.push_back({asked.column, nullptr, asked.isOfGroups, {}});
    }
    decide(readings, profiles, questions, m_rules, {',', ReadFor::Model});
    for (std::size_t i = 0; i < m_asked.size(); ++i) {
        auto& asked = m_asked[i];
        if (!asked.isTyped) {
            asked.reading = std::move(readings[i]);
            continue;
        }
        asked.reading.as = As::Numbers;
        asked.reading.othersAreMissing = true;
    }
}

void QueriedRows::pass(const std::function<void(Frame piece)>& visit)
{
    m_before = 0;
    m_snapshot.forEachPiece([&](const HubRows& rows) {
        Frame piece;
        piece.rows = rows.count();
        piece.columns.reserve(m_asked.size());
        for (auto& asked : m_asked)
            piece.columns.push_back(columnOf(asked, rows));
        m_before += rows.count();
        visit(std::move(piece));
        return true;
    });
    if (!m_isCounted)
        finishCounts();
    m_isCounted = true;
}

Column QueriedRows::columnOf(Asked& asked, const HubRows& rows) const
{
    const auto& reading = asked.reading;
    const bool isOfNumbers = reading.as == As::Numbers;
    const bool isOfTexts = reading.as == As::Texts;
    const bool hasCategories = !isOfTexts && (!isOfNumbers || asked.hasCategories);
    NumberValues numbers;
    PieceCategories categories;
    Column column;
    column.name = reading.column;
    column.label = column.name;
    for (std::size_t row = 0; row < rows.count(); ++row) {
        auto cell = cellOf(rows, row, asked.column);
        if (!m_isCounted)
            count(asked, cell, m_before + row);
        if (isOfNumbers)
            numbers.add(numberOf(reading, cell, asked.isTyped));
        if (hasCategories)
            categories.add(cell, reading.saysMissing(cell));
        if (isOfTexts)
            column.texts.push_back(std::move(cell.text));
    }
    if (isOfNumbers)
        column.numbers = std::move(numbers);
    if (hasCategories)
        column.categories = categories.take();
    return column;
}

void QueriedRows::count(Asked& asked, const TableCell& cell, std::size_t row) const
{
    auto& reading = asked.reading;
    if (asked.isTyped) {
        if (cell.isMissing())
            ++reading.empty;
        else if (!plainNumber(cell.text) || !reading.codes.empty()) {
            if (reading.saysMissing(cell))
                ++reading.markers[cell.text];
            else
                ++reading.values;
        } else {
            ++reading.values;
        }
    }
    // The names of the columns count as the first line.
    if (reading.as == As::Numbers)
        asked.look.add(reading, cell, [row] {
            return Where{"query", static_cast<int>(row) + 2, 0};
        });
}

void QueriedRows::finishCounts()
{
    for (auto& asked : m_asked) {
        if (asked.reading.as == As::Numbers)
            asked.look.finish(asked.reading);
        if (asked.isOfGroups)
            asked.reading.suspects.clear();
    }
}

TableReading QueriedRows::reading() const
{
    TableReading reading;
    reading.file = "query";
    reading.width = 1;  // nothing parts its columns
    for (const auto& asked : m_asked)
        reading.columns.push_back(asked.reading);
    return reading;
}

}  // namespace alteri
