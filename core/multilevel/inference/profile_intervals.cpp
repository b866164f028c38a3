// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/inference/profile_intervals.hpp"

#include "core/error.hpp"
#include "core/multilevel/inference/level_variances.hpp"
#include "core/multilevel/inference/sampling_errors.hpp"
#include "core/multilevel/inference/variance_profile.hpp"

#include <Eigen/QR>

#include <boost/math/tools/minima.hpp>
#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>
#include <functional>
#include <limits>
#include <numbers>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

class Profile {
public:
    Profile(const FittedModel& model, double level, std::stop_token stop)
        : m_estimator(*model.estimator)
        , m_stop(std::move(stop))
        , m_height(std::pow(normalQuantile((1 + level) / 2), 2))
        , m_best(model.estimate.criterion == Criterion::Ml
                     ? model.estimate
                     : m_estimator.estimate(Criterion::Ml, nullptr, m_stop))
        , m_coefficients(m_estimator.basis().coefficients(m_best.beta))
    {
    }

    Interval ofCoefficient(Index j) const
    {
        const auto& basis = m_estimator.basis();
        const VectorXd row = basis.coefficientMap().row(j);
        const double se = std::sqrt(m_best.sigma2() * row.dot(m_best.inverse * row));
        const Eigen::HouseholderQR<MatrixXd> householder{MatrixXd(row)};
        const MatrixXd Q = householder.householderQ();
        const MatrixXd H = Q.rightCols(row.size() - 1);
        const double centre = m_coefficients[j];
        const auto excess = [&](double value) {
            // Coefficients of v with row'beta as far from the best as the value is.
            const VectorXd h0 =
                row * ((row.dot(m_best.beta) + (value - centre)) / row.squaredNorm());
            const auto near =
                m_estimator.restricted(H, h0)->estimate(Criterion::Ml, &m_best, m_stop);
            return near.deviance - m_best.deviance;
        };
        return {root(excess, centre, -se), root(excess, centre, se)};
    }

    /// Limits of a standard deviation whose profile is `deviance`.
    Interval
    ofDeviation(const std::function<double(double)>& deviance, double best, bool& atBorder) const
    {
        const auto excess = [&](double logarithm) {
            return deviance(std::exp(logarithm)) - m_best.deviance;
        };
        constexpr double step = 0.2;
        const double centre = std::log(best);
        Interval interval{0, 0};
        atBorder = best == 0;
        if (atBorder) {
            interval.upper = root([&](double value) { return deviance(value) - m_best.deviance; },
                                  0, step * sigma());
            return interval;
        }
        interval.upper = std::exp(root(excess, centre, step));
        atBorder = deviance(0) - m_best.deviance < m_height;
        interval.lower = atBorder ? 0 : std::exp(root(excess, centre, -step));
        return interval;
    }

    /// ML deviance with tau given, sigma at its best.
    double atTau(double tau) const
    {
        constexpr double reach = 3;
        return lowest(
            [&](double logSigma) {
                return unprofiled(tau / std::exp(logSigma), std::exp(logSigma));
            },
            std::log(sigma()), reach);
    }

    /// ML deviance with sigma given, tau at its best.
    double atSigma(double value) const
    {
        if (value == 0)
            return std::numeric_limits<double>::infinity();
        constexpr double reach = 8;
        const double middle = std::max(std::abs(m_best.theta[0]), 0.1) * sigma() / value;
        const double found =
            lowest([&](double logTheta) { return unprofiled(std::exp(logTheta), value); },
                   std::log(middle), reach);
        return std::min(found, unprofiled(0, value));
    }

    /// Limits of a correlation, on Fisher's scale.
    Interval ofCorrelation(const std::function<double(double)>& deviance, double best) const
    {
        constexpr double step = 0.3;
        constexpr double nearlyOne = 1 - 1e-10;
        const auto excess = [&](double z) { return deviance(std::tanh(z)) - m_best.deviance; };
        const auto limit = [&](double sign) {
            const bool reached = deviance(sign * nearlyOne) - m_best.deviance >= m_height;
            return reached ? std::tanh(root(excess, std::atanh(best), sign * step)) : sign;
        };
        return {limit(-1), limit(1)};
    }

    ProfiledVariance ofVariance(const VarianceProfile& profile,
                                const VarianceProfile::Held& held) const
    {
        ProfiledVariance found;
        found.term = held.term;
        found.effect = static_cast<std::size_t>(held.effect);
        found.estimate = profile.best(held);
        if (held.other)
            found.other = static_cast<std::size_t>(*held.other);
        // Each deviance is the end of a search in all other parameters.
        constexpr Index mostSearched = 10;
        if (m_best.theta.size() > mostSearched)
            return found;
        try {
            findLimits(profile, held, found);
        } catch (const Error& error) {
            // A limit that the likelihood does not tell; the others may still be told.
            if (error.code() == ErrorCode::Cancelled)
                throw;
        }
        return found;
    }

    void findLimits(const VarianceProfile& profile,
                    const VarianceProfile::Held& held,
                    ProfiledVariance& found) const
    {
        constexpr double singular = 1 - 1e-6;
        const auto deviance = [&](double value) { return profile.deviance(held, value); };
        if (!held.other) {
            found.interval = ofDeviation(deviance, found.estimate, found.atBorder);
            return;
        }
        const bool varies = profile.best({held.term, held.effect, {}}) > 0
                            && profile.best({held.term, *held.other, {}}) > 0;
        if (varies && std::abs(found.estimate) < singular)
            found.interval = ofCorrelation(deviance, found.estimate);
    }

    VarianceProfile variances(const FittedModel& model) const { return {model, m_best, m_stop}; }

    double sigma() const { return std::sqrt(m_best.sigma2()) / scale(); }
    double tau() const { return std::abs(m_best.theta[0]) * sigma(); }
    Index coefficients() const { return m_coefficients.size(); }

private:
    /// The lowest value within reach of a place; there may be several minima.
    static double lowest(const std::function<double(double)>& function, double middle, double reach)
    {
        constexpr int points = 32;
        constexpr int bits = 52;
        const double step = 2 * reach / points;
        double best = middle;
        double bestValue = std::numeric_limits<double>::infinity();
        for (int i = 0; i <= points; ++i) {
            const double at = middle - reach + i * step;
            const double value = function(at);
            if (value < bestValue) {
                best = at;
                bestValue = value;
            }
        }
        const auto found =
            boost::math::tools::brent_find_minima(function, best - step, best + step, bits);
        return std::min(bestValue, found.second);
    }

    double scale() const { return std::abs(m_estimator.basis().outcomeScale()); }

    double unprofiled(double theta, double sigmaValue) const
    {
        if (m_stop.stop_requested())
            throw Error(ErrorCode::Cancelled);
        const auto at = m_estimator.at(VectorXd::Constant(1, theta), Criterion::Ml);
        const double sigma2 = sigmaValue * sigmaValue;
        return at.logDeterminant + at.df * std::log(2 * std::numbers::pi * sigma2)
               + at.rss / (scale() * scale() * sigma2);
    }

    /// Where the excess reaches the height, on the side of `step` from its minimum.
    double root(const std::function<double(double)>& excess, double from, double step) const
    {
        const double height = std::sqrt(m_height);
        // The signed root of the excess is nearly a line.
        const auto distance = [&](double x) {
            const double found = excess(x);
            if (std::isnan(found))
                throw Error(ErrorCode::EstimateNotFound);
            return std::sqrt(std::max(0.0, found)) - height;
        };
        double near = from;
        double nearValue = -height;
        double far = from + height * step;
        double farValue = distance(far);
        constexpr int mostDoublings = 60;
        for (int i = 0; farValue < 0 && i < mostDoublings; ++i) {
            near = far;
            nearValue = farValue;
            far = from + (far - from) * 1.5;
            farValue = distance(far);
        }
        if (!(farValue >= 0))  // the deviance never rises as far
            throw Error(ErrorCode::EstimateNotFound);
        std::uintmax_t steps = 60;
        const auto enough = [&](double a, double b) {
            return std::abs(a - b) <= 1e-13 * std::abs(step);
        };
        const auto bracket = near < far
                                 ? boost::math::tools::toms748_solve(distance, near, far, nearValue,
                                                                     farValue, enough, steps)
                                 : boost::math::tools::toms748_solve(distance, far, near, farValue,
                                                                     nearValue, enough, steps);
        return (bracket.first + bracket.second) / 2;
    }

    const Estimator& m_estimator;
    std::stop_token m_stop;
    double m_height;
    Estimate m_best;
    VectorXd m_coefficients;
};

}  // namespace

ProfileIntervals profileIntervals(const FittedModel& model, double level, const Watch& watch)
{
    requireNoEgoWeights(model, "--confint profile");
    requireOneVariance(model, "--confint profile");
    const Profile profile(model, level, watch.stop);
    const auto coefficients = static_cast<std::size_t>(profile.coefficients());
    const bool oneIntercept = model.design.hasOneInterceptOnly();
    ProfileIntervals intervals;
    intervals.level = level;
    intervals.fixed.resize(coefficients);
    const auto variances = profile.variances(model);
    const auto held = oneIntercept ? std::vector<VarianceProfile::Held>() : variances.all();
    intervals.variances.resize(held.size());
    Interval sigma;
    Interval tau;
    forEachInParallel(coefficients + (oneIntercept ? 2 : held.size()), watch, [&](std::size_t i) {
        bool ignored = false;
        if (i < coefficients)
            intervals.fixed[i] = profile.ofCoefficient(static_cast<Index>(i));
        else if (!oneIntercept)
            intervals.variances[i - coefficients] =
                profile.ofVariance(variances, held[i - coefficients]);
        else if (i == coefficients)
            sigma = profile.ofDeviation([&](double s) { return profile.atSigma(s); },
                                        profile.sigma(), ignored);
        else
            tau = profile.ofDeviation([&](double t) { return profile.atTau(t); }, profile.tau(),
                                      intervals.tauAtBorder);
    });
    if (oneIntercept) {
        intervals.sigma = sigma;
        intervals.tau = tau;
    }
    return intervals;
}

}  // namespace alteri
