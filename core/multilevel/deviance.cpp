// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/deviance.hpp"

#include <Eigen/Cholesky>

#include <cmath>
#include <numbers>

namespace alteri {

namespace {

/// A(lambda) and its derivatives, with the part of the deviance that depends on sizes only.
struct Weighted {
    Eigen::MatrixXd A;
    Eigen::MatrixXd slope;
    Eigen::MatrixXd curvature;
    double logTerm = 0;
    double logSlope = 0;
    double logCurvature = 0;
};

Weighted weighted(const GroupedCrossProducts& stats, double lambda)
{
    const auto width = stats.p + 1;
    Weighted sum{stats.W, Eigen::MatrixXd::Zero(width, width), Eigen::MatrixXd::Zero(width, width)};
    for (const auto& each : stats.sizes) {
        const double w = each.size / (1 + each.size * lambda);
        sum.A += w * each.B;
        sum.slope -= w * w * each.B;
        sum.curvature += 2 * w * w * w * each.B;
        sum.logTerm += each.groups * std::log1p(each.size * lambda);
        sum.logSlope += each.groups * w;
        sum.logCurvature -= each.groups * w * w;
    }
    return sum;
}

/// log|X'V0^-1 X| of the columns as given, from its Cholesky factor for the orthogonal ones.
double logDeterminant(const Eigen::LLT<Eigen::MatrixXd>& factor, const GroupedCrossProducts& stats)
{
    double sum = 0;
    const auto& L = factor.matrixLLT();
    for (Eigen::Index j = 0; j < L.rows(); ++j)
        sum += 2 * std::log(L(j, j)) + 2 * std::log(stats.R(j, j)) + 2 * std::log(stats.scale[j]);
    return sum;
}

}  // namespace

DevianceAt profiledDeviance(const GroupedCrossProducts& stats, double lambda, Criterion criterion)
{
    const auto p = stats.p;
    const auto sum = weighted(stats, lambda);
    const Eigen::LLT<Eigen::MatrixXd> factor(sum.A.topLeftCorner(p, p));

    DevianceAt at;
    at.beta = factor.solve(sum.A.col(p).head(p));
    at.inverse = factor.solve(Eigen::MatrixXd::Identity(p, p));
    // As a quadratic form the residual sum of squares feels errors of beta only squared.
    Eigen::VectorXd v(p + 1);
    v << -at.beta, 1;
    at.rss = v.dot(sum.A * v);

    const bool reml = criterion == Criterion::Reml;
    const double df = stats.rows - (reml ? static_cast<double>(p) : 0);
    const double yScale = stats.scale[p];
    at.value =
        sum.logTerm + df * (1 + std::log(2 * std::numbers::pi * at.rss * yScale * yScale / df));

    const Eigen::VectorXd slopeTimesV = sum.slope * v;
    const double rssSlope = v.dot(slopeTimesV);
    const Eigen::VectorXd z = slopeTimesV.head(p);
    const double rssCurvature = v.dot(sum.curvature * v) - 2 * z.dot(at.inverse * z);
    const double ratio = rssSlope / at.rss;
    at.slope = sum.logSlope + df * ratio;
    at.curvature = sum.logCurvature + df * (rssCurvature / at.rss - ratio * ratio);

    if (reml) {
        const Eigen::MatrixXd first = at.inverse * sum.slope.topLeftCorner(p, p);
        const Eigen::MatrixXd second = at.inverse * sum.curvature.topLeftCorner(p, p);
        at.value += logDeterminant(factor, stats);
        at.slope += first.trace();
        at.curvature += second.trace() - (first * first).trace();
    }
    return at;
}

}  // namespace alteri
