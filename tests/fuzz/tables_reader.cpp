// SPDX-License-Identifier: GPL-3.0-or-later
// Text tables: what they are about, and how their columns are read.
#include "core/exchange/tables/columns/frame_table.hpp"
#include "core/exchange/tables/layout/table_layout.hpp"
#include "tests/fuzz/readers.hpp"

#include <utility>
#include <vector>

void alteri::fuzz::readTables(std::string bytes)
{
    std::vector<Problem> problems;
    const auto table = parseTable(bytes, "fuzz.csv", problems);
    if (!table.header.empty())
        frameOf(table, readForModels(table, {}, {}));
    recognisedTables({{"fuzz.csv", std::move(bytes)}}, {});
}
