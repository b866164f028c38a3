// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/design/polynomials.hpp"

#include <Eigen/Core>

#include <set>

namespace alteri {

namespace {

using Eigen::ArrayXd;
using Eigen::Index;

bool hasMoreValuesThan(const double* values, std::size_t count, int limit)
{
    std::set<double> found;
    for (std::size_t i = 0; i < count && found.size() <= static_cast<std::size_t>(limit); ++i)
        found.insert(values[i]);
    return found.size() > static_cast<std::size_t>(limit);
}

/// About their mean, within -1 and 1, so that powers keep their digits.
ArrayXd centredAndScaled(const double* values, std::size_t count)
{
    ArrayXd x = Eigen::Map<const ArrayXd>(values, static_cast<Index>(count)) - values[0];
    x -= x.mean();
    return x / x.abs().maxCoeff();
}

}  // namespace

std::vector<std::vector<double>>
orthogonalPolynomials(const double* values, std::size_t count, int degree)
{
    if (count == 0 || !hasMoreValuesThan(values, count, degree))
        return {};
    const auto x = centredAndScaled(values, count);
    std::vector<ArrayXd> made{ArrayXd::Constant(x.size(), 1 / std::sqrt(x.size()))};
    std::vector<std::vector<double>> columns;
    columns.reserve(static_cast<std::size_t>(degree));
    for (int k = 1; k <= degree; ++k) {
        ArrayXd next = x * made.back();
        // Once more, for what rounding left of the lower degrees.
        for (int pass = 0; pass < 2; ++pass)
            for (const auto& lower : made)
                next -= (next * lower).sum() * lower;
        next /= std::sqrt(next.square().sum());
        made.push_back(next);
        columns.emplace_back(next.begin(), next.end());
    }
    return columns;
}

std::vector<std::vector<double>> powersOf(const double* values, std::size_t count, int degree)
{
    std::vector<std::vector<double>> columns;
    columns.reserve(static_cast<std::size_t>(degree));
    columns.emplace_back(values, values + count);
    for (int k = 2; k <= degree; ++k) {
        auto next = columns.back();
        for (std::size_t i = 0; i < count; ++i)
            next[i] *= values[i];
        columns.push_back(std::move(next));
    }
    return columns;
}

}  // namespace alteri
