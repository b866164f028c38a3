// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/study_table_following.hpp"

#include "core/table/changed_columns.hpp"
#include "core/table/moved_rows.hpp"
#include "core/table/study_table_reading.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace alteri {

namespace {

// More than this is read faster as a whole.
constexpr std::size_t mostSingly = 2000;

bool isAboutTable(const Change& change)
{
    return !change.egos.empty() || !change.maps.empty() || !change.alteri.empty()
           || change.egoListChanged || change.codebookChanged || change.studyChanged
           || !change.visits.empty();
}

/// Makes the table after a change, list by list and then column by column.
class Following {
public:
    using Number = StudyTable::Number;

    Following(const StudyTable& before, const Change& change, const Reader& reader)
        : m_before(before)
        , m_change(change)
        , m_reader(reader)
        , m_now(std::make_shared<StudyTable>(before))
    {
    }

    /// @return whether the columns can be followed
    bool define()
    {
        if (!m_change.codebookChanged && !m_change.studyChanged)
            return true;
        m_now->definitions = std::make_shared<const StudyDefinitions>(definitionsOf(m_reader));
        auto columns = columnsUnder(m_before, m_now->codebook());
        if (!columns)
            return false;
        m_now->columns = std::move(*columns);
        return true;
    }

    std::shared_ptr<const StudyTable> follow()
    {
        placeEgos();
        placeMaps();
        placeAlteri();
        placeTies();
        placePairs();
        placeVisits();
        ChangedColumns columns(*m_now);
        moveCells(columns);
        setTexts(columns);
        setAnswers(columns);
        return std::move(m_now);
    }

private:
    void placeEgos()
    {
        if (m_change.egos.empty() && !m_change.egoListChanged)
            return;
        m_readEgos = m_reader.egos();
        IdList<EgoId> ids;
        std::vector<Number> from;
        ids.reserve(m_readEgos.size());
        from.reserve(m_readEgos.size());
        for (const auto& ego : m_readEgos) {
            ids.add(ego.id);
            from.push_back(m_before.egos->find(ego.id));
        }
        m_egos = Move(std::move(from), m_before.egos->size());
        if (!m_egos.isNone())
            m_now->egos = std::make_shared<const IdList<EgoId>>(std::move(ids));
    }

    /// The egos, by their numbers now, of maps or alteri that a change names.
    template <class AnyId, class Find>
    std::set<Number> egosOf(const std::set<AnyId>& things,
                            const IdList<AnyId>& before,
                            const Belonging& ofEgos,
                            Find find) const
    {
        std::set<Number> egos;
        for (const auto& id : things) {
            const auto known = before.find(id);
            auto ego = known != IndexTable::none ? m_egos.now(ofEgos[known]) : IndexTable::none;
            if (known == IndexTable::none)
                if (const auto found = find(id))
                    ego = m_now->egos->find(found->ego);
            if (ego != IndexTable::none)
                egos.insert(ego);
        }
        return egos;
    }

    void placeMaps()
    {
        const auto& before = *m_before.maps;
        std::map<Number, std::vector<MapId>> read;
        for (const auto ego : egosOf(m_change.maps, before.ids, before.ofEgos,
                                     [&](MapId id) { return m_reader.map(id); })) {
            auto& ids = read[ego];
            for (auto& map : m_reader.maps((*m_now->egos)[ego])) {
                ids.push_back(map.id);
                m_readMaps.push_back(std::move(map));
            }
        }
        auto now = placed(before.ids, before.ofEgos, m_egos, m_now->egos->size(), read);
        if (!now)
            return;
        m_maps = std::move(now->move);
        m_now->maps = std::make_shared<const StudyTable::Maps>(
            StudyTable::Maps{std::move(now->ids), std::move(now->ofOwners)});
    }

    void placeAlteri()
    {
        const auto& before = *m_before.alteri;
        std::map<Number, std::vector<AlterId>> read;
        for (const auto ego : egosOf(m_change.alteri, before.ids, before.ofEgos,
                                     [&](AlterId id) { return m_reader.alter(id); })) {
            auto& ids = read[ego];
            for (auto& alter : m_reader.alteri((*m_now->egos)[ego])) {
                ids.push_back(alter.id);
                m_readAlteri.push_back(std::move(alter));
            }
        }
        auto now = placed(before.ids, before.ofEgos, m_egos, m_now->egos->size(), read);
        if (!now)
            return;
        m_alteri = std::move(now->move);
        m_now->alteri = std::make_shared<const StudyTable::Alteri>(
            StudyTable::Alteri{std::move(now->ids), std::move(now->ofOwners)});
    }

    void placeTies()
    {
        std::map<Number, std::vector<Number>> read;
        for (const auto id : m_change.maps) {
            const auto map = m_now->maps->ids.find(id);
            if (map == IndexTable::none)
                continue;
            auto& alteri = read[map];
            for (auto& tie : m_reader.ties(id)) {
                const auto alter = m_now->alteri->ids.find(tie.alter);
                if (alter == IndexTable::none)
                    continue;
                alteri.push_back(alter);
                m_readTies.push_back(std::move(tie));
            }
            std::sort(alteri.begin(), alteri.end());
        }
        auto now = placedTies(m_before, *m_now, m_maps, m_alteri, read);
        if (!now)
            return;
        m_ties = std::move(now->second);
        m_now->ties = std::make_shared<const StudyTable::Ties>(std::move(now->first));
    }

    void placePairs()
    {
        if (m_change.pairs.empty() && m_maps.isNone() && m_alteri.isNone())
            return;
        std::vector<bool> isRead(m_now->maps->ids.size(), false);
        std::vector<StudyTable::Pair> ties;
        std::vector<StudyTable::Pair> asked;
        const auto add = [&](const std::vector<AlterTie>& read, auto& pairs) {
            for (const auto& each : read)
                if (const auto pair = m_now->pairOf(each))
                    pairs.push_back(*pair);
        };
        for (const auto id : m_change.pairs)
            if (const auto map = m_now->maps->ids.find(id); map != IndexTable::none) {
                isRead[map] = true;
                add(m_reader.alterTies(id), ties);
                add(m_reader.askedPairs(id), asked);
            }
        using Pairs = std::vector<StudyTable::Pair>;
        auto now = placedPairs(*m_before.alterTies, m_maps, m_alteri, ties, isRead);
        m_alterTies = std::move(now.second);
        m_now->alterTies = std::make_shared<const Pairs>(std::move(now.first));
        auto nowAsked = placedPairs(*m_before.askedPairs, m_maps, m_alteri, asked, isRead);
        m_now->askedPairs = std::make_shared<const Pairs>(std::move(nowAsked.first));
    }

    /// The ways of interviews through the guide.
    void placeVisits()
    {
        if (m_change.visits.empty())
            return;
        std::vector<StepVisit> visits;
        visits.reserve(m_before.visits->size() + m_change.visits.size());
        auto next = m_before.visits->begin();
        const auto end = m_before.visits->end();
        for (const auto map : m_change.visits) {
            for (; next != end && next->map < map; ++next)
                visits.push_back(*next);
            for (auto& each : m_reader.visits(map))
                visits.push_back(std::move(each));
            while (next != end && next->map == map)
                ++next;
        }
        visits.insert(visits.end(), next, end);
        m_now->visits = std::make_shared<const std::vector<StepVisit>>(std::move(visits));
    }

    const Move& moveOf(DataSubject subject) const
    {
        switch (subject) {
        case DataSubject::Ego:
            return m_egos;
        case DataSubject::Map:
            return m_maps;
        case DataSubject::Alter:
            return m_alteri;
        case DataSubject::Tie:
            return m_ties;
        case DataSubject::AlterTie:
            break;
        }
        return m_alterTies;
    }

    void moveCells(ChangedColumns& columns) const
    {
        for (std::size_t i = 0; i < m_now->columns.size(); ++i) {
            const auto& move = moveOf(m_now->columns[i]->subject());
            if (!move.isNone())
                columns.edit(i).rearrange(move.from());
        }
    }

    void setTexts(ChangedColumns& columns) const
    {
        for (Number ego = 0; ego < m_readEgos.size(); ++ego) {
            columns.setText(StudyTable::EgoCode, ego, m_readEgos[ego].code);
            columns.setText(StudyTable::EgoName, ego, m_readEgos[ego].label);
        }
        for (const auto& map : m_readMaps) {
            const auto number = m_now->maps->ids.find(map.id);
            columns.setText(StudyTable::MapName, number, map.title);
            columns.setText(StudyTable::MapNote, number, map.note);
        }
        for (const auto& alter : m_readAlteri) {
            const auto number = m_now->alteri->ids.find(alter.id);
            columns.setText(StudyTable::AlterCode, number, alter.code);
            columns.setText(StudyTable::AlterName, number, alter.label);
            columns.setText(StudyTable::AlterNote, number, alter.note);
        }
        for (const auto& tie : m_readTies)
            if (const auto number = m_now->numberOf(TieKey{tie.map, tie.alter}))
                columns.setText(StudyTable::TieNote, *number, tie.note);
    }

    void setAnswers(ChangedColumns& columns) const
    {
        for (const auto& id : m_change.egos)
            if (const auto ego = m_now->egos->find(id); ego != IndexTable::none)
                setAnswersOf(DataSubject::Ego, ego, id, columns);
        for (const auto& id : m_change.alteri)
            if (const auto alter = m_now->alteri->ids.find(id); alter != IndexTable::none)
                setPartnerAnswers(alter, columns);
        const auto isAsked = !m_now->codebook().of(Owner::AlterTie).empty();
        for (const auto& id : m_change.pairs)
            if (const auto map = m_now->maps->ids.find(id); isAsked && map != IndexTable::none)
                setPairAnswers(map, columns);
    }

    void setAnswersOf(DataSubject of,
                      Number number,
                      const Subject& subject,
                      ChangedColumns& columns) const
    {
        columns.setAnswers(of, number, m_reader.answers(subject));
        columns.setNamely(of, number, subject, m_reader);
    }

    /// Those about an alter, and about its ties on the maps that the change names.
    void setPartnerAnswers(Number alter, ChangedColumns& columns) const
    {
        const auto id = m_now->alteri->ids[alter];
        setAnswersOf(DataSubject::Alter, alter, id, columns);
        const auto& maps = *m_now->maps;
        const auto ego = m_now->alteri->ofEgos[alter];
        for (auto map = maps.ofEgos.begin(ego); map < maps.ofEgos.end(ego); ++map)
            if (const auto tie = m_now->tieOf(map, alter);
                tie && m_change.maps.contains(maps.ids[map]))
                setAnswersOf(DataSubject::Tie, *tie, TieKey{maps.ids[map], id}, columns);
    }

    void setPairAnswers(Number map, ChangedColumns& columns) const
    {
        const auto answers = m_reader.alterTieAnswers(m_now->maps->ids[map]);
        const auto [from, to] = StudyTable::pairsOf(*m_now->alterTies, map);
        for (auto i = from; i < to; ++i) {
            const auto number = static_cast<Number>(i);
            const auto tie = m_now->alterTie((*m_now->alterTies)[i]);
            const auto found = answers.find(tie);
            columns.setAnswers(DataSubject::AlterTie, number,
                               found != answers.end() ? found->second : Answers());
            columns.setNamely(DataSubject::AlterTie, number, tie, m_reader);
        }
    }

    const StudyTable& m_before;
    const Change& m_change;
    const Reader& m_reader;
    std::shared_ptr<StudyTable> m_now;
    Move m_egos, m_maps, m_alteri, m_ties, m_alterTies;
    std::vector<Ego> m_readEgos;  ///< all, or none
    std::vector<NetworkMap> m_readMaps;
    std::vector<Alter> m_readAlteri;
    std::vector<Tie> m_readTies;
};

}  // namespace

std::shared_ptr<const StudyTable> followed(const std::shared_ptr<const StudyTable>& before,
                                           const Change& change,
                                           const Reader& reader)
{
    if (!isAboutTable(change))
        return before;
    const auto touched = change.egos.size() + change.maps.size() + change.alteri.size();
    if (touched > mostSingly || before->hasUnknownAnswers)
        return nullptr;
    Following following(*before, change, reader);
    return following.define() ? following.follow() : nullptr;
}

}  // namespace alteri
