// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/study_table.hpp"

#include <string>
#include <unordered_set>
#include <vector>

namespace alteri {

class Writer;

/// Which networks are known to have no ties between alteri, although no pair of them was asked
/// about: those of a table of such ties in which they did not occur. Kept in the study's property
/// `maps_without_alter_ties`. Only such networks and those with ties or asked pairs have a density.
class MapsWithoutTies {
public:
    explicit MapsWithoutTies(const StudyTable& table);

    bool contains(MapId map) const { return m_maps.contains(map.hex()); }

private:
    std::unordered_set<std::string> m_maps;
};

/// Adds networks to them.
void sayWithoutTies(Writer& writer, const std::vector<MapId>& maps);

}  // namespace alteri
