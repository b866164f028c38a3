// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/substitution.hpp"

#include "core/error.hpp"
#include "core/multilevel/design/complete_rows.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace alteri {

namespace {

bool isKnownForm(Transformation as)
{
    return as == Transformation::None || as == Transformation::Number
           || as == Transformation::Centre || as == Transformation::Log
           || as == Transformation::Power;
}

/// All variables of the fixed terms and the slopes, as they are written.
std::vector<FormulaVariable> writtenVariables(const GeneralisedModel& model)
{
    const auto formula = parseFormula(model.fit.spec.model.formula);
    std::vector<FormulaVariable> all;
    const auto add = [&](const std::vector<FormulaTerm>& terms) {
        for (const auto& term : terms)
            all.insert(all.end(), term.begin(), term.end());
    };
    add(formula.terms);
    for (const auto& part : formula.random)
        add(part.slopes);
    return all;
}

/// A predictor that enters by its categories and by nothing but its categories, or by numbers.
bool isMainPart(const CoefficientName& name, const CoefficientName::Part& part)
{
    return name.parts.size() == 1 && name.parts.front().variable == part.variable
           && name.parts.front().level == part.level;
}

}  // namespace

bool Substitution::isPossible(const GeneralisedModel& model, const std::string& variable)
{
    std::vector<std::string> texts;
    for (const auto& each : writtenVariables(model)) {
        if (each.name != variable)
            continue;
        if (!isKnownForm(each.as))
            return false;
        texts.push_back(each.text());
    }
    // Of every interaction the main effects are needed too, for what the others are in each row.
    const auto& names = model.design().coefficients;
    const auto isThere = [&](const CoefficientName::Part& part) {
        return std::any_of(names.begin(), names.end(),
                           [&](const auto& name) { return isMainPart(name, part); });
    };
    for (const auto& name : names) {
        const bool has = std::any_of(name.parts.begin(), name.parts.end(), [&](const auto& part) {
            return std::find(texts.begin(), texts.end(), part.variable) != texts.end();
        });
        if (has && !std::all_of(name.parts.begin(), name.parts.end(), isThere))
            return false;
    }
    return std::any_of(names.begin(), names.end(), [&](const auto& name) {
        return name.parts.size() == 1
               && std::find(texts.begin(), texts.end(), name.parts.front().variable) != texts.end();
    });
}

Substitution::Substitution(const Frame& frame, const GeneralisedModel& model, std::string variable)
    : m_model(model)
    , m_variable(std::move(variable))
    , m_data(frame.find(m_variable))
{
    if (m_data == nullptr || !isPossible(model, m_variable))
        throw Error(ErrorCode::VariableUnknown, {m_variable});
    auto names = variablesOf(model.fit.spec.model);
    const auto& shared = model.fit.spec.model.sameSampleAs;
    names.insert(names.end(), shared.begin(), shared.end());
    const auto rows = findCompleteRows(frame, names);
    m_frameRows.reserve(rows.count);
    for (std::size_t i = 0; i < rows.count; ++i)
        m_frameRows.push_back(rows.at(i));
    const auto& design = model.design();
    const std::size_t first = design.intercept ? 1 : 0;
    for (std::size_t i = first; i < design.coefficients.size(); ++i)
        collect(design.coefficients[i], i - first);
    for (const auto& random : design.random)
        for (std::size_t k = 0; k < random.names.size(); ++k)
            if (random.columns[k] >= static_cast<std::ptrdiff_t>(design.predictors))
                collect(random.names[k], static_cast<std::size_t>(random.columns[k]));
}

void Substitution::collect(const CoefficientName& name, std::size_t column)
{
    const auto written = writtenVariables(m_model);
    const auto isTarget = [&](const CoefficientName::Part& part) {
        return std::any_of(written.begin(), written.end(), [&](const auto& each) {
            return each.name == m_variable && each.text() == part.variable;
        });
    };
    if (std::none_of(name.parts.begin(), name.parts.end(), isTarget))
        return;
    Replaced replaced;
    replaced.column = column;
    for (const auto& part : name.parts)
        if (isTarget(part))
            replaced.parts.push_back(partOf(part));
        else
            replaced.others.push_back(mainColumn(part));
    if (name.parts.size() == 1 && !name.parts.front().level.empty()) {
        const auto& part = name.parts.front();
        if (m_levels.empty() && !part.referenceLabel.empty()) {
            m_levels.push_back({0, {}, part.referenceLabel});
            m_levelColumns.push_back(nullptr);
        }
        const bool isKnown = std::any_of(m_levels.begin(), m_levels.end(), [&](const auto& each) {
            return each.level == part.level;
        });
        if (!isKnown) {
            m_levels.push_back({0, part.level, part.levelLabel});
            m_levelColumns.push_back(m_model.design().columns[column]);
        }
    }
    m_replaced.push_back(std::move(replaced));
}

Substitution::Part Substitution::partOf(const CoefficientName::Part& part) const
{
    Part made;
    made.level = part.level;
    for (const auto& each : writtenVariables(m_model))
        if (each.text() == part.variable) {
            made.as = each.as;
            made.power = each.power;
        }
    const auto& centred = m_model.fit.spec.model.centred;
    const bool isCentred =
        made.as == Transformation::Centre
        || ((made.as == Transformation::None || made.as == Transformation::Number)
            && std::find(centred.begin(), centred.end(), m_variable) != centred.end());
    if (isCentred && part.level.empty())
        made.shift = numberOf(0) - mainColumn(part)[0];
    return made;
}

const double* Substitution::mainColumn(const CoefficientName::Part& part) const
{
    const auto& design = m_model.design();
    const std::size_t first = design.intercept ? 1 : 0;
    for (std::size_t i = first; i < design.coefficients.size(); ++i)
        if (isMainPart(design.coefficients[i], part))
            return design.columns[i - first];
    throw Error(ErrorCode::VariableUnknown, {part.variable});
}

double Substitution::valueOf(const Part& part, const SubstitutedValue& value)
{
    if (!part.level.empty())
        return part.level == value.level ? 1 : 0;
    if (part.as == Transformation::Log)
        return std::log(value.number);
    if (part.as == Transformation::Power)
        return std::pow(value.number, part.power);
    return value.number - part.shift;
}

std::size_t Substitution::levelOf(std::size_t row) const
{
    for (std::size_t i = 0; i < m_levelColumns.size(); ++i)
        if (m_levelColumns[i] != nullptr && m_levelColumns[i][row] == 1)
            return i;
    return 0;
}

double Substitution::numberOf(std::size_t row) const
{
    return m_data->numbers ? m_data->numbers->values[m_frameRows[row]] : 0;
}

GeneralisedModel Substitution::at(const SubstitutedValue& value) const
{
    GeneralisedModel shadow;
    const auto& design = m_model.design();
    shadow.store = std::make_unique<DesignMatrix>(design.withOutcome(design.outcome()));
    for (const auto& replaced : m_replaced) {
        double factor = 1;
        for (const auto& part : replaced.parts)
            factor *= valueOf(part, value);
        std::vector<double> column(design.rows, factor);
        for (const auto* other : replaced.others)
            for (std::size_t row = 0; row < design.rows; ++row)
                column[row] *= other[row];
        shadow.store->columns[replaced.column] = shadow.store->store.keep(std::move(column));
    }
    shadow.data = m_model.data;
    shadow.data.design = shadow.store.get();
    shadow.shapes = m_model.shapes;
    return shadow;
}

}  // namespace alteri
