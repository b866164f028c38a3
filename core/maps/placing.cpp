// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/placing.hpp"

#include "core/error.hpp"
#include "core/geometry/symbol_placement.hpp"
#include "core/maps/map_reading.hpp"

#include <vector>

namespace alteri {

namespace {

/// What stands on a map, but for one alter.
std::vector<Standing> standingOn(const Reader& reader, MapId map, AlterId except)
{
    const auto labels = labelsOf(reader, map);
    std::vector<Standing> standing;
    for (const auto& tie : reader.ties(map))
        if (tie.place && tie.alter != except)
            standing.push_back({*tie.place, footprintOf(labels.at(tie.alter))});
    return standing;
}

/// Brings the place of one symbol into agreement with the answers.
void followAnswers(Writer& writer, const TieKey& key)
{
    const auto reader = writer.reader();
    const auto reading = readingOf(reader, key.map);
    const auto tie = reader.tie(key);
    if (!tie)
        throw Error(ErrorCode::NotFound, {key.alter.hex()});
    const auto cell = reading.cellFor(reader, key);
    if (!cell) {
        if (tie->place)
            writer.setPlace(key, std::nullopt);
        return;
    }
    if (tie->place && reading.standsIn(*tie->place, *cell))
        return;
    const auto label = reader.alter(key.alter)->label;
    writer.setPlace(key, freePlace(reading.geometry(), *cell, footprintOf(label),
                                   standingOn(reader, key.map, key.alter)));
}

void followAnswersOnAllMaps(Writer& writer, AlterId alter, AttributeId attribute)
{
    for (const auto map : writer.reader().mapsOf(alter))
        if (readingOf(writer.reader(), map).isBound(attribute))
            followAnswers(writer, {map, alter});
}

}  // namespace

AlterId nameAlter(Writer& writer, MapId map, const std::string& label)
{
    const auto found = writer.reader().map(map);
    if (!found)
        throw Error(ErrorCode::NotFound, {map.hex()});
    const auto alter = writer.addAlter(found->ego, {}, label);
    writer.addTie({map, alter});
    return alter;
}

void moveAlter(Writer& writer, const TieKey& tie, const Place& place)
{
    const auto reader = writer.reader();
    const auto reading = readingOf(reader, tie.map);
    const auto reachable = reading.geometry().clamped(place);
    const auto cell = reading.geometry().cellAt(reachable);
    writer.setPlace(tie, reachable);
    if (const auto level = reading.levelOf(cell))
        writer.setAnswer(tie, *reading.design().ringAttribute, *level);
    if (const auto sector = reading.sectorOf(cell)) {
        const auto attribute = *reading.design().sectorAttribute;
        if (reading.sectorOwner() == Owner::Tie) {
            writer.setAnswer(tie, attribute, *sector);
        } else {
            writer.setAnswer(tie.alter, attribute, *sector);
            followAnswersOnAllMaps(writer, tie.alter, attribute);
        }
    }
}

void takeOffMap(Writer& writer, const TieKey& tie)
{
    const auto reading = readingOf(writer.reader(), tie.map);
    const auto& design = reading.design();
    if (design.ringAttribute)
        writer.clearAnswer(tie, *design.ringAttribute);
    if (design.sectorAttribute && reading.sectorOwner() == Owner::Tie)
        writer.clearAnswer(tie, *design.sectorAttribute);
    writer.setPlace(tie, std::nullopt);
}

void code(Writer& writer,
          const Subject& subject,
          AttributeId attribute,
          const std::optional<Value>& value)
{
    if (value)
        writer.setAnswer(subject, attribute, *value);
    else
        writer.clearAnswer(subject, attribute);
    if (const auto* alter = std::get_if<AlterId>(&subject))
        followAnswersOnAllMaps(writer, *alter, attribute);
    else if (const auto* tie = std::get_if<TieKey>(&subject))
        if (readingOf(writer.reader(), tie->map).isBound(attribute))
            followAnswers(writer, *tie);
}

void placeUnplaced(Writer& writer, MapId map)
{
    const auto reader = writer.reader();
    const auto reading = readingOf(reader, map);
    const auto labels = labelsOf(reader, map);
    std::vector<AlterId> alteri;
    std::vector<Wanted> wanted;
    std::vector<Standing> fixed;
    for (const auto& tie : reader.ties(map)) {
        const auto footprint = footprintOf(labels.at(tie.alter));
        if (tie.place) {
            fixed.push_back({*tie.place, footprint});
        } else if (const auto cell = reading.cellFor(reader, {map, tie.alter})) {
            alteri.push_back(tie.alter);
            wanted.push_back({*cell, footprint});
        }
    }
    const auto places = spread(reading.geometry(), wanted, fixed);
    for (std::size_t i = 0; i < places.size(); ++i)
        writer.setPlace({map, alteri[i]}, places[i]);
}

}  // namespace alteri
