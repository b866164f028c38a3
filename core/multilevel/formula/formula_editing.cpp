// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/formula/formula_editing.hpp"

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

bool isSameTerm(const FormulaTerm& one, const FormulaTerm& other)
{
    return one.size() == other.size()
           && std::is_permutation(one.begin(), one.end(), other.begin(), other.end());
}

bool holds(const std::vector<FormulaTerm>& terms, const FormulaTerm& term)
{
    return std::any_of(terms.begin(), terms.end(),
                       [&](const auto& each) { return isSameTerm(each, term); });
}

bool rests(const FormulaTerm& term, const FormulaTerm& on)
{
    return std::all_of(on.begin(), on.end(), [&](const auto& variable) {
        return std::find(term.begin(), term.end(), variable) != term.end();
    });
}

bool holdsName(const FormulaTerm& term, const std::string& name)
{
    return std::any_of(term.begin(), term.end(),
                       [&](const auto& variable) { return variable.name == name; });
}

void order(Formula& formula)
{
    std::stable_sort(formula.terms.begin(), formula.terms.end(),
                     [](const auto& one, const auto& other) { return one.size() < other.size(); });
}

/// A part that held nothing but a slope that is gone would hold nothing at all.
void dropEmptyParts(Formula& formula)
{
    std::erase_if(formula.random,
                  [](const auto& part) { return !part.intercept && part.slopes.empty(); });
}

/// Replaces a variable and drops what is then there twice.
std::vector<FormulaTerm>
replaced(const std::vector<FormulaTerm>& terms, const FormulaVariable& variable, Transformation as)
{
    std::vector<FormulaTerm> result;
    for (const auto& term : terms) {
        FormulaTerm changed;
        for (auto each : term) {
            if (each == variable)
                each.as = as;
            if (std::find(changed.begin(), changed.end(), each) == changed.end())
                changed.push_back(std::move(each));
        }
        if (!holds(result, changed))
            result.push_back(std::move(changed));
    }
    return result;
}

}  // namespace

Formula emptyFormula(const std::string& outcome, const std::string& group)
{
    return {outcome, true, {}, {{true, {}, true, {group}}}};
}

bool hasTerm(const Formula& formula, const FormulaTerm& term)
{
    return holds(formula.terms, term);
}

Formula withTerm(Formula formula, FormulaTerm term)
{
    if (!term.empty() && !hasTerm(formula, term))
        formula.terms.push_back(std::move(term));
    order(formula);
    return formula;
}

Formula withoutTerm(Formula formula, const FormulaTerm& term)
{
    const auto goes = [&](const FormulaTerm& each) { return rests(each, term); };
    std::erase_if(formula.terms, goes);
    for (auto& part : formula.random)
        std::erase_if(part.slopes, goes);
    return formula;
}

Formula withInteraction(Formula formula, const FormulaVariable& one, const FormulaVariable& other)
{
    if (one == other)
        return formula;
    formula = withTerm(std::move(formula), {one});
    formula = withTerm(std::move(formula), {other});
    return withTerm(std::move(formula), {one, other});
}

bool hasRandomSlope(const Formula& formula, const FormulaVariable& variable)
{
    return std::any_of(formula.random.begin(), formula.random.end(),
                       [&](const auto& part) { return holds(part.slopes, {variable}); });
}

Formula withRandomSlope(Formula formula, const FormulaVariable& variable)
{
    if (!formula.random.empty() && !hasRandomSlope(formula, variable))
        formula.random.front().slopes.push_back({variable});
    return formula;
}

Formula withoutRandomSlope(Formula formula, const FormulaVariable& variable)
{
    for (auto& part : formula.random)
        std::erase_if(part.slopes,
                      [&](const auto& slope) { return isSameTerm(slope, {variable}); });
    dropEmptyParts(formula);
    return formula;
}

Formula withTransformation(Formula formula, const FormulaVariable& variable, Transformation as)
{
    formula.terms = replaced(formula.terms, variable, as);
    for (auto& part : formula.random)
        part.slopes = replaced(part.slopes, variable, as);
    order(formula);
    return formula;
}

Formula withOutcome(Formula formula, const std::string& outcome)
{
    const auto goes = [&](const FormulaTerm& term) { return holdsName(term, outcome); };
    std::erase_if(formula.terms, goes);
    for (auto& part : formula.random)
        std::erase_if(part.slopes, goes);
    dropEmptyParts(formula);
    formula.outcome = outcome;
    return formula;
}

}  // namespace alteri
