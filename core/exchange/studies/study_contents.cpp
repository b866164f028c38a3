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
    return contents;
}

bool isChosen(AttributeId attribute, const ExportChoice& choice)
{
    return !choice.variables || choice.variables->contains(attribute);
}

ChosenRows chosenRows(const StudyTable& table, const ExportChoice& choice)
{
    ChosenRows rows;
    const bool byMaps = choice.maps || choice.wave;
    std::vector<bool> hasEgo(table.egos->size());
    std::vector<bool> hasMap(table.maps->ids.size());
    std::vector<bool> hasAlter(table.alteri->ids.size());
    for (Number map = 0; map < hasMap.size(); ++map) {
        const auto ego = table.maps->ofEgos[map];
        hasMap[map] = (!choice.egos || choice.egos->contains((*table.egos)[ego]))
                      && (!choice.maps || choice.maps->contains(table.maps->ids[map]))
                      && (!choice.wave || table.waveOf(map) == *choice.wave);
        if (!hasMap[map])
            continue;
        rows.maps.push_back(map);
        hasEgo[ego] = true;
        for (auto tie = table.ties->ofMaps.begin(map); tie < table.ties->ofMaps.end(map); ++tie) {
            rows.ties.push_back(tie);
            hasAlter[table.ties->alterOf[tie]] = true;
        }
    }
    for (Number ego = 0; ego < hasEgo.size(); ++ego) {
        const bool wanted = !choice.egos || choice.egos->contains((*table.egos)[ego]);
        if (byMaps ? !hasEgo[ego] : !wanted)
            continue;
        rows.egos.push_back(ego);
        for (auto alter = table.alteri->ofEgos.begin(ego); alter < table.alteri->ofEgos.end(ego);
             ++alter)
            if (!byMaps || hasAlter[alter])
                rows.alteri.push_back(alter);
    }
    const auto add = [&](const std::vector<StudyTable::Pair>& pairs, ChosenRows::Numbers& to) {
        for (Number pair = 0; pair < pairs.size(); ++pair)
            if (hasMap[pairs[pair].map])
                to.push_back(pair);
    };
    add(*table.alterTies, rows.pairs);
    add(*table.askedPairs, rows.asked);
    return rows;
}

}  // namespace alteri
