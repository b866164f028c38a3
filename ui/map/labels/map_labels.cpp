// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/labels/map_labels.hpp"

#include "ui/map/labels/caption_layout.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <unordered_map>
#include <utility>

namespace alteri {

namespace {

struct HashOfId {
    std::size_t operator()(const AlterId& alter) const
    {
        // Ids are random already.
        std::size_t hash = 0;
        std::memcpy(&hash, alter.bytes.data(), sizeof hash);
        return hash;
    }
};

bool sameCaptions(const MapSnapshot& one, const MapSnapshot& other)
{
    return one.levels == other.levels && one.sectors == other.sectors
           && one.geometry == other.geometry;
}

bool sameLabel(const AlterSnapshot& one, const AlterSnapshot& other)
{
    return one.label == other.label && one.place == other.place && one.place;
}

/// The labels that are covered by symbols that came or moved, and those that had found no room near
/// to where symbols came, moved or went.
std::vector<std::size_t> disturbedBy(const std::vector<std::size_t>& changed,
                                     const MapSnapshot& map,
                                     const std::vector<Place>& left,
                                     const MapStyle& style,
                                     const std::vector<LabelLook>& looks)
{
    std::vector<QRectF> symbols;
    std::vector<QRectF> neighbourhoods;
    const auto around = [&](const Place& place, double reach) {
        const auto at = scenePoint(place, style);
        return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach);
    };
    const double neighbours = style.labelSize * 8;
    neighbourhoods.reserve(left.size() + changed.size());
    for (const auto& place : left)
        neighbourhoods.push_back(around(place, neighbours));
    for (const auto index : changed)
        if (const auto& place = map.alteri[index].place) {
            symbols.push_back(around(*place, style.symbolRadius * 1.1));
            neighbourhoods.push_back(around(*place, neighbours));
        }
    std::vector<std::size_t> disturbed;
    for (std::size_t i = 0; !neighbourhoods.empty() && i < looks.size(); ++i) {
        const auto& place = map.alteri[i].place;
        if (!place || looks[i].isEmpty())
            continue;
        const auto at = scenePoint(*place, style);
        const auto box = looks[i].box.translated(at);
        const auto meets = [&](const QRectF& room) {
            return looks[i].onDemand ? room.contains(at) : room.intersects(box);
        };
        const auto& rooms = looks[i].onDemand ? neighbourhoods : symbols;
        if (std::any_of(rooms.begin(), rooms.end(), meets))
            disturbed.push_back(i);
    }
    return disturbed;
}

}  // namespace

void MapLabels::follow(const MapSnapshot& before,
                       const MapSnapshot& now,
                       const MapStyle& style,
                       bool anew)
{
    const bool all = anew || before.map != now.map;
    if (all || !sameCaptions(before, now))
        m_captions = captionBoxes(now, style);
    std::unordered_map<AlterId, std::size_t, HashOfId> known;
    for (std::size_t i = 0; !all && i < before.alteri.size(); ++i)
        known.emplace(before.alteri[i].id, i);
    std::vector<LabelLook> looks(now.alteri.size());
    std::vector<std::size_t> changed;
    std::vector<bool> stayed(before.alteri.size(), false);
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const auto found = known.find(now.alteri[i].id);
        if (found != known.end() && sameLabel(before.alteri[found->second], now.alteri[i])) {
            looks[i] = m_looks[found->second];
            stayed[found->second] = true;
        } else
            changed.push_back(i);
    }
    std::vector<Place> left;
    for (std::size_t i = 0; !all && i < before.alteri.size(); ++i)
        if (!stayed[i] && before.alteri[i].place)
            left.push_back(*before.alteri[i].place);
    // The changed ones have no look yet, so none of them is among the disturbed.
    const auto disturbed = disturbedBy(changed, now, left, style, looks);
    changed.insert(changed.end(), disturbed.begin(), disturbed.end());
    LabelLayout(style).placeAgain(now, changed, m_captions, looks);
    m_looks = std::move(looks);
}

}  // namespace alteri
