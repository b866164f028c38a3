// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/robustness/imputation_model.hpp"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::RowVectorXd;
using Eigen::VectorXd;

// Sweeps of each visit, so that variances move before the other variables do.
constexpr int sweeps = 5;

}  // namespace

ImputationModel::ImputationModel(Index columns, std::size_t groupCount)
    : m_b(VectorXd::Zero(columns))
    , m_u(VectorXd::Zero(static_cast<Index>(groupCount)))
{
}

/// Columns that others determine get next to no coefficient by a ridge of rounding's size.
void ImputationModel::prepare(const MatrixXd& X)
{
    constexpr double ridge = 1e-6;
    MatrixXd XX = X.transpose() * X;
    XX.diagonal().array() += ridge * std::max(1.0, static_cast<double>(X.rows()));
    m_factor = XX.llt().matrixU();
}

VectorXd ImputationModel::halfSolved(const VectorXd& right) const
{
    const MatrixXd L = m_factor.transpose();
    return L.triangularView<Eigen::Lower>().solve(right);
}

void ImputationModel::drawCoefficients(const MatrixXd& X,
                                       const VectorXd& y,
                                       const std::vector<std::int32_t>& groups,
                                       RandomDraws& random)
{
    VectorXd without = y;
    for (Index i = 0; i < y.size() && m_u.size() > 0; ++i)
        without[i] -= m_u[groups[static_cast<std::size_t>(i)]];
    const VectorXd half = halfSolved(X.transpose() * without);
    m_b =
        m_factor.triangularView<Eigen::Upper>().solve(half + m_sigma * random.normals(m_b.size()));
}

void ImputationModel::drawEffects(const VectorXd& residuals,
                                  const std::vector<std::int32_t>& groups,
                                  RandomDraws& random)
{
    if (m_u.size() == 0)
        return;
    VectorXd sums = VectorXd::Zero(m_u.size());
    VectorXd counts = VectorXd::Zero(m_u.size());
    for (Index i = 0; i < residuals.size(); ++i) {
        const auto group = groups[static_cast<std::size_t>(i)];
        sums[group] += residuals[i];
        counts[group] += 1;
    }
    const double sigma2 = m_sigma * m_sigma;
    for (Index g = 0; g < m_u.size(); ++g) {
        const double precision = counts[g] / sigma2 + 1 / (m_tau * m_tau);
        m_u[g] = sums[g] / sigma2 / precision + random.normal() / std::sqrt(precision);
    }
    // A flat prior of tau leaves groups - 1 degrees of freedom.
    const double df = std::max(1.0, static_cast<double>(m_u.size()) - 1);
    constexpr double least = 1e-6;
    m_tau = std::max(std::sqrt(m_u.squaredNorm() / random.chiSquare(df)), least);
}

void ImputationModel::drawFromNumbers(const MatrixXd& X,
                                      const VectorXd& y,
                                      const std::vector<std::int32_t>& groups,
                                      RandomDraws& random)
{
    prepare(X);
    const auto n = static_cast<double>(y.size());
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        drawCoefficients(X, y, groups, random);
        VectorXd residuals = y - X * m_b;
        drawEffects(residuals, groups, random);
        for (Index i = 0; i < y.size() && m_u.size() > 0; ++i)
            residuals[i] -= m_u[groups[static_cast<std::size_t>(i)]];
        // Without u the coefficients' degrees of freedom are known to be lost.
        const double df = std::max(1.0, m_u.size() > 0 ? n : n - static_cast<double>(m_b.size()));
        if (m_u.size() > 0) {
            m_sigma = std::sqrt(residuals.squaredNorm() / random.chiSquare(df));
            continue;
        }
        const VectorXd best =
            m_factor.triangularView<Eigen::Upper>().solve(halfSolved(X.transpose() * y));
        m_sigma = std::sqrt((y - X * best).squaredNorm() / random.chiSquare(df));
    }
}

void ImputationModel::drawFromSigns(const MatrixXd& X,
                                    const std::vector<bool>& isYes,
                                    const std::vector<std::int32_t>& groups,
                                    RandomDraws& random)
{
    prepare(X);
    m_sigma = 1;
    VectorXd latent(X.rows());
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        for (Index i = 0; i < X.rows(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            latent[i] =
                random.normalOfSign(mean(X.row(i), m_u.size() > 0 ? groups[at] : 0), isYes[at]);
        }
        drawCoefficients(X, latent, groups, random);
        drawEffects(latent - X * m_b, groups, random);
    }
}

double ImputationModel::mean(const RowVectorXd& x, std::int32_t group) const
{
    return x.dot(m_b) + (m_u.size() > 0 ? m_u[group] : 0);
}

}  // namespace alteri
