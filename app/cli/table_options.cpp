// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_options.hpp"

#include <CLI/CLI.hpp>

namespace alteri {

TableRules TableOptions::rules() const
{
    TableRules rules;
    for (const auto& text : missing)
        rules.missing.push_back(missingCodeFrom(text));
    if (!decimal.empty())
        rules.decimal = decimal == "comma" ? ',' : '.';
    return rules;
}

void addTableOptions(CLI::App& command, TableOptions& options)
{
    command
        .add_option("--missing", options.missing,
                    "A code that means missing in the tables: CODE, or COLUMN=CODE for one column")
        ->expected(1)
        ->take_all();
    command
        .add_option("--decimal", options.decimal,
                    "Decimal sign of the tables: point or comma (else it is found out)")
        ->check(CLI::IsMember({"point", "comma"}));
}

}  // namespace alteri
