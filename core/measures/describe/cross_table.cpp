// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/describe/cross_table.hpp"

#include "core/error.hpp"
#include "core/measures/describe/value_groups.hpp"
#include "core/measures/variables/expression_values.hpp"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace alteri {

namespace {

using Counts = std::vector<std::vector<std::size_t>>;

std::size_t sumOf(const std::vector<std::size_t>& counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

std::vector<std::size_t> rowSums(const Counts& counts)
{
    std::vector<std::size_t> sums;
    sums.reserve(counts.size());
    for (const auto& row : counts)
        sums.push_back(sumOf(row));
    return sums;
}

std::vector<std::size_t> columnSums(const Counts& counts)
{
    std::vector<std::size_t> sums(counts.empty() ? 0 : counts.front().size());
    for (const auto& row : counts)
        for (std::size_t column = 0; column < row.size(); ++column)
            sums[column] += row[column];
    return sums;
}

int occurring(const std::vector<std::size_t>& totals)
{
    return static_cast<int>(
        std::count_if(totals.begin(), totals.end(), [](std::size_t each) { return each > 0; }));
}

CrossTable::Variable variableOf(const Column& column, const CategoryValues& groups)
{
    return {column.name, column.label, column.level, groups.levels, groups.labels};
}

/// A variable of egos or networks by its name in models, unless a variable of ties has that name.
const Column* networkColumn(const StudyFrames& frames, const std::string& name)
{
    const auto* ofTies = frames.ties.find(name);
    if (ofTies != nullptr && ofTies->level == VariableLevel::Tie)
        return nullptr;
    const auto* column = findVariable(frames.networks, name);
    // Names of egos are texts there; as a variable they belong to ties.
    return column != nullptr && (column->texts.empty() || column->numbers) ? column : nullptr;
}

const Column& tieColumn(const StudyFrames& frames, const std::string& name)
{
    const auto* column = frames.ties.find(name);
    if (column == nullptr)
        throw Error(ErrorCode::VariableUnknown, {name});
    if (isName(*column))
        throw Error(ErrorCode::VariableNotCategorical, {name});
    return *column;
}

/// What two variables have in common to be counted.
Counted countedBoth(Counted one, Counted other, bool ofTies)
{
    const auto either = [&](Counted counted) { return one == counted || other == counted; };
    if (!ofTies)
        return either(Counted::Networks) ? Counted::Networks : Counted::Egos;
    return either(Counted::Ties) || either(Counted::Networks) ? Counted::Ties : Counted::Alteri;
}

std::string totalKey(const std::vector<std::string>& levels)
{
    std::string key = "total";
    while (std::find(levels.begin(), levels.end(), key) != levels.end())
        key += '_';
    return key;
}

}  // namespace

std::optional<ChiSquareTest> chiSquareTest(const Counts& counts)
{
    const auto rows = rowSums(counts);
    const auto columns = columnSums(counts);
    const int usedRows = occurring(rows);
    const int usedColumns = occurring(columns);
    if (usedRows < 2 || usedColumns < 2)
        return std::nullopt;
    const auto n = static_cast<double>(sumOf(rows));
    constexpr double enough = 5;
    ChiSquareTest test;
    test.smallestExpected = std::numeric_limits<double>::max();
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const double expected =
                static_cast<double>(rows[row]) * static_cast<double>(columns[column]) / n;
            if (expected == 0)
                continue;
            const double difference = static_cast<double>(counts[row][column]) - expected;
            test.chi2 += difference * difference / expected;
            test.smallestExpected = std::min(test.smallestExpected, expected);
            ++test.cells;
            if (expected < enough)
                ++test.cellsBelowFive;
        }
    test.df = (usedRows - 1) * (usedColumns - 1);
    const boost::math::chi_squared distribution(test.df);
    test.p = boost::math::cdf(boost::math::complement(distribution, test.chi2));
    test.cramersV = std::sqrt(test.chi2 / (n * (std::min(usedRows, usedColumns) - 1)));
    return test;
}

CrossTable crossTable(const Column& rows, const Column& columns)
{
    const auto ofRows = groupsOf(rows);
    const auto ofColumns = groupsOf(columns);
    CrossTable table;
    table.rows = variableOf(rows, ofRows);
    table.columns = variableOf(columns, ofColumns);
    table.counts.assign(ofRows.levels.size(), std::vector<std::size_t>(ofColumns.levels.size()));
    for (std::size_t i = 0; i < ofRows.codes.size(); ++i) {
        const auto row = ofRows.codes[i];
        const auto column = ofColumns.codes[i];
        if (row == CategoryValues::missing || column == CategoryValues::missing)
            ++table.missing;
        else
            ++table.counts[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    }
    table.rowTotals = rowSums(table.counts);
    table.columnTotals = columnSums(table.counts);
    // Without any row there are no columns to sum.
    table.columnTotals.resize(ofColumns.levels.size());
    table.n = sumOf(table.rowTotals);
    table.test = chiSquareTest(table.counts);
    return table;
}

CrossTable
crossTable(const StudyFrames& frames, const std::string& rows, const std::string& columns)
{
    const auto* networkRows = networkColumn(frames, rows);
    const auto* networkColumns = networkColumn(frames, columns);
    const bool ofTies = networkRows == nullptr || networkColumns == nullptr;
    const auto& ofRows = ofTies ? tieColumn(frames, rows) : *networkRows;
    const auto& ofColumns = ofTies ? tieColumn(frames, columns) : *networkColumns;
    const auto counted =
        countedBoth(countedBy(frames, ofRows), countedBy(frames, ofColumns), ofTies);
    const auto chosen = countedRows(frames).of(counted);
    auto table = crossTable(selected(ofRows, chosen), selected(ofColumns, chosen));
    table.counted = counted;
    return table;
}

std::optional<double>
shownCell(const CrossTable& table, std::size_t row, std::size_t column, CrossPercent percent)
{
    const std::size_t rows = table.rowTotals.size();
    const std::size_t columns = table.columnTotals.size();
    const auto rowTotal = row < rows ? table.rowTotals[row] : table.n;
    const auto columnTotal = column < columns ? table.columnTotals[column] : table.n;
    const auto count = row == rows         ? columnTotal
                       : column == columns ? rowTotal
                                           : table.counts[row][column];
    std::size_t whole = 0;
    switch (percent) {
    case CrossPercent::None:
        return static_cast<double>(count);
    case CrossPercent::Row:
        whole = rowTotal;
        break;
    case CrossPercent::Column:
        whole = columnTotal;
        break;
    case CrossPercent::Total:
        whole = table.n;
        break;
    }
    if (whole == 0)
        return std::nullopt;
    return 100 * static_cast<double>(count) / static_cast<double>(whole);
}

Table crossTableCells(const CrossTable& table, CrossPercent percent)
{
    const std::size_t rows = table.rowTotals.size();
    const std::size_t columns = table.columnTotals.size();
    const bool hasPercent = percent != CrossPercent::None;
    Table cells;
    cells.columns.push_back({table.rows.name});
    for (const auto& level : table.columns.levels)
        cells.columns.push_back({level, hasPercent ? 1 : 0});
    cells.columns.push_back({totalKey(table.columns.levels), hasPercent ? 1 : 0});
    if (hasPercent)
        cells.columns.push_back({"n"});
    for (std::size_t row = 0; row <= rows; ++row) {
        auto& line = cells.rows.emplace_back();
        line.emplace_back(row < rows ? table.rows.levels[row] : totalKey(table.rows.levels));
        for (std::size_t column = 0; column <= columns; ++column) {
            const auto shown = shownCell(table, row, column, percent);
            line.push_back(shown ? TableValue(*shown) : TableValue());
        }
        if (hasPercent)
            line.emplace_back(*shownCell(table, row, columns, CrossPercent::None));
    }
    return cells;
}

Table crossTableTest(const CrossTable& table)
{
    Table test{{{"chi2", 3},
                {"df"},
                {"p", 4},
                {"cramers_v", 3},
                {"n"},
                {"missing"},
                {"smallest_expected", 2},
                {"cells_below_5"},
                {"cells"}},
               {}};
    const auto number = [](auto value) { return TableValue(static_cast<double>(value)); };
    auto& row = test.rows.emplace_back(test.columns.size());
    row[4] = number(table.n);
    row[5] = number(table.missing);
    if (const auto& found = table.test)
        row = {number(found->chi2),
               number(found->df),
               number(found->p),
               number(found->cramersV),
               number(table.n),
               number(table.missing),
               number(found->smallestExpected),
               number(found->cellsBelowFive),
               number(found->cells)};
    return test;
}

}  // namespace alteri
