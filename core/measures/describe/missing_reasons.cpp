// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/describe/missing_reasons.hpp"

#include "core/measures/columns/choice_name.hpp"
#include "core/measures/variables/study_rows.hpp"

#include <vector>

namespace alteri {

namespace {

void addTo(ReasonCounts& sum, const ReasonCounts& counts)
{
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum.at(i) += counts.at(i);
}

/// What the variables of an attribute are called: it itself, or those of its several answers.
std::vector<std::string> namesOf(const Attribute& attribute)
{
    if (!attribute.choosesSeveral())
        return {attribute.key};
    std::vector<std::string> names{choiceName(attribute.key, {})};
    for (const auto& category : attribute.categories)
        names.push_back(choiceName(attribute.key, category.code));
    return names;
}

}  // namespace

MissingReasons::MissingReasons(const StudyTable& table, const std::optional<int>& wave)
{
    nameVariables(table.codebook());
    count(table, rowsOf(table, wave));
}

void MissingReasons::nameVariables(const Codebook& codebook)
{
    for (const auto& attribute : codebook.attributes)
        for (const auto& name : namesOf(attribute))
            nameVariable(attribute, name);
    for (const auto& recode : codebook.recodes) {
        const auto* attribute = codebook.find(recode.attribute);
        auto& variables = attribute->owner == Owner::Ego ? m_egoVariables : m_tieVariables;
        variables.emplace(recode.key, attribute->id);
        variables.emplace("ego." + recode.key, attribute->id);
    }
}

void MissingReasons::nameVariable(const Attribute& attribute, const std::string& name)
{
    switch (attribute.owner) {
    case Owner::Ego:
        // Where a tie's variable has the name, ego's has this prefix.
        m_egoVariables.emplace(name, attribute.id);
        m_egoVariables.emplace("ego." + name, attribute.id);
        break;
    case Owner::Alter:
        m_tieVariables[name] = attribute.id;
        m_tieVariables["alter." + name] = attribute.id;
        break;
    case Owner::Tie:
        m_tieVariables.emplace(name, attribute.id);
        m_tieVariables.emplace("tie." + name, attribute.id);
        break;
    case Owner::AlterTie:
        break;
    }
}

/// Each answer once, on however many of the rows its subject is.
void MissingReasons::count(const StudyTable& table, const StudyRows& rows)
{
    for (const auto& column : table.columns) {
        if (column->content() != DataContent::Answer || column->subject() == DataSubject::AlterTie)
            continue;
        std::vector<bool> isCounted(column->size(), false);
        const auto add = [&](StudyTable::Number subject, const std::string& ego) {
            const auto reason = DataColumn::reasonOf(column->cell(subject));
            if (reason && !isCounted[subject])
                ++m_counts[column->attribute().id][ego].at(static_cast<std::size_t>(*reason));
            isCounted[subject] = true;
        };
        if (column->subject() == DataSubject::Ego) {
            for (std::size_t network = 0; network < rows.egoOf.size(); ++network)
                add(rows.egoOf[network], rows.egos[network].code);
            continue;
        }
        const auto& subjects = column->subject() == DataSubject::Alter ? rows.alterOf : rows.tieOf;
        for (std::size_t tie = 0; tie < subjects.size(); ++tie)
            add(subjects[tie], rows.egos[rows.networks->networkOf[tie]].code);
    }
}

const MissingReasons::ByEgo* MissingReasons::find(VariableLevel level,
                                                  const std::string& name) const
{
    if (level == VariableLevel::Network)
        return nullptr;
    const auto& variables = level == VariableLevel::Ego ? m_egoVariables : m_tieVariables;
    const auto attribute = variables.find(name);
    if (attribute == variables.end())
        return nullptr;
    const auto counts = m_counts.find(attribute->second);
    return counts == m_counts.end() ? nullptr : &counts->second;
}

ReasonCounts MissingReasons::of(VariableLevel level, const std::string& name) const
{
    ReasonCounts sum{};
    if (const auto* counts = find(level, name))
        for (const auto& each : *counts)
            addTo(sum, each.second);
    return sum;
}

ReasonCounts MissingReasons::of(VariableLevel level,
                                const std::string& name,
                                const std::set<std::string>& egos) const
{
    ReasonCounts sum{};
    if (const auto* counts = find(level, name))
        for (const auto& [ego, each] : *counts)
            if (egos.contains(ego))
                addTo(sum, each);
    return sum;
}

}  // namespace alteri
