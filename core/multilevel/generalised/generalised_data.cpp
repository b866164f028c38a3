// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/generalised_data.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace alteri {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

/// y log y - y - log y!, by Stirling's series where its parts are large and nearly cancel (Loader
/// 2000, Fast and accurate computation of binomial probabilities).
double poissonConstant(double y)
{
    constexpr double large = 16;
    if (y == 0)
        return 0;
    if (y < large)
        return y * std::log(y) - y - std::lgamma(y + 1);
    const double s = 1 / (y * y);
    const double series =
        1.0 / 12 - s * (1.0 / 360 - s * (1.0 / 1260 - s * (1.0 / 1680 - s / 1188)));
    return -std::log(2 * std::numbers::pi * y) / 2 - series / y;
}

}  // namespace

double outcomeConstant(const GeneralisedData& data, std::size_t row)
{
    if (data.isOrdinal() || (data.family == Family::Binomial && data.trials.empty()))
        return 0;
    const double y = data.y[row];
    if (data.family == Family::Poisson)
        return poissonConstant(y);
    if (data.family != Family::Binomial)
        return -std::lgamma(y + 1);
    const double m = data.trials[row];
    return y == 0 || y == m ? 0 : std::lgamma(m + 1) - std::lgamma(y + 1) - std::lgamma(m - y + 1);
}

VectorXd basisRow(const GeneralisedData& data, std::size_t row)
{
    const auto& basis = data.basis;
    const auto kept = static_cast<Index>(basis.kept.size());
    VectorXd x(kept);
    for (Index i = 0; i < kept; ++i) {
        const auto column = basis.kept[static_cast<std::size_t>(i)];
        x[i] = data.design->columns[static_cast<std::size_t>(column)][row] - basis.centre[column];
    }
    VectorXd turned = VectorXd::Zero(kept);
    for (Index j = 0; j < kept; ++j)
        for (Index i = 0; i <= j; ++i)
            turned[j] += basis.T(basis.kept[static_cast<std::size_t>(i)],
                                 basis.kept[static_cast<std::size_t>(j)])
                         * x[i];
    return turned;
}

void setThresholds(TieRow& row, double lower, double upper)
{
    row.lower = lower;
    row.upper = upper;
    row.expLower = std::exp(lower);
    row.expUpper = std::exp(upper);
    row.inverseUpper = std::exp(-upper);
    row.gap = row.gap1 = row.gap2 = 0;
    if (std::isinf(lower) || std::isinf(upper))
        return;
    const double width = upper - lower;
    row.gap = width > 0 ? std::log(-std::expm1(-width)) : -std::numeric_limits<double>::infinity();
    row.gap1 = 1 / std::expm1(width);
    row.gap2 = -row.gap1 * (1 + row.gap1);
}

namespace {

/// Whether an effect varies together with the intercept of its term.
bool joinsIntercept(const RandomTerm& term, std::size_t effect)
{
    return std::any_of(term.entries.begin(), term.entries.end(), [&](const auto& entry) {
        return entry.first == static_cast<int>(effect) && entry.second < static_cast<int>(effect)
               && term.columns[static_cast<std::size_t>(entry.second)] == RandomTerm::intercept;
    });
}

}  // namespace

EffectShape effectShape(const GeneralisedData& data, std::size_t term)
{
    const auto& random = data.design->random[term];
    EffectShape shape;
    shape.term = term;
    shape.entries = random.entries;
    const auto q = static_cast<Index>(random.columns.size());
    shape.back = MatrixXd::Identity(q, q);
    for (std::size_t k = 0; k < random.columns.size(); ++k) {
        EffectColumn column;
        column.column = random.columns[k];
        if (column.column != RandomTerm::intercept) {
            const auto* values = data.design->columns[static_cast<std::size_t>(column.column)];
            const auto n = data.rows.begin.back();
            const double first = values[data.rows.rowAt(0)];
            double sum = 0;
            for (std::ptrdiff_t i = 0; i < n; ++i)
                sum += values[data.rows.rowAt(i)] - first;
            const double mean = first + sum / static_cast<double>(n);
            column.centre = joinsIntercept(random, k) ? mean : 0;
            double squares = 0;
            for (std::ptrdiff_t i = 0; i < n; ++i)
                squares += std::pow(values[data.rows.rowAt(i)] - column.centre, 2);
            column.scale = squares > 0 ? std::sqrt(squares / static_cast<double>(n)) : 1;
            const auto at = static_cast<Index>(k);
            shape.back(at, at) = 1 / column.scale;
            if (column.centre != 0)  // the intercept is the first effect
                shape.back(0, at) = -column.centre / column.scale;
        }
        shape.columns.push_back(column);
    }
    return shape;
}

MatrixXd factorFrom(const EffectShape& shape, const double* entries)
{
    MatrixXd L = MatrixXd::Zero(shape.size(), shape.size());
    for (std::size_t e = 0; e < shape.entries.size(); ++e)
        L(shape.entries[e].first, shape.entries[e].second) = entries[e];
    return L;
}

}  // namespace alteri
