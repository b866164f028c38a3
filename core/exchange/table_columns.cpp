// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_columns.hpp"

#include "core/exchange/answer_text.hpp"

#include <initializer_list>
#include <map>
#include <set>
#include <string_view>

namespace alteri {

namespace {

/// Column names are compared without case and punctuation: `ego_id`, `egoID` and `.egoID` agree.
std::string normalised(std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
        else if (c != '_' && c != '.' && c != '-' && c != ' ')
            plain += c;
    }
    return plain;
}

std::optional<std::size_t> findColumn(const DelimitedTable& table,
                                      std::initializer_list<std::string_view> names)
{
    for (const auto name : names)
        for (std::size_t i = 0; i < table.header.size(); ++i)
            if (normalised(table.header[i].text) == name)
                return i;
    return std::nullopt;
}

std::optional<std::size_t> requireColumn(const DelimitedTable& table,
                                         std::initializer_list<std::string_view> names,
                                         const std::string& shownName,
                                         std::vector<Problem>& problems)
{
    const auto found = findColumn(table, names);
    if (!found && !table.header.empty())
        problems.push_back({ErrorCode::TableColumnMissing, {table.file, 1, 0}, {shownName}});
    return found;
}

/// The attributes of a codebook by key and by label. Where a name has several meanings it is the
/// first: of the first owner, in the codebook's order.
std::map<std::string, const Attribute*> attributesByName(const std::vector<Owner>& owners,
                                                         const Codebook& codebook)
{
    std::map<std::string, const Attribute*> byName;
    for (const auto owner : owners)
        for (const auto* attribute : codebook.of(owner)) {
            byName.emplace(attribute->key, attribute);
            byName.emplace(attribute->label, attribute);
        }
    return byName;
}

void findIdentifiers(const DelimitedTable& table,
                     TableKind kind,
                     TableColumns& columns,
                     std::vector<Problem>& problems)
{
    columns.ego = requireColumn(table, {"egoid"}, "ego_id", problems);
    if (kind == TableKind::AlterTies) {
        columns.source =
            requireColumn(table, {"source", "srcid", "fromalterid"}, "Source", problems);
        columns.target = requireColumn(table, {"target", "tgtid", "toalterid"}, "Target", problems);
        columns.kind = findColumn(table, {"kind", "type"});
    } else {
        columns.label = findColumn(table, {"label", "name"});
    }
    if (kind == TableKind::Alteri)
        columns.alter = requireColumn(table, {"alterid", "altid"}, "alter_id", problems);
}

std::vector<Owner> ownersIn(TableKind kind)
{
    switch (kind) {
    case TableKind::Egos:
        return {Owner::Ego};
    case TableKind::Alteri:
        return {Owner::Alter, Owner::Tie};
    case TableKind::AlterTies:
        break;
    }
    return {Owner::AlterTie};
}

}  // namespace

TableColumns columnsOf(const DelimitedTable& table,
                       TableKind kind,
                       const Codebook& codebook,
                       std::vector<Problem>& problems)
{
    TableColumns columns;
    findIdentifiers(table, kind, columns, problems);
    const auto owners = ownersIn(kind);
    const auto known = attributesByName(owners, codebook);
    std::set<AttributeId> taken;
    const auto isIdentifier = [&](std::size_t column) {
        return columns.ego == column || columns.alter == column || columns.label == column
               || columns.source == column || columns.target == column || columns.kind == column;
    };
    for (std::size_t column = 0; column < table.header.size(); ++column) {
        const auto& name = table.header[column].text;
        if (isIdentifier(column))
            continue;
        if (name.empty()) {
            problems.push_back(
                {ErrorCode::TableColumnMissing, table.where(table.header[column]), {""}});
        } else if (const auto found = known.find(name); found != known.end()) {
            if (!taken.insert(found->second->id).second)
                problems.push_back(
                    {ErrorCode::TableColumnTwice, table.where(table.header[column]), {name}});
            columns.answers.push_back({column, *found->second});
        } else {
            columns.answers.push_back({column, attributeFor(table, column, owners.front())});
        }
    }
    return columns;
}

}  // namespace alteri
