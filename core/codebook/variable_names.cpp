// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/variable_names.hpp"

#include "core/measures/columns/choice_name.hpp"
#include "core/measures/networks/structure.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace alteri {

namespace {

constexpr std::array diversities{"entropy_", "blau_", "iqv_", "ei_ties_"};
constexpr std::array similarities{"ei_", "same_"};
constexpr std::array moments{"mean_", "sd_", "min_", "max_"};
constexpr std::array perCategory{"share_", "count_"};

/// A variable of alteri, ties or egos: an attribute, or a grouping of one.
struct Variable {
    std::string made;
    std::string name;
    std::vector<std::pair<std::string, std::string>> levels;  ///< ids and codes
    bool hasCategories = false;
    bool isNumber = false;
    bool hasShortShares = false;
    /// Of several answers: one variable for each category says whether it was chosen, and one how
    /// many were (see choiceName() in measures). What they stand for begins with this.
    bool isSeveral = false;
};

constexpr std::string_view choice = "[]";

Variable variableOf(const Attribute& attribute)
{
    Variable variable{attribute.id.hex(),        attribute.key,        {},
                      attribute.choosesOne(),    attribute.isNumber(), false,
                      attribute.choosesSeveral()};
    for (const auto& category : attribute.categories)
        variable.levels.emplace_back(category.id.hex(), category.code);
    return variable;
}

Variable variableOf(const Recode& recode)
{
    Variable variable{recode.id.hex(), recode.key, {}, true, false, recode.shortShares};
    for (const auto& group : recode.groups)
        variable.levels.emplace_back(group.id.hex(), group.code);
    return variable;
}

void addRecodes(const Codebook& codebook,
                const std::vector<const Attribute*>& attributes,
                std::vector<Variable>& variables)
{
    for (const auto& recode : codebook.recodes)
        for (const auto* attribute : attributes)
            if (attribute->id == recode.attribute && attribute->choosesOne())
                variables.push_back(variableOf(recode));
}

std::vector<Variable> variablesOfTies(const Codebook& codebook)
{
    const std::set<std::string> reserved{"ego", "ego_id", "alter"};
    std::vector<Variable> variables;
    auto attributes = codebook.of(Owner::Alter);
    for (const auto* attribute : attributes) {
        auto& variable = variables.emplace_back(variableOf(*attribute));
        if (reserved.contains(variable.name))
            variable.name = "alter." + variable.name;
    }
    for (const auto* attribute : codebook.of(Owner::Tie)) {
        auto& variable = variables.emplace_back(variableOf(*attribute));
        attributes.push_back(attribute);
        if (codebook.find(Owner::Alter, attribute->key) != nullptr
            || reserved.contains(variable.name))
            variable.name = "tie." + variable.name;
    }
    addRecodes(codebook, attributes, variables);
    return variables;
}

std::vector<Variable> variablesOfEgos(const Codebook& codebook)
{
    std::vector<Variable> variables;
    const auto attributes = codebook.of(Owner::Ego);
    variables.reserve(attributes.size());
    for (const auto* attribute : attributes)
        variables.push_back(variableOf(*attribute));
    addRecodes(codebook, attributes, variables);
    return variables;
}

/// The variables themselves, under the name that they have among all others.
void addNames(VariableNames& found, const Variable& variable, const std::string& name)
{
    if (!variable.isSeveral) {
        found.names[{variable.made, {}, {}}] = name;
        return;
    }
    found.ofSeveral[variable.made] = name;
    found.names[{variable.made, std::string(choice), {}}] = choiceName(name, {});
    for (const auto& [id, code] : variable.levels)
        found.names[{variable.made, std::string(choice), id}] = choiceName(name, code);
}

/// Whether ego has what a variable of alteri is compared with.
bool hasCounterpart(const Variable& variable, const std::vector<Variable>& ofEgos)
{
    const std::string prefix = "alter.";
    const auto own = variable.name.starts_with(prefix)
                         ? "ego." + variable.name.substr(prefix.size())
                         : variable.name;
    return std::any_of(ofEgos.begin(), ofEgos.end(), [&](const Variable& each) {
        return !each.isSeveral && (each.name == variable.name || each.name == own);
    });
}

void addMeasuresOfNumber(VariableNames& found, const Variable& variable)
{
    const auto name = choiceName(variable.name, {});
    const auto meaning = [&](std::string_view measure) {
        return VariableNames::Meaning{variable.made, std::string(measure).append(choice), {}};
    };
    for (const auto& measures :
         {std::span<const char* const>(diversities), std::span<const char* const>(moments)})
        for (const auto* measure : measures)
            found.names[meaning(measure)] = measure + name;
    for (const std::string measure : perCategory)
        found.beginnings[meaning(measure)] = measure + name + "_";
}

/// The number of chosen ones has all that numbers have, each category its share.
void addSeveralMeasures(VariableNames& found, const Variable& variable)
{
    addMeasuresOfNumber(found, variable);
    for (const auto& [id, code] : variable.levels)
        found.names[{variable.made, "share_", id}] = "share_" + variable.name + "_" + code;
}

void addMeasures(VariableNames& found, const Variable& variable, bool isCompared)
{
    if (variable.isSeveral) {
        addSeveralMeasures(found, variable);
        return;
    }
    const auto add = [&](const std::string& measure) {
        found.names[{variable.made, measure, {}}] = measure + variable.name;
    };
    for (const auto* measure : diversities)
        add(measure);
    if (isCompared)
        for (const auto* measure : similarities)
            add(measure);
    if (variable.isNumber)
        for (const auto* measure : moments)
            add(measure);
    for (const std::string measure : perCategory) {
        const auto beginning = measure + variable.name + "_";
        if (!variable.hasCategories)
            found.beginnings[{variable.made, measure, {}}] = beginning;
        for (const auto& [id, code] : variable.levels)
            found.names[{variable.made, measure, id}] = beginning + code;
    }
    if (variable.hasShortShares)
        for (const auto& [id, code] : variable.levels)
            found.names[{variable.made, "short", id}] = "share_" + code;
}

std::set<std::string> namesOfNetworks(const VariableNames& measures)
{
    std::set<std::string> taken{"ego_id", "ego", "map", "size"};
    for (const auto& measure : structureMeasures)
        taken.emplace(measure.key);
    for (const auto& [meaning, name] : measures.names)
        taken.insert(name);
    return taken;
}

}  // namespace

std::string VariableNames::of(const std::string& hexadecimalId) const
{
    if (const auto found = names.find({hexadecimalId, {}, {}}); found != names.end())
        return found->second;
    const auto several = ofSeveral.find(hexadecimalId);
    return several != ofSeveral.end() ? several->second : std::string();
}

VariableNames variableNames(const Codebook& codebook)
{
    VariableNames found;
    const auto ofTies = variablesOfTies(codebook);
    const auto ofEgos = variablesOfEgos(codebook);
    for (const auto& variable : ofTies)
        addMeasures(found, variable, hasCounterpart(variable, ofEgos));
    auto taken = namesOfNetworks(found);
    for (const auto& variable : ofTies) {
        addNames(found, variable, variable.name);
        taken.insert(variable.name);
    }
    for (const auto& variable : ofEgos)
        addNames(found, variable,
                 taken.contains(variable.name) ? "ego." + variable.name : variable.name);
    return found;
}

}  // namespace alteri
