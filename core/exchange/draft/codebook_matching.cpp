// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/draft/codebook_matching.hpp"

#include "core/exchange/draft/answer_conversion.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace alteri {

namespace {

const Attribute* matching(const Codebook& codebook, const Attribute& theirs)
{
    if (const auto* same = codebook.find(theirs.owner, theirs.key))
        return same;
    const auto& all = codebook.attributes;
    const auto labelled = std::find_if(all.begin(), all.end(), [&](const Attribute& each) {
        return each.owner == theirs.owner && each.label == theirs.label;
    });
    return labelled != all.end() ? &*labelled : nullptr;
}

bool hasCategoryLike(const Attribute& attribute, const Category& wanted)
{
    return std::any_of(attribute.categories.begin(), attribute.categories.end(),
                       [&](const Category& each) {
                           return each.code == wanted.code || each.label == wanted.label;
                       });
}

}  // namespace

CodebookMatching::CodebookMatching(Writer& writer, const StudyDraft& draft, DraftReport& report)
    : m_writer(writer)
    , m_draft(draft)
    , m_report(report)
{
    for (const auto& attribute : draft.design.codebook.attributes)
        matchAttribute(attribute);
    // Categories have their ids now.
    const auto codebook = m_writer.reader().codebook();
    for (auto& [theirs, ours] : m_ours)
        ours = *codebook.find(ours.id);
    for (const auto& kind : draft.design.codebook.tieKinds)
        matchKind(kind);
    matchDesigns();
    if (!m_writer.reader().designs().empty())
        m_default = m_writer.reader().defaultDesign();
    addPrompts();
}

const MapDesign& CodebookMatching::design(const std::optional<std::size_t>& theirs) const
{
    return theirs ? m_designs.at(*theirs) : m_default.value();
}

std::optional<Value> CodebookMatching::answer(AttributeId theirs, const Value& value) const
{
    return convertedAnswer(value, *m_theirs.at(theirs), m_ours.at(theirs));
}

void CodebookMatching::matchAttribute(const Attribute& theirs)
{
    m_theirs[theirs.id] = &theirs;
    const auto codebook = m_writer.reader().codebook();
    if (const auto* ours = matching(codebook, theirs)) {
        addCategories(theirs, *ours);
        m_ours[theirs.id] = *ours;
        return;
    }
    auto made = theirs;
    made.id = m_writer.addAttribute(theirs);
    m_report.newAttributes.push_back({made.owner, made.key, made.scale});
    m_ours[theirs.id] = std::move(made);
}

/// Categories that only the draft has come at the end. Not to one with other kinds of answers.
void CodebookMatching::addCategories(const Attribute& theirs, const Attribute& ours)
{
    if (!theirs.hasCategories() || !ours.hasCategories())
        return;
    for (const auto& category : theirs.categories)
        if (!hasCategoryLike(ours, category))
            m_writer.addCategory(ours.id, category);
}

void CodebookMatching::matchKind(const TieKind& theirs)
{
    const auto codebook = m_writer.reader().codebook();
    if (const auto* ours = codebook.findTieKind(theirs.key)) {
        if (ours->directed != theirs.directed)
            m_report.unreadable.push_back({DraftRemark::Kind::DirectionLost, ours->label, {}, 1});
        m_kinds.push_back(*ours);
        return;
    }
    auto made = theirs;
    made.id = m_writer.addTieKind(theirs);
    m_report.newTieKinds.push_back(made.key);
    m_kinds.push_back(std::move(made));
}

std::optional<CategoryId> CodebookMatching::category(AttributeId theirs, CategoryId category) const
{
    const auto value = convertedAnswer(category, *m_theirs.at(theirs), m_ours.at(theirs));
    return value ? onlyCategoryOf(*value) : std::nullopt;
}

/// @param needsOne whether only an attribute with one category for an answer will do
void CodebookMatching::bind(std::optional<AttributeId>& attribute, bool needsOne) const
{
    if (!attribute)
        return;
    const auto& ours = m_ours.at(*attribute);
    attribute = needsOne && !ours.choosesOne() ? std::nullopt : std::optional(ours.id);
}

MapDesign CodebookMatching::designHere(MapDesign design) const
{
    const auto theirRings = design.ringAttribute;
    const auto theirSectors = design.sectorAttribute;
    bind(design.ringAttribute, true);
    bind(design.sectorAttribute, true);
    for (auto* each : {&design.colourAttribute, &design.symbolAttribute, &design.badgeAttribute,
                       &design.outlineAttribute})
        bind(*each, true);
    bind(design.sizeAttribute, false);
    std::vector<CategoryId> levels;
    levels.reserve(design.levels.size());
    if (design.ringAttribute)
        for (const auto level : std::exchange(design.levels, {}))
            if (const auto here = category(*theirRings, level))
                levels.push_back(*here);
    design.levels = std::move(levels);
    if (design.ringAttribute && design.levels.empty())
        design.ringAttribute.reset();
    std::vector<MapDesign::Sector> sectors;
    sectors.reserve(design.sectors.size());
    if (design.sectorAttribute)
        for (const auto& sector : std::exchange(design.sectors, {}))
            if (const auto here = category(*theirSectors, sector.category))
                sectors.push_back({*here, sector.share});
    design.sectors = std::move(sectors);
    if (design.sectors.empty())
        design.sectorAttribute.reset();
    return design;
}

/// Those that a map of the draft has; a study has enough of others.
void CodebookMatching::matchDesigns()
{
    const auto& designs = m_draft.design.designs;
    std::set<std::size_t> used;
    for (const auto& ego : m_draft.egos)
        for (const auto& map : ego.maps)
            if (map.design)
                used.insert(*map.design);
    for (std::size_t i = 0; i < designs.size(); ++i)
        if (used.contains(i) || m_writer.reader().designs().empty())
            matchDesign(i, designs[i]);
}

void CodebookMatching::matchDesign(std::size_t place, const MapDesign& theirs)
{
    auto wanted = designHere(theirs);
    for (const auto& ours : m_writer.reader().designs()) {
        wanted.id = ours.id;
        if (wanted == ours) {
            m_designs[place] = ours;
            return;
        }
    }
    wanted.id = m_writer.addDesign(wanted);
    m_designs[place] = std::move(wanted);
}

void CodebookMatching::addPrompts()
{
    const auto known = m_writer.reader().prompts();
    for (auto prompt : m_draft.design.prompts) {
        if (std::any_of(known.begin(), known.end(),
                        [&](const Prompt& each) { return each.text == prompt.text; }))
            continue;
        if (prompt.attribute)
            prompt.attribute = m_ours.at(*prompt.attribute).id;
        m_writer.addPrompt(prompt);
    }
}

}  // namespace alteri
