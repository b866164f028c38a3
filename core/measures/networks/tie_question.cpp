// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/networks/tie_question.hpp"

#include "core/store/tables/writer.hpp"

#include <sstream>

namespace alteri {

namespace {

constexpr const char* keyOfMapsWithoutTies = "maps_without_alter_ties";

}  // namespace

MapsWithoutTies::MapsWithoutTies(const StudyTable& table)
{
    std::istringstream said(table.property(keyOfMapsWithoutTies));
    for (std::string map; said >> map;)
        m_maps.insert(map);
}

void sayWithoutTies(Writer& writer, const std::vector<MapId>& maps)
{
    if (maps.empty())
        return;
    auto said = writer.reader().studyProperty(keyOfMapsWithoutTies);
    for (const auto& map : maps)
        said.append(said.empty() ? "" : " ").append(map.hex());
    writer.setStudyProperty(keyOfMapsWithoutTies, said);
}

}  // namespace alteri
