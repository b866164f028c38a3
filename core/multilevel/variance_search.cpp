// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/variance_search.hpp"

#include "core/error.hpp"

#include <cmath>
#include <vector>

namespace alteri {

namespace {

class Search {
public:
    Search(const GroupedCrossProducts& stats, Criterion criterion)
        : m_stats(stats)
        , m_criterion(criterion)
    {
    }

    VarianceEstimate run()
    {
        const auto atZero = evaluate(0);
        consider(0, atZero);
        scan();
        return m_best;
    }

private:
    struct GridPoint {
        double t = 0;      // log lambda
        double slope = 0;  // of the deviance by log lambda
    };

    DevianceAt evaluate(double lambda)
    {
        ++m_best.evaluations;
        return profiledDeviance(m_stats, lambda, m_criterion);
    }

    void consider(double lambda, const DevianceAt& at)
    {
        if (m_hasBest && !(at.value < m_bestValue))
            return;
        m_hasBest = true;
        m_bestValue = at.value;
        m_best.lambda = lambda;
    }

    void scan()
    {
        constexpr int points = 29;
        constexpr double largest = 1e15;
        const double meanSize = m_stats.rows / m_stats.groups;
        const double from = std::log(1e-6 / meanSize);
        const double step = (std::log(1e8 / meanSize) - from) / (points - 1);

        // Below the first point the deviance is as good as linear in lambda.
        GridPoint before{from - step, evaluate(0).slope};
        bool flat = true;
        for (int i = 0;; ++i) {
            const double t = from + i * step;
            const bool onGrid = i < points;
            if (!onGrid && (before.slope >= 0 || t > std::log(largest)))
                break;
            const double lambda = std::exp(t);
            const GridPoint here{t, lambda * evaluate(lambda).slope};
            // Far out the slope is mostly rounding; flat is what does not move near 1 / size.
            if (lambda * meanSize < 1e3)
                flat = flat && std::abs(here.slope) < flatness * m_stats.groups;
            if (before.slope < 0 && here.slope >= 0)
                polish(before.t, here.t);
            before = here;
        }
        if (flat)
            throw Error(ErrorCode::BetweenVarianceUnknown);
        if (before.slope < 0)
            throw Error(ErrorCode::NoVariationWithinGroups);
    }

    /// Newton in log lambda, kept between two points of opposite slope.
    void polish(double low, double high)
    {
        constexpr int mostSteps = 100;
        double t = (low + high) / 2;
        for (int i = 0; i < mostSteps; ++i) {
            const double lambda = std::exp(t);
            const auto at = evaluate(lambda);
            const double slope = lambda * at.slope;
            const double curvature = slope + lambda * lambda * at.curvature;
            const double newton = curvature > 0 ? t - slope / curvature : t;
            if (slope == 0
                || (curvature > 0 && std::abs(newton - t) <= 4e-16 * std::max(1.0, std::abs(t))))
                break;
            (slope < 0 ? low : high) = t;
            t = newton > low && newton < high ? newton : (low + high) / 2;
            if (t == low || t == high)
                break;  // nothing lies between the two any more
            m_best.converged = i + 1 < mostSteps;
        }
        const double lambda = std::exp(t);
        consider(lambda, evaluate(lambda));
    }

    static constexpr double flatness = 1e-9;

    const GroupedCrossProducts& m_stats;
    Criterion m_criterion;
    VarianceEstimate m_best;
    double m_bestValue = 0;
    bool m_hasBest = false;
};

}  // namespace

VarianceEstimate findVariance(const GroupedCrossProducts& stats, Criterion criterion)
{
    return Search(stats, criterion).run();
}

}  // namespace alteri
