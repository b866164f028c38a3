// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/design/predictor_coding.hpp"

#include "core/error.hpp"
#include "core/model/number_text.hpp"
#include "core/multilevel/design/polynomials.hpp"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace alteri {

namespace {

CategoryValues withGroupings(const CategoryValues& source,
                             const std::string& variable,
                             const std::vector<SavedModel::Grouping>& groupings)
{
    std::vector<std::string> newName = source.levels;
    std::vector<std::string> newLabel = source.labels;
    for (const auto& grouping : groupings) {
        if (grouping.variable != variable)
            continue;
        for (const auto& member : grouping.members) {
            const auto found = std::find(source.levels.begin(), source.levels.end(), member);
            if (found == source.levels.end())
                throw Error(ErrorCode::LevelUnknown, {member, variable});
            const auto index = static_cast<std::size_t>(found - source.levels.begin());
            newName[index] = grouping.level;
            newLabel[index] = grouping.level;
        }
    }
    CategoryValues grouped;
    std::vector<std::int32_t> target;
    for (std::size_t i = 0; i < newName.size(); ++i) {
        const auto known = std::find(grouped.levels.begin(), grouped.levels.end(), newName[i]);
        target.push_back(static_cast<std::int32_t>(known - grouped.levels.begin()));
        if (known == grouped.levels.end()) {
            grouped.levels.push_back(newName[i]);
            grouped.labels.push_back(newLabel[i]);
        }
    }
    grouped.codes.reserve(source.codes.size());
    for (const auto code : source.codes)
        grouped.codes.push_back(code == CategoryValues::missing
                                    ? CategoryValues::missing
                                    : target[static_cast<std::size_t>(code)]);
    return grouped;
}

/// A category for each number, in ascending order.
///
/// @throws Error{TooManyValues}
CategoryValues differentNumbers(const NumberValues& numbers, const std::string& name)
{
    constexpr std::size_t most = 100;
    std::set<double> found;
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (!numbers.isMissing(row))
            found.insert(numbers.values[row]);
        if (found.size() > most)
            throw Error(ErrorCode::TooManyValues, {name, std::to_string(most)});
    }
    const std::vector<double> values(found.begin(), found.end());
    CategoryValues categories;
    categories.codes.reserve(numbers.size());
    for (const double value : values)
        categories.levels.push_back(fullText(value));
    categories.labels = categories.levels;
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        const auto at = std::lower_bound(values.begin(), values.end(), numbers.values[row]);
        categories.codes.push_back(numbers.isMissing(row)
                                       ? CategoryValues::missing
                                       : static_cast<std::int32_t>(at - values.begin()));
    }
    return categories;
}

/// The levels that at least one row has, here or in other pieces, in their order.
std::vector<std::size_t> usedLevels(const CategoryValues& values, const CompleteRows& rows)
{
    std::vector<bool> isUsed(values.levels.size(), values.areAllUsed);
    for (std::size_t i = 0; i < rows.count; ++i)
        isUsed[static_cast<std::size_t>(values.codes[rows.at(i)])] = true;
    std::vector<std::size_t> used;
    for (std::size_t level = 0; level < isUsed.size(); ++level)
        if (isUsed[level])
            used.push_back(level);
    return used;
}

/// 1 where a row has the level, `otherwise` where it has the omitted one, 0 elsewhere.
std::vector<double> indicator(const CategoryValues& values,
                              const CompleteRows& rows,
                              std::size_t level,
                              std::size_t omitted,
                              double otherwise)
{
    std::vector<double> column(values.levels.size(), 0);
    column[omitted] = otherwise;
    column[level] = 1;
    std::vector<double> coded(rows.count);
    for (std::size_t i = 0; i < rows.count; ++i)
        coded[i] = column[static_cast<std::size_t>(values.codes[rows.at(i)])];
    return coded;
}

/// The mean, precise for values far from zero too.
double meanOf(const double* values, std::size_t count)
{
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        sum += values[i] - values[0];
    return values[0] + sum / static_cast<double>(count);
}

/// @throws Error{LogarithmUndefined}
void toLogarithms(std::vector<double>& values, const std::string& name)
{
    for (auto& value : values) {
        if (!(value > 0))
            throw Error(ErrorCode::LogarithmUndefined, {name});
        value = std::log(value);
    }
}

}  // namespace

bool entersAsCategories(const Column& column,
                        const FormulaVariable& variable,
                        const ModelSpec& spec)
{
    if (variable.as == Transformation::Sum || variable.as == Transformation::Factor)
        return true;
    if (variable.as != Transformation::None)
        return false;
    const auto isMeant = [&](const auto& each) { return each.variable == column.name; };
    return !column.numbers || std::any_of(spec.references.begin(), spec.references.end(), isMeant)
           || std::any_of(spec.groupings.begin(), spec.groupings.end(), isMeant);
}

PredictorCoding::PredictorCoding(const Frame& frame,
                                 const ModelSpec& spec,
                                 const CompleteRows& rows,
                                 const Grouping& firstGrouping,
                                 ColumnStore& store)
    : m_frame(frame)
    , m_spec(spec)
    , m_rows(rows)
    , m_grouping(firstGrouping)
    , m_store(store)
{
}

CodedVariable PredictorCoding::code(const FormulaVariable& variable, bool contrasts)
{
    const auto& column = modelColumn(m_frame, variable.name);
    if (variable.as == Transformation::Poly)
        return polynomial(column, variable);
    return entersAsCategories(column, variable, m_spec) ? categories(column, variable, contrasts)
                                                        : numbers(column, variable);
}

const double* PredictorCoding::numbersOf(const std::string& name)
{
    const auto& column = modelColumn(m_frame, name);
    if (!column.numbers)
        throw Error(ErrorCode::VariableNotNumeric, {name});
    if (m_rows.all)
        return column.numbers->values.data();
    std::vector<double> values;
    values.reserve(m_rows.count);
    for (const auto row : m_rows.rows)
        values.push_back(column.numbers->values[static_cast<std::size_t>(row)]);
    return m_store.keep(std::move(values));
}

std::vector<double> PredictorCoding::groupMeans(const double* values) const
{
    const auto groups = m_grouping.size();
    std::vector<double> first(groups);
    std::vector<double> sum(groups, 0);
    std::vector<double> size(groups, 0);
    for (std::size_t i = 0; i < m_rows.count; ++i) {
        const auto g = static_cast<std::size_t>(m_grouping.of[i]);
        if (size[g] == 0)
            first[g] = values[i];
        sum[g] += values[i] - first[g];
        size[g] += 1;
    }
    for (std::size_t g = 0; g < groups; ++g)
        sum[g] = first[g] + sum[g] / size[g];
    return sum;
}

CodedVariable PredictorCoding::numbers(const Column& column, const FormulaVariable& variable)
{
    CodedVariable coded;
    coded.parts.push_back({variable.text(), column.label, {}, {}, column.level});
    const double* values = numbersOf(variable.name);
    auto as = variable.as;
    const auto& centred = m_spec.centred;
    if (as == Transformation::None || as == Transformation::Number)
        if (std::find(centred.begin(), centred.end(), column.name) != centred.end())
            as = Transformation::Centre;

    if (as == Transformation::None || as == Transformation::Number) {
        coded.columns.push_back(values);
        return coded;
    }
    std::vector<double> changed(values, values + m_rows.count);
    transform(changed, column, variable, as);
    if (as == Transformation::Within)
        coded.parts.front().of = VariableLevel::Tie;
    if (as == Transformation::Between)
        coded.parts.front().of = VariableLevel::Network;
    coded.columns.push_back(m_store.keep(std::move(changed)));
    return coded;
}

void PredictorCoding::transform(std::vector<double>& values,
                                const Column& column,
                                const FormulaVariable& variable,
                                Transformation as) const
{
    Eigen::Map<Eigen::ArrayXd> all(values.data(), static_cast<Eigen::Index>(values.size()));
    if (as == Transformation::Log) {
        toLogarithms(values, column.name);
    } else if (as == Transformation::Power) {
        all = all.pow(variable.power);
    } else if (as == Transformation::Centre || as == Transformation::Scale) {
        all -= meanOf(values.data(), values.size());
        const double deviation =
            std::sqrt(all.square().sum() / (static_cast<double>(values.size()) - 1));
        // A constant has no spread to be measured in: it stays zero, and is told as one.
        if (as == Transformation::Scale && deviation > 0)
            all /= deviation;
    } else {
        const auto means = groupMeans(values.data());
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double mean = means[static_cast<std::size_t>(m_grouping.of[i])];
            values[i] = as == Transformation::Within ? values[i] - mean : mean;
        }
    }
}

CodedVariable PredictorCoding::polynomial(const Column& column, const FormulaVariable& variable)
{
    const double* values = numbersOf(variable.name);
    auto columns = variable.raw ? powersOf(values, m_rows.count, variable.power)
                                : orthogonalPolynomials(values, m_rows.count, variable.power);
    if (columns.empty())
        throw Error(ErrorCode::PolynomialDegree, {column.name, std::to_string(variable.power)});
    CodedVariable coded;
    for (auto& each : columns) {
        coded.columns.push_back(m_store.keep(std::move(each)));
        coded.parts.push_back({variable.text(), column.label, {}, {}, column.level});
        coded.parts.back().degree = static_cast<int>(coded.parts.size());
    }
    return coded;
}

/// The level that contrasts leave out: the reference, otherwise the first for treatment contrasts
/// and the last for sum contrasts, as in R.
std::size_t PredictorCoding::omittedLevel(const Column& column,
                                          const CategoryValues& values,
                                          const std::vector<std::size_t>& used,
                                          bool isSum) const
{
    for (const auto& each : m_spec.references) {
        if (each.variable != column.name)
            continue;
        const auto found = std::find_if(used.begin(), used.end(), [&](std::size_t level) {
            return values.levels[level] == each.level;
        });
        if (found == used.end())
            throw Error(ErrorCode::LevelUnknown, {each.level, column.name});
        return *found;
    }
    return isSum ? used.back() : used.front();
}

/// Grouped categories, or the different numbers of a variable that has no categories.
CategoryValues PredictorCoding::categoriesOf(const Column& column,
                                             const FormulaVariable& variable) const
{
    if (!column.categories && variable.as != Transformation::Factor)
        throw Error(ErrorCode::VariableNotCategorical, {column.name});
    const auto own =
        column.categories ? *column.categories : differentNumbers(*column.numbers, column.name);
    return withGroupings(own, column.name, m_spec.groupings);
}

CodedVariable
PredictorCoding::categories(const Column& column, const FormulaVariable& variable, bool contrasts)
{
    const bool isGrouped =
        std::any_of(m_spec.groupings.begin(), m_spec.groupings.end(),
                    [&](const auto& each) { return each.variable == column.name; });
    const auto made =
        isGrouped || !column.categories ? categoriesOf(column, variable) : CategoryValues();
    const auto& values = isGrouped || !column.categories ? made : *column.categories;
    const auto used = usedLevels(values, m_rows);
    const bool isSum = variable.as == Transformation::Sum && contrasts;
    const auto omitted = omittedLevel(column, values, used, isSum);

    CodedVariable coded;
    coded.isCategorical = true;
    if (contrasts)
        coded.reference = values.levels[omitted];
    for (const auto level : used) {
        if (contrasts && level == omitted)
            continue;
        coded.columns.push_back(
            m_store.keep(indicator(values, m_rows, level, omitted, isSum ? -1 : 0)));
        coded.parts.push_back({variable.text(), column.label, values.levels[level],
                               values.labels[level], column.level,
                               contrasts && !isSum ? values.labels[omitted] : std::string()});
    }
    return coded;
}

}  // namespace alteri
