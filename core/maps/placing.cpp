// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/placing.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <vector>

namespace alteri {

namespace {

// So many maps nobody waits for; whoever prints one of more can tidy it.
constexpr std::size_t carefulUpTo = 120;

}  // namespace

Placer::Placer(Writer& writer)
    : m_writer(writer)
{
}

const MapReading& Placer::readingOf(MapId map)
{
    const auto known = m_readings.find(map);
    return known != m_readings.end()
               ? known->second
               : m_readings
                     .emplace(map, alteri::readingOf(m_writer.reader(), map, m_writer.codebook()))
                     .first->second;
}

Placer::StandingAlteri& Placer::standingOn(MapId map)
{
    const auto known = m_standing.find(map);
    if (known != m_standing.end())
        return known->second;
    auto& standing = m_standing[map];
    const auto placed = m_writer.reader().placed(map);
    standing.reserve(placed.size());
    for (const auto& each : placed)
        standing.push_back({each.alter, {each.place, footprintOf(each.label)}});
    return standing;
}

void Placer::setPlace(const TieKey& tie, const std::optional<Place>& place)
{
    m_writer.setPlace(tie, place);
    const auto known = m_standing.find(tie.map);
    if (known == m_standing.end())
        return;
    auto& standing = known->second;
    const auto found = std::find_if(standing.begin(), standing.end(),
                                    [&](const auto& each) { return each.first == tie.alter; });
    // Who is new among them stands in the order of naming: read anew.
    if (place && found != standing.end())
        found->second.place = *place;
    else if (place)
        m_standing.erase(known);
    else if (found != standing.end())
        standing.erase(found);
}

/// Brings the place of one symbol into agreement with the answers.
void Placer::settle(const TieKey& key)
{
    const auto reader = m_writer.reader();
    const auto& reading = readingOf(key.map);
    const auto tie = reader.tie(key);
    if (!tie)
        throw Error(ErrorCode::NotFound, {key.alter.hex()});
    const auto cell = reading.cellFor(reader, key);
    if (!cell) {
        if (tie->place)
            setPlace(key, std::nullopt);
        return;
    }
    if (tie->place && reading.standsIn(*tie->place, *cell))
        return;
    std::vector<Standing> others;
    for (const auto& [alter, standing] : standingOn(key.map))
        if (alter != key.alter)
            others.push_back(standing);
    const auto label = reader.alter(key.alter)->label;
    setPlace(key, freePlace(reading.geometry(), *cell, footprintOf(label), others));
}

void Placer::followAnswersOnAllMaps(AlterId alter, AttributeId attribute)
{
    for (const auto map : m_writer.reader().mapsOf(alter))
        if (readingOf(map).isBound(attribute))
            settle({map, alter});
}

/// A place on the map must not give an answer that nobody is offered any more.
void Placer::requireOffered(const Subject& subject, AttributeId attribute, CategoryId category)
{
    const auto* asked = m_writer.codebook().find(attribute);
    const auto* chosen = asked != nullptr ? asked->findCategory(category) : nullptr;
    if (chosen == nullptr || !chosen->retired)
        return;
    // Whoever gave it when it was offered keeps it.
    if (m_writer.reader().answer(subject, attribute) != Value(category))
        throw Error(ErrorCode::CategoryRetired, {chosen->label, asked->label});
}

/// The answer that a place in a sector gives. Within a group the present one stays.
std::optional<CategoryId> Placer::sectorAnswer(const TieKey& tie,
                                               const MapReading& reading,
                                               const Cell& cell,
                                               const std::set<CategoryId>& chosen) const
{
    const auto answers = reading.answersOf(cell);
    if (answers.size() < 2)
        return answers.empty() ? std::nullopt : std::optional(answers.front());
    const auto attribute = *reading.design().sectorAttribute;
    const auto reader = m_writer.reader();
    const auto present = reading.sectorOwner() == Owner::Tie ? reader.answer(tie, attribute)
                                                             : reader.answer(tie.alter, attribute);
    for (const auto answer : answers)
        if (present == Value(answer))
            return answer;
    for (const auto answer : answers)
        if (chosen.contains(answer))
            return answer;
    throw Error(ErrorCode::SectorOfSeveral,
                {reading.nameOfSector(cell), m_writer.codebook().find(attribute)->label});
}

void Placer::move(const TieKey& tie, const Place& place, const std::set<CategoryId>& chosen)
{
    const auto& reading = readingOf(tie.map);
    const auto reachable = reading.geometry().clamped(place);
    const auto cell = reading.geometry().cellAt(reachable);
    if (const auto level = reading.levelOf(cell))
        requireOffered(tie, *reading.design().ringAttribute, *level);
    const auto sector = sectorAnswer(tie, reading, cell, chosen);
    if (sector) {
        const bool isOfTie = reading.sectorOwner() == Owner::Tie;
        requireOffered(isOfTie ? Subject(tie) : Subject(tie.alter),
                       *reading.design().sectorAttribute, *sector);
    }
    setPlace(tie, reachable);
    if (const auto level = reading.levelOf(cell))
        m_writer.setAnswer(tie, *reading.design().ringAttribute, *level);
    if (sector) {
        const auto attribute = *reading.design().sectorAttribute;
        if (reading.sectorOwner() == Owner::Tie) {
            m_writer.setAnswer(tie, attribute, *sector);
        } else {
            m_writer.setAnswer(tie.alter, attribute, *sector);
            followAnswersOnAllMaps(tie.alter, attribute);
        }
    }
}

void Placer::code(const Subject& subject, AttributeId attribute, const std::optional<Value>& value)
{
    if (value)
        m_writer.setAnswer(subject, attribute, *value);
    else
        m_writer.clearAnswer(subject, attribute);
    if (const auto* alter = std::get_if<AlterId>(&subject))
        followAnswersOnAllMaps(*alter, attribute);
    else if (const auto* tie = std::get_if<TieKey>(&subject))
        if (readingOf(tie->map).isBound(attribute))
            settle(*tie);
}

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
    Placer(writer).move(tie, place);
}

void takeOffMap(Writer& writer, const TieKey& tie)
{
    const auto reading = readingOf(writer.reader(), tie.map, writer.codebook());
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
    Placer(writer).code(subject, attribute, value);
}

MapFiller::MapFiller(Writer& writer)
    : m_writer(writer)
    , m_codebook(writer.codebook())
{
}

const MapReading& MapFiller::readingOf(MapId map)
{
    const auto reader = m_writer.reader();
    const auto found = reader.map(map);
    if (!found)
        throw Error(ErrorCode::NotFound, {map.hex()});
    const auto known = m_readings.find(found->design);
    if (known != m_readings.end())
        return known->second;
    return m_readings.emplace(found->design, MapReading(reader.design(found->design), m_codebook))
        .first->second;
}

void MapFiller::add(MapId map)
{
    auto& filling = m_fillings.emplace_back(Filling{map, &readingOf(map)});
    const auto reader = m_writer.reader();
    const auto labels = labelsOf(reader, map);
    for (const auto& tie : reader.ties(map)) {
        const auto footprint = footprintOf(labels.at(tie.alter));
        if (tie.place) {
            filling.fixed.push_back({*tie.place, footprint});
        } else if (!filling.reading->answersGivePlaces()) {
            ++m_withoutMeaning;
        } else if (const auto cell = filling.reading->cellFor(reader, {map, tie.alter})) {
            filling.alteri.push_back(tie.alter);
            filling.wanted.push_back({*cell, footprint});
        } else {
            ++m_withoutAnswers;
        }
    }
}

void MapFiller::findPlaces(std::size_t index)
{
    auto& filling = m_fillings[index];
    const auto care = m_fillings.size() > carefulUpTo ? Care::Quick : Care::Full;
    filling.places = spread(filling.reading->geometry(), filling.wanted, filling.fixed, care);
}

void MapFiller::write()
{
    for (const auto& filling : m_fillings)
        for (std::size_t i = 0; i < filling.places.size(); ++i)
            m_writer.setPlace({filling.map, filling.alteri[i]}, filling.places[i]);
}

}  // namespace alteri
