// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/formula/all_variables.hpp"

#include "core/error.hpp"
#include "core/multilevel/formula/formula_text.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

bool standsForAll(const FormulaTerm& term)
{
    return term.front().as == Transformation::All;
}

bool hasName(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Whether no two rows have the same category, so that it can only say which row is which.
bool isIdentifier(const Column& column)
{
    if (!column.categories || column.numbers)
        return false;
    std::vector<bool> isSeen(column.categories->levels.size(), false);
    for (const auto code : column.categories->codes) {
        if (code == CategoryValues::missing)
            continue;
        if (isSeen[static_cast<std::size_t>(code)])
            return false;
        isSeen[static_cast<std::size_t>(code)] = true;
    }
    return true;
}

/// Whether a column says whom a row is about.
bool saysWhom(const Column& column)
{
    constexpr std::array<std::string_view, 6> names{"ego",      "ego_id", "alter",
                                                    "alter_id", "map",    "map_id"};
    return isName(column) || std::find(names.begin(), names.end(), column.name) != names.end()
           || isIdentifier(column);
}

/// @param known variables that stand for something else, or by themselves
std::vector<FormulaTerm> otherVariables(const Frame& frame, const std::vector<std::string>& known)
{
    std::vector<FormulaTerm> terms;
    terms.reserve(frame.columns.size());
    for (const auto& column : frame.columns)
        if ((column.numbers || column.categories) && !saysWhom(column)
            && !hasName(known, column.name))
            terms.push_back({FormulaVariable{column.name, Transformation::None}});
    return terms;
}

}  // namespace

Formula
withAllVariables(const Frame& frame, Formula formula, const std::vector<std::string>& besides)
{
    const auto at = std::find_if(formula.terms.begin(), formula.terms.end(), standsForAll);
    if (at == formula.terms.end())
        return formula;
    auto known = besides;
    known.insert(known.end(), {formula.outcome, formula.failures, formula.trials});
    for (const auto& offset : formula.offsets)
        known.push_back(offset.name);
    for (const auto& part : formula.random)
        known.insert(known.end(), part.group.begin(), part.group.end());
    for (const auto& term : formula.terms)
        if (term.size() == 1 && term.front().as == Transformation::None)
            known.push_back(term.front().name);
    auto others = otherVariables(frame, known);
    for (const auto& term : formula.without) {
        for (const auto& variable : term)
            if (frame.find(variable.name) == nullptr)
                throw Error(ErrorCode::VariableUnknown, {variable.name});
        std::erase(others, term);
    }
    const auto place = formula.terms.erase(at);
    formula.terms.insert(place, std::make_move_iterator(others.begin()),
                         std::make_move_iterator(others.end()));
    formula.without.clear();
    return formula;
}

ModelSpec
withAllVariables(const Frame& frame, ModelSpec spec, const std::vector<std::string>& besides)
{
    auto formula = parseFormula(spec.formula);
    if (std::any_of(formula.terms.begin(), formula.terms.end(), standsForAll))
        spec.formula = formulaText(withAllVariables(frame, std::move(formula), besides));
    return spec;
}

}  // namespace alteri
