// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/map_reading.hpp"

#include "core/error.hpp"
#include "core/maps/shown_scale.hpp"

#include <algorithm>
#include <utility>

namespace alteri {

MapReading::MapReading(MapDesign design, const Codebook& codebook)
    : m_design(std::move(design))
    , m_geometry(m_design)
{
    if (!m_design.sectorAttribute)
        return;
    if (const auto* attribute = codebook.find(*m_design.sectorAttribute))
        m_sectorOwner = attribute->owner;
    const ShownScale shown(codebook, m_design.sectorAttribute, m_design.sectorGrouping);
    for (std::size_t i = 0; i < m_design.sectors.size(); ++i) {
        const auto category = m_design.sectors[i].category;
        const auto* sector = shown.shownAs(category);
        if (sector == nullptr)
            continue;
        m_sectorNames[static_cast<int>(i)] = sector->label;
        if (shown.grouping())
            for (const auto& each : codebook.find(*m_design.sectorAttribute)->categories)
                if (shown.shownAs(each.id) == sector)
                    m_standsFor[each.id] = category;
    }
}

bool MapReading::isBound(AttributeId attribute) const
{
    return m_design.ringAttribute == attribute || m_design.sectorAttribute == attribute;
}

std::optional<CategoryId> MapReading::levelOf(const Cell& cell) const
{
    if (!m_design.ringAttribute || cell.ring < 0
        || cell.ring >= static_cast<int>(m_design.levels.size()))
        return std::nullopt;
    return m_design.levels[static_cast<std::size_t>(cell.ring)];
}

std::optional<CategoryId> MapReading::sectorOf(const Cell& cell) const
{
    if (!m_design.sectorAttribute || cell.sector < 0
        || cell.sector >= static_cast<int>(m_design.sectors.size()))
        return std::nullopt;
    return m_design.sectors[static_cast<std::size_t>(cell.sector)].category;
}

std::vector<CategoryId> MapReading::answersOf(const Cell& cell) const
{
    const auto sector = sectorOf(cell);
    if (!sector)
        return {};
    if (!m_design.sectorGrouping)
        return {*sector};
    std::vector<CategoryId> answers;
    for (const auto& [answer, standsFor] : m_standsFor)
        if (standsFor == *sector)
            answers.push_back(answer);
    return answers;
}

std::optional<Cell> MapReading::cellFor(const std::optional<Value>& level,
                                        const std::optional<Value>& sector) const
{
    const auto categoryIn = [](const std::optional<Value>& value) {
        const auto* category = value ? std::get_if<CategoryId>(&*value) : nullptr;
        return category != nullptr ? *category : CategoryId{};
    };
    Cell cell;
    if (m_design.ringAttribute) {
        const auto& levels = m_design.levels;
        const auto found = std::find(levels.begin(), levels.end(), categoryIn(level));
        if (found == levels.end())
            return std::nullopt;
        cell.ring = static_cast<int>(found - levels.begin());
    }
    if (m_design.sectorAttribute) {
        auto wanted = categoryIn(sector);
        if (m_design.sectorGrouping) {
            const auto group = m_standsFor.find(wanted);
            wanted = group != m_standsFor.end() ? group->second : CategoryId{};
        }
        const auto& sectors = m_design.sectors;
        const auto found = std::find_if(sectors.begin(), sectors.end(),
                                        [&](const auto& each) { return each.category == wanted; });
        if (found == sectors.end())
            return std::nullopt;
        cell.sector = static_cast<int>(found - sectors.begin());
    }
    return cell;
}

bool MapReading::answersGivePlaces() const
{
    const bool hasRings = m_geometry.rings() > 1 || m_geometry.hasOutside();
    const bool hasSectors = m_geometry.sectors() > 1;
    return (m_design.ringAttribute || !hasRings) && (m_design.sectorAttribute || !hasSectors);
}

bool MapReading::standsIn(const Place& place, const Cell& wanted) const
{
    const auto cell = m_geometry.cellAt(place);
    return (wanted.ring == Cell::any || cell.ring == wanted.ring)
           && (wanted.sector == Cell::any || cell.sector == wanted.sector);
}

std::optional<Cell> MapReading::cellFor(const Reader& reader, const TieKey& tie) const
{
    std::optional<Value> level;
    std::optional<Value> sector;
    if (m_design.ringAttribute)
        level = reader.answer(tie, *m_design.ringAttribute);
    if (m_design.sectorAttribute)
        sector = m_sectorOwner == Owner::Tie ? reader.answer(tie, *m_design.sectorAttribute)
                                             : reader.answer(tie.alter, *m_design.sectorAttribute);
    return cellFor(level, sector);
}

MapReading readingOf(const Reader& reader, MapId map)
{
    return readingOf(reader, map, reader.codebook());
}

MapReading readingOf(const Reader& reader, MapId map, const Codebook& codebook)
{
    const auto found = reader.map(map);
    if (!found)
        throw Error(ErrorCode::NotFound, {map.hex()});
    return {reader.design(found->design), codebook};
}

std::map<AlterId, std::string> labelsOf(const Reader& reader, MapId map)
{
    std::map<AlterId, std::string> labels;
    for (const auto& alter : reader.alteri(reader.map(map)->ego))
        labels[alter.id] = alter.label;
    return labels;
}

}  // namespace alteri
