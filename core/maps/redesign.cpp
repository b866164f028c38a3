// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/redesign.hpp"

#include "core/error.hpp"
#include "core/maps/map_reading.hpp"
#include "core/maps/placing.hpp"

#include <algorithm>

namespace alteri {

namespace {

/// Takes symbols off that stand in a wrong cell, then places all that have their answers.
void followDesign(Writer& writer, MapId map, const MapReading& reading)
{
    for (const auto& tie : writer.reader().ties(map)) {
        if (!tie.place)
            continue;
        const auto wanted = reading.cellFor(writer.reader(), {map, tie.alter});
        const auto present = reading.geometry().cellAt(*tie.place);
        const bool stays = wanted && (wanted->ring == Cell::any || wanted->ring == present.ring)
                           && (wanted->sector == Cell::any || wanted->sector == present.sector);
        if (!stays)
            writer.setPlace({map, tie.alter}, std::nullopt);
    }
    if (reading.design().ringAttribute || reading.design().sectorAttribute)
        placeUnplaced(writer, map);
}

}  // namespace

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

void changeMapDesign(Writer& writer, const MapDesign& design)
{
    requireValid(design);
    const auto reader = writer.reader();
    writer.changeDesign(design);
    const MapReading reading(design, reader.codebook());
    for (const auto& map : reader.maps())
        if (map.design == design.id)
            followDesign(writer, map.id, reading);
}

}  // namespace alteri
