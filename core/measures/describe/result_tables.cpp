// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/describe/result_tables.hpp"

#include "core/measures/networks/measure_catalogue.hpp"
#include "core/measures/networks/measure_columns.hpp"

namespace alteri {

namespace {

TableValue cellOf(const Column& column, std::size_t row)
{
    if (column.isMissing(row))
        return {};
    if (column.numbers)
        return column.numbers->values[row];
    if (column.categories)
        return column.categories->levels[static_cast<std::size_t>(column.categories->codes[row])];
    return column.texts[row];
}

Table tableOf(const std::vector<const Column*>& columns, std::size_t rows, int decimals)
{
    Table table;
    table.columns.reserve(columns.size());
    for (const auto* column : columns) {
        const auto* measure = findMeasure(column->name);
        const bool isWhole = !column->numbers || column->categories
                             || (measure != nullptr && measure->decimals == 0);
        table.columns.push_back({column->name, isWhole ? 0 : decimals});
    }
    table.rows.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        auto& cells = table.rows.emplace_back();
        cells.reserve(columns.size());
        for (const auto* column : columns)
            cells.push_back(cellOf(*column, row));
    }
    return table;
}

}  // namespace

Table univariateTable(const std::vector<UnivariateRow>& rows)
{
    constexpr int decimals = 2;
    Table table;
    table.columns = {{"of"},           {"variable"},      {"category"},      {"n"},
                     {"missing"},      {"min", decimals}, {"max", decimals}, {"mean", decimals},
                     {"sd", decimals}, {"share", 1}};
    for (const auto& row : rows) {
        const bool isCategory = !row.category.empty();
        table.rows.push_back({wordFor(row.counted), row.variable,
                              isCategory ? TableValue(row.category) : TableValue(),
                              cellOfCount(row.n), cellOfCount(row.missing), cellOf(row.minimum),
                              cellOf(row.maximum), cellOf(row.mean), cellOf(row.sd),
                              isCategory && row.mean ? TableValue(100 * *row.mean) : TableValue()});
    }
    return table;
}

Table networksTable(const Frame& networks)
{
    std::vector<const Column*> shown;
    for (const auto& column : networks.columns)
        if (column.name == "ego_id" || column.name == "ego"
            || column.level == VariableLevel::Network)
            shown.push_back(&column);
    return tableOf(shown, networks.rows, 1);
}

Table measuresTable(const Frame& networks)
{
    return tableOf(measuresOf(networks), networks.rows, 3);
}

}  // namespace alteri
