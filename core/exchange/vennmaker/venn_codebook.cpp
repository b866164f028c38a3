// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vennmaker/venn_codebook.hpp"

#include "core/exchange/draft/answer_conversion.hpp"
#include "core/model/number_text.hpp"

#include <algorithm>

namespace alteri {

namespace {

constexpr const char* actors = "ACTOR";
constexpr const char* usualGroup = "STANDARDRELATION";

std::string labelOfGroup(const std::string& group)
{
    return group == usualGroup ? "Relation" : group;
}

void addUnlessThere(std::vector<std::string>& all, const std::string& one)
{
    if (std::find(all.begin(), all.end(), one) == all.end())
        all.push_back(one);
}

bool isNumberAsWritten(const std::string& text)
{
    const auto number = parseNumber(text);
    return number && fullText(*number) == text;
}

/// Whether somebody has different answers to a type on different maps.
bool differs(const VennInterview& interview, std::size_t actor, std::size_t type)
{
    const std::string* first = nullptr;
    for (const auto& map : interview.maps) {
        const auto values = map.values.find(actor);
        if (values == map.values.end())
            continue;
        const auto value = values->second.find(type);
        if (value == values->second.end())
            continue;
        if (first != nullptr && *first != value->second)
            return true;
        first = &value->second;
    }
    return false;
}

}  // namespace

VennCodebook::VennCodebook(const std::vector<VennInterview>& interviews, StudyDraft& draft)
    : m_draft(draft)
{
    for (const auto& interview : interviews)
        collectTypes(interview);
    for (const auto& interview : interviews)
        noteUses(interview);
    m_building.made().info = {"vennmaker", interviews.front().name, {}};
    m_building.made().language = "en";
    addKinds();
    addAttributes();
    addMarks();
}

void VennCodebook::collectTypes(const VennInterview& interview)
{
    for (const auto& type : interview.types) {
        const auto [place, isNew] = m_places.emplace(keyOf(type), m_merged.size());
        if (isNew)
            m_merged.push_back({type});
        auto& merged = m_merged[place->second];
        merged.type.isPerMap = merged.type.isPerMap || type.isPerMap;
        for (const auto& value : type.values)
            addUnlessThere(merged.type.values, value);
    }
    for (const auto& [group, directed] : interview.groups)
        m_directed[group] = m_directed[group] || directed;
    m_hasNotes = m_hasNotes || !interview.notes.empty();
    for (const auto& map : interview.maps) {
        m_mapTitles.insert(map.title);
        if (map.circleType)
            merged(interview.types[*map.circleType]).isOfRings = true;
        if (map.sizeType)
            merged(interview.types[*map.sizeType]).isOfSizes = true;
        if (map.sectorType)
            for (const auto& sector : map.sectors)
                merged(interview.types[*map.sectorType])
                    .colours.emplace(sector.label, sector.colour);
    }
}

void VennCodebook::noteUses(const VennInterview& interview)
{
    for (const auto& map : interview.maps)
        noteMap(interview, map);
    for (std::size_t type = 0; type < interview.types.size(); ++type)
        for (std::size_t actor = 0; actor < interview.actors.size(); ++actor)
            if (differs(interview, actor, type)) {
                auto& here = merged(interview.types[type]);
                (interview.ego == actor ? here.egoDiffers : here.alterDiffers) = true;
            }
}

void VennCodebook::noteMap(const VennInterview& interview, const VennMap& map)
{
    for (const auto& [actor, values] : map.values)
        for (const auto& [type, text] : values) {
            auto& here = merged(interview.types[type]);
            here.ofEgo = here.ofEgo || interview.ego == actor;
            noteValue(here, text);
        }
    for (const auto& relation : map.relations)
        noteRelation(interview, relation);
}

void VennCodebook::noteRelation(const VennInterview& interview, const VennRelation& relation)
{
    const bool isOfEgo = interview.ego == relation.from || interview.ego == relation.to;
    const auto direction = m_directed[relation.group] && interview.ego == relation.to
                               ? Direction::ToEgo
                               : Direction::FromEgo;
    if (!isOfEgo)
        m_groupsOfAlteri.insert(relation.group);
    else if (relation.values.empty())
        m_unsaid.insert({relation.group, direction});
    m_hasTieNotes = m_hasTieNotes || (!isOfEgo && !relation.note.empty());
    for (const auto& [type, text] : relation.values) {
        auto& here = merged(interview.types[type]);
        (!isOfEgo                          ? here.amongAlteri
         : direction == Direction::FromEgo ? here.fromEgo
                                           : here.toEgo) = true;
        noteValue(here, text);
    }
}

void VennCodebook::noteValue(Merged& merged, const std::string& text)
{
    merged.hasTexts = true;
    merged.isNumber = merged.isNumber && isNumberAsWritten(text);
    auto& values = merged.type.values;
    if (values.empty() || std::find(values.begin(), values.end(), text) != values.end())
        return;
    if (std::find(merged.extra.begin(), merged.extra.end(), text) == merged.extra.end())
        m_draft.remark(DraftRemark::Kind::CategoryAdded, merged.type.label, text);
    addUnlessThere(merged.extra, text);
}

AttributeId VennCodebook::add(const Merged& merged, Owner owner, const std::string& label)
{
    Attribute attribute;
    attribute.owner = owner;
    attribute.label = label;
    attribute.question = merged.type.question;
    attribute.hint = merged.type.description;
    auto values = merged.type.values;
    values.insert(values.end(), merged.extra.begin(), merged.extra.end());
    int number = 0;
    for (const auto& value : values) {
        ForeignBuilding::addCategory(attribute, std::to_string(++number), value);
        if (const auto colour = merged.colours.find(value); colour != merged.colours.end())
            attribute.categories.back().colour = colour->second;
    }
    const bool isNumber = merged.hasTexts && merged.isNumber;
    attribute.scale = values.empty() ? (isNumber ? Scale::Numeric : Scale::Text)
                      : merged.isOfRings || merged.isOfSizes ? Scale::Ordinal
                                                             : Scale::Nominal;
    const auto place = m_building.add(std::move(attribute), label);
    const auto& added = m_building.made().codebook.attributes[place];
    const auto id = added.id;
    if (!merged.type.question.empty() && added.isOfPartner())
        m_building.addPrompt(merged.type.question, id);
    return id;
}

void VennCodebook::addAttributes()
{
    for (const auto& each : m_merged)
        if (!each.type.label.empty()) {
            if (each.type.group == actors)
                addOfActors(each);
            else
                addOfRelations(each);
        }
}

void VennCodebook::addOfActors(const Merged& merged)
{
    const auto key = keyOf(merged.type);
    const auto& label = merged.type.label;
    const bool isPerMap = merged.type.isPerMap || merged.isOfRings || merged.alterDiffers;
    if (merged.alterDiffers && !merged.type.isPerMap)
        m_draft.remark(DraftRemark::Kind::HeldPerMap, label);
    m_ofPartner[key] = add(merged, isPerMap ? Owner::Tie : Owner::Alter, label);
    if (merged.ofEgo && !merged.egoDiffers)
        m_ofEgo[{key, {}}] = add(merged, Owner::Ego, label);
    else if (merged.ofEgo)
        for (const auto& title : m_mapTitles)
            m_ofEgo[{key, title}] = add(merged, Owner::Ego, label + " (" + title + ")");
}

void VennCodebook::addOfRelations(const Merged& merged)
{
    const auto key = keyOf(merged.type);
    const auto& label = merged.type.label;
    if (merged.fromEgo)
        m_ofEgoRelation[{key, Direction::FromEgo}] = add(merged, Owner::Tie, label);
    if (merged.toEgo)
        m_ofEgoRelation[{key, Direction::ToEgo}] = add(merged, Owner::Tie, label + " (to ego)");
    if (merged.amongAlteri || (!merged.fromEgo && !merged.toEgo))
        m_ofAlterTie[key] = add(merged, Owner::AlterTie, label);
}

/// Relations with ego of which nothing is said but that there is one.
void VennCodebook::addMarks()
{
    for (const auto& [group, direction] : m_unsaid) {
        Attribute attribute;
        attribute.owner = Owner::Tie;
        attribute.scale = Scale::YesNo;
        attribute.label = labelOfGroup(group) + (direction == Direction::ToEgo ? " (to ego)" : "");
        const auto place = m_building.add(attribute, attribute.label);
        m_marks[{group, direction}] = m_building.made().codebook.attributes[place].id;
    }
    const auto addNotes = [&](Owner owner) {
        Attribute attribute;
        attribute.owner = owner;
        attribute.scale = Scale::LongText;
        attribute.label = "Notes";
        attribute.expected = false;
        const auto place = m_building.add(std::move(attribute), "notes");
        return m_building.made().codebook.attributes[place].id;
    };
    if (m_hasNotes)
        m_notes = addNotes(Owner::Ego);
    if (m_hasTieNotes)
        m_tieNotes = addNotes(Owner::AlterTie);
}

void VennCodebook::addKinds()
{
    std::set<std::string> withEgo;
    for (const auto& each : m_merged)
        if (each.fromEgo || each.toEgo)
            withEgo.insert(each.type.group);
    for (const auto& [group, direction] : m_unsaid)
        withEgo.insert(group);
    for (const auto& [group, directed] : m_directed) {
        if (withEgo.contains(group) && !m_groupsOfAlteri.contains(group))
            continue;
        TieKind kind;
        kind.directed = directed;
        kind.label = labelOfGroup(group);
        m_kinds[group] = m_building.made().codebook.tieKinds.size();
        m_building.addKind(std::move(kind), group == usualGroup ? "relation" : group);
    }
}

std::optional<AttributeId> VennCodebook::ofEgo(const VennType& type, const VennMap& map) const
{
    for (const auto& title : {std::string(), map.title})
        if (const auto found = m_ofEgo.find({keyOf(type), title}); found != m_ofEgo.end())
            return found->second;
    return std::nullopt;
}

std::optional<AttributeId> VennCodebook::ofPartner(const VennType& type) const
{
    const auto found = m_ofPartner.find(keyOf(type));
    return found != m_ofPartner.end() ? std::optional(found->second) : std::nullopt;
}

std::optional<AttributeId> VennCodebook::ofEgoRelation(const VennType& type,
                                                       Direction direction) const
{
    const auto found = m_ofEgoRelation.find({keyOf(type), direction});
    return found != m_ofEgoRelation.end() ? std::optional(found->second) : std::nullopt;
}

std::optional<AttributeId> VennCodebook::ofAlterTie(const VennType& type) const
{
    const auto found = m_ofAlterTie.find(keyOf(type));
    return found != m_ofAlterTie.end() ? std::optional(found->second) : std::nullopt;
}

std::optional<AttributeId> VennCodebook::markOf(const std::string& group, Direction direction) const
{
    const auto found = m_marks.find({group, direction});
    return found != m_marks.end() ? std::optional(found->second) : std::nullopt;
}

const Attribute& VennCodebook::attribute(AttributeId id) const
{
    return *m_building.made().codebook.find(id);
}

Value VennCodebook::valueOf(AttributeId id, const std::string& text) const
{
    const auto& about = attribute(id);
    // By label only: the codes are numbers, which labels may be too.
    if (about.hasCategories())
        return labelled(about, text)->id;
    return answerFrom(text, about).value();
}

const Attribute* VennCodebook::boundTo(const VennInterview& interview,
                                       const std::optional<std::size_t>& type) const
{
    const auto id = type ? ofPartner(interview.types[*type]) : std::nullopt;
    return id ? &attribute(*id) : nullptr;
}

std::size_t VennCodebook::designOf(const VennInterview& interview, const VennMap& map)
{
    MapDesign design;
    auto circles = map.circles;
    if (circles.size() > mostCircles) {
        m_building.leaveOut(ForeignPart::Kind::Interface, map.title, "circles");
        circles.resize(mostCircles);
    }
    bindRings(circles, boundTo(interview, map.circleType), design);
    std::vector<MapDesign::FreeSector> sectors;
    sectors.reserve(map.sectors.size());
    for (const auto& sector : map.sectors)
        sectors.push_back({sector.label, sector.width});
    bindSectors(std::move(sectors), boundTo(interview, map.sectorType), design);
    if (const auto* attribute = boundTo(interview, map.symbolType);
        attribute != nullptr && attribute->hasCategories())
        design.symbolAttribute = attribute->id;
    if (const auto* attribute = boundTo(interview, map.sizeType);
        attribute != nullptr && attribute->scale == Scale::Ordinal)
        design.sizeAttribute = attribute->id;
    auto& designs = m_building.made().designs;
    for (std::size_t i = 0; i < designs.size(); ++i) {
        design.id = designs[i].id;
        design.title = designs[i].title;
        if (design == designs[i])
            return i;
    }
    design.title = map.title.empty() ? "Network map" : map.title;
    m_building.addDesign(std::move(design));
    return designs.size() - 1;
}

void VennCodebook::finish()
{
    m_building.finish("Network map");
    auto opened = m_building.take();
    m_draft.design = std::move(opened.made);
    for (auto& part : opened.leftOut)
        if (part.kind != ForeignPart::Kind::KeyChanged)
            m_draft.leftOut.push_back(std::move(part));
}

}  // namespace alteri
