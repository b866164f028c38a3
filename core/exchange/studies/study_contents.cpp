// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/studies/study_contents.hpp"

#include "core/exchange/studies/export_choice.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace alteri {

namespace {

using Number = StudyTable::Number;

void readPeople(const Reader& reader, StudyContents& contents)
{
    const auto& table = *contents.table;
    contents.egoPseudonyms.resize(table.egos->size());
    contents.alterPseudonyms.resize(table.alteri->ids.size());
    // Scans leave pseudonyms out.
    for (const auto& ego : reader.egos()) {
        if (const auto number = table.egos->find(ego.id); number != IndexTable::none)
            contents.egoPseudonyms[number] = ego.pseudonym;
        for (const auto& alter : reader.alteri(ego.id))
            if (const auto number = table.alteri->ids.find(alter.id); number != IndexTable::none)
                contents.alterPseudonyms[number] = alter.pseudonym;
    }
}

void readPlaces(const Reader& reader, StudyContents& contents)
{
    const auto& table = *contents.table;
    contents.places.resize(table.ties->alterOf.size());
    reader.scanTies(0, std::numeric_limits<int>::max(), [&](const Tie& tie) {
        const auto map = table.maps->ids.find(tie.map);
        const auto alter = table.alteri->ids.find(tie.alter);
        if (map == IndexTable::none || alter == IndexTable::none)
            return;
        if (const auto number = table.tieOf(map, alter))
            contents.places[*number] = tie.place;
    });
}

void readDesigns(const Reader& reader, StudyContents& contents)
{
    const auto& table = *contents.table;
    contents.designs = reader.designs();
    contents.designOf.resize(table.maps->ids.size());
    for (const auto& map : reader.maps()) {
        const auto number = table.maps->ids.find(map.id);
        const auto design = std::find_if(contents.designs.begin(), contents.designs.end(),
                                         [&](const auto& each) { return each.id == map.design; });
        if (number != IndexTable::none && design != contents.designs.end())
            contents.designOf[number] = static_cast<std::size_t>(design - contents.designs.begin());
    }
}

void readNamely(const Reader& reader, StudyContents& contents)
{
    constexpr std::array owners{Owner::Ego, Owner::Alter, Owner::Tie, Owner::AlterTie};
    for (const auto owner : owners)
        reader.forEachNamely(owner, [&](const Subject& subject, AttributeId attribute,
                                        CategoryId category, const std::string& text) {
            if (const auto number = contents.table->numberOf(subject))
                contents.namely[attribute].push_back({*number, category, text});
        });
}

/// Chooses the rows of a study, from its maps to whom they hold.
class Choosing {
public:
    Choosing(const StudyTable& table, const ExportChoice& choice)
        : m_table(table)
        , m_choice(choice)
        , m_byMaps(choice.maps || choice.wave)
        , m_hasEgo(table.egos->size())
        , m_hasMap(table.maps->ids.size())
        , m_hasAlter(table.alteri->ids.size())
    {
    }

    ChosenRows rows()
    {
        for (Number map = 0; map < m_hasMap.size(); ++map)
            if (isWanted(map))
                addMap(map);
        for (Number ego = 0; ego < m_hasEgo.size(); ++ego)
            if (m_byMaps ? m_hasEgo[ego] : isWantedEgo(ego))
                addEgo(ego);
        m_rows.pairs = chosen(*m_table.alterTies);
        m_rows.asked = chosen(*m_table.askedPairs);
        for (Number visit = 0; visit < m_table.visits->size(); ++visit)
            if (const auto map = m_table.maps->ids.find((*m_table.visits)[visit].map);
                map != IndexTable::none && m_hasMap[map])
                m_rows.visits.push_back(visit);
        return std::move(m_rows);
    }

private:
    bool isWantedEgo(Number ego) const
    {
        return !m_choice.egos || m_choice.egos->contains((*m_table.egos)[ego]);
    }

    bool isWanted(Number map) const
    {
        return isWantedEgo(m_table.maps->ofEgos[map])
               && (!m_choice.maps || m_choice.maps->contains(m_table.maps->ids[map]))
               && (!m_choice.wave || m_table.waveOf(map) == *m_choice.wave);
    }

    void addMap(Number map)
    {
        m_hasMap[map] = true;
        m_rows.maps.push_back(map);
        m_hasEgo[m_table.maps->ofEgos[map]] = true;
        const auto& ties = *m_table.ties;
        for (auto tie = ties.ofMaps.begin(map); tie < ties.ofMaps.end(map); ++tie) {
            m_rows.ties.push_back(tie);
            m_hasAlter[ties.alterOf[tie]] = true;
        }
    }

    void addEgo(Number ego)
    {
        m_rows.egos.push_back(ego);
        const auto& ofEgos = m_table.alteri->ofEgos;
        for (auto alter = ofEgos.begin(ego); alter < ofEgos.end(ego); ++alter)
            if (!m_byMaps || m_hasAlter[alter])
                m_rows.alteri.push_back(alter);
    }

    ChosenRows::Numbers chosen(const std::vector<StudyTable::Pair>& pairs) const
    {
        ChosenRows::Numbers numbers;
        for (Number pair = 0; pair < pairs.size(); ++pair)
            if (m_hasMap[pairs[pair].map])
                numbers.push_back(pair);
        return numbers;
    }

    const StudyTable& m_table;
    const ExportChoice& m_choice;
    bool m_byMaps;
    std::vector<bool> m_hasEgo;
    std::vector<bool> m_hasMap;
    std::vector<bool> m_hasAlter;
    ChosenRows m_rows;
};

}  // namespace

StudyContents readContents(const Reader& reader, std::shared_ptr<const StudyTable> table)
{
    StudyContents contents;
    contents.table = std::move(table);
    readPeople(reader, contents);
    readPlaces(reader, contents);
    readDesigns(reader, contents);
    readNamely(reader, contents);
    contents.models = reader.models();
    contents.guide = reader.guide();
    return contents;
}

bool isChosen(AttributeId attribute, const ExportChoice& choice)
{
    return !choice.variables || choice.variables->contains(attribute);
}

ChosenRows chosenRows(const StudyTable& table, const ExportChoice& choice)
{
    return Choosing(table, choice).rows();
}

}  // namespace alteri
