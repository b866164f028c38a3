// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging/thing_names.hpp"

#include "core/store/file/connection.hpp"
#include "core/store/merging/merge_rules.hpp"

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

/// What a thing is told with, since its own name says too little.
std::string columnAbove(std::string_view table)
{
    if (table == "alter" || table == "map")
        return "ego";
    if (table == "category")
        return "attribute";
    if (table == "recode_group")
        return "recode";
    return {};
}

}  // namespace

ThingNames::ThingNames(Connection& connection,
                       const TableShapes& shapes,
                       std::vector<std::string> schemas)
    : m_connection(connection)
    , m_shapes(shapes)
    , m_schemas(std::move(schemas))
{
}

std::optional<StoredCells> ThingNames::row(const RowId& id)
{
    for (const auto& schema : m_schemas) {
        auto& query = m_connection.prepared("SELECT * FROM " + schema + "." + quotedName(id.table)
                                            + m_shapes.at(id.table).whereKey());
        for (std::size_t i = 0; i < id.key.size(); ++i)
            bindCell(query, static_cast<int>(i) + 1, id.key[i]);
        std::optional<StoredCells> cells;
        if (query.executeStep())
            cells = storedCellsOf(query);
        query.reset();
        if (cells)
            return cells;
    }
    return std::nullopt;
}

const ThingNames::Named* ThingNames::named(const RowId& id)
{
    const auto [at, isNew] = m_known.try_emplace(id);
    auto& known = at->second;
    if (!isNew)
        return known ? &*known : nullptr;
    const auto cells = row(id);
    if (!cells)
        return nullptr;
    const auto& shape = m_shapes.at(id.table);
    Named found{(*cells)[shape.column(nameColumn(id.table))].text(), {}};
    if (const auto above = columnAbove(id.table); !above.empty())
        if (const auto* parent = named({above, {(*cells)[shape.column(above)]}})) {
            found.above = parent->above;
            found.above.push_back(parent->name);
        }
    known = std::move(found);
    return &*known;
}

std::vector<std::string> ThingNames::of(const RowId& row)
{
    std::vector<std::string> names;
    const auto append = [&](const std::string& name) {
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    };
    const auto& shape = m_shapes.at(row.table);
    for (std::size_t i = 0; i < row.key.size(); ++i) {
        const auto& column = shape.columns[shape.key[i]];
        const auto table = tableOfIds(row.table, column);
        if (!row.key[i].isId())
            append(row.key[i].text());
        else if (!table.empty() && !nameColumn(table).empty()) {
            if (const auto* found = named({table, {row.key[i]}})) {
                for (const auto& above : found->above)
                    append(above);
                append(found->name);
            }
        }
    }
    return names;
}

std::string
ThingNames::ofValue(const std::string& table, const std::string& column, const StoredCell& value)
{
    if (!value.isId())
        return value.text();
    const auto owner = tableOfIds(table, column);
    if (owner.empty() || nameColumn(owner).empty())
        return {};
    const auto* found = named({owner, {value}});
    return found == nullptr ? std::string() : found->name;
}

}  // namespace alteri
