// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/key_attributes.hpp"

#include "core/measures/number_text.hpp"
#include "core/measures/univariate.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace alteri {

namespace {

std::size_t numberOfEgos(const Frame& networks)
{
    const auto& codes = networks.find("ego_id")->texts;
    return std::set<std::string>(codes.begin(), codes.end()).size();
}

KeyAttribute countOf(const std::string& name, std::size_t number)
{
    KeyAttribute row;
    row.kind = KeyAttribute::Kind::Count;
    row.variable = name;
    row.label = name;
    row.n = number;
    return row;
}

void takeStatistics(KeyAttribute& row, const UnivariateRow& from)
{
    row.mean = from.mean;
    row.sd = from.sd;
    row.minimum = from.minimum;
    row.maximum = from.maximum;
}

KeyAttribute numberRow(const Column& column)
{
    const auto described = describe(column);
    KeyAttribute row;
    row.kind = KeyAttribute::Kind::Number;
    row.level = column.level;
    row.variable = column.name;
    row.label = column.label;
    row.n = described.n;
    row.missing = described.missing;
    takeStatistics(row, described);
    return row;
}

/// Known values of each ego, in all and by category: [ego][category].
struct EgoCounts {
    std::vector<std::size_t> known;
    std::vector<std::vector<std::size_t>> byCategory;
};

EgoCounts countByEgo(const CategoryValues& values, const CategoryValues& egos)
{
    EgoCounts counts{std::vector<std::size_t>(egos.levels.size()),
                     std::vector<std::vector<std::size_t>>(
                         egos.levels.size(), std::vector<std::size_t>(values.levels.size()))};
    for (std::size_t i = 0; i < values.codes.size(); ++i)
        if (values.codes[i] != CategoryValues::missing) {
            const auto ego = static_cast<std::size_t>(egos.codes[i]);
            ++counts.known[ego];
            ++counts.byCategory[ego][static_cast<std::size_t>(values.codes[i])];
        }
    return counts;
}

/// The share of one category for each ego that has known values.
Column sharesOf(const EgoCounts& counts, std::size_t category)
{
    Column shares;
    auto& numbers = shares.numbers.emplace();
    for (std::size_t ego = 0; ego < counts.known.size(); ++ego)
        if (counts.known[ego] > 0)
            numbers.add(100 * static_cast<double>(counts.byCategory[ego][category])
                        / static_cast<double>(counts.known[ego]));
    return shares;
}

/// @param egos of each tie; nothing for variables of egos
void addCategories(const Column& column,
                   const CategoryValues* egos,
                   std::vector<KeyAttribute>& rows)
{
    const auto& values = *column.categories;
    std::vector<std::size_t> counts(values.levels.size());
    for (const auto code : values.codes)
        if (code != CategoryValues::missing)
            ++counts[static_cast<std::size_t>(code)];
    std::size_t known = 0;
    for (const auto count : counts)
        known += count;
    const auto byEgo = egos != nullptr ? countByEgo(values, *egos) : EgoCounts{};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        KeyAttribute row;
        row.kind = KeyAttribute::Kind::Category;
        row.level = column.level;
        row.variable = column.name;
        row.label = column.label;
        row.category = values.levels[i];
        row.categoryLabel = values.labels[i];
        row.n = known;
        row.missing = values.codes.size() - known;
        row.count = counts[i];
        if (known > 0)
            row.percent = 100 * static_cast<double>(counts[i]) / static_cast<double>(known);
        if (egos != nullptr)
            takeStatistics(row, describe(sharesOf(byEgo, i)));
        rows.push_back(std::move(row));
    }
}

void addVariable(const Column& column, const CategoryValues* egos, std::vector<KeyAttribute>& rows)
{
    if (column.numbers)
        rows.push_back(numberRow(column));
    if (column.categories)
        addCategories(column, egos, rows);
}

TableValue cell(const std::optional<double>& value)
{
    return value ? TableValue(*value) : TableValue();
}

TableValue cell(std::size_t number)
{
    return static_cast<double>(number);
}

std::string_view wordFor(VariableLevel level)
{
    switch (level) {
    case VariableLevel::Tie:
        return "tie";
    case VariableLevel::Ego:
        return "ego";
    case VariableLevel::Network:
        break;
    }
    return "network";
}

/// Whole numbers without decimals, others with one.
std::string shortNumber(double value)
{
    return fixedText(value, value == std::floor(value) ? 0 : 1);
}

std::string meanText(const KeyAttribute& row)
{
    if (!row.mean)
        return {};
    const int decimals = row.kind == KeyAttribute::Kind::Category ? 1 : 2;
    std::string text = fixedText(*row.mean, decimals);
    if (row.sd)
        text.append(" (").append(fixedText(*row.sd, decimals)).append(")");
    return text;
}

std::string rangeText(const KeyAttribute& row)
{
    if (!row.minimum)
        return {};
    return shortNumber(*row.minimum) + "\u2013" + shortNumber(*row.maximum);
}

}  // namespace

std::vector<KeyAttribute> keyAttributes(const StudyFrames& frames)
{
    std::vector<KeyAttribute> rows;
    const auto egos = numberOfEgos(frames.networks);
    rows.push_back(countOf("egos", egos));
    if (frames.networks.rows != egos)
        rows.push_back(countOf("networks", frames.networks.rows));
    rows.push_back(countOf("ties", frames.ties.rows));
    if (const auto* size = frames.networks.find("size"))
        rows.push_back(numberRow(*size));
    const auto* ofTies = frames.ties.find("ego_id");
    for (const auto& column : frames.ties.columns)
        if (column.level == VariableLevel::Tie)
            addVariable(column, &*ofTies->categories, rows);
    for (const auto& column : frames.networks.columns)
        if (column.level == VariableLevel::Ego)
            addVariable(column, nullptr, rows);
    return rows;
}

Table keyAttributesTable(const std::vector<KeyAttribute>& rows)
{
    constexpr int decimals = 2;
    Table table;
    table.columns = {{"level"},        {"variable"},      {"category"},     {"n"},
                     {"missing"},      {"count"},         {"percent", 1},   {"mean", decimals},
                     {"sd", decimals}, {"min", decimals}, {"max", decimals}};
    for (const auto& row : rows) {
        const bool isCategory = row.kind == KeyAttribute::Kind::Category;
        table.rows.push_back({std::string(wordFor(row.level)), row.variable,
                              isCategory ? TableValue(row.category) : TableValue(), cell(row.n),
                              cell(row.missing), isCategory ? cell(row.count) : TableValue(),
                              cell(row.percent), cell(row.mean), cell(row.sd), cell(row.minimum),
                              cell(row.maximum)});
    }
    return table;
}

Table printedKeyAttributes(const std::vector<KeyAttribute>& rows)
{
    Table table;
    table.columns = {{"attribute"}, {"n"}, {"percent", 1}, {"mean (SD)"}, {"range"}};
    std::string heading;
    for (const auto& row : rows) {
        const bool isCategory = row.kind == KeyAttribute::Kind::Category;
        // A number that also has categories has named its variable already.
        if (isCategory && row.variable != heading)
            table.rows.push_back(
                {row.label, cell(row.n), TableValue(), TableValue(), TableValue()});
        heading = row.variable;
        table.rows.push_back({isCategory ? "\u00a0\u00a0" + row.categoryLabel : row.label,
                              isCategory ? cell(row.count) : cell(row.n), cell(row.percent),
                              meanText(row), rangeText(row)});
    }
    return table;
}

}  // namespace alteri
