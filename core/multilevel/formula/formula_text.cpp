// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/formula/formula_text.hpp"

#include "core/measures/columns/choice_name.hpp"

#include <algorithm>
#include <vector>

namespace alteri {

namespace {

std::string quoted(const std::string& name)
{
    return isPlainName(name) ? name : "`" + name + "`";
}

std::string joined(const std::vector<std::string>& parts, const std::string& separator)
{
    std::string text;
    for (const auto& part : parts) {
        if (!text.empty())
            text.append(separator);
        text.append(part);
    }
    return text;
}

/// The intercept is written where it is missing or where there is nothing else.
std::vector<std::string> summands(bool intercept, const std::vector<FormulaTerm>& terms)
{
    std::vector<std::string> parts;
    if (!intercept)
        parts.emplace_back("0");
    else if (terms.empty())
        parts.emplace_back("1");
    for (const auto& term : terms)
        parts.push_back(formulaText(term));
    return parts;
}

std::string randomText(const RandomPart& part)
{
    std::vector<std::string> parts{part.intercept ? "1" : "0"};
    for (const auto& slope : part.slopes)
        parts.push_back(formulaText(slope));
    std::vector<std::string> group;
    group.reserve(part.group.size());
    for (const auto& name : part.group)
        group.push_back(quoted(name));
    return "(" + joined(parts, " + ") + (part.correlated ? " | " : " || ") + joined(group, ":")
           + ")";
}

std::string outcomeText(const Formula& formula)
{
    auto outcome = quoted(formula.outcome);
    if (!formula.trials.empty())
        return "cbind(" + outcome + ", " + quoted(formula.trials) + " - " + outcome + ")";
    if (!formula.failures.empty())
        return "cbind(" + outcome + ", " + quoted(formula.failures) + ")";
    return outcome;
}

}  // namespace

std::string formulaText(const FormulaVariable& variable)
{
    auto written = variable;
    if (variable.as != Transformation::All)
        written.name = quoted(variable.name);
    return written.text();
}

std::string formulaText(const FormulaTerm& term)
{
    std::vector<std::string> parts;
    parts.reserve(term.size());
    for (const auto& variable : term)
        parts.push_back(formulaText(variable));
    return joined(parts, ":");
}

std::string formulaText(const Formula& formula)
{
    auto parts = summands(formula.intercept, formula.terms);
    for (const auto& term : formula.without)
        parts.back().append(" - ").append(formulaText(term));
    for (const auto& offset : formula.offsets)
        parts.push_back("offset(" + formulaText(offset) + ")");
    for (const auto& part : formula.random)
        parts.push_back(randomText(part));
    return outcomeText(formula) + " ~ " + joined(parts, " + ");
}

}  // namespace alteri
