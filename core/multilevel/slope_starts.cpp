// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/slope_starts.hpp"

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

// Deviances nearer than this, relative to their size, are equal.
constexpr double rounding = 1e-9;

bool isIntercept(const SlopeBasis& basis, std::size_t entry)
{
    return basis.interceptFirst && basis.entries[entry].first == 0;
}

/// The level that is nearest by its ratio.
Index nearest(const std::vector<double>& levels, double value)
{
    constexpr double least = 1e-9;
    const double t = std::log(std::abs(value) + least);
    const auto found = std::min_element(levels.begin(), levels.end(), [&](double a, double b) {
        return std::abs(std::log(a) - t) < std::abs(std::log(b) - t);
    });
    return found - levels.begin();
}

class Grid {
public:
    Grid(CovarianceObjective& deviance, const SlopeBasis& basis, const SlopeGrid& levels)
        : m_basis(basis)
        , m_levels(levels)
        , m_values(basis.interceptFirst ? static_cast<Index>(levels.intercepts.size()) : 1,
                   static_cast<Index>(levels.slopes.size()))
    {
        for (Index i = 0; i < m_values.rows(); ++i)
            for (Index j = 0; j < m_values.cols(); ++j)
                m_values(i, j) = deviance.value(place(i, j));
    }

    VectorXd place(Index i, Index j) const
    {
        return independentEffects(m_basis, m_levels.intercepts[static_cast<std::size_t>(i)],
                                  m_levels.slopes[static_cast<std::size_t>(j)]);
    }

    double value(Index i, Index j) const { return m_values(i, j); }

    template <class Visit>
    void forEach(const Visit& visit) const
    {
        for (Index i = 0; i < m_values.rows(); ++i)
            for (Index j = 0; j < m_values.cols(); ++j)
                visit(i, j);
    }

    bool isLowest(Index i, Index j) const
    {
        const Index top = std::max<Index>(0, i - 1);
        const Index left = std::max<Index>(0, j - 1);
        const auto around = m_values.block(top, left, std::min(i + 2, m_values.rows()) - top,
                                           std::min(j + 2, m_values.cols()) - left);
        return m_values(i, j) <= around.minCoeff();
    }

    bool isBeside(const VectorXd& theta, Index i, Index j) const
    {
        for (std::size_t k = 0; k < m_basis.entries.size(); ++k) {
            if (m_basis.entries[k].first != m_basis.entries[k].second)
                continue;
            const double size = theta[static_cast<Index>(k)];
            const Index away = isIntercept(m_basis, k) ? nearest(m_levels.intercepts, size) - i
                                                       : nearest(m_levels.slopes, size) - j;
            if (std::abs(away) > 1)
                return false;
        }
        return true;
    }

private:
    const SlopeBasis& m_basis;
    const SlopeGrid& m_levels;
    MatrixXd m_values;
};

}  // namespace

VectorXd independentEffects(const SlopeBasis& basis, double intercept, double slopes)
{
    VectorXd theta = VectorXd::Zero(static_cast<Index>(basis.entries.size()));
    for (std::size_t k = 0; k < basis.entries.size(); ++k)
        if (basis.entries[k].first == basis.entries[k].second)
            theta[static_cast<Index>(k)] = isIntercept(basis, k) ? intercept : slopes;
    return theta;
}

std::vector<VectorXd> startsBeside(const CovarianceEstimate& found,
                                   CovarianceObjective& deviance,
                                   const SlopeBasis& basis,
                                   const SlopeGrid& levels)
{
    constexpr std::size_t most = 2;
    const Grid grid(deviance, basis, levels);
    const double equal = found.at.value - rounding * (1 + std::abs(found.at.value));
    std::vector<std::pair<double, VectorXd>> starts;
    grid.forEach([&](Index i, Index j) {
        if (grid.isLowest(i, j) && (grid.value(i, j) < equal || !grid.isBeside(found.theta, i, j)))
            starts.emplace_back(grid.value(i, j), grid.place(i, j));
    });
    std::stable_sort(starts.begin(), starts.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    starts.resize(std::min(most, starts.size()));
    std::vector<VectorXd> places;
    places.reserve(starts.size());
    for (auto& start : starts)
        places.push_back(std::move(start.second));
    return places;
}

}  // namespace alteri
