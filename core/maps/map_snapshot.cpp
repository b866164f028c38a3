// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/map_snapshot.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace alteri {

namespace {

const Attribute* attributeIn(const Codebook& codebook, const std::optional<AttributeId>& id)
{
    return id ? codebook.find(*id) : nullptr;
}

/// The answers of one alter on one map: its own and those of its tie.
class TieAnswers {
public:
    explicit TieAnswers(const MapContent::Partner& partner)
        : m_partner(&partner)
    {
    }

    const Value* value(const Attribute* attribute) const
    {
        return attribute != nullptr ? m_partner->answer(*attribute) : nullptr;
    }

    const Category* category(const Attribute* attribute) const
    {
        const auto* found = value(attribute);
        const auto* id = found != nullptr ? std::get_if<CategoryId>(found) : nullptr;
        return id != nullptr ? attribute->findCategory(*id) : nullptr;
    }

    /// Place of the answer among the categories of its scale; nothing if there is none.
    std::optional<std::size_t> rank(const Attribute* attribute) const
    {
        const auto* found = category(attribute);
        if (found == nullptr)
            return std::nullopt;
        return static_cast<std::size_t>(found - attribute->categories.data());
    }

private:
    const MapContent::Partner* m_partner;
};

/// How large the symbol of each answer is: by the square root, so that areas show the numbers.
class Sizes {
public:
    /// @param content of the map, whose largest number gets the largest symbol
    Sizes(const Attribute* attribute, const MapContent& content)
        : m_attribute(attribute)
    {
        if (attribute == nullptr)
            return;
        for (const auto& partner : content.partners)
            m_largest = std::max(m_largest, numberOf(TieAnswers(partner)).value_or(0));
    }

    double of(const TieAnswers& answers) const
    {
        constexpr double smallest = 0.75;
        constexpr double largest = 1.5;
        const auto number = numberOf(answers);
        if (!number)
            return 1;
        const double share = m_largest > 0 ? std::max(0.0, *number) / m_largest : 0;
        return smallest + (largest - smallest) * std::sqrt(share);
    }

private:
    std::optional<double> numberOf(const TieAnswers& answers) const
    {
        if (const auto rank = answers.rank(m_attribute))
            return static_cast<double>(*rank);
        const auto* value = answers.value(m_attribute);
        const auto* number = value != nullptr ? std::get_if<double>(value) : nullptr;
        return number != nullptr ? std::optional(*number) : std::nullopt;
    }

    const Attribute* m_attribute;
    double m_largest = 0;
};

/// Counts how often each category of one attribute occurs on the map.
class Counter {
public:
    explicit Counter(const Attribute* attribute)
        : m_attribute(attribute)
    {
    }

    void add(const TieAnswers& answers)
    {
        if (const auto* category = answers.category(m_attribute))
            ++m_counts[category->id];
    }

    LegendBlock block(LegendBlock::Kind kind) const
    {
        LegendBlock block{kind, m_attribute->label, {}};
        for (const auto& category : m_attribute->categories) {
            const auto found = m_counts.find(category.id);
            block.entries.push_back({category.label, category.colour, category.symbol,
                                     found != m_counts.end() ? found->second : 0});
        }
        // From the highest to the lowest, as people read an evaluation.
        if (m_attribute->scale == Scale::Ordinal)
            std::reverse(block.entries.begin(), block.entries.end());
        return block;
    }

    const Attribute* attribute() const { return m_attribute; }

private:
    const Attribute* m_attribute;
    std::map<CategoryId, int> m_counts;
};

void addCaptions(MapSnapshot& snapshot, const MapDesign& design, const Codebook& codebook)
{
    if (const auto* rings = attributeIn(codebook, design.ringAttribute))
        for (const auto level : design.levels)
            if (const auto* category = rings->findCategory(level))
                snapshot.levels.push_back(category->label);
    // Titles of one's own go before the labels of the codebook.
    for (std::size_t ring = 0; ring < design.ringTitles.size(); ++ring) {
        const auto& title = design.ringTitles[ring];
        if (ring >= snapshot.levels.size())
            snapshot.levels.push_back(title);
        else if (!title.empty())
            snapshot.levels[ring] = title;
    }
    if (const auto* attribute = attributeIn(codebook, design.sectorAttribute)) {
        for (const auto& sector : design.sectors)
            if (const auto* category = attribute->findCategory(sector.category))
                snapshot.sectors.push_back(category->label);
    } else {
        for (const auto& sector : design.freeSectors)
            snapshot.sectors.push_back(sector.title);
    }
}

void addTies(MapSnapshot& snapshot, const MapContent& content)
{
    snapshot.tieKinds = content.codebook.tieKinds;
    snapshot.ties.reserve(content.alterTies.size());
    for (const auto& tie : content.alterTies) {
        std::size_t kind = 0;
        while (kind < snapshot.tieKinds.size() && snapshot.tieKinds[kind].id != tie.kind)
            ++kind;
        snapshot.ties.push_back(
            {content.indices.at(tie.source), content.indices.at(tie.target), kind});
    }
}

/// The levels in the order of the rings; the codebook may list them the other way round.
LegendBlock inRingOrder(const LegendBlock& block, const MapDesign& design, const Attribute& rings)
{
    LegendBlock ordered{block.kind, block.title, {}};
    for (const auto level : design.levels)
        if (const auto* category = rings.findCategory(level))
            for (const auto& entry : block.entries)
                if (entry.label == category->label)
                    ordered.entries.push_back(entry);
    return ordered;
}

}  // namespace

MapSnapshot snapshotOf(const Reader& reader, MapId map)
{
    return snapshotOf(readMap(reader, map));
}

MapSnapshot snapshotOf(const Reader& reader, MapId map, const MapDesign& design)
{
    auto content = readMap(reader, map);
    content.design = design;
    return snapshotOf(content);
}

MapSnapshot snapshotOf(const MapContent& content)
{
    const auto& design = content.design;
    const auto& codebook = content.codebook;
    MapSnapshot snapshot;
    snapshot.map = content.map.id;
    snapshot.ego = content.ego.id;
    snapshot.egoLabel = content.ego.label;
    snapshot.title = content.map.title;
    snapshot.geometry = MapGeometry(design);
    addCaptions(snapshot, design, codebook);

    const auto* colours = attributeIn(codebook, design.colourAttribute);
    const auto* outlines = attributeIn(codebook, design.outlineAttribute);
    const Sizes sizes(attributeIn(codebook, design.sizeAttribute), content);
    Counter symbols(attributeIn(codebook, design.symbolAttribute));
    Counter badges(attributeIn(codebook, design.badgeAttribute));
    Counter levels(attributeIn(codebook, design.ringAttribute));
    snapshot.alteri.reserve(content.partners.size());
    for (const auto& partner : content.partners) {
        const TieAnswers answers(partner);
        const auto* colour = answers.category(colours);
        const auto* symbol = answers.category(symbols.attribute());
        const auto* badge = answers.category(badges.attribute());
        snapshot.alteri.push_back({partner.alter.id, partner.alter.label, partner.tie.place,
                                   colour != nullptr ? colour->colour : "",
                                   symbol != nullptr ? symbol->symbol : "",
                                   badge != nullptr ? badge->symbol : "", sizes.of(answers),
                                   static_cast<int>(answers.rank(outlines).value_or(0))});
        for (auto* counter : {&symbols, &badges, &levels})
            counter->add(answers);
    }
    addTies(snapshot, content);

    if (symbols.attribute() != nullptr)
        snapshot.legend.push_back(symbols.block(LegendBlock::Kind::Symbols));
    if (badges.attribute() != nullptr)
        snapshot.legend.push_back(badges.block(LegendBlock::Kind::Badges));
    if (levels.attribute() != nullptr)
        snapshot.legend.push_back(
            inRingOrder(levels.block(LegendBlock::Kind::Levels), design, *levels.attribute()));
    return snapshot;
}

}  // namespace alteri
