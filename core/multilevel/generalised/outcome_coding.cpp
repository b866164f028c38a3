// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/outcome_coding.hpp"

#include "core/error.hpp"
#include "core/model/number_text.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace alteri {

namespace {

constexpr std::size_t mostCategories = 100;

/// `x` or `log(x)`, as an option has it.
FormulaVariable offsetFrom(const std::string& text)
{
    return parseFormula("y ~ offset(" + text + ") + (1 | g)").offsets.front();
}

std::vector<FormulaVariable> offsetsOf(const GeneralisedSpec& spec)
{
    auto offsets = parseFormula(spec.model.formula).offsets;
    if (!spec.offset.empty())
        offsets.push_back(offsetFrom(spec.offset));
    return offsets;
}

const double* numbers(const DesignMatrix& design, const std::string& name)
{
    const auto* values = design.beside(name);
    if (values == nullptr)
        throw Error(ErrorCode::VariableNotNumeric, {name});
    return values;
}

void addOffsets(const DesignMatrix& design, const GeneralisedSpec& spec, GeneralisedData& data)
{
    for (const auto& offset : offsetsOf(spec)) {
        const auto* values = numbers(design, offset.name);
        data.offset.resize(design.rows, 0);
        for (std::size_t row = 0; row < design.rows; ++row) {
            const bool isLog = offset.as == Transformation::Log;
            if (isLog && !(values[row] > 0))
                throw Error(ErrorCode::LogarithmUndefined, {offset.name});
            data.offset[row] += isLog ? std::log(values[row]) : values[row];
        }
    }
}

void codeCategories(const DesignMatrix& design, const std::string& name, GeneralisedData& data)
{
    std::set<double> found;
    for (std::size_t row = 0; row < design.rows; ++row) {
        found.insert(design.outcome()[row]);
        if (found.size() > mostCategories)
            throw Error(ErrorCode::TooManyCategories, {name, std::to_string(mostCategories)});
    }
    if (found.size() < 2)
        throw Error(ErrorCode::OutcomeConstant);
    const std::vector<double> values(found.begin(), found.end());
    for (const double value : values)
        data.levels.push_back(design.outcomeLevels.empty()
                                  ? fullText(value)
                                  : design.outcomeLevels[static_cast<std::size_t>(value)]);
    data.category.resize(design.rows);
    for (std::size_t row = 0; row < design.rows; ++row)
        data.category[row] = static_cast<std::uint16_t>(
            std::lower_bound(values.begin(), values.end(), design.outcome()[row]) - values.begin());
}

bool isWhole(double value)
{
    return value >= 0 && value == std::floor(value);
}

/// The number of trials of each row, from cbind() or from weights.
void addTrials(const DesignMatrix& design, const GeneralisedSpec& spec, GeneralisedData& data)
{
    const auto formula = parseFormula(spec.model.formula);
    const auto& other = formula.failures.empty() ? formula.trials : formula.failures;
    if (other.empty())
        return;
    const auto* values = numbers(design, other);
    data.trials.resize(design.rows);
    for (std::size_t row = 0; row < design.rows; ++row) {
        const double all = formula.failures.empty() ? values[row] : values[row] + data.y[row];
        if (!isWhole(data.y[row]) || !isWhole(all) || all < data.y[row])
            throw Error(ErrorCode::TrialsInvalid, {formula.outcome, other});
        data.trials[row] = all;
    }
}

/// Weights of a proportion are its trials; elsewhere they are numbers of equal ties.
void addWeights(DesignMatrix& design, const GeneralisedSpec& spec, GeneralisedData& data)
{
    if (spec.weights.empty())
        return;
    const auto* weights = numbers(design, spec.weights);
    if (std::any_of(weights, weights + design.rows, [](double w) { return !(w > 0); }))
        throw Error(ErrorCode::WeightsInvalid, {spec.weights});
    if (data.family != Family::Binomial || !data.trials.empty()) {
        data.weights = weights;
        return;
    }
    data.trials.assign(weights, weights + design.rows);
    std::vector<double> successes(design.rows);
    for (std::size_t row = 0; row < design.rows; ++row) {
        const double product = data.y[row] * weights[row];
        successes[row] = std::round(product);
        if (std::abs(product - successes[row]) > 1e-6 || product < 0 || product > weights[row])
            throw Error(ErrorCode::TrialsInvalid,
                        {parseFormula(spec.model.formula).outcome, spec.weights});
    }
    data.y = design.store.keep(std::move(successes));
}

void checkOutcome(const DesignMatrix& design, const std::string& name, const GeneralisedData& data)
{
    bool isAllLow = true;
    bool isAllHigh = data.family == Family::Binomial;
    for (std::size_t row = 0; row < design.rows; ++row) {
        const double y = data.y[row];
        if (data.family == Family::Binomial && data.trials.empty() && y != 0 && y != 1)
            throw Error(ErrorCode::OutcomeNotBinary, {name});
        if (isCount(data.family) && (!isWhole(y) || y > 1e7))
            throw Error(ErrorCode::OutcomeNotCount, {name});
        isAllLow = isAllLow && y == 0;
        isAllHigh = isAllHigh && y == data.trialsOf(row);
    }
    if (isAllLow || isAllHigh)
        throw Error(ErrorCode::OutcomeConstant);
}

}  // namespace

std::vector<std::string> besidesOf(const GeneralisedSpec& spec)
{
    std::vector<std::string> names;
    if (!spec.offset.empty())
        names.push_back(offsetFrom(spec.offset).name);
    if (!spec.weights.empty())
        names.push_back(spec.weights);
    if (!spec.model.egoWeights.empty())
        names.push_back(spec.model.egoWeights);
    return names;
}

DesignMatrix
buildGeneralisedDesign(const Frame& frame, const GeneralisedSpec& spec, const std::stop_token& stop)
{
    auto model = spec.model;
    model.isGeneralised = true;
    for (auto& name : besidesOf(spec))
        model.sameSampleAs.push_back(std::move(name));
    return buildDesignMatrix(frame, model, stop);
}

GeneralisedData codeOutcome(DesignMatrix& design, const GeneralisedSpec& spec)
{
    const auto formula = parseFormula(spec.model.formula);
    const auto& name = formula.outcome;
    const bool isProportion = !formula.failures.empty() || !formula.trials.empty();
    if (isProportion && spec.family != Family::Binomial)
        throw Error(ErrorCode::FormulaNeedsFamily, {"cbind"});
    GeneralisedData data;
    data.family = spec.family;
    data.link = spec.usedLink();
    if (!suits(data.link, data.family))
        throw Error(ErrorCode::LinkUnsuited,
                    {std::string(wordOf(data.link)), std::string(wordOf(data.family))});
    data.design = &design;
    data.y = design.outcome();
    if (isCount(data.family) && !design.outcomeLevels.empty())
        throw Error(ErrorCode::OutcomeNotCount, {name});
    if (data.isOrdinal())
        codeCategories(design, name, data);
    if (data.family == Family::Binomial) {
        if (design.outcomeLevels.size() > 2)
            throw Error(ErrorCode::OutcomeNotBinary, {name});
        addTrials(design, spec, data);
    }
    addOffsets(design, spec, data);
    addWeights(design, spec, data);
    if (!data.isOrdinal())
        checkOutcome(design, name, data);
    data.rows =
        design.random.empty() ? oneGroup(design.rows) : orderRows(design.random.front().groups);
    data.basis.intercept = design.intercept || data.isOrdinal();
    return data;
}

void countRows(GeneralisedData& data)
{
    data.counts.assign(data.levels.size(), 0);
    data.constant = 0;
    for (std::ptrdiff_t i = 0; i < data.rows.begin.back(); ++i) {
        const auto row = data.rows.rowAt(i);
        if (data.isOrdinal())
            data.counts[data.category[row]] += data.egoWeightOf(row);
        else
            data.constant +=
                data.egoWeightOf(row) * data.weightOf(row) * outcomeConstant(data, row);
    }
}

std::vector<std::string> unusedCategories(const DesignMatrix& design, const GeneralisedData& data)
{
    std::vector<std::string> unused;
    const auto isUsed = [&](const std::string& name) {
        return std::find(data.levels.begin(), data.levels.end(), name) != data.levels.end();
    };
    if (!design.outcomeLevels.empty()) {
        for (const auto& name : design.outcomeLevels)
            if (!isUsed(name))
                unused.push_back(name);
        return unused;
    }
    const auto [least, most] =
        std::minmax_element(design.outcome(), design.outcome() + design.rows);
    const bool areWhole = std::all_of(design.outcome(), design.outcome() + design.rows,
                                      [](double value) { return value == std::floor(value); });
    if (!areWhole || *most - *least > static_cast<double>(mostCategories))
        return unused;
    for (double value = *least; value <= *most; value += 1)
        if (!isUsed(fullText(value)))
            unused.push_back(fullText(value));
    return unused;
}

}  // namespace alteri
