// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/inference/cluster_robust.hpp"

#include "core/error.hpp"
#include "core/multilevel/inference/basis_rows.hpp"
#include "core/multilevel/inference/sampling_errors.hpp"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <utility>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// Coordinates of a cluster's rows in an orthonormal basis Q of what Z and X span. Outside of it V
/// is the identity and the adjustment A changes nothing, so that n rows become at most q + p.
struct Spanned {
    MatrixXd Z;  ///< Q'Z
    MatrixXd X;  ///< Q'X
    VectorXd e;  ///< Q'e
};

/// Of [Z X e] the triangle R of a QR factorisation, taking in some rows at a time.
Spanned
spannedBy(const FittedModel& model, std::ptrdiff_t g, Index effects, const std::stop_token& stop)
{
    constexpr Index rowsAtOnce = 64;
    const Index n = model.rows.sizeOf(g);
    const Index p = model.estimate.beta.size();
    const Index width = effects + p + 1;
    MatrixXd R(0, width);
    for (Index from = 0; from < n; from += rowsAtOnce) {
        if (stop.stop_requested())
            throw Error(ErrorCode::Cancelled);
        const Index count = std::min(rowsAtOnce, n - from);
        MatrixXd rows(R.rows() + count, width);
        rows.topRows(R.rows()) = R;
        for (Index i = 0; i < count; ++i) {
            const auto place = model.rows.begin[static_cast<std::size_t>(g)] + from + i;
            const auto row = model.rows.rowAt(place);
            const VectorXd v = basisRow(model, row);
            rows.row(R.rows() + i) << basisEffects(model, row, 0).transpose(),
                v.head(p).transpose(), v[p] - v.head(p).dot(model.estimate.beta);
        }
        const Index kept = std::min(rows.rows(), width);
        R = Eigen::HouseholderQR<MatrixXd>(rows)
                .matrixQR()
                .topRows(kept)
                .template triangularView<Eigen::Upper>();
    }
    const Index spanned = std::min(R.rows(), width - 1);
    return {R.topLeftCorner(spanned, effects), R.block(0, effects, spanned, p),
            R.col(width - 1).head(spanned)};
}

/// What a cluster adds, in the columns v, relative to sigma^2; rows in the basis Q.
struct Cluster {
    VectorXd score;  ///< X'V^-1 A e
    MatrixXd G;      ///< A'V^-1 X
    MatrixXd X;
    MatrixXd V;
};

/// With S the symmetric root of V, A = S B^-1/2 S and B = S (V - X M X') S. Any other root gives
/// the same A.
Cluster clusterOf(const FittedModel& model,
                  std::ptrdiff_t g,
                  const MatrixXd& D,
                  const std::stop_token& stop)
{
    auto rows = spannedBy(model, g, D.rows(), stop);
    const Index size = rows.X.rows();
    Cluster cluster{{}, {}, std::move(rows.X), {}};
    cluster.V = MatrixXd::Identity(size, size) + rows.Z * D * rows.Z.transpose();
    const Eigen::SelfAdjointEigenSolver<MatrixXd> ofV(cluster.V);
    const MatrixXd S = ofV.operatorSqrt();
    const MatrixXd B =
        S * (cluster.V - cluster.X * model.estimate.inverse * cluster.X.transpose()) * S;
    const Eigen::SelfAdjointEigenSolver<MatrixXd> eigen(B);
    // A cluster that alone tells a coefficient has directions without residuals.
    constexpr double none = 1e-12;
    const double least = none * std::max(1.0, eigen.eigenvalues().maxCoeff());
    const VectorXd power = eigen.eigenvalues().unaryExpr(
        [&](double value) { return value > least ? 1 / std::sqrt(value) : 0.0; });
    const MatrixXd A =
        S * eigen.eigenvectors() * power.asDiagonal() * eigen.eigenvectors().transpose() * S;
    const Eigen::LLT<MatrixXd> factor(cluster.V);
    cluster.G = A * factor.solve(cluster.X);
    cluster.score = cluster.G.transpose() * rows.e;
    return cluster;
}

/// Per cluster what the degrees of freedom of a combination l need: with u = G M l,
/// u'V u and X'u, M = (X'V^-1 X)^-1.
struct Parts {
    double diagonal = 0;
    VectorXd Xu;
};

}  // namespace

ClusterRobust clusterRobust(const FittedModel& model, const std::stop_token& stop)
{
    requireNoEgoWeights(model, "CR2");
    if (model.design.random.size() != 1)
        throw Error(ErrorCode::OneGroupingNeeded);
    const auto& basis = model.estimator->basis();
    const auto& M = model.estimate.inverse;
    if (M.rows() == 0)
        return {};  // no coefficients, and nothing to take the covariance of
    const MatrixXd map = basis.coefficientMap();
    const MatrixXd D = model.estimator->covariances(model.estimate.theta).front();
    const Index p = M.rows();
    MatrixXd meat = MatrixXd::Zero(p, p);
    std::vector<std::vector<Parts>> parts(static_cast<std::size_t>(p));
    for (std::ptrdiff_t g = 0; g < model.rows.groups(); ++g) {
        const auto cluster = clusterOf(model, g, D, stop);
        meat += cluster.score * cluster.score.transpose();
        for (Index j = 0; j < p; ++j) {
            const VectorXd u = cluster.G * (M * map.row(j).transpose());
            parts[static_cast<std::size_t>(j)].push_back(
                {u.dot(cluster.V * u), cluster.X.transpose() * u});
        }
    }
    ClusterRobust robust;
    robust.covariance = map * M * meat * M * map.transpose();
    for (Index j = 0; j < p; ++j) {
        // P_gh = delta_gh u_g'V_g u_g - (X'u)_g'M (X'u)_h: df = (tr P)^2 / |P|^2.
        double trace = 0;
        double squares = 0;
        MatrixXd sum = MatrixXd::Zero(p, p);
        for (const auto& each : parts[static_cast<std::size_t>(j)]) {
            const double own = each.Xu.dot(M * each.Xu);
            trace += each.diagonal - own;
            squares += each.diagonal * each.diagonal - 2 * each.diagonal * own;
            sum += each.Xu * each.Xu.transpose();
        }
        squares += (M * sum * M * sum).trace();
        constexpr double rounding = 1e-18;
        const double variance = robust.covariance(j, j);
        const double modelVariance = model.fit.covariance(j, j);
        const bool hasDegrees = squares > rounding && trace != 0 && std::isfinite(trace);
        if (!(variance > rounding * modelVariance) || !hasDegrees) {
            robust.coefficients.emplace_back();
            continue;
        }
        TTest test;
        test.se = std::sqrt(variance);
        test.t = model.fit.fixed[static_cast<std::size_t>(j)].estimate / test.se;
        test.df = trace * trace / squares;
        test.p = studentP(test.t, test.df);
        robust.coefficients.emplace_back(test);
    }
    return robust;
}

}  // namespace alteri
