// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/model_edits.hpp"

#include "core/multilevel/design/complete_rows.hpp"
#include "core/multilevel/formula/formula_editing.hpp"
#include "core/multilevel/formula/formula_text.hpp"
#include "core/multilevel/formula/model_spec.hpp"
#include "core/multilevel/generalised/offered_families.hpp"
#include "core/multilevel/saved/model_rows.hpp"

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

Transformation transformationOf(PredictorCentring centring)
{
    switch (centring) {
    case PredictorCentring::None:
        return Transformation::None;
    case PredictorCentring::GrandMean:
        return Transformation::Centre;
    case PredictorCentring::Between:
        return Transformation::Between;
    case PredictorCentring::Within:
    case PredictorCentring::WithinAndBetween:
        break;
    }
    return Transformation::Within;
}

void requireOutcome(const Frame& ties, const Formula& formula)
{
    if (offeredFamilies(ties, formula).isEmpty())
        throw Error(ErrorCode::VariableNotNumeric, {formula.outcome});
}

}  // namespace

SavedModel withFormula(SavedModel model, const Formula& formula)
{
    model.formula = formulaText(formula);
    auto spec = specOf(model);
    dropUnusedChoices(spec);
    model.references = std::move(spec.references);
    model.groupings = std::move(spec.groupings);
    model.centred = std::move(spec.centred);
    return model;
}

SavedModel withReference(SavedModel model, const std::string& variable, const std::string& level)
{
    const auto known = std::find_if(model.references.begin(), model.references.end(),
                                    [&](const auto& each) { return each.variable == variable; });
    if (level.empty()) {
        std::erase_if(model.references,
                      [&](const auto& each) { return each.variable == variable; });
    } else if (known == model.references.end()) {
        model.references.push_back({variable, level});
    } else {
        known->level = level;
    }
    return model;
}

std::string referenceOf(const SavedModel& model, const std::string& variable)
{
    for (const auto& each : model.references)
        if (each.variable == variable)
            return each.level;
    return {};
}

SavedModel withGroup(SavedModel model,
                     const std::string& variable,
                     const std::string& group,
                     const std::vector<std::string>& members)
{
    model.groupings.push_back({variable, group, members});
    const auto reference = referenceOf(model, variable);
    if (std::find(members.begin(), members.end(), reference) != members.end())
        return withReference(std::move(model), variable, group);
    return model;
}

SavedModel withoutGroup(SavedModel model, const std::string& variable, const std::string& group)
{
    std::erase_if(model.groupings, [&](const auto& each) {
        return each.variable == variable && each.level == group;
    });
    if (referenceOf(model, variable) == group)
        return withReference(std::move(model), variable, {});
    return model;
}

SavedModel
withCentring(SavedModel model, const FormulaVariable& variable, PredictorCentring centring)
{
    const auto as = transformationOf(centring);
    std::erase(model.centred, variable.name);
    auto formula = withTransformation(parseFormula(model.formula), variable, as);
    if (centring == PredictorCentring::WithinAndBetween)
        formula = withTerm(std::move(formula), {{variable.name, Transformation::Between}});
    return withFormula(std::move(model), formula);
}

PredictorCentring centringOf(const SavedModel& model, const FormulaVariable& variable)
{
    switch (variable.as) {
    case Transformation::Centre:
        return PredictorCentring::GrandMean;
    case Transformation::Within:
        return PredictorCentring::Within;
    case Transformation::Between:
        return PredictorCentring::Between;
    case Transformation::None:
    case Transformation::Number:
    case Transformation::Sum:
    case Transformation::Log:
    case Transformation::Power:
    case Transformation::Scale:
    case Transformation::Factor:
    case Transformation::Poly:
    case Transformation::All:
        break;
    }
    const bool isCentred =
        std::find(model.centred.begin(), model.centred.end(), variable.name) != model.centred.end();
    return isCentred ? PredictorCentring::GrandMean : PredictorCentring::None;
}

std::string freeModelName(const std::vector<SavedModel>& models, const std::string& word)
{
    for (std::size_t number = models.size() + 1;; ++number) {
        auto name = word + " " + std::to_string(number);
        if (std::none_of(models.begin(), models.end(),
                         [&](const auto& model) { return model.name == name; }))
            return name;
    }
}

std::optional<Error> formulaProblem(const StudyFrames& frames, const std::string& text)
{
    ModelSpec spec;
    spec.formula = text;
    try {
        const auto formula = parseFormula(text);
        const auto& rows = rowsOf(frames, spec);
        for (const auto& name : variablesOf(formula))
            modelColumn(rows, name);
        requireOutcome(rows, formula);
        if (!isOfNetworks(frames, spec))
            requireRandomParts(formula, text);
    } catch (const Error& error) {
        return toldOfRows(error, frames, spec);
    }
    return std::nullopt;
}

}  // namespace alteri
