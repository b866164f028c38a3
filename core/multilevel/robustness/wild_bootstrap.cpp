// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/robustness/wild_bootstrap.hpp"

#include "core/error.hpp"
#include "core/multilevel/inference/level_variances.hpp"
#include "core/multilevel/inference/sampling_errors.hpp"

#include <Eigen/QR>

#include <array>
#include <cmath>
#include <random>

namespace alteri {

namespace {

using Eigen::ArrayXd;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::RowVectorXd;
using Eigen::VectorXd;

constexpr std::size_t fewForRademacher = 12;

/// The rows of the fixed part, group after group.
struct ClusteredRows {
    MatrixXd X;
    VectorXd y;
    std::vector<std::ptrdiff_t> begin;

    Index groups() const { return static_cast<Index>(begin.size()) - 1; }
    Index first(Index g) const { return begin[static_cast<std::size_t>(g)]; }
    Index size(Index g) const { return first(g + 1) - first(g); }
};

ClusteredRows clusteredRows(const FittedModel& model)
{
    const auto& basis = model.estimator->basis();
    const Index first = basis.intercept ? 1 : 0;
    const auto p = static_cast<Index>(model.fit.fixed.size());
    const auto n = static_cast<Index>(model.rows.begin.back());
    ClusteredRows rows{MatrixXd(n, p), VectorXd(n), model.rows.begin};
    for (Index i = 0; i < n; ++i) {
        const auto row = model.rows.rowAt(i);
        rows.y[i] = model.design.outcome()[row];
        for (Index j = 0; j < p; ++j) {
            const auto column =
                j < first ? 0 : basis.kept[static_cast<std::size_t>(j - first)] + first;
            rows.X(i, j) = model.design.x(row, static_cast<std::size_t>(column));
        }
    }
    return rows;
}

/// t of all replicates as a function of the hypothesis b: (a - b c) / sqrt(yy - 2 b xy + b^2 xx).
class Replicates {
public:
    Replicates(ClusteredRows rows, Index coefficient, const WildChoices& choices)
        : m_rows(std::move(rows))
        , m_coefficient(coefficient)
        , m_level(choices.level)
    {
        const Eigen::HouseholderQR<MatrixXd> factor(m_rows.X);
        m_estimates = factor.solve(m_rows.y);
        const Index p = m_rows.X.cols();
        const MatrixXd R = factor.matrixQR().topRows(p).triangularView<Eigen::Upper>();
        const MatrixXd inverse = R.triangularView<Eigen::Upper>().solve(MatrixXd::Identity(p, p));
        m_bread = inverse * inverse.transpose();
        m_estimate = m_estimates[coefficient];
        findObserved();
        replicate(wildWeights(choices, static_cast<std::size_t>(m_rows.groups())));
    }

    WildTest test(const std::stop_token& stop) const
    {
        const auto n = static_cast<double>(m_rows.X.rows());
        const auto p = static_cast<double>(m_rows.X.cols());
        const auto groups = static_cast<double>(m_rows.groups());
        const double factor = groups / (groups - 1) * (n - 1) / (n - p);
        WildTest found;
        found.estimate = m_estimate;
        found.se = std::sqrt(m_observed * factor);
        found.t = found.estimate / found.se;
        found.p = share(0);
        found.lower = limit(-found.se, stop);
        found.upper = limit(found.se, stop);
        return found;
    }

private:
    /// Column j of X X'X^-1 by groups, and the meat of the estimate's variance.
    void findObserved()
    {
        const VectorXd residuals = m_rows.y - m_rows.X * m_estimates;
        const VectorXd u = m_rows.X * m_bread.col(m_coefficient);
        m_observed = 0;
        for (Index g = 0; g < m_rows.groups(); ++g) {
            const double score = u.segment(m_rows.first(g), m_rows.size(g))
                                     .dot(residuals.segment(m_rows.first(g), m_rows.size(g)));
            m_observed += score * score;
        }
        if (!(m_observed > 1e-24 * m_rows.y.squaredNorm() * m_bread(m_coefficient, m_coefficient)))
            throw Error(ErrorCode::BootstrapFailed);
    }

    /// What is left of a column by the others.
    VectorXd leftOf(const VectorXd& column) const
    {
        const Index p = m_rows.X.cols();
        if (p == 1)
            return column;
        MatrixXd others(m_rows.X.rows(), p - 1);
        others << m_rows.X.leftCols(m_coefficient), m_rows.X.rightCols(p - 1 - m_coefficient);
        const Eigen::HouseholderQR<MatrixXd> factor(others);
        return column - others * factor.solve(column);
    }

    /// Replicates of y = X b + e v are linear in the residuals under the hypothesis, and those in
    /// its value: e = left of y - b left of x.
    void replicate(const MatrixXd& weights)
    {
        const Index groups = m_rows.groups();
        const Index p = m_rows.X.cols();
        const VectorXd ofY = leftOf(m_rows.y);
        const VectorXd ofX = leftOf(m_rows.X.col(m_coefficient));
        MatrixXd scoresY(groups, p);
        MatrixXd scoresX(groups, p);
        MatrixXd turned(groups, p);
        for (Index g = 0; g < groups; ++g) {
            const auto X = m_rows.X.middleRows(m_rows.first(g), m_rows.size(g));
            scoresY.row(g) = ofY.segment(m_rows.first(g), m_rows.size(g)).transpose() * X;
            scoresX.row(g) = ofX.segment(m_rows.first(g), m_rows.size(g)).transpose() * X;
            turned.row(g) = (X.transpose() * (X * m_bread.col(m_coefficient))).transpose();
        }
        const ArrayXd ownY = (scoresY * m_bread.col(m_coefficient)).array();
        const ArrayXd ownX = (scoresX * m_bread.col(m_coefficient)).array();
        const auto count = weights.rows();
        for (auto* each : {&m_a, &m_c, &m_yy, &m_xy, &m_xx})
            each->resize(count);
        for (Index r = 0; r < count; ++r) {
            const ArrayXd v = weights.row(r).transpose().array();
            const VectorXd movedY = m_bread * (scoresY.transpose() * v.matrix());
            const VectorXd movedX = m_bread * (scoresX.transpose() * v.matrix());
            const ArrayXd sY = ownY * v - (turned * movedY).array();
            const ArrayXd sX = ownX * v - (turned * movedX).array();
            m_a[r] = movedY[m_coefficient];
            m_c[r] = movedX[m_coefficient];
            m_yy[r] = sY.square().sum();
            m_xy[r] = (sY * sX).sum();
            m_xx[r] = sX.square().sum();
        }
    }

    /// The share of replicates whose t is not nearer to zero than the data's, for a hypothesis.
    double share(double b) const
    {
        // Replicates that are the data themselves, but for rounding, count.
        constexpr double rounding = 1e-9;
        const double t2 = (m_estimate - b) * (m_estimate - b) / m_observed;
        const ArrayXd squares = (m_a - b * m_c).square();
        const ArrayXd variances = m_yy - 2 * b * m_xy + b * b * m_xx;
        const auto extreme = (squares >= t2 * (1 - rounding) * variances).count();
        return static_cast<double>(extreme) / static_cast<double>(m_a.size());
    }

    /// Where hypotheses begin to be rejected, from the estimate on.
    double limit(double step, const std::stop_token& stop) const
    {
        constexpr int mostSteps = 40;
        constexpr int halvings = 60;
        const double alpha = 1 - m_level;
        double inside = m_estimate;
        double outside = m_estimate + step;
        for (int i = 0; share(outside) >= alpha; ++i, step *= 1.5) {
            if (i == mostSteps)
                throw Error(ErrorCode::BootstrapFailed);
            if (stop.stop_requested())
                throw Error(ErrorCode::Cancelled);
            inside = outside;
            outside += step;
        }
        for (int i = 0; i < halvings; ++i) {
            const double middle = inside + (outside - inside) / 2;
            (share(middle) >= alpha ? inside : outside) = middle;
        }
        return inside;
    }

    ClusteredRows m_rows;
    Index m_coefficient;
    double m_level;
    VectorXd m_estimates;
    MatrixXd m_bread;  ///< (X'X)^-1
    double m_estimate = 0;
    double m_observed = 0;  ///< variance of the estimate, without factors for small samples
    ArrayXd m_a, m_c, m_yy, m_xy, m_xx;
};

}  // namespace

MatrixXd wildWeights(const WildChoices& choices, std::size_t groups)
{
    const auto kind = choices.weights.value_or(
        groups <= fewForRademacher ? WildWeights::Webb : WildWeights::Rademacher);
    const std::array<double, 6> values{-std::sqrt(1.5), -1, -std::sqrt(0.5),
                                       std::sqrt(0.5),  1,  std::sqrt(1.5)};
    std::mt19937_64 random(choices.seed);
    // Distributions of the standard library differ between implementations.
    const auto next = [&] {
        const auto bits = random() >> 11U;
        return kind == WildWeights::Rademacher ? ((bits & 1U) != 0 ? 1.0 : -1.0)
                                               : values.at(static_cast<std::size_t>(bits % 6));
    };
    MatrixXd weights(static_cast<Index>(choices.replicates), static_cast<Index>(groups));
    for (Index r = 0; r < weights.rows(); ++r)
        for (Index g = 0; g < weights.cols(); ++g)
            weights(r, g) = next();
    return weights;
}

WildTest wildClusterTest(const FittedModel& model,
                         std::size_t coefficient,
                         const WildChoices& choices,
                         const std::stop_token& stop)
{
    requireNoEgoWeights(model, "wild cluster bootstrap");
    requireOneVariance(model, "wild cluster bootstrap");
    return Replicates(clusteredRows(model), static_cast<Index>(coefficient), choices).test(stop);
}

}  // namespace alteri
