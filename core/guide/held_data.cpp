// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/held_data.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace alteri {

namespace {

std::map<AttributeId, std::size_t> countAnswers(const Reader& reader)
{
    std::map<AttributeId, std::size_t> counts;
    for (const auto owner : {Owner::Ego, Owner::Alter, Owner::Tie, Owner::AlterTie})
        reader.forEachAnswer(owner,
                             [&](const Subject& /*subject*/, AttributeId id, const Value& value) {
                                 if (!std::holds_alternative<MissingReason>(value))
                                     ++counts[id];
                             });
    return counts;
}

void addFields(HeldData& held, const Reader& reader, const std::set<AttributeId>& consents)
{
    const auto counts = countAnswers(reader);
    for (const auto& attribute : reader.codebook().attributes) {
        if (consents.contains(attribute.id))
            continue;
        const auto found = counts.find(attribute.id);
        held.fields.push_back({attribute, found != counts.end() ? found->second : 0});
    }
}

void addConsents(HeldData& held,
                 const Ego& ego,
                 const Reader& reader,
                 const std::vector<GuideStep>& steps)
{
    bool agreed = false;
    for (const auto& step : steps) {
        const auto answer = reader.answer(ego.id, *step.consent);
        const auto given = answer ? consentFrom(*answer) : std::nullopt;
        if (!given)
            continue;
        held.consents.push_back({ego.label, step.title, *given});
        agreed = true;
    }
    if (!agreed && held.asksForConsent)
        held.egosWithout.push_back(ego.label);
}

void countNetwork(HeldData& held, const Reader& reader, const NetworkMap& map)
{
    held.notes += map.note.empty() ? 0U : 1U;
    const auto ties = reader.ties(map.id);
    held.ties += ties.size();
    held.notes += static_cast<std::size_t>(
        std::count_if(ties.begin(), ties.end(), [](const Tie& tie) { return !tie.note.empty(); }));
    held.alterTies += reader.alterTies(map.id).size();
}

}  // namespace

HeldData heldData(const Reader& reader)
{
    HeldData held;
    std::vector<GuideStep> asking;
    std::set<AttributeId> consents;
    for (auto& step : reader.guide())
        if (step.kind == StepKind::Consent && step.consent) {
            consents.insert(*step.consent);
            asking.push_back(std::move(step));
        }
    held.asksForConsent = !asking.empty();
    addFields(held, reader, consents);
    for (const auto& ego : reader.egos()) {
        ++held.egos;
        const auto alteri = reader.alteri(ego.id);
        held.alteri += alteri.size();
        held.notes += static_cast<std::size_t>(std::count_if(
            alteri.begin(), alteri.end(), [](const Alter& alter) { return !alter.note.empty(); }));
        addConsents(held, ego, reader, asking);
    }
    for (const auto& map : reader.maps())
        countNetwork(held, reader, map);
    std::set<std::string> names;
    for (const auto& visit : reader.visits())
        if (!visit.interviewer.empty())
            names.insert(visit.interviewer);
    held.interviewers.assign(names.begin(), names.end());
    held.leavings = reader.leavings();
    return held;
}

}  // namespace alteri
