// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/covariance_search.hpp"

#include "core/error.hpp"
#include "core/multilevel/estimators/hardly_varying.hpp"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

// Deviance units that a Newton step still promises when the search may end with it.
constexpr double enoughGained = 1e-13;
constexpr int mostSteps = 200;
// With very many parameters, each step of which takes long: all steps times parameters, and as many
// steps at least.
constexpr Index mostParameterSteps = 6000;
constexpr Index fewestSteps = 30;
// Where the deviance is flat, rounding keeps steps from promising so little: after as many steps
// that gain nothing the search is over, well if it promises less than this.
constexpr int mostIdleSteps = 6;
constexpr double nearlyEnough = 1e-6;
// Hessians by differences cost an evaluation for each entry of theta.
constexpr int mostDifferences = 40;
// Relative standard deviations beyond this: the residual variance goes to zero.
constexpr double largestTheta = 1e7;

class Search {
public:
    Search(CovarianceObjective& objective, VectorXd start, const std::stop_token& stop)
        : m_objective(objective)
        , m_stop(stop)
    {
        m_found.theta = std::move(start);
        evaluate();
    }

    CovarianceEstimate run()
    {
        m_found.converged = false;
        const auto steps =
            std::clamp<Index>(mostParameterSteps / m_found.theta.size(), fewestSteps, mostSteps);
        for (Index step = 0; step < steps && !m_found.converged; ++step) {
            const auto newton = newtonStep();
            if (m_promise < enoughGained && m_approximate.size() != 0 && !m_isFresh) {
                // An updated Hessian may promise too little.
                m_found.at.hessian = differences();
                continue;
            }
            if (m_promise < enoughGained) {
                // A last step, not judged by values, which are rounded too much by now.
                if (!newton.isZero(0))
                    moveTo(m_found.theta + newton);
                m_found.converged = !leaveSaddle() && !fallToZero();
                continue;
            }
            descend(newton);
            if (m_idleSteps < mostIdleSteps)
                continue;
            if (leaveFlat())
                continue;
            m_found.converged = m_promise < nearlyEnough;
            break;
        }
        return std::move(m_found);
    }

private:
    void evaluate()
    {
        if (m_stop.stop_requested())
            throw Error(ErrorCode::Cancelled);
        if (!m_found.theta.allFinite())
            throw Error(ErrorCode::EstimateNotFound);
        if (m_found.theta.cwiseAbs().maxCoeff() >= largestTheta)
            throw Error(ErrorCode::NoVariationWithinGroups);
        m_found.at = m_objective.at(m_found.theta);
        ++m_found.evaluations;
        if (!std::isfinite(m_found.at.value) || !m_found.at.gradient.allFinite())
            throw Error(ErrorCode::EstimateNotFound);
        if (m_found.at.hessian.size() == 0)
            m_found.at.hessian = m_approximate.size() == 0 ? differences() : m_approximate;
    }

    /// The Hessian by differences of gradients.
    MatrixXd differences()
    {
        constexpr double step = 1e-4;
        const auto k = m_found.theta.size();
        MatrixXd hessian(k, k);
        for (Index i = 0; i < k; ++i) {
            VectorXd moved = m_found.theta;
            moved[i] += step;
            const VectorXd gradient = m_objective.at(moved).gradient;
            hessian.col(i) = (gradient - m_found.at.gradient) / step;
            ++m_found.evaluations;
        }
        ++m_differences;
        m_approximate = (hessian + hessian.transpose()) / 2;
        m_isFresh = true;
        return m_approximate;
    }

    void moveTo(const VectorXd& theta)
    {
        const VectorXd step = theta - m_found.theta;
        const VectorXd before = m_found.at.gradient;
        m_found.theta = theta;
        evaluate();
        if (m_approximate.size() == 0)
            return;
        m_isFresh = false;
        if (m_lowest <= 0 && m_differences < mostDifferences) {
            // Nothing to update where the deviance does not curve up.
            m_found.at.hessian = differences();
            return;
        }
        const VectorXd change = m_found.at.gradient - before;
        const VectorXd explained = m_approximate * step;
        if (change.dot(step) > 1e-8 * change.norm() * step.norm() && explained.dot(step) > 0)
            m_approximate += change * change.transpose() / change.dot(step)
                             - explained * explained.transpose() / explained.dot(step);
        m_found.at.hessian = m_approximate;
    }

    VectorXd newtonStep()
    {
        const Eigen::SelfAdjointEigenSolver<MatrixXd> eigen(m_found.at.hessian);
        VectorXd values = eigen.eigenvalues().cwiseAbs();
        const double floor = 1e-9 * values.maxCoeff() + 1e-300;
        values = values.cwiseMax(floor);
        const VectorXd turned = eigen.eigenvectors().transpose() * m_found.at.gradient;
        m_promise = (turned.array().square() / values.array()).sum() / 2;
        m_lowest = eigen.eigenvalues()[0];
        m_lowestDirection = eigen.eigenvectors().col(0);
        m_isDefinite = m_lowest > -1e-7 * values.maxCoeff();
        return -eigen.eigenvectors() * (turned.array() / values.array()).matrix();
    }

    /// Goes along a step as far as the deviance falls.
    void descend(VectorXd step)
    {
        constexpr double longest = 10;
        const double length = step.norm();
        const double most = longest * std::max(1.0, m_found.theta.norm());
        if (length > most)
            step *= most / length;
        const double before = m_found.at.value;
        const double slope = m_found.at.gradient.dot(step);
        const VectorXd from = m_found.theta;
        double share = 1;
        while (share > 1e-10) {
            const double value = m_objective.value(from + share * step);
            ++m_found.evaluations;
            if (value <= before + 1e-4 * share * slope + 1e-13 * std::abs(before))
                break;
            share /= 4;
        }
        moveTo(from + share * step);
        constexpr double rounding = 1e-12;
        const bool isIdle = before - m_found.at.value <= rounding * std::abs(before);
        m_idleSteps = isIdle ? m_idleSteps + 1 : 0;
    }

    /// Goes on from a place where steps gain nothing, if there is a way; false if there is none.
    bool leaveFlat()
    {
        m_idleSteps = 0;
        const bool isUpdated = m_approximate.size() != 0 && !m_isFresh;
        if (isUpdated && m_differences < mostDifferences)
            m_found.at.hessian = differences();
        newtonStep();
        return (isUpdated && m_promise >= nearlyEnough && m_differences < mostDifferences)
               || leaveSaddle() || fallToZero();
    }

    /// Steps off a stationary point that is no minimum; false if it is one.
    bool leaveSaddle()
    {
        newtonStep();
        if (m_isDefinite)
            return false;
        const double before = m_found.at.value;
        const VectorXd from = m_found.theta;
        double length = 0.1;
        if (!(m_objective.value(from + length * m_lowestDirection) < before))
            length = 0.01;
        if (!(m_objective.value(from + length * m_lowestDirection) < before))
            return false;
        m_approximate.resize(0, 0);
        m_found.theta = from + length * m_lowestDirection;
        evaluate();
        return true;
    }

    /// Sets entries to zero that are as good as that: near the border the deviance is flat, and
    /// steps end anywhere. False if there is none, or if that has been done.
    bool fallToZero()
    {
        constexpr double nearZero = 1e-3;
        if (m_hasFallen)
            return false;
        m_hasFallen = true;
        bool fell = false;
        for (Index k = 0; k < m_found.theta.size(); ++k) {
            if (m_found.theta[k] == 0 || std::abs(m_found.theta[k]) > nearZero)
                continue;
            VectorXd theta = m_found.theta;
            theta[k] = 0;
            if (m_objective.value(theta) > m_found.at.value + 1e-13 * std::abs(m_found.at.value))
                continue;
            m_found.theta = theta;
            fell = true;
        }
        if (fell) {
            m_approximate.resize(0, 0);
            evaluate();
        }
        return fell;
    }

    CovarianceObjective& m_objective;
    const std::stop_token& m_stop;
    CovarianceEstimate m_found;
    MatrixXd m_approximate;  ///< empty while the objective gives the Hessian
    double m_promise = 0;
    double m_lowest = 0;
    VectorXd m_lowestDirection;
    bool m_isDefinite = true;
    bool m_isFresh = false;  ///< m_approximate is that of the present place
    bool m_hasFallen = false;
    int m_idleSteps = 0;    ///< in a row
    int m_differences = 0;  ///< Hessians by differences so far
};

/// Whether another end is lower, or as low as can be told and better founded.
bool isBetter(const CovarianceEstimate& other, const CovarianceEstimate& found)
{
    constexpr double rounding = 1e-12;
    const double equal = rounding * (1 + std::abs(found.at.value));
    if (other.converged)
        return other.at.value < found.at.value + equal;
    return !found.converged && other.at.value < found.at.value - equal;
}

/// Goes on from where a search follows a turn of the factor in ever smaller steps.
void leaveTurns(CovarianceObjective& objective,
                CovarianceEstimate& found,
                const std::stop_token& stop)
{
    bool hasMoved = true;
    for (Index turn = 0; turn < found.theta.size() && hasMoved; ++turn) {
        hasMoved = false;
        for (const auto& place : perfectlyCorrelated(objective, found.theta)) {
            auto other = Search(objective, place, stop).run();
            other.evaluations += found.evaluations;
            hasMoved = isBetter(other, found) && !other.theta.isApprox(found.theta, 1e-7);
            if (isBetter(other, found))
                found = std::move(other);
            if (hasMoved)
                break;
        }
    }
}

}  // namespace

CovarianceEstimate minimise(CovarianceObjective& objective,
                            const std::vector<VectorXd>& starts,
                            const std::stop_token& stop)
{
    CovarianceEstimate best;
    bool hasBest = false;
    int evaluations = 0;
    for (const auto& start : starts) {
        auto found = Search(objective, start, stop).run();
        evaluations += found.evaluations;
        if (!hasBest || found.at.value < best.at.value)
            best = std::move(found);
        hasBest = true;
    }
    best.evaluations = evaluations;
    leaveTurns(objective, best, stop);
    return best;
}

}  // namespace alteri
