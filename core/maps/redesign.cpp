// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/redesign.hpp"

#include "core/error.hpp"
#include "core/geometry/symbol_placement.hpp"
#include "core/maps/map_reading.hpp"
#include "core/maps/shown_scale.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace alteri {

std::map<AlterId, std::optional<Place>>
placesUnder(const Reader& reader, MapId map, const MapDesign& design)
{
    const MapReading reading(design, reader.codebook());
    const auto labels = labelsOf(reader, map);
    std::map<AlterId, std::optional<Place>> places;
    std::vector<AlterId> moved;
    std::vector<Wanted> cells;
    std::vector<Standing> standing;
    for (const auto& tie : reader.ties(map)) {
        auto& place = places[tie.alter];
        const auto footprint = footprintOf(labels.at(tie.alter));
        const auto cell = reading.cellFor(reader, {map, tie.alter});
        const bool stays = tie.place && cell && reading.standsIn(*tie.place, *cell);
        const bool isAsked = cell && (cell->ring != Cell::any || cell->sector != Cell::any);
        if (stays) {
            place = reading.geometry().clamped(*tie.place);
            standing.push_back({*place, footprint});
        } else if (isAsked) {
            moved.push_back(tie.alter);
            cells.push_back({*cell, footprint});
        }
    }
    const auto spreadOut = spread(reading.geometry(), cells, standing);
    for (std::size_t i = 0; i < moved.size(); ++i)
        places[moved[i]] = spreadOut[i];
    return places;
}

void requireValid(const MapDesign& design)
{
    constexpr int mostRings = 8;
    constexpr std::size_t mostSectors = 12;
    const auto levels = static_cast<int>(design.levels.size());
    const bool ringsFit = design.rings >= 1 && design.rings <= mostRings;
    const bool levelsFit =
        !design.ringAttribute || levels == design.rings || levels == design.rings + 1;
    const bool sectorsFit =
        design.sectors.size() <= mostSectors && design.freeSectors.size() <= mostSectors;
    const bool sharesFit = std::all_of(design.sectors.begin(), design.sectors.end(),
                                       [](const auto& sector) { return sector.share > 0; })
                           && std::all_of(design.freeSectors.begin(), design.freeSectors.end(),
                                          [](const auto& sector) { return sector.share > 0; });
    if (!ringsFit || !levelsFit || !sectorsFit || !sharesFit)
        throw Error(ErrorCode::DesignInvalid);
}

namespace {

/// What is grouped is what is shown, and each group has one sector.
void requireGrouped(const MapDesign& design, const Codebook& codebook)
{
    const auto isOf = [&](const std::optional<RecodeId>& grouping,
                          const std::optional<AttributeId>& attribute) {
        return !grouping || ShownScale(codebook, attribute, grouping).grouping().has_value();
    };
    const ShownScale sectors(codebook, design.sectorAttribute, design.sectorGrouping);
    std::set<const Category*> groups;
    const bool sectorsDiffer =
        !design.sectorGrouping
        || std::all_of(design.sectors.begin(), design.sectors.end(), [&](const auto& sector) {
               const auto* group = sectors.shownAs(sector.category);
               return group != nullptr && groups.insert(group).second;
           });
    if (!isOf(design.sectorGrouping, design.sectorAttribute)
        || !isOf(design.colourGrouping, design.colourAttribute)
        || !isOf(design.symbolGrouping, design.symbolAttribute) || !sectorsDiffer)
        throw Error(ErrorCode::DesignInvalid);
}

}  // namespace

void changeMapDesign(Writer& writer, const MapDesign& design)
{
    requireValid(design);
    const auto reader = writer.reader();
    requireGrouped(design, reader.codebook());
    writer.changeDesign(design);
    for (const auto& map : reader.maps()) {
        if (map.design != design.id)
            continue;
        const auto places = placesUnder(reader, map.id, design);
        for (const auto& tie : reader.ties(map.id))
            if (const auto& place = places.at(tie.alter); place != tie.place)
                writer.setPlace({map.id, tie.alter}, place);
    }
}

}  // namespace alteri
