// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/step_map.hpp"

#include "core/error.hpp"
#include "core/maps/waves.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace alteri {

namespace {

NetworkMap mapOf(const Reader& reader, MapId id)
{
    const auto found = reader.map(id);
    if (!found)
        throw Error(ErrorCode::NotFound, {id.hex()});
    return *found;
}

std::ptrdiff_t placeAmong(const std::vector<NetworkMap>& maps, MapId id)
{
    return std::find_if(maps.begin(), maps.end(), [&](const auto& each) { return each.id == id; })
           - maps.begin();
}

/// Several interviews of one ego have a map of the design each.
std::string
titleFor(const Reader& reader, const NetworkMap& interview, const std::string& designTitle)
{
    const auto maps = reader.maps(interview.ego);
    const bool isTaken = std::any_of(maps.begin(), maps.end(),
                                     [&](const auto& each) { return each.title == designTitle; });
    return isTaken ? interview.title + ": " + designTitle : designTitle;
}

MapId addMapUnder(Writer& writer, const NetworkMap& interview, DesignId design)
{
    const auto reader = writer.reader();
    const auto title = titleFor(reader, interview, reader.design(design).title);
    const auto added = writer.addMap(interview.ego, design, title);
    const auto maps = reader.maps(interview.ego);
    const auto wanted = placeAmong(maps, interview.id) + 1;
    if (const auto by = wanted - placeAmong(maps, added); by != 0)
        reorderMap(writer, added, static_cast<int>(by));
    return added;
}

}  // namespace

std::optional<MapId> mapUnder(const Reader& reader, const NetworkMap& interview, DesignId design)
{
    if (interview.design == design)
        return interview.id;
    bool isBehind = false;
    for (const auto& map : reader.maps(interview.ego)) {
        if (map.id == interview.id)
            isBehind = true;
        else if (isBehind && map.design == interview.design)
            break;
        else if (isBehind && map.design == design)
            return map.id;
    }
    return std::nullopt;
}

MapId interviewOf(const Reader& reader, MapId id)
{
    std::set<DesignId> ofSteps;
    for (const auto& step : reader.guide())
        if (step.kind == StepKind::Placing && step.design)
            ofSteps.insert(*step.design);
    const auto map = mapOf(reader, id);
    if (!ofSteps.contains(map.design))
        return id;
    auto interview = id;
    for (const auto& each : reader.maps(map.ego)) {
        if (each.id == id)
            break;
        if (!ofSteps.contains(each.design))
            interview = each.id;
    }
    return interview;
}

MapId prepareStepMap(Writer& writer,
                     MapId interviewId,
                     const GuideStep& step,
                     const std::vector<AlterId>& alteri)
{
    const auto reader = writer.reader();
    const auto interview = mapOf(reader, interviewId);
    if (step.kind != StepKind::Placing || !step.design || step.design == interview.design)
        return interviewId;
    auto map = mapUnder(reader, interview, *step.design);
    if (!map)
        map = addMapUnder(writer, interview, *step.design);
    for (const auto alter : alteri)
        if (!reader.tie({*map, alter}))
            writer.addTie({*map, alter});
    return *map;
}

void joinInterview(Writer& writer, MapId map, AlterId alter)
{
    const auto reader = writer.reader();
    const TieKey tie{interviewOf(reader, map), alter};
    if (!reader.tie(tie))
        writer.addTie(tie);
}

}  // namespace alteri
