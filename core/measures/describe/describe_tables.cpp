// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/describe/describe_tables.hpp"

#include "core/measures/describe/result_tables.hpp"

#include <iterator>
#include <numeric>

namespace alteri {

void addReasonColumns(Table& table, const std::vector<UnivariateRow>& rows)
{
    for (const auto* key : {"not_asked", "does_not_know", "refused", "does_not_apply", "no_answer"})
        table.columns.push_back({key});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto& cells = table.rows[i];
        const auto& reasons = rows[i].reasons;
        if (!reasons) {
            cells.resize(table.columns.size());
            continue;
        }
        for (const auto count : *reasons)
            cells.emplace_back(static_cast<double>(count));
        const auto given = std::accumulate(reasons->begin(), reasons->end(), std::size_t{0});
        cells.emplace_back(static_cast<double>(rows[i].missing - given));
    }
}

Table groupedTable(const std::vector<GroupedUnivariate>& groups, bool withReasons)
{
    Table all;
    for (const auto& each : groups) {
        auto table = univariateTable(each.rows);
        if (withReasons)
            addReasonColumns(table, each.rows);
        table.columns.insert(table.columns.begin(), {"group"});
        for (auto& row : table.rows)
            row.insert(row.begin(),
                       each.group.isMissing ? TableValue() : TableValue(each.group.code));
        all.columns = std::move(table.columns);
        all.rows.insert(all.rows.end(), std::make_move_iterator(table.rows.begin()),
                        std::make_move_iterator(table.rows.end()));
    }
    return all;
}

}  // namespace alteri
