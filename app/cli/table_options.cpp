// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_options.hpp"

#include <CLI/CLI.hpp>
#include <array>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

constexpr std::array<std::pair<std::string_view, char>, 3> separatorWords{
    {{"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}}};

}  // namespace

TableRules TableOptions::rules() const
{
    TableRules rules;
    for (const auto& text : missing)
        rules.missing.push_back(missingCodeFrom(text));
    if (!decimal.empty())
        rules.decimal = decimal == "comma" ? ',' : '.';
    rules.form.encoding = encodingFrom(encoding);
    for (const auto& [word, sign] : separatorWords)
        if (separator == word)
            rules.form.separator = sign;
    return rules;
}

void addTableOptions(CLI::App& command, TableOptions& options)
{
    command
        .add_option("--missing", options.missing,
                    "A code that means missing in the tables: CODE, or COLUMN=CODE for one column; "
                    "behind it the reason, as in CODE:refused, :does_not_know, :does_not_apply, "
                    ":not_asked")
        ->expected(1)
        ->take_all();
    command
        .add_option("--decimal", options.decimal,
                    "Decimal sign of the tables: point or comma (else it is found out)")
        ->check(CLI::IsMember({"point", "comma"}));
    command
        .add_option("--encoding", options.encoding,
                    "Encoding of the tables: utf-8, utf-16le, utf-16be or windows-1252 (else it is "
                    "found out)")
        ->check(CLI::IsMember({"utf-8", "utf-16le", "utf-16be", "windows-1252"}));
    command
        .add_option("--separator", options.separator,
                    "What is between the cells of the tables: comma, semicolon or tab (else it is "
                    "found out)")
        ->check(CLI::IsMember({"comma", "semicolon", "tab"}));
}

}  // namespace alteri
