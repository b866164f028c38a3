// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/newton.hpp"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <limits>

namespace alteri {

namespace {

using Eigen::MatrixXd;
using Eigen::VectorXd;

/// (-H)^-1 g, H made negative definite if it is not.
VectorXd newtonStep(const Ascent& ascent)
{
    const MatrixXd information = -ascent.hessian;
    const Eigen::LLT<MatrixXd> factor(information);
    if (factor.info() == Eigen::Success)
        return factor.solve(ascent.score);
    const Eigen::SelfAdjointEigenSolver<MatrixXd> eigen(information);
    const double floor = 1e-8 * std::max(1e-8, eigen.eigenvalues().cwiseAbs().maxCoeff());
    const VectorXd sizes = eigen.eigenvalues().cwiseAbs().cwiseMax(floor);
    return eigen.eigenvectors()
           * (eigen.eigenvectors().transpose() * ascent.score).cwiseQuotient(sizes);
}

bool isUsable(const Ascent& ascent)
{
    return std::isfinite(ascent.value) && ascent.score.allFinite() && ascent.hessian.allFinite();
}

/// Takes a step, or a shorter one that does not lead down.
/// @param slack by how much a value may be lower and still be the same
/// @return false if there is none; the summit is where it was then
bool goOn(const std::function<Ascent(const VectorXd&)>& f,
          VectorXd step,
          double slack,
          int mostPasses,
          Summit& summit)
{
    constexpr double shortest = 1e-10;
    constexpr double shorter = 0.4;
    const auto isGood = [&](const Ascent& next) {
        return isUsable(next) && next.value >= summit.ascent.value - slack;
    };
    auto next = f(summit.at + step);
    ++summit.passes;
    while (!isGood(next) && step.norm() > shortest && summit.passes < mostPasses) {
        step *= shorter;
        next = f(summit.at + step);
        ++summit.passes;
    }
    if (!isGood(next))
        return false;
    summit.at += step;
    summit.ascent = std::move(next);
    return true;
}

}  // namespace

Summit
climb(const std::function<Ascent(const VectorXd&)>& f, VectorXd start, const ClimbChoices& choices)
{
    constexpr double rounding = 1e-12;
    // So near to the summit there is less to gain than values are rounded.
    constexpr double near = 1e-6;
    constexpr double roundingNear = 1e-9;
    Summit summit;
    summit.at = std::move(start);
    summit.ascent = f(summit.at);
    summit.passes = 1;
    int flatSteps = 0;
    double before = std::numeric_limits<double>::infinity();
    while (isUsable(summit.ascent)) {
        VectorXd step = newtonStep(summit.ascent);
        summit.decrement = summit.ascent.score.dot(step);
        summit.step = step;
        if (!(std::abs(summit.decrement) >= choices.tolerance)) {
            summit.converged = true;
            break;
        }
        // Within 1e-6 standard errors steps that get no shorter are rounding.
        constexpr double close = 1e-12;
        constexpr double muchShorter = 0.1;
        if (std::abs(summit.decrement) < close && summit.decrement > muchShorter * before) {
            summit.converged = true;
            break;
        }
        before = std::abs(summit.decrement);
        const double length = step.norm();
        flatSteps = length > 0.3 && summit.decrement < choices.flatBelow ? flatSteps + 1 : 0;
        if (flatSteps >= 3) {
            summit.isFlat = true;
            break;
        }
        if (length > choices.longestStep)
            step *= choices.longestStep / length;
        const double slack = (summit.decrement < near ? roundingNear : rounding)
                             * std::max(1.0, std::abs(summit.ascent.value));
        if (!goOn(f, std::move(step), slack, choices.mostPasses, summit)
            || summit.passes >= choices.mostPasses)
            break;
    }
    return summit;
}

}  // namespace alteri
