// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/map_snapshot.hpp"

#include "core/error.hpp"

#include <algorithm>
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
    TieAnswers(const Reader& reader, const TieKey& tie)
        : m_ofAlter(reader.answers(tie.alter))
        , m_ofTie(reader.answers(tie))
    {
    }

    const Category* category(const Attribute* attribute) const
    {
        if (attribute == nullptr)
            return nullptr;
        const auto& answers = attribute->owner == Owner::Tie ? m_ofTie : m_ofAlter;
        const auto found = answers.find(attribute->id);
        const auto* id = found != answers.end() ? std::get_if<CategoryId>(&found->second) : nullptr;
        return id != nullptr ? attribute->findCategory(*id) : nullptr;
    }

private:
    Answers m_ofAlter;
    Answers m_ofTie;
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
    if (const auto* attribute = attributeIn(codebook, design.sectorAttribute))
        for (const auto& sector : design.sectors)
            if (const auto* category = attribute->findCategory(sector.category))
                snapshot.sectors.push_back(category->label);
}

/// The levels in the order of the rings; the codebook may list them the other way round.
LegendBlock inRingOrder(const LegendBlock& block, const std::vector<std::string>& levels)
{
    LegendBlock ordered{block.kind, block.title, {}};
    for (const auto& level : levels)
        for (const auto& entry : block.entries)
            if (entry.label == level)
                ordered.entries.push_back(entry);
    return ordered;
}

}  // namespace

MapSnapshot snapshotOf(const Reader& reader, MapId map)
{
    const auto found = reader.map(map);
    if (!found)
        throw Error(ErrorCode::NotFound, {map.hex()});
    const auto codebook = reader.codebook();
    const auto design = reader.design(found->design);

    MapSnapshot snapshot;
    snapshot.map = map;
    snapshot.ego = found->ego;
    snapshot.egoLabel = reader.ego(found->ego)->label;
    snapshot.title = found->title;
    snapshot.geometry = MapGeometry(design);
    addCaptions(snapshot, design, codebook);

    std::map<AlterId, std::string> labels;
    for (const auto& alter : reader.alteri(found->ego))
        labels[alter.id] = alter.label;

    const auto* colours = attributeIn(codebook, design.colourAttribute);
    Counter symbols(attributeIn(codebook, design.symbolAttribute));
    Counter badges(attributeIn(codebook, design.badgeAttribute));
    Counter levels(attributeIn(codebook, design.ringAttribute));
    std::map<AlterId, std::size_t> indices;
    for (const auto& tie : reader.ties(map)) {
        const TieAnswers answers(reader, {map, tie.alter});
        const auto* colour = answers.category(colours);
        const auto* symbol = answers.category(symbols.attribute());
        const auto* badge = answers.category(badges.attribute());
        indices[tie.alter] = snapshot.alteri.size();
        snapshot.alteri.push_back(
            {tie.alter, labels[tie.alter], tie.place, colour != nullptr ? colour->colour : "",
             symbol != nullptr ? symbol->symbol : "", badge != nullptr ? badge->symbol : ""});
        for (auto* counter : {&symbols, &badges, &levels})
            counter->add(answers);
    }
    for (const auto& tie : reader.alterTies(map))
        snapshot.ties.push_back({indices.at(tie.source), indices.at(tie.target)});

    if (symbols.attribute() != nullptr)
        snapshot.legend.push_back(symbols.block(LegendBlock::Kind::Symbols));
    if (badges.attribute() != nullptr)
        snapshot.legend.push_back(badges.block(LegendBlock::Kind::Badges));
    if (levels.attribute() != nullptr)
        snapshot.legend.push_back(
            inRingOrder(levels.block(LegendBlock::Kind::Levels), snapshot.levels));
    return snapshot;
}

}  // namespace alteri
