// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/map_geometry.hpp"
#include "core/model/value.hpp"
#include "core/store/tables/reader.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// How one map design is read: which answer a ring or a sector stands for, and the other way.
class MapReading {
public:
    MapReading(MapDesign design, const Codebook& codebook);

    const MapDesign& design() const { return m_design; }
    const MapGeometry& geometry() const { return m_geometry; }

    /// True if rings (or sectors) show this attribute.
    bool isBound(AttributeId attribute) const;

    /// Owner of the attribute that the sectors show: the alter or the tie.
    Owner sectorOwner() const { return m_sectorOwner; }

    /// The answers that a cell stands for; nothing where the map leaves it open.
    std::optional<CategoryId> levelOf(const Cell& cell) const;
    std::optional<CategoryId> sectorOf(const Cell& cell) const;
    /// All answers that the sector of a cell stands for: one, or those of a group.
    std::vector<CategoryId> answersOf(const Cell& cell) const;
    /// What a sector is called.
    std::string nameOfSector(const Cell& cell) const { return m_sectorNames.at(cell.sector); }

    /// The cell for these answers. A part that the map does not bind is Cell::any.
    /// @return nothing if a bound answer is missing: such an alter has no place yet
    std::optional<Cell> cellFor(const std::optional<Value>& level,
                                const std::optional<Value>& sector) const;

    /// True if answers say all of a place: which ring, where there are several, and which sector.
    /// Else a place that nobody chose would claim a ring or sector that nobody has said.
    bool answersGivePlaces() const;

    /// True if a place lies in a cell; Cell::any is everywhere.
    bool standsIn(const Place& place, const Cell& wanted) const;

    /// The cell that a study's answers ask for.
    std::optional<Cell> cellFor(const Reader& reader, const TieKey& tie) const;

private:
    MapDesign m_design;
    MapGeometry m_geometry;
    Owner m_sectorOwner = Owner::Alter;
    /// Where sectors show a grouping: the category that stands for the group of another.
    std::map<CategoryId, CategoryId> m_standsFor;
    std::map<int, std::string> m_sectorNames;
};

/// How a map of the study is read.
/// @throws Error{NotFound}
MapReading readingOf(const Reader& reader, MapId map);
/// The same with a codebook that is known already.
MapReading readingOf(const Reader& reader, MapId map, const Codebook& codebook);

/// The names of all alteri of a map's ego.
std::map<AlterId, std::string> labelsOf(const Reader& reader, MapId map);

}  // namespace alteri
