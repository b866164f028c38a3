// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_options.hpp"

#include "core/exchange/statistics/statistics_table.hpp"
#include "core/exchange/tables/layout/value_labels.hpp"

#include <CLI/CLI.hpp>
#include <array>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

constexpr std::array<std::pair<std::string_view, char>, 3> separatorWords{
    {{"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}}};

constexpr std::array<std::pair<std::string_view, char>, 5> thousandsWords{
    {{"point", '.'}, {"comma", ','}, {"space", ' '}, {"apostrophe", '\''}, {"none", '\0'}}};

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
    for (const auto& [word, sign] : thousandsWords)
        if (thousands == word)
            rules.thousands = sign;
    rules.dates = dateOrderFrom(dates);
    if (noHeader)
        rules.form.header = false;
    // Tables of labels have a header, and a separator of their own.
    if (!labels.empty())
        rules.labels = labelsIn(openTable(labels));
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

void addStudyTableOptions(CLI::App& command, TableOptions& options)
{
    addTableOptions(command, options);
    command
        .add_option("--thousands", options.thousands,
                    "What parts the thousands of numbers: point, comma, space, apostrophe or none "
                    "(else it is found out)")
        ->check(CLI::IsMember({"point", "comma", "space", "apostrophe", "none"}));
    command
        .add_option("--dates", options.dates,
                    "The order of dates: ymd, dmy or mdy (else it is found out)")
        ->check(CLI::IsMember({"ymd", "dmy", "mdy"}));
    command.add_option("--labels", options.labels,
                       "Table with the labels of codes: columns named column, code and label");
    command.add_flag("--no-header", options.noHeader,
                     "The first line of the tables is a row; columns are called V1, V2 and so on");
}

}  // namespace alteri
