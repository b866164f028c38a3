// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/arranging.hpp"

#include "core/geometry/symbol_placement.hpp"
#include "core/maps/map_reading.hpp"
#include "core/maps/placing.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>

namespace alteri {

namespace {

/// The places on one map while some of its alteri are being moved.
class Arranger {
public:
    Arranger(Writer& writer, MapId map, std::set<CategoryId> chosen = {})
        : m_map(map)
        , m_chosen(std::move(chosen))
        , m_placer(writer)
        , m_reading(readingOf(writer.reader(), map, writer.codebook()))
    {
        for (const auto& tie : writer.reader().ties(map))
            if (tie.place)
                m_places[tie.alter] = *tie.place;
    }

    const MapGeometry& geometry() const { return m_reading.geometry(); }
    const std::map<AlterId, Place>& places() const { return m_places; }

    /// Takes symbols up, so that they are in nobody's way until they are put down.
    void lift(const std::vector<AlterId>& alteri)
    {
        for (const auto alter : alteri)
            m_places.erase(alter);
    }

    void put(AlterId alter, const Place& wish, Snapping snapping)
    {
        const auto place = snapping == Snapping::Off ? geometry().clamped(wish)
                                                     : nearestFreePlace(geometry(), wish, taken());
        m_placer.move({m_map, alter}, place, m_chosen);
        m_places[alter] = place;
    }

private:
    std::vector<Place> taken() const
    {
        std::vector<Place> taken;
        for (const auto& [alter, place] : m_places)
            taken.push_back(place);
        return taken;
    }

    MapId m_map;
    std::set<CategoryId> m_chosen;
    Placer m_placer;
    MapReading m_reading;
    std::map<AlterId, Place> m_places;
};

/// Lifts the alteri that stand on the map and puts each at the place made of its own.
void rearrange(Writer& writer,
               MapId map,
               const std::vector<AlterId>& alteri,
               const std::function<Place(const MapGeometry&, const Place&)>& moved)
{
    Arranger arranger(writer, map);
    const auto before = arranger.places();
    arranger.lift(alteri);
    for (const auto alter : alteri)
        if (const auto found = before.find(alter); found != before.end())
            arranger.put(alter, moved(arranger.geometry(), found->second), Snapping::ToFreePlace);
}

double middleOf(const MapGeometry& geometry, int ring)
{
    return (geometry.ringInner(ring) + geometry.ringOuter(ring)) / 2;
}

}  // namespace

void dropAlteri(Writer& writer,
                MapId map,
                const std::vector<std::pair<AlterId, Place>>& drops,
                Snapping snapping,
                const std::set<CategoryId>& chosen)
{
    Arranger arranger(writer, map, chosen);
    std::vector<AlterId> lifted;
    lifted.reserve(drops.size());
    for (const auto& drop : drops)
        lifted.push_back(drop.first);
    arranger.lift(lifted);
    for (const auto& [alter, place] : drops)
        arranger.put(alter, place, snapping);
}

std::vector<std::vector<CategoryId>>
answersToChoose(const Reader& reader,
                MapId map,
                const std::vector<std::pair<AlterId, Place>>& drops)
{
    const auto reading = readingOf(reader, map);
    std::vector<std::vector<CategoryId>> open;
    for (const auto& [alter, place] : drops) {
        const auto cell = reading.geometry().cellAt(reading.geometry().clamped(place));
        const auto answers = reading.answersOf(cell);
        if (answers.size() < 2)
            continue;
        const auto attribute = *reading.design().sectorAttribute;
        const auto present = reading.sectorOwner() == Owner::Tie
                                 ? reader.answer(TieKey{map, alter}, attribute)
                                 : reader.answer(alter, attribute);
        const bool stays = std::any_of(answers.begin(), answers.end(),
                                       [&](CategoryId answer) { return present == Value(answer); });
        if (!stays && std::find(open.begin(), open.end(), answers) == open.end())
            open.push_back(answers);
    }
    return open;
}

void nudge(Writer& writer,
           MapId map,
           const std::vector<AlterId>& alteri,
           int stepsAlong,
           int ringsOutwards)
{
    rearrange(writer, map, alteri, [&](const MapGeometry& geometry, const Place& place) {
        if (ringsOutwards == 0)
            return Place{place.radius, place.angle + stepsAlong * symbolClearance / place.radius};
        const int last = geometry.rings() - (geometry.hasOutside() ? 0 : 1);
        const int ring = std::clamp(geometry.cellAt(place).ring + ringsOutwards, 0, last);
        return Place{middleOf(geometry, ring), place.angle};
    });
}

void alignOnRing(Writer& writer, MapId map, const std::vector<AlterId>& alteri)
{
    rearrange(writer, map, alteri, [](const MapGeometry& geometry, const Place& place) {
        return Place{middleOf(geometry, geometry.cellAt(place).ring), place.angle};
    });
}

void spreadInCells(Writer& writer, MapId map, const std::vector<AlterId>& alteri)
{
    const auto reader = writer.reader();
    const std::set<AlterId> wanted(alteri.begin(), alteri.end());
    Arranger arranger(writer, map);
    const auto labels = labelsOf(reader, map);
    std::vector<AlterId> moved;
    std::vector<Wanted> cells;
    std::vector<Standing> standing;
    // In the order in which they were named, so that the result is always the same.
    for (const auto& tie : reader.ties(map)) {
        if (!tie.place)
            continue;
        const auto footprint = footprintOf(labels.at(tie.alter));
        if (wanted.contains(tie.alter)) {
            moved.push_back(tie.alter);
            cells.push_back({arranger.geometry().cellAt(*tie.place), footprint});
        } else {
            standing.push_back({*tie.place, footprint});
        }
    }
    const auto places = spread(arranger.geometry(), cells, standing);
    arranger.lift(moved);
    for (std::size_t i = 0; i < moved.size(); ++i)
        arranger.put(moved[i], places[i], Snapping::ToFreePlace);
}

void tidy(Writer& writer, MapId map)
{
    std::vector<AlterId> all;
    for (const auto& tie : writer.reader().ties(map))
        all.push_back(tie.alter);
    spreadInCells(writer, map, all);
}

}  // namespace alteri
