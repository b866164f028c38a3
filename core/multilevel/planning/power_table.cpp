// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/planning/power_table.hpp"

namespace alteri {

Table powerTable(const std::vector<PowerResult>& results, const std::optional<StudyCosts>& costs)
{
    Table table;
    table.columns = {{"egos"},          {"partners"},        {"ties"},        {"power", 3},
                     {"lower", 3},      {"upper", 3},        {"estimate", 3}, {"se", 3},
                     {"wrong_sign", 3}, {"exaggeration", 2}, {"failed"}};
    if (costs)
        table.columns.push_back({"cost", 2});
    table.rows.reserve(results.size());
    for (const auto& each : results) {
        std::vector<TableValue> row{cellOfCount(each.size.egos),
                                    cellOfCount(each.size.partners),
                                    cellOfCount(each.size.egos * each.size.partners),
                                    each.power,
                                    each.lower,
                                    each.upper,
                                    each.meanEstimate,
                                    each.meanSe,
                                    cellOf(each.typeS),
                                    cellOf(each.typeM),
                                    cellOfCount(each.failed)};
        if (costs)
            row.emplace_back(costs->of(each.size));
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace alteri
