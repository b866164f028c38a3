// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/formula/model_spec.hpp"

#include <algorithm>

namespace alteri {

namespace {

void addOnce(std::vector<std::string>& names, const std::string& name)
{
    if (std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
}

void addVariables(std::vector<std::string>& names, const std::vector<FormulaTerm>& terms)
{
    for (const auto& term : terms)
        for (const auto& variable : term)
            addOnce(names, variable.name);
}

}  // namespace

ModelSpec specOf(const SavedModel& model)
{
    return {model.name,      model.formula, model.reml, model.references,
            model.groupings, model.centred, {},         false,
            model.family};
}

std::vector<std::string> variablesOf(const ModelSpec& spec)
{
    return variablesOf(parseFormula(spec.formula));
}

std::vector<std::string> variablesOf(const Formula& formula)
{
    std::vector<std::string> names{formula.outcome};
    for (const auto& name : {formula.failures, formula.trials})
        if (!name.empty())
            addOnce(names, name);
    addVariables(names, formula.terms);
    for (const auto& offset : formula.offsets)
        addOnce(names, offset.name);
    for (const auto& part : formula.random) {
        addVariables(names, part.slopes);
        for (const auto& name : part.group)
            addOnce(names, name);
    }
    return names;
}

void shareSample(std::vector<ModelSpec>& specs)
{
    std::vector<std::string> all;
    for (const auto& spec : specs)
        for (const auto& name : variablesOf(spec))
            addOnce(all, name);
    for (auto& spec : specs)
        spec.sameSampleAs = all;
}

void dropUnusedChoices(ModelSpec& spec)
{
    const auto names = variablesOf(spec);
    const auto isUnused = [&](const std::string& name) {
        return std::find(names.begin(), names.end(), name) == names.end();
    };
    std::erase_if(spec.references, [&](const auto& each) { return isUnused(each.variable); });
    std::erase_if(spec.groupings, [&](const auto& each) { return isUnused(each.variable); });
    std::erase_if(spec.centred, isUnused);
}

}  // namespace alteri
