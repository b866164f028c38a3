// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/networks/telling_names.hpp"

#include <map>

namespace alteri {

namespace {

/// Columns of each label.
using ByLabel = std::map<std::string, std::vector<Column*>>;

ByLabel byLabel(std::vector<Column>& ofTies, std::vector<Column>& ofEgos)
{
    ByLabel found;
    for (auto* columns : {&ofTies, &ofEgos})
        for (auto& column : *columns)
            found[column.label].push_back(&column);
    std::erase_if(found, [](const auto& each) { return each.second.size() < 2; });
    return found;
}

std::string fullLabel(const std::string& variable, const std::string& category)
{
    return variable + ": " + category;
}

}  // namespace

void tellVariablesApart(std::vector<Column>& ofTies,
                        const std::set<std::string, std::less<>>& ofAlteri,
                        const std::set<std::string, std::less<>>& groupings,
                        std::vector<Column>& ofEgos)
{
    const auto whose = [&](const Column& column) {
        if (column.level != VariableLevel::Tie)
            return "Ego: ";
        return ofAlteri.contains(column.name) ? "Alter: " : "";
    };
    for (const auto& [label, columns] : byLabel(ofTies, ofEgos)) {
        std::set<std::string> owners;
        for (const auto* column : columns)
            owners.insert(whose(*column));
        if (owners.size() > 1)
            for (auto* column : columns)
                column->label = whose(*column) + label;
    }
    for (auto [label, columns] : byLabel(ofTies, ofEgos)) {
        std::erase_if(columns, [&](const Column* each) { return groupings.contains(each->name); });
        if (columns.size() > 1)
            for (auto* column : columns)
                column->label.append(" (").append(column->name).append(")");
    }
}

CategoryLabels::CategoryLabels(const Frame& ties)
{
    std::map<std::string, std::size_t> uses;
    std::map<std::string, std::size_t> fullUses;
    for (const auto& column : ties.columns)
        if (column.categories && column.level == VariableLevel::Tie && !isName(column))
            for (const auto& label : column.categories->labels) {
                ++uses[label];
                ++fullUses[fullLabel(column.label, label)];
            }
    for (const auto& [label, count] : uses)
        if (count > 1)
            m_repeated.insert(label);
    for (const auto& [label, count] : fullUses)
        if (count > 1)
            m_alike.insert(label);
}

std::string CategoryLabels::of(const Column& variable, const std::string& category) const
{
    // Numbers say nothing without what they count.
    if (variable.categories && !m_repeated.contains(category))
        return category;
    const auto full = fullLabel(variable.label, category);
    return m_alike.contains(full) ? fullLabel(variable.label + " (" + variable.name + ")", category)
                                  : full;
}

}  // namespace alteri
