// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/results/cross_table_json.hpp"

#include "core/exchange/tables/rows/table_text.hpp"

#include <nlohmann/json.hpp>

namespace alteri {

std::string crossTableJson(const CrossTable& table, CrossPercent percent)
{
    using Json = nlohmann::ordered_json;
    const auto rowsOf = [](const Table& each) {
        return Json::parse(writeTable(each, TableFormat::Json));
    };
    Json object;
    object["of"] = wordFor(table.counted);
    object["table"] = rowsOf(crossTableCells(table, percent));
    object["test"] = rowsOf(crossTableTest(table)).front();
    return object.dump(2) + "\n";
}

}  // namespace alteri
