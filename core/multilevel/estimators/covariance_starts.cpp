// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/covariance_starts.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

// Deviances nearer than this, relative to their size, are equal.
constexpr double roundingOfStarts = 1e-9;

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
    Grid(CovarianceObjective& deviance,
         const std::vector<ThetaEntry>& entries,
         const EffectGrid& levels)
        : m_entries(entries)
        , m_levels(levels)
        , m_values(countFor(ThetaEntry::OneEffect, levels.one),
                   countFor(ThetaEntry::OtherEffect, levels.other))
    {
        forEach([&](Index i, Index j) { m_values(i, j) = deviance.value(place(i, j)); });
    }

    VectorXd place(Index i, Index j) const
    {
        return independentEffects(m_entries, m_levels.one[static_cast<std::size_t>(i)],
                                  m_levels.other[static_cast<std::size_t>(j)]);
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
        for (std::size_t k = 0; k < m_entries.size(); ++k) {
            if (m_entries[k] == ThetaEntry::Together)
                continue;
            const double size = theta[static_cast<Index>(k)];
            const Index away = m_entries[k] == ThetaEntry::OneEffect
                                   ? nearest(m_levels.one, size) - i
                                   : nearest(m_levels.other, size) - j;
            if (std::abs(away) > 1)
                return false;
        }
        return true;
    }

private:
    /// One level will do where there are no such effects.
    Index countFor(ThetaEntry kind, const std::vector<double>& levels) const
    {
        const bool exists = std::find(m_entries.begin(), m_entries.end(), kind) != m_entries.end();
        return exists ? static_cast<Index>(levels.size()) : 1;
    }

    const std::vector<ThetaEntry>& m_entries;
    const EffectGrid& m_levels;
    MatrixXd m_values;
};

}  // namespace

VectorXd independentEffects(const std::vector<ThetaEntry>& entries, double one, double other)
{
    VectorXd theta = VectorXd::Zero(static_cast<Index>(entries.size()));
    for (std::size_t k = 0; k < entries.size(); ++k)
        if (entries[k] != ThetaEntry::Together)
            theta[static_cast<Index>(k)] = entries[k] == ThetaEntry::OneEffect ? one : other;
    return theta;
}

std::vector<VectorXd> startsBeside(const CovarianceEstimate& found,
                                   CovarianceObjective& deviance,
                                   const std::vector<ThetaEntry>& entries,
                                   const EffectGrid& grid)
{
    constexpr std::size_t most = 2;
    const Grid searched(deviance, entries, grid);
    const double equal = found.at.value - roundingOfStarts * (1 + std::abs(found.at.value));
    std::vector<std::pair<double, VectorXd>> starts;
    searched.forEach([&](Index i, Index j) {
        if (searched.isLowest(i, j)
            && (searched.value(i, j) < equal || !searched.isBeside(found.theta, i, j)))
            starts.emplace_back(searched.value(i, j), searched.place(i, j));
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

CovarianceEstimate minimiseWidely(CovarianceObjective& deviance,
                                  const std::vector<VectorXd>& starts,
                                  const std::vector<ThetaEntry>& entries,
                                  const EffectGrid& grid,
                                  const std::stop_token& stop)
{
    auto found = minimise(deviance, starts, stop);
    const auto others = startsBeside(found, deviance, entries, grid);
    if (others.empty())
        return found;
    auto other = minimise(deviance, others, stop);
    const int evaluations = found.evaluations + other.evaluations;
    if (other.at.value < found.at.value)
        found = std::move(other);
    found.evaluations = evaluations;
    return found;
}

}  // namespace alteri
