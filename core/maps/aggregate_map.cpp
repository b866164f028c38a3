// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/aggregate_map.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

namespace alteri {

namespace {

/// The category that each partner has of one attribute.
class Categories {
public:
    Categories(const Reader& reader, const Attribute* attribute)
    {
        if (attribute == nullptr)
            return;
        m_ofTies = attribute->owner == Owner::Tie;
        m_unknown = attribute->categories.size();
        reader.forEachAnswer(
            attribute->owner, [&](const Subject& subject, AttributeId id, const Value& value) {
                const auto* category = std::get_if<CategoryId>(&value);
                if (id != attribute->id || category == nullptr)
                    return;
                const auto* found = attribute->findCategory(*category);
                if (found == nullptr)
                    return;
                const auto index = static_cast<std::size_t>(found - attribute->categories.data());
                if (const auto* tie = std::get_if<TieKey>(&subject))
                    m_byTie[*tie] = index;
                else if (const auto* alter = std::get_if<AlterId>(&subject))
                    m_byAlter[*alter] = index;
            });
    }

    /// Index of the category, or the number of categories where there is no answer.
    std::size_t of(const TieKey& tie) const
    {
        if (m_ofTies) {
            const auto found = m_byTie.find(tie);
            return found != m_byTie.end() ? found->second : m_unknown;
        }
        const auto found = m_byAlter.find(tie.alter);
        return found != m_byAlter.end() ? found->second : m_unknown;
    }

private:
    bool m_ofTies = false;
    std::size_t m_unknown = 0;
    std::unordered_map<AlterId, std::size_t> m_byAlter;
    std::map<TieKey, std::size_t> m_byTie;
};

void nameCategories(AggregateMap& map, const Attribute* attribute)
{
    if (attribute == nullptr)
        return;
    for (const auto& category : attribute->categories) {
        map.categories.push_back(category.label);
        map.categoryIds.push_back(category.id);
    }
}

/// Rings, sectors and their names, as any map of the design shows them.
void takeGround(AggregateMap& map, const Reader& reader, MapId any, const MapDesign& design)
{
    map.ground = snapshotOf(reader, any, design);
    map.ground.alteri.clear();
    map.ground.ties.clear();
    map.ground.legend.clear();
    map.ground.egoLabel.clear();
}

}  // namespace

std::vector<std::vector<std::size_t>> cellCounts(const AggregateMap& map,
                                                 const std::vector<bool>& shown)
{
    std::vector<std::vector<std::size_t>> sums(map.rings(),
                                               std::vector<std::size_t>(map.sectors()));
    for (std::size_t ring = 0; ring < map.rings(); ++ring)
        for (std::size_t sector = 0; sector < map.sectors(); ++sector)
            for (std::size_t group = 0; group < map.groups(); ++group)
                if (shown[group])
                    sums[ring][sector] += map.counts[ring][sector][group];
    return sums;
}

AggregateMap aggregateMap(const Reader& reader,
                          const MapDesign& design,
                          const std::optional<AttributeId>& attribute,
                          const std::optional<std::set<EgoId>>& egos,
                          const std::optional<int>& wave)
{
    const auto codebook = reader.codebook();
    const auto* filter = attribute ? codebook.find(*attribute) : nullptr;
    const Categories categories(reader, filter);
    AggregateMap map;
    map.design = design.title;
    map.ground.geometry = MapGeometry(design);
    nameCategories(map, filter);
    const auto& geometry = map.ground.geometry;
    const auto rings = static_cast<std::size_t>(geometry.rings() + (geometry.hasOutside() ? 1 : 0));
    const auto sectors = static_cast<std::size_t>(std::max(1, geometry.sectors()));
    map.counts.assign(rings, std::vector(sectors, std::vector<std::size_t>(map.groups())));
    map.withoutPlace.assign(map.groups(), 0);
    EgoId ego;
    int number = 0;
    for (const auto& each : reader.maps()) {
        number = each.ego == ego ? number + 1 : 1;  // those of an ego come one after the other
        ego = each.ego;
        if (wave && number != *wave)
            continue;
        if (egos && !egos->contains(each.ego))
            continue;
        if (each.design != design.id) {
            ++map.otherDesigns;
            continue;
        }
        if (map.networks++ == 0)
            takeGround(map, reader, each.id, design);
        for (const auto& tie : reader.ties(each.id)) {
            const auto group = categories.of({each.id, tie.alter});
            if (!tie.place) {
                ++map.withoutPlace[group];
                continue;
            }
            const auto cell = geometry.cellAt(*tie.place);
            const auto sector = static_cast<std::size_t>(std::max(0, cell.sector));
            ++map.counts[static_cast<std::size_t>(cell.ring)][sector][group];
        }
    }
    return map;
}

std::vector<MapDesign> usedDesigns(const Reader& reader)
{
    std::map<DesignId, std::size_t> uses;
    for (const auto& map : reader.maps())
        ++uses[map.design];
    auto designs = reader.designs();
    std::erase_if(designs, [&](const MapDesign& design) { return !uses.contains(design.id); });
    std::stable_sort(designs.begin(), designs.end(), [&](const auto& one, const auto& other) {
        return uses.at(one.id) > uses.at(other.id);
    });
    return designs;
}

}  // namespace alteri
