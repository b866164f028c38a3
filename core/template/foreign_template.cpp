// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/foreign_template.hpp"

#include "core/codebook/key_from_label.hpp"

#include <algorithm>

namespace alteri {

namespace {

/// A key that nothing in the list has yet.
template <class IsTaken>
std::string unusedKey(const std::string& name, const char* otherwise, IsTaken isTaken)
{
    auto key = plainKey(name);
    if (key.empty())
        key = otherwise;
    const auto beginning = key;
    for (int number = 2; isTaken(key); ++number)
        key = beginning + "_" + std::to_string(number);
    return key;
}

}  // namespace

ForeignBuilding::ForeignBuilding(OpenedTemplate begun)
    : m_opened(std::move(begun))
    , m_ids(std::uint64_t{1} << 32U)  // far from the ids that were given
{
}

void ForeignBuilding::leaveOut(ForeignPart::Kind kind,
                               const std::string& name,
                               const std::string& detail)
{
    const ForeignPart part{kind, name, detail};
    auto& leftOut = m_opened.leftOut;
    if (std::find(leftOut.begin(), leftOut.end(), part) == leftOut.end())
        leftOut.push_back(part);
}

std::size_t ForeignBuilding::add(Attribute attribute, const std::string& name)
{
    auto& codebook = made().codebook;
    attribute.key = unusedKey(name, "attribute", [&](const std::string& key) {
        return codebook.find(attribute.owner, key) != nullptr;
    });
    if (attribute.key != name)
        leaveOut(ForeignPart::Kind::KeyChanged, name, attribute.key);
    if (attribute.label.empty())
        attribute.label = name;
    m_ids.give(attribute.id);
    for (auto& category : attribute.categories)
        m_ids.give(category.id);
    codebook.attributes.push_back(std::move(attribute));
    return codebook.attributes.size() - 1;
}

void ForeignBuilding::addCategory(Attribute& attribute,
                                  const std::string& code,
                                  const std::string& label)
{
    Category category;
    category.code = code.empty() ? label : code;
    const auto beginning = category.code;
    for (int number = 2; attribute.findCode(category.code) != nullptr; ++number)
        category.code = beginning + " " + std::to_string(number);
    category.label = label.empty() ? category.code : label;
    attribute.categories.push_back(std::move(category));
}

CategoryId ForeignBuilding::addCategory(AttributeId attribute,
                                        const std::string& code,
                                        const std::string& label)
{
    auto& all = made().codebook.attributes;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Attribute& each) { return each.id == attribute; });
    addCategory(*found, code, label);
    m_ids.give(found->categories.back().id);
    return found->categories.back().id;
}

TieKindId ForeignBuilding::addKind(TieKind kind, const std::string& name)
{
    auto& kinds = made().codebook;
    kind.key = unusedKey(name, "tie",
                         [&](const std::string& key) { return kinds.findTieKind(key) != nullptr; });
    if (kind.label.empty())
        kind.label = name;
    m_ids.give(kind.id);
    kinds.tieKinds.push_back(std::move(kind));
    return kinds.tieKinds.back().id;
}

PromptId ForeignBuilding::addPrompt(const std::string& text,
                                    const std::optional<AttributeId>& attribute)
{
    Prompt prompt;
    prompt.text = text;
    prompt.attribute = attribute;
    m_ids.give(prompt.id);
    made().prompts.push_back(std::move(prompt));
    return made().prompts.back().id;
}

DesignId ForeignBuilding::addDesign(MapDesign design)
{
    m_ids.give(design.id);
    made().designs.push_back(std::move(design));
    return made().designs.back().id;
}

void ForeignBuilding::addStep(GuideStep step)
{
    m_ids.give(step.id);
    for (auto& question : step.questions)
        m_ids.give(question.id);
    made().guide.push_back(std::move(step));
}

void ForeignBuilding::finish(const std::string& titleOfMap)
{
    if (!made().designs.empty())
        return;
    MapDesign design;
    design.title = titleOfMap;
    addDesign(std::move(design));
}

const Category* labelled(const Attribute& attribute, const std::string& label)
{
    const auto& all = attribute.categories;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Category& each) { return each.label == label; });
    return found != all.end() ? &*found : nullptr;
}

void bindRings(const std::vector<std::string>& circles,
               const Attribute* attribute,
               MapDesign& design)
{
    if (circles.empty())
        return;
    design.rings = static_cast<int>(circles.size());
    if (attribute != nullptr && attribute->owner == Owner::Tie && attribute->hasCategories())
        for (const auto& circle : circles)
            if (const auto* category = labelled(*attribute, circle))
                design.levels.push_back(category->id);
    if (design.levels.size() == circles.size()) {
        design.ringAttribute = attribute->id;
    } else {
        design.levels.clear();
        design.ringTitles = circles;
    }
}

void bindSectors(std::vector<MapDesign::FreeSector> sectors,
                 const Attribute* attribute,
                 MapDesign& design)
{
    if (attribute != nullptr && attribute->hasCategories())
        for (const auto& sector : sectors)
            if (const auto* category = labelled(*attribute, sector.title))
                design.sectors.push_back({category->id, sector.share});
    if (!sectors.empty() && design.sectors.size() == sectors.size()) {
        design.sectorAttribute = attribute->id;
    } else {
        design.sectors.clear();
        design.freeSectors = std::move(sectors);
    }
}

}  // namespace alteri
