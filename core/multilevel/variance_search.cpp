// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/variance_search.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>
#include <vector>

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

    /// Where the slope is looked at, in log (lambda times mean size): closely where minima lie
    /// close together, widely where the deviance is nearly a line or a power.
    static std::vector<double> grid()
    {
        constexpr double fine = 1.15;
        constexpr double coarse = 3.5;
        const double from = std::log(1e-6);
        const double to = std::log(1e8);
        std::vector<double> points{from - fine, from};
        while (points.back() < to) {
            const double t = points.back();
            const bool far = t < std::log(1e-4) || t > std::log(1e5);
            points.push_back(std::min(to, t + (far ? coarse : fine)));
        }
        return points;
    }

    void scan()
    {
        constexpr double largest = 1e15;
        constexpr double step = 1.15;
        static const auto points = grid();
        const double shift = -std::log(m_statistics.rows / m_statistics.groups);

        // Below the first point the deviance is as good as linear in lambda.
        double from = points.front() + shift;
        double before = slopeAt(from);
        bool flat = true;
        for (std::size_t i = 1;; ++i) {
            const bool onGrid = i < points.size();
            const double t = onGrid ? points[i] + shift : from + step;
            if (!onGrid && (before >= 0 || t > std::log(largest)))
                break;
            const double here = slopeAt(t);
            // Far out the slope is mostly rounding; flat is what does not move near 1 / size.
            if (t < std::log(1e3) + shift)
                flat = flat && std::abs(here) < flatness * m_statistics.groups;
            if (before < 0 && here >= 0)
                polish(from, t, before, here);
            before = here;
            from = t;
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
