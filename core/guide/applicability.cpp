// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/applicability.hpp"

#include "core/guide/interview_values.hpp"
#include "core/maps/map_content.hpp"
#include "core/maps/placing.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace alteri {

namespace {

/// From what settles most: one question that applies is enough.
enum class Verdict { Applies, Unknown, DoesNotApply };

using VerdictsOfEgo = std::map<std::pair<Subject, AttributeId>, Verdict>;

/// Where the guide asks for an attribute, and under which conditions.
struct Occurrence {
    std::string ofNetwork;
    std::vector<std::string> ofQuestion;  ///< on ego, or on the alter
};

using Occurrences = std::map<AttributeId, std::vector<Occurrence>>;

/// The attributes that are asked for under conditions, and nowhere without one.
Occurrences conditionalOccurrences(const std::vector<GuideStep>& guide)
{
    Occurrences found;
    std::set<AttributeId> always;
    for (const auto& step : guide)
        for (const auto& question : step.questions) {
            Occurrence occurrence{step.condition, {}};
            if (!question.condition.empty())
                occurrence.ofQuestion.push_back(question.condition);
            if (step.kind == StepKind::NameInterpreter && !step.alteriCondition.empty())
                occurrence.ofQuestion.push_back(step.alteriCondition);
            if (occurrence.ofNetwork.empty() && occurrence.ofQuestion.empty())
                always.insert(question.attribute);
            found[question.attribute].push_back(std::move(occurrence));
        }
    for (const auto attribute : always)
        found.erase(attribute);
    return found;
}

/// All conditions have to hold: one that does not settles it.
Verdict both(Verdict one, Verdict other)
{
    return std::max(one, other);
}

Verdict verdictOf(std::optional<bool> holds, bool restsOnInapplicable)
{
    if (!holds)
        return restsOnInapplicable ? Verdict::DoesNotApply : Verdict::Unknown;
    return *holds ? Verdict::Applies : Verdict::DoesNotApply;
}

/// The verdicts of one interview.
class MapVerdicts {
public:
    MapVerdicts(const Reader& reader, MapId map, int wave)
        : m_content(readMap(reader, map))
        , m_values(m_content, reader.derivedColumns(), wave)
    {
    }

    void addTo(VerdictsOfEgo& verdicts, const Occurrences& occurrences) const
    {
        for (const auto& [id, places] : occurrences) {
            const auto* attribute = m_content.codebook.find(id);
            if (attribute == nullptr || attribute->owner == Owner::AlterTie)
                continue;
            if (attribute->owner == Owner::Ego)
                add(verdicts, {m_content.ego.id, id}, ofEgo(places));
            else
                for (std::size_t i = 0; i < m_content.partners.size(); ++i)
                    add(verdicts, {subjectOf(*attribute, i), id}, ofPartner(places, i));
        }
    }

private:
    static void
    add(VerdictsOfEgo& verdicts, const std::pair<Subject, AttributeId>& asked, Verdict verdict)
    {
        const auto [known, isNew] = verdicts.emplace(asked, verdict);
        if (!isNew)
            known->second = std::min(known->second, verdict);
    }

    Subject subjectOf(const Attribute& attribute, std::size_t partner) const
    {
        const auto alter = m_content.partners[partner].alter.id;
        return attribute.owner == Owner::Alter ? Subject(alter)
                                               : Subject(TieKey{m_content.map.id, alter});
    }

    Verdict ofNetwork(const std::string& condition) const
    {
        return verdictOf(m_values.ofNetwork(condition),
                         m_values.restsOnInapplicable(condition, nullptr));
    }

    Verdict ofEgo(const std::vector<Occurrence>& places) const
    {
        auto verdict = Verdict::DoesNotApply;
        for (const auto& place : places) {
            auto here = ofNetwork(place.ofNetwork);
            for (const auto& condition : place.ofQuestion)
                here = both(here, ofNetwork(condition));
            verdict = std::min(verdict, here);
        }
        return verdict;
    }

    Verdict ofPartner(const std::vector<Occurrence>& places, std::size_t partner) const
    {
        auto verdict = Verdict::DoesNotApply;
        for (const auto& place : places) {
            auto here = ofNetwork(place.ofNetwork);
            for (const auto& condition : place.ofQuestion)
                here = both(here, verdictOf(verdicts(condition)[partner],
                                            m_values.restsOnInapplicable(
                                                condition, &m_content.partners[partner])));
            verdict = std::min(verdict, here);
        }
        return verdict;
    }

    const std::vector<std::optional<bool>>& verdicts(const std::string& condition) const
    {
        const auto known = m_ofPartners.find(condition);
        if (known != m_ofPartners.end())
            return known->second;
        return m_ofPartners.emplace(condition, m_values.ofPartners(condition)).first->second;
    }

    MapContent m_content;
    InterviewValues m_values;
    mutable std::map<std::string, std::vector<std::optional<bool>>> m_ofPartners;
};

bool saysInapplicable(const std::optional<Value>& answer)
{
    return answer == std::optional<Value>(MissingReason::DoesNotApply);
}

void suspend(Writer& writer,
             Placer& placer,
             EgoId ego,
             const std::pair<Subject, AttributeId>& asked,
             const std::optional<Value>& answer)
{
    writer.keepSuspended({ego, asked.first, asked.second, answer});
    placer.code(asked.first, asked.second, Value(MissingReason::DoesNotApply));
}

void restore(Writer& writer, Placer& placer, const SuspendedAnswer& suspended)
{
    writer.dropSuspended(suspended);
    // What somebody wrote over it meanwhile is the later word.
    if (saysInapplicable(writer.reader().answer(suspended.subject, suspended.attribute)))
        placer.code(suspended.subject, suspended.attribute, suspended.value);
    for (const auto& [category, said] : suspended.namely)
        writer.setNamely(suspended.subject, suspended.attribute, category, said);
}

/// @return whether any answer changed
bool followOnce(Writer& writer, const Occurrences& occurrences, EgoId ego)
{
    const auto reader = writer.reader();
    VerdictsOfEgo verdicts;
    // Without conditions no map need be read: every gesture comes through here.
    const auto guided = occurrences.empty() ? std::vector<MapId>() : reader.guidedMaps(ego);
    const auto maps = guided.empty() ? std::vector<NetworkMap>() : reader.maps(ego);
    for (std::size_t i = 0; i < maps.size(); ++i)
        if (std::find(guided.begin(), guided.end(), maps[i].id) != guided.end())
            MapVerdicts(reader, maps[i].id, static_cast<int>(i) + 1).addTo(verdicts, occurrences);
    bool changed = false;
    std::set<std::pair<Subject, AttributeId>> suspended;
    Placer placer(writer);
    for (const auto& each : reader.suspendedAnswers(ego)) {
        const std::pair asked(each.subject, each.attribute);
        const auto verdict = verdicts.find(asked);
        if (verdict != verdicts.end() && verdict->second == Verdict::DoesNotApply) {
            suspended.insert(asked);
            continue;
        }
        restore(writer, placer, each);
        changed = true;
    }
    for (const auto& [asked, verdict] : verdicts) {
        if (verdict != Verdict::DoesNotApply || suspended.contains(asked))
            continue;
        const auto answer = reader.answer(asked.first, asked.second);
        if (saysInapplicable(answer))
            continue;
        suspend(writer, placer, ego, asked, answer);
        changed = true;
    }
    return changed;
}

std::set<EgoId> touchedEgos(const Writer& writer)
{
    const auto reader = writer.reader();
    const auto& touched = writer.touched();
    std::set<EgoId> egos;
    // What was touched first may have been removed later in the gesture.
    for (const auto ego : touched.egos)
        if (reader.ego(ego))
            egos.insert(ego);
    for (const auto id : touched.maps)
        if (const auto map = reader.map(id))
            egos.insert(map->ego);
    for (const auto id : touched.alteri)
        if (const auto alter = reader.alter(id))
            egos.insert(alter->ego);
    return egos;
}

}  // namespace

void followConditions(Writer& writer)
{
    const auto& touched = writer.touched();
    if (touched.egos.empty() && touched.maps.empty() && touched.alteri.empty())
        return;
    const auto guide = writer.reader().guide();
    if (guide.empty())
        return;
    const auto occurrences = conditionalOccurrences(guide);
    const auto egos = touchedEgos(writer);
    // An answer that does not apply may make others inapplicable, never more often than there are
    // questions.
    for (const auto ego : egos)
        for (std::size_t round = 0; round <= occurrences.size(); ++round)
            if (!followOnce(writer, occurrences, ego))
                break;
}

}  // namespace alteri
