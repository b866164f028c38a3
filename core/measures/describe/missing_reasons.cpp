// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/describe/missing_reasons.hpp"

#include "core/measures/variables/study_rows.hpp"

namespace alteri {

namespace {

void addTo(ReasonCounts& sum, const ReasonCounts& counts)
{
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum.at(i) += counts.at(i);
}

}  // namespace

MissingReasons::MissingReasons(const Reader& reader, const std::optional<int>& wave)
{
    const auto rows = rowsOf(reader, wave);
    for (std::size_t i = 0; i < rows.maps.size(); ++i) {
        m_egoOf[rows.maps[i]] = rows.egos[i].code;
        m_egos.emplace(rows.egos[i].id, rows.egos[i].code);
    }
    for (std::size_t i = 0; i < rows.ties.size(); ++i)
        m_alteri.emplace(rows.ties[i].alter, rows.egos[rows.networks->networkOf[i]].code);
    nameVariables(reader.codebook());
    addAnswers(reader);
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
            m_tieVariables["alter." + attribute.key] = attribute.id;
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

void MissingReasons::addAnswers(const Reader& reader)
{
    // Of whom is not in the frames nothing is missing.
    const auto count = [this](const auto& egos, const auto& key, AttributeId attribute,
                              MissingReason reason) {
        if (const auto ego = egos.find(key); ego != egos.end())
            ++m_counts[attribute][ego->second].at(static_cast<std::size_t>(reason));
    };
    reader.forEachMissing(Owner::Ego,
                          [&](const Subject& subject, AttributeId attribute, MissingReason reason) {
                              count(m_egos, std::get<EgoId>(subject), attribute, reason);
                          });
    reader.forEachMissing(Owner::Alter,
                          [&](const Subject& subject, AttributeId attribute, MissingReason reason) {
                              count(m_alteri, std::get<AlterId>(subject), attribute, reason);
                          });
    reader.forEachMissing(Owner::Tie,
                          [&](const Subject& subject, AttributeId attribute, MissingReason reason) {
                              count(m_egoOf, std::get<TieKey>(subject).map, attribute, reason);
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
