// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/map_content.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

template <class Answered>
Answers taken(std::map<AlterId, Answered>& answers, AlterId alter)
{
    const auto found = answers.find(alter);
    return found != answers.end() ? std::move(found->second) : Answers();
}

void index(MapContent& content)
{
    content.indices.clear();
    for (std::size_t i = 0; i < content.partners.size(); ++i)
        content.indices[content.partners[i].alter.id] = i;
}

MapContent::Partner readPartner(const Reader& reader, const Tie& tie)
{
    return {reader.alter(tie.alter).value(), tie, reader.answers(tie.alter),
            reader.answers(TieKey{tie.map, tie.alter})};
}

/// Alteri came or went: those that stayed keep what is known of them.
void readMembers(MapContent& content, const Reader& reader)
{
    std::vector<MapContent::Partner> partners;
    for (auto& tie : reader.ties(content.map.id)) {
        const auto known = content.indices.find(tie.alter);
        partners.push_back(known != content.indices.end()
                               ? std::move(content.partners[known->second])
                               : readPartner(reader, tie));
    }
    content.partners = std::move(partners);
    index(content);
}

void readPartners(MapContent& content, const Reader& reader, const Change& change)
{
    bool sameMembers = true;
    for (const auto alter : change.alteri) {
        const auto known = content.indices.find(alter);
        const auto tie = reader.tie({content.map.id, alter});
        if (tie.has_value() != (known != content.indices.end()))
            sameMembers = false;
        else if (tie)
            content.partners[known->second] = readPartner(reader, *tie);
    }
    if (!sameMembers)
        readMembers(content, reader);
}

}  // namespace

const Value* MapContent::Partner::answer(const Attribute& attribute) const
{
    const auto& answers = attribute.owner == Owner::Tie ? ofTie : ofAlter;
    const auto found = answers.find(attribute.id);
    return found != answers.end() ? &found->second : nullptr;
}

const MapContent::Partner* MapContent::find(AlterId alter) const
{
    const auto found = indices.find(alter);
    return found != indices.end() ? &partners[found->second] : nullptr;
}

MapContent readMap(const Reader& reader, MapId map)
{
    const auto found = reader.map(map);
    if (!found)
        throw Error(ErrorCode::NotFound, {map.hex()});
    MapContent content;
    content.map = *found;
    content.ego = reader.ego(found->ego).value();
    content.ofEgo = reader.answers(found->ego);
    content.design = reader.design(found->design);
    content.codebook = reader.codebook();
    content.alterTies = reader.alterTies(map);
    content.askedPairs = reader.askedPairs(map);
    std::map<AlterId, Alter> alteri;
    for (auto& alter : reader.alteri(found->ego))
        alteri.emplace(alter.id, std::move(alter));
    auto ofAlteri = reader.alterAnswers(map);
    auto ofTies = reader.tieAnswers(map);
    for (auto& tie : reader.ties(map))
        content.partners.push_back({std::move(alteri.at(tie.alter)), tie,
                                    taken(ofAlteri, tie.alter), taken(ofTies, tie.alter)});
    index(content);
    return content;
}

bool bringUpToDate(MapContent& content, const Reader& reader, const Change& change)
{
    const auto map = reader.map(content.map.id);
    if (!map)
        return false;
    // Past a part of the map, one pass over all of it is quicker than many small questions.
    constexpr std::size_t few = 8;
    if (change.alteri.size() > few && change.alteri.size() > content.partners.size() / few) {
        content = readMap(reader, content.map.id);
        return true;
    }
    if (change.codebookChanged)
        content.codebook = reader.codebook();
    if (change.designChanged || map->design != content.map.design)
        content.design = reader.design(map->design);
    content.map = *map;
    if (change.egos.contains(content.ego.id)) {
        content.ego = reader.ego(content.ego.id).value();
        content.ofEgo = reader.answers(content.ego.id);
    }
    readPartners(content, reader, change);
    if (change.pairs.contains(content.map.id)) {
        content.alterTies = reader.alterTies(content.map.id);
        content.askedPairs = reader.askedPairs(content.map.id);
    }
    return true;
}

}  // namespace alteri
