// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/draft/draft_applying.hpp"

#include "core/exchange/draft/answer_conversion.hpp"
#include "core/exchange/draft/codebook_matching.hpp"
#include "core/maps/placing.hpp"
#include "core/measures/networks/tie_question.hpp"
#include "core/model/composed_text.hpp"
#include "core/multilevel/products/parallel.hpp"
#include "core/store/study_file.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <variant>

namespace alteri {

namespace {

/// Tells how far an import is: an ego is a step, and so is a map that gets its places.
class DraftSteps {
public:
    DraftSteps(const ImportWatch& watch, std::size_t all)
        : m_watch(watch)
        , m_all(all)
    {
    }

    void advance(std::size_t by)
    {
        m_done = std::min(m_done + by, m_all);
        if (m_watch)
            m_watch(m_done, m_all);
    }

private:
    const ImportWatch& m_watch;
    std::size_t m_all;
    std::size_t m_done = 0;
};

class DraftApplying {
public:
    DraftApplying(Writer& writer, const StudyDraft& draft, DraftReport& report, DraftSteps& steps)
        : m_writer(writer)
        , m_draft(draft)
        , m_report(report)
        , m_steps(steps)
        , m_matching(writer, draft, report)
    {
        for (auto& ego : writer.reader().egos())
            m_egos.emplace(ego.code, std::move(ego));
    }

    void write()
    {
        for (const auto& ego : m_draft.egos) {
            addEgo(ego);
            m_steps.advance(1);
        }
        sayWithoutTies(m_writer, m_withoutTies);
        keepPlaces();
        findPlaces();
    }

private:
    /// A place that the file has for an alter.
    struct Wished {
        TieKey tie;
        Place place;
    };

    void addEgo(const DraftEgo& theirs)
    {
        m_ego = theirs.code;
        const auto known = m_egos.find(theirs.code);
        m_isNewEgo = known == m_egos.end();
        const auto name = theirs.name.empty() ? theirs.code : theirs.name;
        EgoId ego;
        if (m_isNewEgo) {
            ego = m_writer.addEgo(theirs.code, name);
            m_egos[theirs.code] = {ego, theirs.code, name};
            ++m_report.egos;
        } else {
            ego = known->second.id;
            compareNames({}, known->second.label, theirs.name);
            ++m_report.knownEgos;
        }
        answer(ego, m_isNewEgo, {}, theirs.answers);
        say(ego, {}, theirs.namely);
        const auto alteri = addAlteri(ego, theirs);
        addMaps(ego, theirs, alteri);
    }

    struct AlterHere {
        AlterId id;
        bool isNew = true;
    };

    std::vector<AlterHere> addAlteri(EgoId ego, const DraftEgo& theirs)
    {
        std::map<std::string, Alter> known;
        if (!m_isNewEgo)
            for (auto& alter : m_writer.reader().alteri(ego))
                known.emplace(alter.code, std::move(alter));
        std::vector<AlterHere> alteri;
        alteri.reserve(theirs.alteri.size());
        for (const auto& alter : theirs.alteri) {
            const auto found = known.find(alter.code);
            const bool isNew = found == known.end();
            AlterId id;
            if (isNew) {
                id = m_writer.addAlter(ego, alter.code,
                                       alter.name.empty() ? alter.code : alter.name);
                ++m_report.alteri;
            } else {
                id = found->second.id;
                compareNames(alter.code, found->second.label, alter.name);
            }
            if (!alter.note.empty() && (isNew || found->second.note.empty()))
                m_writer.setNote(id, alter.note);
            answer(id, isNew, alter.code, alter.answers);
            say(id, alter.code, alter.namely);
            alteri.push_back({id, isNew});
        }
        return alteri;
    }

    void addMaps(EgoId ego, const DraftEgo& theirs, const std::vector<AlterHere>& alteri)
    {
        std::vector<NetworkMap> known;
        if (!m_isNewEgo)
            known = m_writer.reader().maps(ego);
        for (const auto& map : theirs.maps) {
            const auto& design = m_matching.design(map.design);
            const auto title = map.title.empty() ? design.title : map.title;
            const auto found =
                std::find_if(known.begin(), known.end(),
                             [&](const NetworkMap& each) { return each.title == title; });
            const bool isNew = found == known.end();
            MapId id;
            if (isNew) {
                id = m_writer.addMap(ego, design.id, title);
                ++m_report.maps;
            } else {
                id = found->id;
            }
            if (!map.note.empty() && (isNew || found->note.empty()))
                m_writer.setNote(id, map.note);
            if (!isNew)
                known.erase(found);
            addTies(id, isNew, map, theirs, alteri);
            addAlterTies(id, isNew, map, theirs, alteri);
            m_maps.push_back(id);
        }
    }

    void addTies(MapId map,
                 bool isNewMap,
                 const DraftMap& theirs,
                 const DraftEgo& ego,
                 const std::vector<AlterHere>& alteri)
    {
        std::map<AlterId, Tie> known;
        if (!isNewMap)
            for (auto& tie : m_writer.reader().ties(map))
                known.emplace(tie.alter, std::move(tie));
        for (const auto& tie : theirs.ties) {
            const TieKey key{map, alteri.at(tie.alter).id};
            const auto found = known.find(key.alter);
            const bool isNew = found == known.end();
            if (isNew) {
                m_writer.addTie(key);
                ++m_report.ties;
            }
            if (!tie.note.empty() && (isNew || found->second.note.empty()))
                m_writer.setNote(key, tie.note);
            answer(key, isNew, ego.alteri[tie.alter].code, tie.answers);
            say(key, ego.alteri[tie.alter].code, tie.namely);
            if (tie.place && (isNew || !found->second.place))
                m_wished.push_back({key, *tie.place});
        }
    }

    void addAlterTies(MapId map,
                      bool isNewMap,
                      const DraftMap& theirs,
                      const DraftEgo& ego,
                      const std::vector<AlterHere>& alteri)
    {
        std::set<AlterTie> known;
        if (!isNewMap)
            for (const auto& tie : m_writer.reader().alterTies(map))
                known.insert(tie);
        for (const auto& tie : theirs.alterTies) {
            const auto& kind = m_matching.kind(tie.kind);
            const auto key = makeAlterTie(map, kind.id, kind.directed, alteri.at(tie.source).id,
                                          alteri.at(tie.target).id);
            const bool isNew = known.insert(key).second;
            if (isNew) {
                m_writer.addAlterTie(key);
                ++m_report.alterTies;
            }
            const auto ends = ego.alteri[tie.source].code + " – " + ego.alteri[tie.target].code;
            answer(key, isNew, ends, tie.answers);
            say(key, ends, tie.namely);
        }
        for (const auto& pair : theirs.askedPairs) {
            const auto& kind = m_matching.kind(pair.kind);
            m_writer.setAsked(makeAlterTie(map, kind.id, kind.directed, alteri.at(pair.source).id,
                                           alteri.at(pair.target).id));
        }
        if (theirs.tellsAlterTies && known.empty())
            m_withoutTies.push_back(map);
    }

    void compareNames(const std::string& about, const std::string& ours, const std::string& theirs)
    {
        if (!theirs.empty() && composed(theirs) != ours)
            m_report.contradictions.push_back({m_ego, about, {}, ours, theirs});
    }

    /// @param isNew nothing was said about the subject before
    void answer(const Subject& subject, bool isNew, const std::string& about, const Answers& theirs)
    {
        if (theirs.empty())
            return;
        const auto known = isNew ? Answers() : m_writer.reader().answers(subject);
        for (const auto& [attribute, value] : theirs) {
            const auto& ours = m_matching.attribute(attribute);
            const auto wanted = m_matching.answer(attribute, value);
            if (!wanted) {
                noteUnreadable(ours.label, textOfAnswer(value, m_matching.theirs(attribute)));
                continue;
            }
            const auto before = known.find(ours.id);
            if (before == known.end() || before->second == Value(MissingReason::NotAsked)) {
                m_writer.setAnswer(subject, ours.id, *wanted);
                m_report.answers += isNew ? 0 : 1;
            } else if (before->second != *wanted) {
                m_report.contradictions.push_back({m_ego, about, ours.label,
                                                   textOfAnswer(before->second, ours),
                                                   textOfAnswer(*wanted, ours)});
            }
        }
    }

    /// What was said to categories of answers that are written.
    void
    say(const Subject& subject, const std::string& about, const std::vector<DraftNamely>& theirs)
    {
        const auto reader = m_writer.reader();
        for (const auto& said : theirs) {
            const auto& ours = m_matching.attribute(said.attribute);
            const auto category = m_matching.category(said.attribute, said.category);
            const auto answer = reader.answer(subject, ours.id);
            if (!category || !answer || !chooses(*answer, *category)) {
                noteUnreadable(ours.label, said.text);
                continue;
            }
            const auto texts = reader.namely(subject, ours.id);
            const auto before = texts.find(*category);
            if (before == texts.end())
                m_writer.setNamely(subject, ours.id, *category, said.text);
            else if (before->second != said.text)
                m_report.contradictions.push_back(
                    {m_ego, about, ours.label, before->second, said.text});
        }
    }

    static bool chooses(const Value& answer, CategoryId category)
    {
        const auto* choices = std::get_if<Choices>(&answer);
        return choices != nullptr ? choices->contains(category) : answer == Value(category);
    }

    void noteUnreadable(const std::string& attribute, const std::string& value)
    {
        auto& all = m_report.unreadable;
        const auto known = std::find_if(all.begin(), all.end(), [&](const DraftRemark& each) {
            return each.name == attribute && each.detail == value;
        });
        if (known != all.end())
            ++known->count;
        else
            all.push_back({DraftRemark::Kind::ValueUnreadable, attribute, value, 1});
    }

    /// Only now, since all answers are known.
    void keepPlaces()
    {
        std::map<MapId, MapReading> readings;
        const auto reader = m_writer.reader();
        for (const auto& [tie, place] : m_wished) {
            auto known = readings.find(tie.map);
            if (known == readings.end())
                known = readings.emplace(tie.map, readingOf(reader, tie.map, m_writer.codebook()))
                            .first;
            const auto cell = known->second.cellFor(reader, tie);
            if (!cell)
                continue;
            const auto reachable = known->second.geometry().clamped(place);
            if (known->second.standsIn(reachable, *cell)) {
                m_writer.setPlace(tie, reachable);
                ++m_report.placesKept;
            } else {
                ++m_report.placesMoved;
            }
        }
    }

    void findPlaces()
    {
        MapFiller filler(m_writer);
        for (const auto map : m_maps)
            filler.add(map);
        // A few at a time: in between is told how far it is.
        constexpr std::size_t atOnce = 8;
        for (std::size_t first = 0; first < filler.size(); first += atOnce) {
            const auto count = std::min(atOnce, filler.size() - first);
            forEachInParallel(count, {}, [&](std::size_t map) { filler.findPlaces(first + map); });
            m_steps.advance(count);
        }
        filler.write();
        m_report.unplaced = filler.withoutAnswers();
        m_report.toBePlaced = filler.withoutMeaning();
    }

    Writer& m_writer;
    const StudyDraft& m_draft;
    DraftReport& m_report;
    DraftSteps& m_steps;
    CodebookMatching m_matching;
    std::map<std::string, Ego> m_egos;
    std::string m_ego;  ///< code of the one that is being written
    bool m_isNewEgo = true;
    std::vector<MapId> m_maps;
    std::vector<MapId> m_withoutTies;
    std::vector<Wished> m_wished;
};

}  // namespace

DraftReport applyDraft(StudyFile& study,
                       const StudyDraft& draft,
                       std::string_view label,
                       const ImportWatch& watch)
{
    DraftReport report;
    DraftSteps steps(watch, countsOf(draft).maps + draft.egos.size());
    report.change = study.perform(
        label, [&](Writer& writer) { DraftApplying(writer, draft, report, steps).write(); });
    return report;
}

}  // namespace alteri
