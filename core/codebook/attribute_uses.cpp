// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/attribute_uses.hpp"

#include "core/codebook/answers_of.hpp"
#include "core/codebook/variable_names.hpp"
#include "core/error.hpp"
#include "core/multilevel/formula/variable_uses.hpp"

#include <algorithm>
#include <set>

namespace alteri {

namespace {

bool shows(const MapDesign& design, AttributeId attribute)
{
    const auto bound = {design.ringAttribute,   design.sectorAttribute, design.colourAttribute,
                        design.symbolAttribute, design.badgeAttribute,  design.sizeAttribute,
                        design.outlineAttribute};
    return std::any_of(bound.begin(), bound.end(),
                       [&](const auto& each) { return each == attribute; });
}

/// The names of an attribute's variables, of its groupings and of all measures of them.
std::vector<std::string> namesOf(const Codebook& codebook, AttributeId attribute)
{
    std::set<std::string> made{attribute.hex()};
    for (const auto& recode : codebook.recodes)
        if (recode.attribute == attribute)
            made.insert(recode.id.hex());
    std::vector<std::string> names;
    for (const auto& [meaning, name] : variableNames(codebook).names)
        if (made.contains(meaning.made))
            names.push_back(name);
    return names;
}

bool asksFor(const GuideStep& step, AttributeId attribute)
{
    return step.consent == attribute
           || std::any_of(step.questions.begin(), step.questions.end(),
                          [&](const auto& each) { return each.attribute == attribute; });
}

bool hasConditionOn(const GuideStep& step, const std::vector<std::string>& names)
{
    std::vector<std::string> conditions{step.condition, step.alteriCondition};
    for (const auto& question : step.questions)
        conditions.push_back(question.condition);
    return std::any_of(conditions.begin(), conditions.end(), [&](const std::string& condition) {
        const DerivedColumn column{
            {},       {}, step.title, DerivedColumn::Level::Tie, DerivedColumn::Kind::Computed,
            condition};
        return !condition.empty() && userOf(names, {}, {column}).has_value();
    });
}

void addSteps(const std::vector<GuideStep>& guide,
              AttributeId id,
              const std::vector<std::string>& names,
              AttributeUses& uses)
{
    for (const auto& step : guide) {
        if (asksFor(step, id))
            uses.steps.push_back(step.title);
        if (hasConditionOn(step, names))
            uses.conditions.push_back(step.title);
    }
}

}  // namespace

bool AttributeUses::isEmpty() const
{
    return answers == 0 && designs.empty() && prompts.empty() && groupings.empty() && models.empty()
           && columns.empty() && steps.empty() && conditions.empty();
}

AttributeUses usesOf(const Reader& reader, AttributeId id)
{
    const auto codebook = reader.codebook();
    const auto* attribute = codebook.find(id);
    if (attribute == nullptr)
        throw Error(ErrorCode::NotFound, {id.hex()});
    AttributeUses uses;
    uses.answers = answersOf(reader, *attribute).size();
    for (const auto& design : reader.designs())
        if (shows(design, id))
            uses.designs.push_back(design.title);
    for (const auto& prompt : reader.prompts())
        if (prompt.attribute == id)
            uses.prompts.push_back(prompt.text);
    for (const auto& recode : codebook.recodes)
        if (recode.attribute == id)
            uses.groupings.push_back(recode.label);
    const auto names = namesOf(codebook, id);
    for (const auto& model : reader.models())
        if (userOf(names, {model}, {}))
            uses.models.push_back(model.name);
    for (const auto& column : reader.derivedColumns())
        if (userOf(names, {}, {column}))
            uses.columns.push_back(column.label);
    addSteps(reader.guide(), id, names, uses);
    return uses;
}

}  // namespace alteri
