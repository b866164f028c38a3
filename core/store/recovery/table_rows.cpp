// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery/table_rows.hpp"

#include <set>
#include <utility>

namespace alteri {

namespace {

using Roots = std::map<std::string, std::uint32_t>;

bool saysTable(const StoredCell& cell)
{
    return cell == StoredCell::ofText("table");
}

/// Tables and their first pages, from rows of the table that SQLite keeps of them: type, name, name
/// of the table, page, definition.
void noteRoots(const std::vector<StoredRow>& rows, Roots& roots)
{
    for (const auto& row : rows) {
        if (row.values.size() != 5)
            continue;
        const auto& name = row.values[1];
        const auto page = row.values[3].whole();
        if (saysTable(row.values[0]) && name.kind == StoredCell::Kind::Text && page)
            roots.emplace(name.bytes, static_cast<std::uint32_t>(*page));
    }
}

bool isCatalogue(const std::vector<StoredRow>& rows)
{
    if (rows.empty() || rows.front().values.size() != 5)
        return false;
    const auto& type = rows.front().values[0];
    return saysTable(type) || type == StoredCell::ofText("index");
}

/// The pages of rows below one, in their order.
std::vector<std::uint32_t>
leavesBelow(const DatabasePages& pages, std::uint32_t root, std::set<std::uint32_t>& seen)
{
    std::vector<std::uint32_t> leaves;
    std::vector<std::uint32_t> open{root};
    while (!open.empty()) {
        const auto page = open.back();
        open.pop_back();
        if (page < 1 || page > pages.count() || !seen.insert(page).second)
            continue;
        const auto kind = pages.kindOf(page);
        if (kind == DatabasePages::Kind::Rows)
            leaves.push_back(page);
        if (kind != DatabasePages::Kind::Branches)
            continue;
        const auto children = pages.childrenOf(page);
        open.insert(open.end(), children.rbegin(), children.rend());
    }
    return leaves;
}

}  // namespace

FoundRows foundRows(const DatabasePages& pages)
{
    FoundRows found;
    std::map<std::uint32_t, std::vector<StoredRow>> leaves;
    Roots roots;
    for (std::uint32_t page = 1; page <= pages.count(); ++page) {
        if (pages.kindOf(page) != DatabasePages::Kind::Rows)
            continue;
        auto rows = pages.rowsOf(page);
        found.unreadable += rows.unreadable;
        noteRoots(rows.rows, roots);
        if (!isCatalogue(rows.rows) && !rows.rows.empty())
            leaves.emplace(page, std::move(rows.rows));
    }
    std::set<std::uint32_t> seen;
    const auto take = [&](std::uint32_t page, const std::string& table) {
        if (auto leaf = leaves.extract(page))
            found.pages.push_back({table, std::move(leaf.mapped())});
    };
    for (const auto& [table, root] : roots)
        for (const auto page : leavesBelow(pages, root, seen))
            take(page, table);
    while (!leaves.empty())
        take(leaves.begin()->first, {});
    return found;
}

}  // namespace alteri
