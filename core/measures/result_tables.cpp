// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/result_tables.hpp"

namespace alteri {

namespace {

TableValue cell(const std::optional<double>& value)
{
    return value ? TableValue(*value) : TableValue();
}

TableValue cell(std::size_t count)
{
    return static_cast<double>(count);
}

TableValue cell(const Column& column, std::size_t row)
{
    if (column.isMissing(row))
        return {};
    if (column.numbers)
        return column.numbers->values[row];
    if (column.categories)
        return column.categories->levels[static_cast<std::size_t>(column.categories->codes[row])];
    return column.texts[row];
}

}  // namespace

Table univariateTable(const std::vector<UnivariateRow>& rows)
{
    constexpr int decimals = 2;
    Table table;
    table.columns = {{"variable"},       {"category"},      {"n"},
                     {"missing"},        {"min", decimals}, {"max", decimals},
                     {"mean", decimals}, {"sd", decimals},  {"share", 1}};
    for (const auto& row : rows) {
        const bool isCategory = !row.category.empty();
        table.rows.push_back({row.variable, isCategory ? TableValue(row.category) : TableValue(),
                              cell(row.n), cell(row.missing), cell(row.minimum), cell(row.maximum),
                              cell(row.mean), cell(row.sd),
                              isCategory && row.mean ? TableValue(100 * *row.mean) : TableValue()});
    }
    return table;
}

Table networksTable(const Frame& networks)
{
    Table table;
    std::vector<const Column*> shown;
    for (const auto& column : networks.columns) {
        const bool isName = column.name == "ego_id" || column.name == "ego";
        if (!isName && column.level != VariableLevel::Network)
            continue;
        shown.push_back(&column);
        table.columns.push_back({column.name, column.name == "size" || isName ? 0 : 1});
    }
    for (std::size_t row = 0; row < networks.rows; ++row) {
        auto& cells = table.rows.emplace_back();
        for (const auto* column : shown)
            cells.push_back(cell(*column, row));
    }
    return table;
}

}  // namespace alteri
