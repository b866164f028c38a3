// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/design_following.hpp"

#include "core/maps/redesign.hpp"
#include "core/maps/shown_scale.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace alteri {

namespace {

void dropRings(MapDesign& design)
{
    design.ringAttribute.reset();
    design.levels.clear();
}

void dropSectors(MapDesign& design)
{
    design.sectorAttribute.reset();
    design.sectorGrouping.reset();
    design.sectors.clear();
}

void dropLevel(MapDesign& design, CategoryId gone, const std::optional<CategoryId>& heir)
{
    auto& levels = design.levels;
    const auto found = std::find(levels.begin(), levels.end(), gone);
    if (found == levels.end())
        return;
    if (heir && std::find(levels.begin(), levels.end(), *heir) == levels.end()) {
        *found = *heir;
        return;
    }
    const auto index = found - levels.begin();
    levels.erase(found);
    if (index < static_cast<std::ptrdiff_t>(design.ringTitles.size()))
        design.ringTitles.erase(design.ringTitles.begin() + index);
    design.rings = std::max(1, design.rings - 1);
    if (levels.empty())
        dropRings(design);
}

void dropSector(MapDesign& design, CategoryId gone, const std::optional<CategoryId>& heir)
{
    auto& sectors = design.sectors;
    const auto sectorOf = [&](CategoryId category) {
        return std::find_if(sectors.begin(), sectors.end(),
                            [&](const auto& each) { return each.category == category; });
    };
    const auto found = sectorOf(gone);
    if (found == sectors.end())
        return;
    const auto own = heir ? sectorOf(*heir) : sectors.end();
    if (heir && own == sectors.end()) {
        found->category = *heir;
        return;
    }
    if (own != sectors.end())
        own->share += found->share;
    sectors.erase(found);
    if (sectors.empty())
        dropSectors(design);
}

/// Groupings of attributes that are not shown any more, or not by one category each.
void dropGroupings(MapDesign& design, AttributeId changed, bool choosesOne)
{
    if (!design.colourAttribute || (design.colourAttribute == changed && !choosesOne))
        design.colourGrouping.reset();
    if (!design.symbolAttribute)
        design.symbolGrouping.reset();
}

/// Categories have badges of their own, numbers from one on that the design says.
void keepBadge(MapDesign& design, const std::optional<Attribute>& attribute)
{
    const bool isOfPartner = attribute && attribute->isOfPartner();
    const bool isNumber = isOfPartner && attribute->kind() == AnswerKind::Number;
    if (!isNumber || !design.badgeFrom)
        design.badgeFrom.reset();
    if (!(isOfPartner && attribute->hasCategories()) && !design.badgeFrom)
        design.badgeAttribute.reset();
}

}  // namespace

MapDesign withoutCategory(MapDesign design,
                          CategoryId gone,
                          const std::optional<CategoryId>& heir,
                          const std::optional<CategoryId>& ofSector)
{
    dropLevel(design, gone, heir);
    dropSector(design, gone, ofSector);
    return design;
}

std::optional<CategoryId> sectorHeir(const MapDesign& design,
                                     const Codebook& codebook,
                                     CategoryId gone,
                                     const std::optional<CategoryId>& heir)
{
    if (!design.sectorGrouping)
        return heir;
    const ShownScale sectors(codebook, design.sectorAttribute, design.sectorGrouping);
    const auto* group = sectors.shownAs(gone);
    const auto* asked = codebook.find(*design.sectorAttribute);
    if (group != nullptr && asked != nullptr)
        for (const auto& category : asked->categories)
            if (category.id != gone && sectors.shownAs(category.id) == group)
                return category.id;
    // The last of its group: who takes over is in its place, unless it has its own.
    return heir && sectors.shownAs(*heir) == nullptr ? heir : std::nullopt;
}

void changeGrouping(Writer& writer, const Recode& recode)
{
    const auto designs = writer.reader().designs();
    writer.changeRecode(recode);
    const auto codebook = writer.reader().codebook();
    for (auto design : designs) {
        if (design.sectorGrouping != recode.id)
            continue;
        const ShownScale shown(codebook, design.sectorAttribute, design.sectorGrouping);
        std::vector<MapDesign::Sector> sectors;
        std::set<const Category*> done;
        for (const auto& sector : design.sectors)
            if (const auto* group = shown.shownAs(sector.category); group != nullptr)
                if (done.insert(group).second)
                    sectors.push_back(sector);
        for (const auto& group : shown.attribute()->categories)
            if (done.insert(&group).second)
                sectors.push_back({group.id, 1});
        design.sectors = std::move(sectors);
        changeMapDesign(writer, design);
    }
}

MapDesign showing(MapDesign design, AttributeId id, const std::optional<Attribute>& attribute)
{
    const bool hasCategories = attribute && attribute->isOfPartner() && attribute->hasCategories();
    const bool choosesOne = hasCategories && attribute->choosesOne();
    const bool hasOrder = attribute && attribute->isOfPartner()
                          && (attribute->scale == Scale::Ordinal || attribute->isNumber());
    if (design.ringAttribute == id && (!choosesOne || attribute->owner != Owner::Tie))
        dropRings(design);
    if (design.sectorAttribute == id && !choosesOne)
        dropSectors(design);
    if (design.colourAttribute == id && !hasCategories)
        design.colourAttribute.reset();
    if (design.badgeAttribute == id)
        keepBadge(design, attribute);
    for (auto* look : {&design.symbolAttribute, &design.outlineAttribute})
        if (*look == id && !choosesOne)
            look->reset();
    dropGroupings(design, id, choosesOne);
    if (design.sizeAttribute == id && !hasOrder)
        design.sizeAttribute.reset();
    return design;
}

void changeWhereNeeded(Writer& writer, const MapDesign& before, const MapDesign& after)
{
    if (!(after == before))
        changeMapDesign(writer, after);
}

void followAnswers(Writer& writer, AttributeId attribute)
{
    for (const auto& design : writer.reader().designs())
        if (design.ringAttribute == attribute || design.sectorAttribute == attribute)
            changeMapDesign(writer, design);
}

}  // namespace alteri
