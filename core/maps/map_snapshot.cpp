// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/map_snapshot.hpp"

#include "core/maps/shown_scale.hpp"

#include <algorithm>
#include <cmath>
#include <locale>
#include <map>
#include <sstream>
#include <utility>

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

    /// What the answer is shown as.
    const Category* category(const ShownScale& scale) const
    {
        const auto* found = value(scale.attribute());
        const auto* id = found != nullptr ? std::get_if<CategoryId>(found) : nullptr;
        return id != nullptr ? scale.shownAs(*id) : nullptr;
    }

    /// The category, or the several ones, in the order of the codebook.
    std::vector<const Category*> chosen(const ShownScale& scale) const
    {
        if (const auto* one = category(scale))
            return {one};
        const auto* choices = choicesOf(scale.attribute());
        return choices != nullptr ? chosenOf(*scale.attribute(), *choices)
                                  : std::vector<const Category*>();
    }

    /// Null unless it is an answer of several.
    const Choices* choicesOf(const Attribute* attribute) const
    {
        const auto* found = value(attribute);
        return found != nullptr ? std::get_if<Choices>(found) : nullptr;
    }

    /// Place of the answer among the categories of its scale; nothing if there is none.
    std::optional<std::size_t> rank(const ShownScale& scale) const
    {
        const auto* found = category(scale);
        if (found == nullptr)
            return std::nullopt;
        return static_cast<std::size_t>(found - scale.attribute()->categories.data());
    }

private:
    const MapContent::Partner* m_partner;
};

/// How large the symbol of each answer is: by the square root, so that areas show the numbers.
class Sizes {
public:
    /// @param content of the map, whose largest number gets the largest symbol; of categories the
    /// highest of the scale gets it, so that maps compare
    Sizes(const ShownScale& scale, const MapContent& content)
        : m_scale(scale)
    {
        const auto* attribute = scale.attribute();
        if (attribute == nullptr)
            return;
        if (attribute->choosesOne()) {
            m_largest = static_cast<double>(attribute->categories.size()) - 1;
            return;
        }
        for (const auto& partner : content.partners)
            m_largest = std::max(m_largest, numberOf(TieAnswers(partner)).value_or(0));
    }

    double of(const TieAnswers& answers) const
    {
        const auto number = numberOf(answers);
        return number ? of(*number) : 1;
    }

    double of(double number) const
    {
        constexpr double smallest = 0.75;
        constexpr double largest = 1.5;
        const double share = m_largest > 0 ? std::max(0.0, number) / m_largest : 0;
        return smallest + (largest - smallest) * std::sqrt(share);
    }

    double largest() const { return m_largest; }

private:
    std::optional<double> numberOf(const TieAnswers& answers) const
    {
        if (const auto rank = answers.rank(m_scale))
            return static_cast<double>(*rank);
        const auto* value = answers.value(m_scale.attribute());
        const auto* number = value != nullptr ? std::get_if<double>(value) : nullptr;
        return number != nullptr ? std::optional(*number) : std::nullopt;
    }

    ShownScale m_scale;
    double m_largest = 0;
};

std::string numberText(double number)
{
    // As short as the number allows; legends show class sizes and counts, not measurements.
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << number;
    return text.str();
}

bool isAtLeast(const TieAnswers& answers, const Attribute* attribute, double least)
{
    const auto* value = answers.value(attribute);
    const auto* number = value != nullptr ? std::get_if<double>(value) : nullptr;
    return number != nullptr && *number >= least;
}

/// Counts how often each category of one attribute occurs on the map.
class Counter {
public:
    explicit Counter(ShownScale scale)
        : m_scale(std::move(scale))
    {
    }

    void add(const TieAnswers& answers)
    {
        for (const auto* category : answers.chosen(m_scale))
            ++m_counts[category->id];
        if (const auto* choices = answers.choicesOf(attribute()))
            m_none += choices->isEmpty() ? 1 : 0;
        else if (answers.category(m_scale) == nullptr)
            ++m_unanswered;
    }

    /// Of a number: one entry, for those that have so much.
    LegendBlock blockFrom(double least, const std::string& badge) const
    {
        LegendBlock block{LegendBlock::Kind::Badges, attribute()->label, {}, 0, 0};
        LegendBlock::Entry entry{"≥ " + numberText(least), "", badge};
        entry.count = m_atLeast;
        block.entries.push_back(std::move(entry));
        return block;
    }

    /// @param least of a number, see blockFrom()
    void add(const TieAnswers& answers, double least)
    {
        add(answers);
        m_atLeast += isAtLeast(answers, attribute(), least) ? 1 : 0;
    }

    LegendBlock block(LegendBlock::Kind kind) const
    {
        LegendBlock block{kind, attribute()->label, {}, m_unanswered, m_none};
        int rank = 0;
        for (const auto& category : attribute()->categories) {
            const auto found = m_counts.find(category.id);
            LegendBlock::Entry entry{category.label, category.colour, category.symbol};
            entry.count = found != m_counts.end() ? found->second : 0;
            entry.rank = rank++;
            entry.isChoice = attribute()->choosesSeveral();
            block.entries.push_back(std::move(entry));
        }
        // From the highest to the lowest, as people read an evaluation.
        if (attribute()->scale == Scale::Ordinal)
            std::reverse(block.entries.begin(), block.entries.end());
        return block;
    }

    const Attribute* attribute() const { return m_scale.attribute(); }
    const ShownScale& scale() const { return m_scale; }

private:
    ShownScale m_scale;
    std::map<CategoryId, int> m_counts;
    int m_unanswered = 0;
    int m_none = 0;
    int m_atLeast = 0;
};

/// What the attributes of a design say about the alteri of one map.
struct Encodings {
    explicit Encodings(const MapContent& content)
        : symbols({content.codebook, content.design.symbolAttribute, content.design.symbolGrouping})
        , colours({content.codebook, content.design.colourAttribute, content.design.colourGrouping})
        , outlines({content.codebook, content.design.outlineAttribute})
        , badges({content.codebook, content.design.badgeAttribute})
        , levels({content.codebook, content.design.ringAttribute})
        , sizeCounts({content.codebook, content.design.sizeAttribute})
        , sizes(sizeCounts.scale(), content)
    {
        if (badges.attribute() != nullptr && badges.attribute()->kind() == AnswerKind::Number)
            badgeFrom = content.design.badgeFrom;
        for (const auto& partner : content.partners) {
            for (auto* counter : {&symbols, &colours, &outlines, &levels, &sizeCounts})
                counter->add(TieAnswers(partner));
            if (badgeFrom)
                badges.add(TieAnswers(partner), *badgeFrom);
            else
                badges.add(TieAnswers(partner));
        }
    }

    std::string badgeOf(const TieAnswers& answers) const
    {
        if (badgeFrom)
            return isAtLeast(answers, badges.attribute(), *badgeFrom) ? badgeOfNumber : "";
        const auto* category = answers.category(badges.scale());
        return category != nullptr ? category->symbol : "";
    }

    static constexpr const char* badgeOfNumber = "plus";

    Counter symbols;
    Counter colours;
    Counter outlines;
    Counter badges;
    Counter levels;
    Counter sizeCounts;
    Sizes sizes;
    std::optional<double> badgeFrom{};  ///< of a number
};

/// The looks of several answers; none for other attributes.
std::vector<ChoiceLook> choiceLooks(const TieAnswers& answers, const ShownScale& scale, int& unseen)
{
    const auto* attribute = scale.attribute();
    std::vector<ChoiceLook> looks;
    if (answers.choicesOf(attribute) == nullptr)
        return looks;
    for (const auto* category : answers.chosen(scale)) {
        if (looks.size() == AlterSnapshot::mostChoices)
            ++unseen;
        else
            looks.push_back({category->colour, category->symbol,
                             static_cast<int>(category - attribute->categories.data())});
    }
    return looks;
}

AlterSnapshot alterOf(const MapContent::Partner& partner, const Encodings& shown)
{
    const TieAnswers answers(partner);
    const auto* colour = answers.category(shown.colours.scale());
    const auto* symbol = answers.category(shown.symbols.scale());
    const auto rank = answers.rank(shown.colours.scale());
    int unseen = 0;
    auto slices = choiceLooks(answers, shown.colours.scale(), unseen);
    auto badges = choiceLooks(answers, shown.badges.scale(), unseen);
    return {partner.alter.id,
            partner.alter.label,
            partner.tie.place,
            colour != nullptr ? colour->colour : "",
            symbol != nullptr ? symbol->symbol : "",
            shown.badgeOf(answers),
            shown.sizes.of(answers),
            static_cast<int>(answers.rank(shown.outlines.scale()).value_or(0)),
            rank ? static_cast<int>(*rank) : AlterSnapshot::noRank,
            std::move(slices),
            std::move(badges),
            unseen};
}

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
    const ShownScale sectors(codebook, design.sectorAttribute, design.sectorGrouping);
    if (sectors.attribute() != nullptr) {
        for (const auto& sector : design.sectors)
            if (const auto* category = sectors.shownAs(sector.category))
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
    LegendBlock ordered{block.kind, block.title, {}, block.unanswered};
    for (const auto level : design.levels)
        if (const auto* category = rings.findCategory(level))
            for (const auto& entry : block.entries)
                if (entry.label == category->label)
                    ordered.entries.push_back(entry);
    return ordered;
}

/// Each category with its size; of numbers the smallest and the largest.
LegendBlock sizeBlock(const Encodings& shown)
{
    auto block = shown.sizeCounts.block(LegendBlock::Kind::Sizes);
    for (auto& entry : block.entries)
        entry.size = shown.sizes.of(static_cast<double>(entry.rank));
    if (!shown.sizeCounts.attribute()->choosesOne()) {
        block.unanswered = 0;
        for (const double number : {0.0, shown.sizes.largest()}) {
            LegendBlock::Entry entry{numberText(number), "", ""};
            entry.count = -1;
            entry.size = shown.sizes.of(number);
            block.entries.push_back(std::move(entry));
        }
    }
    return block;
}

void addLegend(MapSnapshot& snapshot, const Encodings& shown, const MapDesign& design)
{
    using Kind = LegendBlock::Kind;
    auto& legend = snapshot.legend;
    const bool colouredSymbols = design.colourAttribute == design.symbolAttribute
                                 && design.colourGrouping == design.symbolGrouping;
    if (shown.symbols.attribute() != nullptr) {
        legend.push_back(shown.symbols.block(Kind::Symbols));
        for (auto& entry : legend.back().entries)
            if (!colouredSymbols) {
                entry.colour.clear();
                entry.rank = AlterSnapshot::noRank;
            }
    }
    if (shown.colours.attribute() != nullptr && !colouredSymbols)
        legend.push_back(shown.colours.block(Kind::Colours));
    if (shown.sizeCounts.attribute() != nullptr)
        legend.push_back(sizeBlock(shown));
    if (shown.outlines.attribute() != nullptr)
        legend.push_back(shown.outlines.block(Kind::Outlines));
    if (shown.badgeFrom)
        legend.push_back(shown.badges.blockFrom(*shown.badgeFrom, Encodings::badgeOfNumber));
    else if (shown.badges.attribute() != nullptr)
        legend.push_back(shown.badges.block(Kind::Badges));
    if (shown.levels.attribute() != nullptr)
        legend.push_back(
            inRingOrder(shown.levels.block(Kind::Levels), design, *shown.levels.attribute()));
}

/// Kinds of ties that occur on the map, with their numbers.
void addTieLegend(MapSnapshot& snapshot)
{
    LegendBlock block{LegendBlock::Kind::Ties, "", {}};
    for (std::size_t kind = 0; kind < snapshot.tieKinds.size(); ++kind) {
        LegendBlock::Entry entry{snapshot.tieKinds[kind].label, snapshot.tieKinds[kind].colour, ""};
        entry.count = static_cast<int>(
            std::count_if(snapshot.ties.begin(), snapshot.ties.end(),
                          [&](const AlterTieSnapshot& tie) { return tie.kind == kind; }));
        entry.dash = snapshot.tieKinds[kind].dash;
        if (entry.count > 0)
            block.entries.push_back(std::move(entry));
    }
    if (!block.entries.empty())
        snapshot.legend.push_back(std::move(block));
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
    const Encodings shown(content);
    snapshot.alteri.reserve(content.partners.size());
    for (const auto& partner : content.partners)
        snapshot.alteri.push_back(alterOf(partner, shown));
    addTies(snapshot, content);
    addLegend(snapshot, shown, design);
    addTieLegend(snapshot);
    return snapshot;
}

}  // namespace alteri
