// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/formula/model_spec.hpp"

#include "core/measures/variables/expression.hpp"

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
            if (variable.as != Transformation::All)
                addOnce(names, variable.name);
}

/// Both conditions; either may be empty.
std::string bothOf(const std::string& one, const std::string& other)
{
    if (one.empty() || one == other)
        return other;
    return other.empty() ? one : "(" + one + ") and (" + other + ")";
}

}  // namespace

ModelSpec specOf(const SavedModel& model)
{
    return {model.name,       model.formula,  model.reml,   model.references,
            model.groupings,  model.centred,  {},           false,
            model.family,     false,          model.subset, {},
            model.egoWeights, model.variances};
}

std::vector<std::string> variablesOf(const ModelSpec& spec)
{
    auto names = variablesOf(parseFormula(spec.formula));
    if (!spec.egoWeights.empty())
        addOnce(names, spec.egoWeights);
    if (!spec.variances.empty())
        addOnce(names, spec.variances);
    return names;
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

std::vector<std::string> filterVariablesOf(const ModelSpec& spec)
{
    return spec.subset.empty() ? std::vector<std::string>()
                               : variablesOf(parseExpression(spec.subset));
}

namespace {

void shareAmong(const std::vector<ModelSpec*>& specs)
{
    std::vector<std::string> all;
    std::vector<std::string> filters;
    for (const auto* spec : specs) {
        for (const auto& name : variablesOf(*spec))
            addOnce(all, name);
        addOnce(filters, spec->subset);
    }
    std::string filter;
    for (const auto& each : filters)
        filter = bothOf(filter, each);
    for (auto* spec : specs) {
        spec->sameSampleAs = all;
        spec->subset = filter;
    }
}

}  // namespace

void shareSample(std::vector<ModelSpec>& specs)
{
    std::vector<ModelSpec*> withGroups;
    std::vector<ModelSpec*> withoutGroups;
    for (auto& spec : specs)
        (parseFormula(spec.formula).random.empty() ? withoutGroups : withGroups).push_back(&spec);
    shareAmong(withGroups);
    shareAmong(withoutGroups);
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
