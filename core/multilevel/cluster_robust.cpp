// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/cluster_robust.hpp"

#include "core/error.hpp"
#include "core/multilevel/basis_rows.hpp"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// What a cluster adds, in the columns v, relative to sigma^2.
struct Cluster {
    VectorXd score;  ///< X'V^-1 A e
    MatrixXd G;      ///< A'V^-1 X
    MatrixXd X;
    MatrixXd V;
};

Cluster clusterOf(const FittedModel& model, std::ptrdiff_t g, const MatrixXd& D)
{
    const Index n = model.rows.sizeOf(g);
    const Index p = model.estimate.beta.size();
    MatrixXd Z(n, D.rows());
    VectorXd e(n);
    Cluster cluster{{}, {}, MatrixXd(n, p), {}};
    for (Index i = 0; i < n; ++i) {
        const auto row = model.rows.rowAt(model.rows.begin[static_cast<std::size_t>(g)] + i);
        const VectorXd v = basisRow(model, row);
        cluster.X.row(i) = v.head(p);
        e[i] = v[p] - v.head(p).dot(model.estimate.beta);
        Z.row(i) = basisEffects(model, row, 0);
    }
    cluster.V = MatrixXd::Identity(n, n) + Z * D * Z.transpose();
    const Eigen::LLT<MatrixXd> factor(cluster.V);
    const MatrixXd C = factor.matrixU();
    const MatrixXd B = C * (cluster.V - cluster.X * model.estimate.inverse * cluster.X.transpose())
                       * C.transpose();
    const Eigen::SelfAdjointEigenSolver<MatrixXd> eigen(B);
    // A cluster that alone tells a coefficient has directions without residuals.
    constexpr double none = 1e-12;
    const double least = none * eigen.eigenvalues().maxCoeff();
    const VectorXd power = eigen.eigenvalues().unaryExpr(
        [&](double value) { return value > least ? 1 / std::sqrt(value) : 0.0; });
    const MatrixXd A = C.transpose() * eigen.eigenvectors() * power.asDiagonal()
                       * eigen.eigenvectors().transpose() * C;
    cluster.G = A.transpose() * factor.solve(cluster.X);
    cluster.score = cluster.G.transpose() * e;
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
    if (model.design.random.size() != 1)
        throw Error(ErrorCode::OneGroupingNeeded);
    const auto& basis = model.estimator->basis();
    const auto& M = model.estimate.inverse;
    const MatrixXd map = basis.coefficientMap();
    const MatrixXd D = model.estimator->covariances(model.estimate.theta).front();
    const Index p = M.rows();
    MatrixXd meat = MatrixXd::Zero(p, p);
    std::vector<std::vector<Parts>> parts(static_cast<std::size_t>(p));
    for (std::ptrdiff_t g = 0; g < model.rows.groups(); ++g) {
        if (stop.stop_requested())
            throw Error(ErrorCode::Cancelled);
        const auto cluster = clusterOf(model, g, D);
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
        if (!(variance > rounding * modelVariance) || !(squares > rounding)) {
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
