// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/study_merge.hpp"

#include "core/codebook/merged_names.hpp"
#include "core/error.hpp"
#include "core/maps/map_reading.hpp"
#include "core/maps/placing.hpp"
#include "core/maps/study_check.hpp"
#include "core/store/merging/study_merging.hpp"
#include "core/store/study_file.hpp"

#include <set>
#include <utility>

namespace alteri {

namespace {

std::set<MapId> mapsToSettle(const Reader& reader, const TouchedThings& touched)
{
    std::set<MapId> maps;
    for (const auto& map : reader.maps())
        if (touched.all || touched.maps.contains(map.id))
            maps.insert(map.id);
    for (const auto alter : touched.alteri)
        for (const auto map : reader.mapsOf(alter))
            maps.insert(map);
    return maps;
}

}  // namespace

void settlePlaces(Writer& writer, const TouchedThings& touched)
{
    const auto maps = mapsToSettle(writer.reader(), touched);
    const auto codebook = writer.reader().codebook();
    MapFiller filler(writer);
    for (const auto map : maps) {
        const auto reader = writer.reader();
        const MapReading reading(reader.design(reader.map(map)->design), codebook);
        for (const auto& tie : reader.ties(map)) {
            if (!tie.place)
                continue;
            const TieKey key{map, tie.alter};
            const auto wanted = reading.cellFor(reader, key);
            if (!wanted || !reading.standsIn(*tie.place, *wanted))
                writer.setPlace(key, std::nullopt);
        }
        filler.add(map);
    }
    for (std::size_t i = 0; i < filler.size(); ++i)
        filler.findPlaces(i);
    filler.write();
}

MergeReport mergeStudy(StudyFile& study,
                       const StudyMerging& merging,
                       std::string_view label,
                       const std::function<void(Writer&)>& follow)
{
    MergeReport report;
    report.plan = merging.lastPlan();
    report.change = study.perform(label, [&](Writer& writer) {
        report.renamed = writer.takeOver(merging);
        for (auto& entry : followMergedNames(writer, merging))
            report.renamed.push_back(std::move(entry));
        if (follow)
            follow(writer);
        settlePlaces(writer, merging.touched());
        if (auto faults = faultsOfRules(writer.reader()); !faults.empty())
            throw Error(std::move(faults));
    });
    return report;
}

}  // namespace alteri
