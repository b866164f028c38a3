// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/layout/enet_tables.hpp"

#include "core/exchange/tables/columns/column_names.hpp"
#include "core/exchange/tables/layout/table_builder.hpp"
#include "core/exchange/tables/layout/vna_sections.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace alteri {

namespace {

std::optional<TableKind> kindOf(const VnaSection& section)
{
    if (section.name.starts_with("ego data"))
        return TableKind::Egos;
    if (section.name.starts_with("alter data"))
        return TableKind::Alteri;
    if (section.name.starts_with("alter") || section.name.starts_with("tie"))
        return TableKind::AlterTies;
    return std::nullopt;
}

/// Whose alteri are called so.
using EgosOfAlter = std::map<std::string, std::set<std::string>>;

class EnetFile {
public:
    EnetFile(const TableSource& file, std::vector<VnaSection> sections)
        : m_file(file)
        , m_sections(std::move(sections))
    {
        for (const auto& section : m_sections)
            note(section);
    }

    std::vector<TableSource> tables() const
    {
        std::vector<TableSource> tables;
        for (const auto& section : m_sections)
            if (!section.rows.empty() && !isOfDrawing(section))
                tables.push_back(tableOf(section));
        return tables;
    }

private:
    void note(const VnaSection& section)
    {
        const auto kind = kindOf(section);
        for (const auto& [line, fields] : section.rows)
            if (kind == TableKind::Egos) {
                m_egos.insert(fields.front());
            } else if (kind == TableKind::Alteri && fields.size() > 1) {
                m_egos.insert(fields.front());
                m_egosOf[fields[1]].insert(fields.front());
            }
    }

    TableSource tableOf(const VnaSection& section) const
    {
        const auto kind = kindOf(section);
        const bool addsEgo = kind == TableKind::AlterTies && namesNoEgo(section);
        const bool isNamed = namesAll(kind, section);
        auto columns = section.columns;
        if (addsEgo)
            columns.insert(columns.begin(), "ego_id");
        TableBuilder builder(columns, ',');
        for (const auto& row : section.rows) {
            if (addsEgo)
                builder.add(egoOf(row.fields[0], row.fields[1]));
            for (const auto& field : row.fields)
                builder.add(field);
            builder.endRow({m_file.name, row.line, 0});
        }
        auto made = std::move(builder).source(m_file.name + ": " + section.name);
        made.isSheetOfMany = true;
        made.kind = kind;
        if (!isNamed)
            made.choices = choicesFor(kind, columns);
        return made;
    }

    static bool has(const VnaSection& section, const ColumnNames& names)
    {
        return std::any_of(section.columns.begin(), section.columns.end(), [&](const auto& title) {
            return std::find(names.names.begin(), names.names.end(), plainName(title))
                   != names.names.end();
        });
    }

    /// Whether titles say what comes first elsewhere.
    static bool namesAll(std::optional<TableKind> kind, const VnaSection& section)
    {
        if (!has(section, egoNames()))
            return false;
        return kind == TableKind::Egos || (kind == TableKind::Alteri && has(section, alterNames()))
               || (kind == TableKind::AlterTies && has(section, sourceNames())
                   && has(section, targetNames()));
    }

    /// Ties whose ends are the first two columns: they are called so, or are of alteri of one ego.
    bool namesNoEgo(const VnaSection& section) const
    {
        if (has(section, egoNames()))
            return false;
        if (section.columns.size() > 1 && plainName(section.columns[0]) == "from"
            && plainName(section.columns[1]) == "to")
            return true;
        return section.columns.size() > 1
               && std::all_of(
                   section.rows.begin(), section.rows.end(), [&](const VnaSection::Row& row) {
                       return areOfOneEgo(row.fields[0], row.fields[1])
                              && !(m_egos.contains(row.fields[0]) && row.fields.size() > 2
                                   && areOfOneEgo(row.fields[1], row.fields[2]));
                   });
    }

    bool areOfOneEgo(const std::string& one, const std::string& other) const
    {
        return !egosOfBoth(one, other).empty();
    }

    std::vector<std::string> egosOfBoth(const std::string& one, const std::string& other) const
    {
        std::vector<std::string> both;
        const auto first = m_egosOf.find(one);
        const auto second = m_egosOf.find(other);
        if (first != m_egosOf.end() && second != m_egosOf.end())
            std::set_intersection(first->second.begin(), first->second.end(),
                                  second->second.begin(), second->second.end(),
                                  std::back_inserter(both));
        return both;
    }

    /// Nobody where two egos have both: that is told as an id that is empty. Where only one end is
    /// somebody's alter, that the other is not is told of that ego.
    std::string egoOf(const std::string& one, const std::string& other) const
    {
        const auto both = egosOfBoth(one, other);
        if (!both.empty())
            return both.size() == 1 ? both.front() : std::string();
        for (const auto& end : {one, other})
            if (const auto found = m_egosOf.find(end);
                found != m_egosOf.end() && found->second.size() == 1)
                return *found->second.begin();
        return {};
    }

    static std::vector<ColumnChoice> choicesFor(std::optional<TableKind> kind,
                                                const std::vector<std::string>& columns)
    {
        std::vector<ColumnRole> roles;
        if (kind)
            roles.push_back(ColumnRole::Ego);
        if (kind == TableKind::Alteri)
            roles.push_back(ColumnRole::Alter);
        if (kind == TableKind::AlterTies)
            roles.insert(roles.end(), {ColumnRole::From, ColumnRole::To});
        std::vector<ColumnChoice> choices;
        for (std::size_t i = 0; i < std::min(roles.size(), columns.size()); ++i)
            choices.push_back({columns[i], roles[i]});
        return choices;
    }

    const TableSource& m_file;
    std::vector<VnaSection> m_sections;
    std::set<std::string> m_egos;
    EgosOfAlter m_egosOf;
};

}  // namespace

bool isEnet(std::string_view bytes)
{
    const auto first = firstVnaSection(bytes);
    return first.starts_with("ego data") || first.starts_with("alter data");
}

std::vector<TableSource> enetTables(const TableSource& file)
{
    return EnetFile(file, vnaSections(file.bytes, file.name)).tables();
}

}  // namespace alteri
