// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/variance_search.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <array>
#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>

namespace alteri {

namespace {

class IntervalSearch {
public:
    explicit IntervalSearch(InterceptDeviance& deviance)
        : m_statistics(deviance.statistics())
        , m_deviance(deviance)
    {
    }

    VarianceEstimate run()
    {
        m_best.value = m_deviance.value(0);
        m_lowest = m_best.value;
        scan();
        if (m_lowest < m_best.value - rounding * (1 + std::abs(m_best.value)))
            searchClosely();
        return m_best;
    }

private:
    /// What is known of the deviance at one place.
    struct Place {
        double t = 0;      ///< log lambda
        double slope = 0;  ///< by t
        DevianceParts deviance;
    };

    // Below the first place, in units of one over the mean size, the deviance is as good as linear
    // in lambda. From the first interval on each is halved three times at most.
    static constexpr double first = 3e-7;
    static constexpr double widest = 8.4;
    static constexpr int wideIntervals = 4;
    static constexpr double narrowest = widest / 8;
    static constexpr double rounding = 1e-9;

    Place placeAt(double t)
    {
        const double lambda = std::exp(t);
        const auto deviance = m_deviance.partsAt(lambda);
        ++m_best.evaluations;
        if (m_placesCount && std::isfinite(deviance.value()))
            m_lowest = std::min(m_lowest, deviance.value());
        // Far out the slope is mostly rounding; flat is what does not move near 1 / size.
        if (lambda * meanSize() < 1e3)
            m_isFlat =
                m_isFlat && std::abs(lambda * deviance.slope) < flatness * m_statistics.groups;
        return {t, lambda * deviance.slope, deviance};
    }

    double meanSize() const { return m_statistics.rows / m_statistics.groups; }

    void scan()
    {
        const double from = std::log(first / meanSize());
        for (int i = 0; i <= wideIntervals; ++i)
            m_places[static_cast<std::size_t>(i)] = placeAt(from + i * widest);
        searchAll();
        const double last = searchBeyond(m_places.back());
        if (m_isFlat)
            throw Error(ErrorCode::BetweenVarianceUnknown);
        if (last < 0)
            throw Error(ErrorCode::NoVariationWithinGroups);
    }

    void searchAll()
    {
        for (std::size_t i = 1; i < m_places.size(); ++i)
            search(m_places[i - 1], m_places[i]);
    }

    /// Once more where a place is lower than all minima that were found: one hides between two
    /// places with slopes of one sign, or the place is rounding and has bounded too much.
    void searchClosely()
    {
        m_lowest = m_best.value;
        m_placesCount = false;
        m_narrowest = narrowest / 8;
        searchAll();
    }

    /// All minima between two places that may be lower than what was found.
    void search(const Place& low, const Place& high)
    {
        if (low.deviance.rising + high.deviance.falling > m_lowest)
            return;
        if (high.t - low.t > 1.01 * m_narrowest) {
            const auto middle = placeAt((low.t + high.t) / 2);
            search(low, middle);
            search(middle, high);
        } else if (low.slope < 0 && high.slope >= 0) {
            polish(low, high);
        }
    }

    /// Goes on to where the deviance rises again; returns the slope there.
    double searchBeyond(Place from)
    {
        constexpr double largest = 1e15;
        while (from.slope < 0 && from.t + narrowest <= std::log(largest)) {
            const auto next = placeAt(from.t + narrowest);
            search(from, next);
            from = next;
        }
        return from.slope;
    }

    /// Encloses the minimum between two points of opposite slope.
    void polish(const Place& low, const Place& high)
    {
        constexpr std::uintmax_t mostSteps = 100;
        auto steps = mostSteps;
        double t = high.t;
        if (high.slope != 0) {
            const auto [a, b] = boost::math::tools::toms748_solve(
                [&](double x) { return slopeAt(x); }, low.t, high.t, low.slope, high.slope,
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
            m_lowest = std::min(m_lowest, value);
            m_best.lambda = lambda;
            m_best.converged = steps < mostSteps;
        }
    }

    /// The slope by log lambda.
    double slopeAt(double t)
    {
        ++m_best.evaluations;
        const double lambda = std::exp(t);
        return lambda * m_deviance.slopeAt(lambda);
    }

    static constexpr double flatness = 1e-9;

    const InterceptStatistics& m_statistics;
    InterceptDeviance& m_deviance;
    VarianceEstimate m_best;
    std::array<Place, wideIntervals + 1> m_places;
    double m_lowest = 0;  ///< deviance anywhere so far
    double m_narrowest = narrowest;
    bool m_placesCount = true;  ///< or only minima
    bool m_isFlat = true;
};

}  // namespace

VarianceEstimate findVariance(InterceptDeviance& deviance)
{
    return IntervalSearch(deviance).run();
}

VarianceEstimate findVariance(const InterceptStatistics& statistics, Criterion criterion)
{
    InterceptDeviance deviance(statistics, criterion);
    return findVariance(deviance);
}

}  // namespace alteri
