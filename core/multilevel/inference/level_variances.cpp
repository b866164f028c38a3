// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/inference/level_variances.hpp"

#include "core/error.hpp"
#include "core/multilevel/design/precision_weights.hpp"
#include "core/multilevel/estimators/estimator.hpp"
#include "core/multilevel/inference/fit.hpp"
#include "core/multilevel/inference/raw_factor.hpp"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

struct DevianceByLevels {
    double value = 0;
    VectorXd gradient;  ///< by log delta of all levels but the first
};

/// The deviance of the data, the rest profiled out, as a function of log delta.
class LevelDeviance {
public:
    LevelDeviance(const DesignMatrix& design, Criterion criterion, std::stop_token stop)
        : m_design(design)
        , m_rows(orderRows(design.random.front().groups))
        , m_criterion(criterion)
        , m_stop(std::move(stop))
    {
    }

    DevianceByLevels at(const VectorXd& logDeviations) const
    {
        auto design = m_design.withOutcome(m_design.outcome());
        design.levelOf = m_design.levelOf;
        VectorXd deviations(logDeviations.size() + 1);
        deviations << 1, logDeviations.array().exp();
        weighByLevels(design, deviations);
        const auto estimator = makeEstimator(design, m_rows, m_stop);
        const auto estimate = estimator->estimate(m_criterion, nullptr, m_stop);
        return {estimate.deviance - design.logWeights,
                slopes(design, *estimator, estimate, logDeviations.size() + 1)
                    .tail(logDeviations.size())};
    }

private:
    /// Of rows divided by delta: twice the trace of V^-1, or REML's projection, over a level's rows
    /// less what their residuals are.
    VectorXd slopes(const DesignMatrix& design,
                    const Estimator& estimator,
                    const Estimate& estimate,
                    Index levels) const
    {
        const RawFactor raw(design, estimator, estimate);
        VectorXd sums = VectorXd::Zero(levels);
        for (std::ptrdiff_t g = 0; g < m_rows.groups(); ++g)
            addGroup(design, raw, g, sums);
        return 2 * sums;
    }

    void addGroup(const DesignMatrix& design,
                  const RawFactor& raw,
                  std::ptrdiff_t g,
                  VectorXd& sums) const
    {
        const auto begin = m_rows.begin[static_cast<std::size_t>(g)];
        const Index n = m_rows.sizeOf(g);
        MatrixXd X(n, raw.beta.size());
        MatrixXd Z(n, raw.L.rows());
        VectorXd r(n);
        for (Index i = 0; i < n; ++i) {
            const auto row = m_rows.rowAt(begin + i);
            X.row(i) = raw.x(design, row).transpose();
            Z.row(i) = raw.z(design, row).transpose();
            r[i] = design.outcome()[row] - X.row(i).dot(raw.beta);
        }
        const Index q = raw.L.rows();
        const MatrixXd ZL = Z * raw.L;
        const Eigen::LLT<MatrixXd> M(MatrixXd::Identity(q, q) + ZL.transpose() * ZL);
        const VectorXd e = r - ZL * M.solve(ZL.transpose() * r);
        const MatrixXd K = M.matrixL().solve(ZL.transpose());
        MatrixXd VX = X - ZL * M.solve(ZL.transpose() * X);
        for (Index i = 0; i < n; ++i) {
            double own = 1 - K.col(i).squaredNorm() - e[i] * e[i] / raw.sigma2;
            if (m_criterion == Criterion::Reml)
                own -= VX.row(i) * raw.inverse * VX.row(i).transpose();
            sums[m_design.levelOf[m_rows.rowAt(begin + i)]] += own;
        }
    }

    const DesignMatrix& m_design;
    GroupedRows m_rows;
    Criterion m_criterion;
    std::stop_token m_stop;
};

/// Logarithms of the residuals' standard deviations without groups, less the first's.
VectorXd startOf(const DesignMatrix& design, Index levels)
{
    VectorXd sums = VectorXd::Zero(levels);
    VectorXd squares = VectorXd::Zero(levels);
    VectorXd counts = VectorXd::Zero(levels);
    for (std::size_t row = 0; row < design.rows; ++row) {
        const auto level = design.levelOf[row];
        sums[level] += design.outcome()[row];
        counts[level] += 1;
    }
    for (std::size_t row = 0; row < design.rows; ++row) {
        const auto level = design.levelOf[row];
        squares[level] += std::pow(design.outcome()[row] - sums[level] / counts[level], 2);
    }
    constexpr double far = 1.5;
    const VectorXd logs = ((squares.array() + 1e-300) / counts.array()).log() / 2;
    return (logs.tail(levels - 1).array() - logs[0]).cwiseMax(-far).cwiseMin(far);
}

MatrixXd curvature(const LevelDeviance& deviance, const VectorXd& at)
{
    constexpr double step = 1e-4;
    MatrixXd hessian(at.size(), at.size());
    for (Index k = 0; k < at.size(); ++k) {
        const VectorXd move = step * VectorXd::Unit(at.size(), k);
        hessian.col(k) =
            (deviance.at(at + move).gradient - deviance.at(at - move).gradient) / (2 * step);
    }
    return (hessian + hessian.transpose()) / 2;
}

/// Downhill wherever it is: with the absolute values of the Hessian's eigenvalues.
VectorXd stepFrom(const VectorXd& gradient, const MatrixXd& hessian)
{
    const Eigen::SelfAdjointEigenSolver<MatrixXd> eigen(hessian);
    const VectorXd values = eigen.eigenvalues().cwiseAbs().cwiseMax(1e-3);
    const VectorXd turned = eigen.eigenvectors().transpose() * gradient;
    VectorXd step = -eigen.eigenvectors() * (turned.array() / values.array()).matrix();
    const double longest = step.cwiseAbs().maxCoeff();
    return longest > 1 ? VectorXd(step / longest) : step;
}

}  // namespace

VectorXd
findLevelDeviations(const DesignMatrix& design, Criterion criterion, const std::stop_token& stop)
{
    constexpr int mostSteps = 60;
    constexpr double enough = 1e-13;
    constexpr double furthest = 8;  // a level without residuals
    if (design.random.size() != 1)
        throw Error(ErrorCode::OneGroupingNeeded);
    if (design.egoWeights != nullptr)
        throw Error(ErrorCode::NotWithEgoWeights, {design.levelsOf});
    const Index levels = *std::max_element(design.levelOf.begin(), design.levelOf.end()) + 1;
    const LevelDeviance deviance(design, criterion, stop);
    VectorXd place = startOf(design, levels);
    auto now = deviance.at(place);
    for (int count = 0; count < mostSteps; ++count) {
        const VectorXd step = stepFrom(now.gradient, curvature(deviance, place));
        const double promise = -now.gradient.dot(step) / 2;
        double share = 1;
        auto next = deviance.at(place + step);
        while (promise > 1e-9 && next.value > now.value && share > 1e-6) {
            share /= 3;
            next = deviance.at(place + share * step);
        }
        place += share * step;
        now = std::move(next);
        if (!place.allFinite() || place.cwiseAbs().maxCoeff() > furthest)
            throw Error(ErrorCode::EstimateNotFound);
        if (promise < enough) {
            VectorXd deviations(levels);
            deviations << 1, place.array().exp();
            return deviations;
        }
    }
    throw Error(ErrorCode::EstimateNotFound);
}

void weighByLevels(DesignMatrix& design, const VectorXd& deviations)
{
    std::vector<double> weights(design.rows);
    for (std::size_t row = 0; row < design.rows; ++row)
        weights[row] = std::pow(deviations[design.levelOf[row]], -2);
    weighByPrecision(design, weights.data(), design.levelsOf);
}

void requireOneVariance(const FittedModel& model, const char* what)
{
    if (!model.fit.levelDeviations.empty())
        throw Error(ErrorCode::NotWithVariances, {what});
}

}  // namespace alteri
