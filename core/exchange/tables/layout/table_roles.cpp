// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/layout/table_roles.hpp"

#include "core/exchange/tables/columns/alter_or_age.hpp"
#include "core/exchange/tables/layout/read_table.hpp"
#include "core/exchange/tables/layout/tie_matrix.hpp"
#include "core/exchange/tables/rows/first_lines.hpp"
#include "core/files/zip_archive.hpp"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

namespace {

bool egosRepeat(const DelimitedTable& table, std::size_t ego)
{
    std::set<std::string> seen;
    for (const auto row : table.rows)
        if (!seen.insert(row[ego].text).second)
            return true;
    return false;
}

}  // namespace

DelimitedTable parsed(const TableSource& source, const TableRules& rules)
{
    std::vector<Problem> problems;
    auto table = parseTable(source.bytes, source.name, problems, formOf(source, rules));
    table.origins = source.origins;
    takeRoles(table, source.choices);
    return table;
}

TableBeginning firstRows(const TableSource& source, const TableRules& rules)
{
    const auto lines = firstLines(source.bytes);
    if (lines.size() == source.bytes.size() || ZipArchive::isArchive(source.bytes))
        return {parsed(source, rules), true};
    std::vector<Problem> problems;
    auto table = parseTable(std::string(lines), source.name, problems, formOf(source, rules));
    takeRoles(table, source.choices);
    return {std::move(table), false};
}

bool hasColumn(const DelimitedTable& table, const ColumnNames& names)
{
    return findColumn(table, names).has_value();
}

bool isOfTies(const DelimitedTable& table)
{
    return hasColumn(table, sourceNames()) && hasColumn(table, targetNames());
}

bool isOfEgoWeb(const DelimitedTable& table)
{
    return hasColumn(table, {"interviewid"}) && hasColumn(table, {"egoid"});
}

TableRole roleOf(const TableSource& source, const TableBeginning& beginning)
{
    const auto& table = beginning.table;
    if (source.kind == TableKind::Egos)
        return TableRole::Egos;
    if (source.kind == TableKind::Alteri)
        return TableRole::Alteri;
    if (source.kind == TableKind::AlterTies && isOfTies(table))
        return TableRole::Ties;
    if (source.kind == TableKind::AlterTies)
        return isTieMatrix(table, beginning.isWhole) ? TableRole::Matrix : TableRole::Ties;
    const auto ego = findColumn(table, egoNames());
    if (isOfTies(table))
        return TableRole::Ties;
    if (isTieMatrix(table, beginning.isWhole))
        return TableRole::Matrix;
    if (ego && hasColumn(table, {"alternumber"}) && isOfEgoWeb(table))
        return TableRole::EgoWebAlteri;
    if (hasColumn(table, alterNames()) && !saysAgesOfEgos(table))
        return TableRole::Alteri;
    if (!ego)
        return TableRole::Unknown;
    return egosRepeat(table, *ego) ? TableRole::Alteri : TableRole::Egos;
}

std::optional<TableKind> kindFor(TableRole role)
{
    switch (role) {
    case TableRole::Egos:
        return TableKind::Egos;
    case TableRole::Alteri:
    case TableRole::EgoWebAlteri:
        return TableKind::Alteri;
    case TableRole::Ties:
    case TableRole::Matrix:
        return TableKind::AlterTies;
    case TableRole::Unknown:
        break;
    }
    return std::nullopt;
}

}  // namespace alteri
