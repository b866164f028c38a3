// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statistics/statistics_table.hpp"

#include "core/exchange/statistics/statistics_reading.hpp"
#include "core/exchange/tables/layout/table_builder.hpp"
#include "core/exchange/tables/rows/calendar_text.hpp"
#include "core/model/number_text.hpp"
#include "core/model/small_letters.hpp"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <set>
#include <utility>

namespace alteri {

namespace {

using Kind = LabelledColumn::Kind;

std::string textOf(const LabelledColumn& column, const ValueLabel& label)
{
    if (label.tag != 0)
        return {'.', label.tag};
    return column.kind == Kind::Text ? label.text : fullText(label.value);
}

/// Labels of values: categories, and why there is no answer.
void takeLabels(const LabelledColumn& column, TableSource& source, std::set<std::string>& missing)
{
    ColumnDescription description{column.name, column.label};
    std::set<std::string> known;
    for (const auto& label : column.labels) {
        const auto code = textOf(column, label);
        if (code.empty() || !known.insert(code).second)
            continue;
        if (meansMissing(column, label)) {
            missing.insert(code);
            source.missing.push_back({column.name, code, reasonIn(label.label)});
        } else {
            description.categories.emplace_back(code, label.label);
        }
    }
    source.columns.push_back(std::move(description));
}

/// Values that mean missing and have no label.
void takeMissing(const LabelledColumn& column,
                 TableSource& source,
                 std::set<std::string>& missing,
                 std::size_t rows)
{
    for (const auto& text : column.missingTexts)
        if (!text.empty() && missing.insert(text).second)
            source.missing.push_back({column.name, text});
    for (std::size_t row = 0; row < rows && column.kind != Kind::Text; ++row) {
        const bool isTagged = !column.tags.empty() && column.tags[row] != 0;
        if (!isTagged && !meansMissing(column, column.numbers[row]))
            continue;
        if (auto code = textAt(column, row); missing.insert(code).second)
            source.missing.push_back({column.name, std::move(code)});
    }
}

bool holdsOne(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return text.find(word) != std::string_view::npos;
    });
}

}  // namespace

std::string textAt(const LabelledColumn& column, std::size_t row)
{
    if (column.kind == Kind::Text)
        return column.texts[row];
    if (!column.tags.empty() && column.tags[row] != 0)
        return {'.', column.tags[row]};
    const double number = column.numbers[row];
    if (std::isnan(number))
        return {};
    return column.kind == Kind::Date ? dayText(number) : fullText(number);
}

std::optional<MissingReason> reasonIn(std::string_view label)
{
    const auto lower = inSmallLetters(label);
    if (holdsOne(lower,
                 {"not asked", "not administered", "not yet", "nicht gefragt", "nicht erhoben"}))
        return MissingReason::NotAsked;
    if (holdsOne(lower, {"not appl", "does not apply", "n/a", "inapplicable", "logical skip",
                         "trifft nicht zu", "entf\xC3\xA4llt"}))
        return MissingReason::DoesNotApply;
    if (holdsOne(lower, {"know", "wei\xC3\x9F nicht", "weiss nicht", "unsure"}) || lower == "dk")
        return MissingReason::DoesNotKnow;
    if (holdsOne(lower, {"refus", "declin", "verweiger", "keine angabe", "no answer", "k.a"}))
        return MissingReason::Refused;
    return std::nullopt;
}

TableSource tableSourceOf(const LabelledTable& table)
{
    std::vector<std::string> titles;
    titles.reserve(table.columns.size());
    for (const auto& column : table.columns)
        titles.push_back(column.name);
    TableBuilder builder(titles, ',');
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (const auto& column : table.columns)
            builder.add(TableCell{textAt(column, row), 0, column.kind == Kind::Text});
        builder.endRow();
    }
    auto source = std::move(builder).source(table.name);
    for (const auto& column : table.columns) {
        std::set<std::string> missing;
        takeLabels(column, source, missing);
        takeMissing(column, source, missing, table.rows);
    }
    return source;
}

TableSource tableSourceIn(std::string name, std::string bytes)
{
    if (isStatisticsFile(bytes))
        return tableSourceOf(readStatistics(bytes, name));
    return {std::move(name), std::move(bytes)};
}

TableSource openTable(const std::filesystem::path& file)
{
    auto source = readTableSource(file);
    return tableSourceIn(std::move(source.name), std::move(source.bytes));
}

StudyTables openTables(const std::filesystem::path& egos,
                       const std::filesystem::path& alteri,
                       const std::vector<std::filesystem::path>& alterTies)
{
    StudyTables tables{openTable(egos), openTable(alteri), std::nullopt, {}};
    for (const auto& file : alterTies)
        tables.furtherTies.push_back(openTable(file));
    return tables;
}

}  // namespace alteri
