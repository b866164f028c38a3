// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/layout/column_sets.hpp"
#include "core/exchange/tables/layout/egos_in_rows.hpp"
#include "core/exchange/tables/layout/table_builder.hpp"
#include "core/exchange/tables/layout/table_layout.hpp"
#include "core/exchange/tables/layout/table_roles.hpp"
#include "core/exchange/tables/layout/tie_matrix.hpp"
#include "core/exchange/tables/layout/wide_tables.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

namespace {

KnownAlteri knownAlteri(const TableSource& source, const TableRules& rules)
{
    KnownAlteri known;
    const auto table = parsed(source, rules);
    const auto ego = findColumn(table, egoNames());
    const auto alter = findColumn(table, alterNames());
    const auto name = findColumn(table, {"label", "name", "altername"});
    if (!ego)
        return known;
    std::map<std::string, std::set<std::string>> twice;
    for (const auto row : table.rows) {
        const auto code = row[*ego].text;
        auto& ids = known.idsByName[code];
        const auto id = alter ? row[*alter].text : std::to_string(ids.size() + 1);
        ids[id] = id;
    }
    if (!name || !alter)
        return known;
    for (const auto row : table.rows) {
        const auto code = row[*ego].text;
        auto& ids = known.idsByName[code];
        if (const auto [found, isNew] = ids.emplace(row[*name].text, row[*alter].text); !isNew)
            twice[code].insert(row[*name].text);
    }
    // A name of two alteri names neither, unless it is an id.
    for (const auto& [code, names] : twice)
        for (const auto& each : names)
            if (auto& ids = known.idsByName[code]; ids.at(each) != each)
                ids.erase(each);
    return known;
}

AlterIds alterIds(const TableSource& source, const TableRules& rules)
{
    AlterIds ids;
    const auto table = parsed(source, rules);
    const auto ego = findColumn(table, egoNames());
    const auto alter = findColumn(table, alterNames());
    if (!ego)
        return ids;
    for (const auto row : table.rows) {
        auto& ofEgo = ids[row[*ego].text];
        ofEgo.push_back(alter ? row[*alter].text : std::to_string(ofEgo.size() + 1));
    }
    return ids;
}

/// Takes the columns of pairs out of a table of egos.
void takeDyads(StudyTables& tables)
{
    const auto beginning = firstRows(tables.egos, tables.rules);
    const auto ego = findColumn(beginning.table, egoNames());
    const auto blocks = dyadBlocks(beginning.table);
    if (blocks.empty() || !ego)
        return;
    const auto table = parsed(tables.egos, tables.rules);
    tables.alterTies =
        tiesOfDyads(table, *ego, blocks, alterIds(tables.alteri, tables.rules), tables.notes);
    tables.egos =
        likeBefore(someColumns(table, columnsBut(table, columnsOfPairs(blocks))), tables.egos);
    tables.numberAlteri = true;
}

}  // namespace

void arrangeTables(StudyTables& tables)
{
    if (!tables.alterTies && tables.furtherTies.empty()) {
        if (!tables.egos.bytes.empty())
            takeDyads(tables);
        return;
    }
    if (tables.alterTies)
        tables.furtherTies.insert(tables.furtherTies.begin(), std::move(*tables.alterTies));
    std::vector<DelimitedTable> lists;
    std::vector<DelimitedTable> matrices;
    for (const auto& source : tables.furtherTies) {
        const auto first = firstRows(source, tables.rules);
        const bool isMatrix = !isOfTies(first.table) && isTieMatrix(first.table, first.isWhole);
        if (isMatrix || tables.furtherTies.size() > 1)
            (isMatrix ? matrices : lists).push_back(parsed(source, tables.rules));
    }
    bool infersDirections = false;
    if (!matrices.empty()) {
        const auto known = knownAlteri(tables.alteri, tables.rules);
        const auto ties = tiesOfMatrices(matrices, known, tables.notes);
        infersDirections = ties.infersDirections;
        lists.push_back(parsed(ties, tables.rules));
        tables.numberAlteri = true;
    }
    if (lists.empty())
        tables.alterTies = std::move(tables.furtherTies.front());
    else
        tables.alterTies = stacked(lists);
    tables.alterTies->infersDirections = infersDirections;
    if (lists.size() > 1)
        tables.notes.push_back({TableNote::What::Stacked, lists.front().file, {}, lists.size()});
    tables.furtherTies.clear();
}

}  // namespace alteri
