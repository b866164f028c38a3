// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/layout/value_labels.hpp"

#include "core/exchange/tables/columns/column_names.hpp"
#include "core/exchange/tables/layout/read_table.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

const ColumnNames& labelledColumnNames()
{
    static const ColumnNames names{"column",       "variable", "attribute", "key",  "var",
                                   "variablename", "spalte",   "merkmal",   "name", "varname"};
    return names;
}

const ColumnNames& codeNames()
{
    static const ColumnNames names{"code", "value", "kode", "wert", "auspr\xC3\xA4gung"};
    return names;
}

const ColumnNames& labelNames()
{
    static const ColumnNames names{"label", "valuelabel",  "meaning",      "labels",
                                   "text",  "bezeichnung", "beschriftung", "bedeutung"};
    return names;
}

ColumnDescription& descriptionOf(const std::string& column, std::vector<ColumnDescription>& all)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const ColumnDescription& each) {
        return each.column == column;
    });
    return found != all.end() ? *found : all.emplace_back(ColumnDescription{column});
}

/// The three columns of a table of labels.
struct LabelColumns {
    std::optional<std::size_t> column;
    std::optional<std::size_t> code;
    std::optional<std::size_t> label;
};

LabelColumns labelColumnsOf(const DelimitedTable& table, std::vector<Problem>& problems)
{
    const auto required = [&](const ColumnNames& names) {
        const auto found = findColumn(table, names);
        if (!found && !table.header.empty())
            problems.push_back({ErrorCode::TableColumnMissing,
                                {table.file, 1, 0},
                                {std::string(names.names.front())}});
        return found;
    };
    return {required(labelledColumnNames()), required(codeNames()), required(labelNames())};
}

}  // namespace

std::vector<ColumnDescription> labelsIn(const TableSource& table, const TableRules& rules)
{
    std::vector<Problem> problems;
    const auto rows = parseTable(table.bytes, table.name, problems, formOf(table, rules));
    const auto columns = labelColumnsOf(rows, problems);
    if (!problems.empty())
        throw Error(std::move(problems));
    std::vector<ColumnDescription> labels;
    std::string column;
    for (const auto row : rows.rows) {
        if (const std::string named(trimmed(row[*columns.column].text)); !named.empty())
            column = named;
        const auto code = row[*columns.code];
        const std::string label(trimmed(row[*columns.label].text));
        auto& description = descriptionOf(column, labels);
        auto& categories = description.categories;
        if (trimmed(code.text).empty()) {
            description.label = label;
            continue;
        }
        if (std::any_of(categories.begin(), categories.end(),
                        [&](const auto& each) { return each.first == code.text; }))
            problems.push_back({ErrorCode::IdTwice, rows.where(code), {beginningOf(code.text)}});
        categories.emplace_back(code.text, label);
    }
    if (!problems.empty())
        throw Error(std::move(problems));
    return labels;
}

}  // namespace alteri
