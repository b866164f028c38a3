// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/missing_reasons.hpp"

#include <unordered_map>
#include <utility>
#include <vector>

namespace alteri {

namespace {

void addTo(ReasonCounts& sum, const ReasonCounts& counts)
{
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum.at(i) += counts.at(i);
}

}  // namespace

MissingReasons::MissingReasons(const Reader& reader)
{
    std::map<EgoId, std::string> codes;
    for (const auto& ego : reader.egos())
        codes[ego.id] = ego.code;
    for (const auto& map : reader.maps())
        m_egoOf[map.id] = codes.at(map.ego);
    nameVariables(reader.codebook());
    addEgos(reader);
    addAlteri(reader);
    addTies(reader);
}

void MissingReasons::nameVariables(const Codebook& codebook)
{
    for (const auto& attribute : codebook.attributes) {
        switch (attribute.owner) {
        case Owner::Ego:
            // Where a tie's variable has the name, ego's has this prefix.
            m_egoVariables.emplace(attribute.key, attribute.id);
            m_egoVariables.emplace("ego." + attribute.key, attribute.id);
            break;
        case Owner::Alter:
            m_tieVariables[attribute.key] = attribute.id;
            break;
        case Owner::Tie:
            m_tieVariables.emplace(attribute.key, attribute.id);
            m_tieVariables.emplace("tie." + attribute.key, attribute.id);
            break;
        case Owner::AlterTie:
            break;
        }
    }
    for (const auto& recode : codebook.recodes) {
        const auto* attribute = codebook.find(recode.attribute);
        auto& variables = attribute->owner == Owner::Ego ? m_egoVariables : m_tieVariables;
        variables.emplace(recode.key, attribute->id);
        variables.emplace("ego." + recode.key, attribute->id);
    }
}

void MissingReasons::add(AttributeId attribute, MapId map, MissingReason reason)
{
    const auto ego = m_egoOf.find(map);
    if (ego != m_egoOf.end())
        ++m_counts[attribute][ego->second].at(static_cast<std::size_t>(reason));
}

void MissingReasons::addEgos(const Reader& reader)
{
    std::map<EgoId, std::vector<MapId>> maps;
    for (const auto& map : reader.maps())
        maps[map.ego].push_back(map.id);
    reader.forEachMissing(Owner::Ego,
                          [&](const Subject& subject, AttributeId attribute, MissingReason reason) {
                              for (const auto map : maps[std::get<EgoId>(subject)])
                                  add(attribute, map, reason);
                          });
}

void MissingReasons::addAlteri(const Reader& reader)
{
    std::unordered_map<AlterId, std::vector<std::pair<AttributeId, MissingReason>>> missing;
    reader.forEachMissing(Owner::Alter,
                          [&](const Subject& subject, AttributeId attribute, MissingReason reason) {
                              missing[std::get<AlterId>(subject)].emplace_back(attribute, reason);
                          });
    if (missing.empty())
        return;
    for (const auto& [map, ego] : m_egoOf)
        for (const auto& tie : reader.ties(map))
            if (const auto found = missing.find(tie.alter); found != missing.end())
                for (const auto& [attribute, reason] : found->second)
                    add(attribute, map, reason);
}

void MissingReasons::addTies(const Reader& reader)
{
    reader.forEachMissing(Owner::Tie,
                          [&](const Subject& subject, AttributeId attribute, MissingReason reason) {
                              add(attribute, std::get<TieKey>(subject).map, reason);
                          });
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
