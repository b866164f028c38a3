// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_labels.hpp"

#include "ui/map/caption_layout.hpp"

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

/// The labels that are covered by symbols that came or moved.
std::vector<std::size_t> coveredBy(const std::vector<std::size_t>& changed,
                                   const MapSnapshot& map,
                                   const MapStyle& style,
                                   const std::vector<LabelLook>& looks)
{
    std::vector<QRectF> symbols;
    const double reach = style.symbolRadius * 1.1;
    for (const auto index : changed)
        if (const auto& place = map.alteri[index].place) {
            const auto at = scenePoint(*place, style);
            symbols.emplace_back(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach);
        }
    std::vector<std::size_t> covered;
    for (std::size_t i = 0; !symbols.empty() && i < looks.size(); ++i) {
        const auto& place = map.alteri[i].place;
        if (!place || looks[i].isEmpty())
            continue;
        const auto box = looks[i].box.translated(scenePoint(*place, style));
        if (std::any_of(symbols.begin(), symbols.end(),
                        [&](const QRectF& symbol) { return symbol.intersects(box); }))
            covered.push_back(i);
    }
    return covered;
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
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const auto found = known.find(now.alteri[i].id);
        if (found != known.end() && sameLabel(before.alteri[found->second], now.alteri[i]))
            looks[i] = m_looks[found->second];
        else
            changed.push_back(i);
    }
    // The changed ones have no look yet, so none of them is among the covered.
    const auto covered = coveredBy(changed, now, style, looks);
    changed.insert(changed.end(), covered.begin(), covered.end());
    LabelLayout(style).placeAgain(now, changed, m_captions, looks);
    m_looks = std::move(looks);
}

}  // namespace alteri
