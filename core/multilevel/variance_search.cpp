// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/variance_search.hpp"

#include "core/error.hpp"

#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>
#include <limits>

namespace alteri {

namespace {

class Search {
public:
    Search(const InterceptStatistics& statistics, Criterion criterion)
        : m_statistics(statistics)
        , m_deviance(statistics, criterion)
    {
    }

    VarianceEstimate run()
    {
        m_best.value = m_deviance.value(0);
        scan();
        return m_best;
    }

private:
    /// The slope by log lambda.
    double slopeAt(double t)
    {
        ++m_best.evaluations;
        const double lambda = std::exp(t);
        return lambda * m_deviance.slopeAt(lambda);
    }

    void scan()
    {
        constexpr int points = 29;
        constexpr double largest = 1e15;
        const double meanSize = m_statistics.rows / m_statistics.groups;
        const double from = std::log(1e-6 / meanSize);
        const double step = (std::log(1e8 / meanSize) - from) / (points - 1);

        // Below the first point the deviance is as good as linear in lambda.
        double before = slopeAt(from - step);
        bool flat = true;
        for (int i = 0;; ++i) {
            const double t = from + i * step;
            const bool onGrid = i < points;
            if (!onGrid && (before >= 0 || t > std::log(largest)))
                break;
            const double here = slopeAt(t);
            // Far out the slope is mostly rounding; flat is what does not move near 1 / size.
            if (t < std::log(1e3 / meanSize))
                flat = flat && std::abs(here) < flatness * m_statistics.groups;
            if (before < 0 && here >= 0)
                polish(t - step, t, before, here);
            before = here;
        }
        if (flat)
            throw Error(ErrorCode::BetweenVarianceUnknown);
        if (before < 0)
            throw Error(ErrorCode::NoVariationWithinGroups);
    }

    /// Encloses the minimum between two points of opposite slope.
    void polish(double low, double high, double slopeLow, double slopeHigh)
    {
        constexpr std::uintmax_t mostSteps = 100;
        auto steps = mostSteps;
        double t = high;
        if (slopeHigh != 0) {
            const auto [a, b] = boost::math::tools::toms748_solve(
                [&](double x) { return slopeAt(x); }, low, high, slopeLow, slopeHigh,
                [](double x, double y) {
                    return std::abs(x - y) <= 1e-14 * std::max(1.0, std::abs(x));
                },
                steps);
            t = (a + b) / 2;
        }
        const double lambda = std::exp(t);
        const double value = m_deviance.value(lambda);
        if (value < m_best.value) {
            m_best.value = value;
            m_best.lambda = lambda;
            m_best.converged = steps < mostSteps;
        }
    }

    static constexpr double flatness = 1e-9;

    const InterceptStatistics& m_statistics;
    InterceptDeviance m_deviance;
    VarianceEstimate m_best;
};

}  // namespace

VarianceEstimate findVariance(const InterceptStatistics& statistics, Criterion criterion)
{
    return Search(statistics, criterion).run();
}

}  // namespace alteri
