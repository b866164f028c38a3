// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/describe/key_attributes.hpp"

#include "core/measures/describe/univariate.hpp"
#include "core/model/number_text.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace alteri {

namespace {

KeyAttribute countOf(Counted counted, const CountedRows& rows)
{
    KeyAttribute row;
    row.kind = KeyAttribute::Kind::Count;
    row.variable = wordFor(counted);
    row.label = row.variable;
    row.n = rows.of(counted).size();
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

/// The attributes of those that are counted.
void addVariables(const StudyFrames& frames,
                  const CountedRows& counts,
                  Counted counted,
                  std::vector<KeyAttribute>& rows)
{
    const bool ofEgos = counted == Counted::Egos;
    const auto& frame = ofEgos ? frames.networks : frames.ties;
    const auto& chosen = counts.of(counted);
    const auto egos = ofEgos ? Column() : selected(*frames.ties.find("ego_id"), chosen);
    const auto begin = rows.size();
    for (const auto& column : frame.columns) {
        const bool isDescribed = (column.numbers || column.categories) && !isName(column);
        if (!isDescribed || countedBy(frames, column) != counted)
            continue;
        const auto part = selected(column, chosen);
        if (part.numbers)
            rows.push_back(numberRow(part));
        if (part.categories)
            addCategories(part, ofEgos ? nullptr : &*egos.categories, rows);
    }
    for (auto i = begin; i < rows.size(); ++i)
        rows[i].counted = counted;
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
    const auto counts = countedRows(frames);
    rows.push_back(countOf(Counted::Egos, counts));
    if (counts.networks.size() != counts.egos.size()) {
        rows.push_back(countOf(Counted::Networks, counts));
        rows.push_back(countOf(Counted::Alteri, counts));
    }
    rows.push_back(countOf(Counted::Ties, counts));
    if (const auto* size = frames.networks.find("size"))
        rows.push_back(numberRow(*size));
    for (const auto counted : {Counted::Alteri, Counted::Ties, Counted::Egos})
        addVariables(frames, counts, counted, rows);
    return rows;
}

Table keyAttributesTable(const std::vector<KeyAttribute>& rows)
{
    constexpr int decimals = 2;
    Table table;
    table.columns = {{"of"},           {"variable"},      {"category"},     {"n"},
                     {"missing"},      {"count"},         {"percent", 1},   {"mean", decimals},
                     {"sd", decimals}, {"min", decimals}, {"max", decimals}};
    for (const auto& row : rows) {
        const bool isCategory = row.kind == KeyAttribute::Kind::Category;
        table.rows.push_back({wordFor(row.counted), row.variable,
                              isCategory ? TableValue(row.category) : TableValue(),
                              cellOfCount(row.n), cellOfCount(row.missing),
                              isCategory ? cellOfCount(row.count) : TableValue(),
                              cellOf(row.percent), cellOf(row.mean), cellOf(row.sd),
                              cellOf(row.minimum), cellOf(row.maximum)});
    }
    return table;
}

Table printedKeyAttributes(const std::vector<KeyAttribute>& rows)
{
    Table table;
    table.columns = {{"attribute"}, {"n"}, {"percent", 1}, {"mean (SD)"}, {"range"}};
    std::string heading;
    auto counted = Counted::Networks;
    for (const auto& row : rows) {
        if (row.counted != counted) {
            table.rows.push_back(
                {wordFor(row.counted), TableValue(), TableValue(), TableValue(), TableValue()});
            heading.clear();
        }
        counted = row.counted;
        const bool isCategory = row.kind == KeyAttribute::Kind::Category;
        // A number that also has categories has named its variable already.
        if (isCategory && row.variable != heading)
            table.rows.push_back(
                {row.label, cellOfCount(row.n), TableValue(), TableValue(), TableValue()});
        heading = row.variable;
        table.rows.push_back({isCategory ? "\u00a0\u00a0" + row.categoryLabel : row.label,
                              isCategory ? cellOfCount(row.count) : cellOfCount(row.n),
                              cellOf(row.percent), meanText(row), rangeText(row)});
    }
    return table;
}

}  // namespace alteri
