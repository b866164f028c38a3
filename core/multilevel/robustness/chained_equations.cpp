// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/robustness/chained_equations.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

bool isAnyMissing(const std::vector<bool>& isMissing)
{
    return std::find(isMissing.begin(), isMissing.end(), true) != isMissing.end();
}

MatrixXd unitsOf(const MatrixXd& X, const std::vector<std::size_t>& rows)
{
    MatrixXd part(static_cast<Index>(rows.size()), X.cols());
    for (std::size_t i = 0; i < rows.size(); ++i)
        part.row(static_cast<Index>(i)) = X.row(static_cast<Index>(rows[i]));
    return part;
}

/// Whether known values never differ within a group, of which one at least has two.
bool isSameWithin(const std::vector<double>& values,
                  const std::vector<bool>& isMissing,
                  const std::vector<std::int32_t>& groupOf,
                  std::size_t groups)
{
    std::vector<const double*> first(groups, nullptr);
    bool isSeenTwice = false;
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (isMissing[row])
            continue;
        auto& own = first[static_cast<std::size_t>(groupOf[row])];
        if (own == nullptr) {
            own = &values[row];
            continue;
        }
        if (*own != values[row])
            return false;
        isSeenTwice = true;
    }
    return isSeenTwice;
}

/// The category that stands for each number of a column that is both.
std::map<double, std::int32_t> codesByNumber(const Column& column, std::size_t rows)
{
    std::map<double, std::int32_t> codes;
    for (std::size_t row = 0; row < rows; ++row)
        if (!column.isMissing(row) || column.categories->codes[row] >= 0)
            codes.emplace(column.numbers->values[row], column.categories->codes[row]);
    return codes;
}

}  // namespace

ChainedEquations::ChainedEquations(Frame frame,
                                   const std::vector<std::string>& variables,
                                   const std::string& group,
                                   std::uint64_t seed)
    : m_frame(std::move(frame))
    , m_random(seed)
{
    const auto& grouping = *m_frame.find(group);
    // Groups by numbers are told apart by their values.
    std::map<double, std::int32_t> codes;
    for (std::size_t row = 0; row < m_frame.rows; ++row) {
        const double value =
            grouping.categories ? grouping.categories->codes[row] : grouping.numbers->values[row];
        const auto place = static_cast<std::int32_t>(codes.size());
        m_groupOf.push_back(codes.emplace(value, place).first->second);
    }
    m_groups = codes.size();
    for (const auto& name : variables)
        read(name);
    for (auto& variable : m_variables)
        if (isAnyMissing(variable.isMissing))
            fillFirst(variable);
}

void ChainedEquations::read(const std::string& name)
{
    const auto& column = *m_frame.find(name);
    Variable variable;
    variable.name = name;
    variable.isNumber = column.numbers.has_value();
    variable.isMatched = column.numbers && column.categories;
    std::vector<double> values(m_frame.rows);
    std::vector<bool> isMissing(m_frame.rows);
    std::size_t missing = 0;
    for (std::size_t row = 0; row < m_frame.rows; ++row) {
        values[row] = column.numbers ? column.numbers->values[row]
                                     : static_cast<double>(column.categories->codes[row]);
        isMissing[row] = column.isMissing(row);
        missing += isMissing[row] ? 1U : 0U;
    }
    if (missing == m_frame.rows)
        throw Error(ErrorCode::VariableEmpty, {name});
    if (missing > 0)
        m_missing.emplace_back(name, missing);
    if (!column.numbers)
        variable.levels = column.categories->levels.size();
    variable.isOfGroups = isSameWithin(values, isMissing, m_groupOf, m_groups);
    variable.values = values;
    variable.isMissing = isMissing;
    if (variable.isOfGroups) {
        variable.values.assign(m_groups, 0);
        variable.isMissing.assign(m_groups, true);
        for (std::size_t row = 0; row < m_frame.rows; ++row)
            if (!isMissing[row]) {
                variable.values[static_cast<std::size_t>(m_groupOf[row])] = values[row];
                variable.isMissing[static_cast<std::size_t>(m_groupOf[row])] = false;
            }
    }
    m_variables.push_back(std::move(variable));
}

/// A known value at random, and the units of numbers.
void ChainedEquations::fillFirst(Variable& variable)
{
    std::vector<double> known;
    for (std::size_t i = 0; i < variable.units(); ++i)
        if (!variable.isMissing[i])
            known.push_back(variable.values[i]);
    for (std::size_t i = 0; i < variable.units(); ++i)
        if (variable.isMissing[i])
            variable.values[i] = known[m_random.below(known.size())];
    if (!variable.isNumber)
        return;
    variable.centre =
        std::accumulate(known.begin(), known.end(), 0.0) / static_cast<double>(known.size());
    double squares = 0;
    for (const double value : known)
        squares += (value - variable.centre) * (value - variable.centre);
    variable.scale = squares > 0 ? std::sqrt(squares / static_cast<double>(known.size())) : 1;
}

/// The columns by which a variable enters: its number, or an indicator of each category but one.
std::vector<std::vector<double>> ChainedEquations::columnsOf(const Variable& variable) const
{
    if (variable.isNumber)
        return {variable.values};
    std::vector<std::vector<double>> columns;
    for (std::size_t level = 1; level < variable.levels; ++level) {
        auto& column = columns.emplace_back(variable.units());
        for (std::size_t i = 0; i < column.size(); ++i)
            column[i] = variable.values[i] == static_cast<double>(level) ? 1 : 0;
    }
    return columns;
}

std::vector<double> ChainedEquations::meansByGroup(const std::vector<double>& ofRows) const
{
    std::vector<double> sums(m_groups, 0);
    std::vector<double> counts(m_groups, 0);
    for (std::size_t row = 0; row < ofRows.size(); ++row) {
        sums[static_cast<std::size_t>(m_groupOf[row])] += ofRows[row];
        counts[static_cast<std::size_t>(m_groupOf[row])] += 1;
    }
    for (std::size_t g = 0; g < m_groups; ++g)
        sums[g] /= counts[g];
    return sums;
}

/// A constant, and the other variables in units of their spread.
MatrixXd ChainedEquations::predictorsOf(const Variable& variable) const
{
    std::vector<std::vector<double>> columns;
    const auto spread = [&](const std::vector<double>& ofGroups) {
        if (variable.isOfGroups)
            return ofGroups;
        std::vector<double> ofRows(m_frame.rows);
        for (std::size_t row = 0; row < ofRows.size(); ++row)
            ofRows[row] = ofGroups[static_cast<std::size_t>(m_groupOf[row])];
        return ofRows;
    };
    for (const auto& other : m_variables) {
        if (&other == &variable)
            continue;
        for (auto& column : columnsOf(other)) {
            if (other.isOfGroups) {
                columns.push_back(spread(column));
                continue;
            }
            columns.push_back(spread(meansByGroup(column)));
            if (!variable.isOfGroups)
                columns.push_back(std::move(column));
        }
    }
    MatrixXd X(static_cast<Index>(variable.units()), static_cast<Index>(columns.size()) + 1);
    X.col(0).setOnes();
    for (std::size_t j = 0; j < columns.size(); ++j) {
        auto target = X.col(static_cast<Index>(j) + 1);
        target = VectorXd::Map(columns[j].data(), X.rows());
        target.array() -= target.mean();
        const double scale = std::sqrt(target.squaredNorm() / static_cast<double>(X.rows()));
        if (scale > 0)
            target /= scale;
    }
    return X;
}

std::int32_t ChainedEquations::groupOf(const Variable& variable, std::size_t unit) const
{
    return variable.isOfGroups ? 0 : m_groupOf[unit];
}

void ChainedEquations::draw(Variable& variable)
{
    const MatrixXd X = predictorsOf(variable);
    if (variable.models.empty()) {
        const std::size_t count =
            variable.isNumber ? 1 : std::max<std::size_t>(variable.levels, 2) - 1;
        variable.models.assign(count,
                               ImputationModel(X.cols(), variable.isOfGroups ? 0 : m_groups));
    }
    if (variable.isNumber)
        drawNumbers(variable, X);
    else
        drawCategories(variable, X);
}

void ChainedEquations::drawNumbers(Variable& variable, const MatrixXd& X)
{
    std::vector<std::size_t> known;
    std::vector<std::int32_t> groups;
    for (std::size_t i = 0; i < variable.units(); ++i)
        if (!variable.isMissing[i]) {
            known.push_back(i);
            groups.push_back(groupOf(variable, i));
        }
    VectorXd y(static_cast<Index>(known.size()));
    for (std::size_t i = 0; i < known.size(); ++i)
        y[static_cast<Index>(i)] = (variable.values[known[i]] - variable.centre) / variable.scale;
    auto& model = variable.models.front();
    model.drawFromNumbers(unitsOf(X, known), y, groups, m_random);
    if (variable.isMatched) {
        drawMatched(variable, X, known);
        return;
    }
    for (std::size_t i = 0; i < variable.units(); ++i)
        if (variable.isMissing[i])
            variable.values[i] =
                variable.centre
                + variable.scale
                      * (model.mean(X.row(static_cast<Index>(i)), groupOf(variable, i))
                         + model.sigma() * m_random.normal());
}

void ChainedEquations::drawMatched(Variable& variable,
                                   const MatrixXd& X,
                                   const std::vector<std::size_t>& known)
{
    constexpr std::size_t donors = 5;
    const auto& model = variable.models.front();
    std::vector<std::pair<double, std::size_t>> means;
    means.reserve(known.size());
    for (const auto i : known)
        means.emplace_back(model.mean(X.row(static_cast<Index>(i)), groupOf(variable, i)), i);
    const auto count = std::min(donors, means.size());
    for (std::size_t i = 0; i < variable.units(); ++i) {
        if (!variable.isMissing[i])
            continue;
        const double own = model.mean(X.row(static_cast<Index>(i)), groupOf(variable, i));
        std::partial_sort(means.begin(), means.begin() + static_cast<std::ptrdiff_t>(count),
                          means.end(), [&](const auto& a, const auto& b) {
                              return std::pair(std::abs(a.first - own), a.second)
                                     < std::pair(std::abs(b.first - own), b.second);
                          });
        variable.values[i] = variable.values[means[m_random.below(count)].second];
    }
}

/// Learns how those that are none of the categories before this one divide at it.
/// @return what they tell: that some, all or none of them are of this category
ChainedEquations::Division
ChainedEquations::learnCategory(Variable& variable, const MatrixXd& X, std::size_t level)
{
    std::vector<std::size_t> known;
    std::vector<std::int32_t> groups;
    std::vector<bool> isYes;
    for (std::size_t i = 0; i < variable.units(); ++i)
        if (!variable.isMissing[i] && variable.values[i] >= static_cast<double>(level)) {
            known.push_back(i);
            groups.push_back(groupOf(variable, i));
            isYes.push_back(variable.values[i] == static_cast<double>(level));
        }
    if (std::find(isYes.begin(), isYes.end(), true) == isYes.end())
        return Division::NobodyIs;
    if (std::find(isYes.begin(), isYes.end(), false) == isYes.end())
        return Division::AllAre;
    variable.models[level].drawFromSigns(unitsOf(X, known), isYes, groups, m_random);
    return Division::SomeAre;
}

bool ChainedEquations::drawIsCategory(const Variable& variable,
                                      const MatrixXd& X,
                                      std::size_t level,
                                      Division division,
                                      std::size_t unit)
{
    if (division != Division::SomeAre)
        return division == Division::AllAre;
    const double mean =
        variable.models[level].mean(X.row(static_cast<Index>(unit)), groupOf(variable, unit));
    return mean + m_random.normal() > 0;
}

/// Whether it is the first category, if not whether it is the second, and so on.
void ChainedEquations::drawCategories(Variable& variable, const MatrixXd& X)
{
    std::vector<bool> isOpen = variable.isMissing;
    for (std::size_t level = 0; level < variable.models.size(); ++level) {
        const auto division = learnCategory(variable, X, level);
        const bool isLast = level + 1 == variable.models.size();
        for (std::size_t i = 0; i < variable.units(); ++i) {
            if (!isOpen[i])
                continue;
            const bool isIt = drawIsCategory(variable, X, level, division, i);
            // A category that nobody has is not drawn; after the last that anybody has comes none.
            if (!isIt && !isLast)
                continue;
            variable.values[i] = static_cast<double>(isIt ? level : level + 1);
            isOpen[i] = false;
        }
    }
}

const Frame& ChainedEquations::next(int rounds, const std::stop_token& stop)
{
    for (int round = 0; round < rounds; ++round)
        for (auto& variable : m_variables) {
            if (stop.stop_requested())
                throw Error(ErrorCode::Cancelled);
            if (isAnyMissing(variable.isMissing))
                draw(variable);
        }
    write();
    return m_frame;
}

double ChainedEquations::valueInRow(const Variable& variable, std::size_t row) const
{
    return variable.values[variable.isOfGroups ? static_cast<std::size_t>(m_groupOf[row]) : row];
}

void ChainedEquations::write()
{
    for (const auto& variable : m_variables)
        if (isAnyMissing(variable.isMissing))
            write(variable);
}

void ChainedEquations::write(const Variable& variable)
{
    auto& column = *m_frame.edit(variable.name);
    const auto codeOf =
        variable.isMatched ? codesByNumber(column, m_frame.rows) : std::map<double, std::int32_t>();
    for (std::size_t row = 0; row < m_frame.rows; ++row) {
        const double value = valueInRow(variable, row);
        if (column.numbers)
            column.numbers->values[row] = value;
        if (column.categories)
            column.categories->codes[row] =
                variable.isMatched ? codeOf.at(value) : static_cast<std::int32_t>(value);
    }
    if (column.numbers)
        column.numbers->missing.clear();
}

}  // namespace alteri
