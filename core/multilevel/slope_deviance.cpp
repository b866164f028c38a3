// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/slope_deviance.hpp"

#include "core/multilevel/vector_kernel.hpp"

#include <Eigen/Cholesky>

#include <cmath>
#include <numbers>

namespace alteri {

namespace {

using Eigen::ArrayXd;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr Index blockGroups = 128;

std::size_t entry(Index row, Index column, Index q)
{
    return static_cast<std::size_t>(row * q + column);
}

/// One q x q matrix for each of some groups: an array over the groups for each entry.
using Matrices = std::vector<ArrayXd>;

/// M = I + F'L L'F.
Matrices relativePrecisions(const Matrices& F, const MatrixXd& L, Index begin, Index count)
{
    const Index q = L.rows();
    Matrices LF(F.size(), ArrayXd::Zero(count));
    for (Index a = 0; a < q; ++a)
        for (Index b = 0; b < q; ++b)
            for (Index c = 0; c < q; ++c)
                if (L(c, a) != 0)
                    LF[entry(a, b, q)] += L(c, a) * F[entry(c, b, q)].segment(begin, count);
    Matrices M(F.size(), ArrayXd::Zero(count));
    for (Index a = 0; a < q; ++a)
        for (Index b = 0; b <= a; ++b) {
            auto& sum = M[entry(a, b, q)];
            for (Index c = 0; c < q; ++c)
                sum += LF[entry(c, a, q)] * LF[entry(c, b, q)];
            if (a == b)
                sum += 1;
        }
    return M;
}

/// C^-1 for M = C C'; adds the logarithms of the determinants of M.
Matrices inverseFactors(Matrices M, Index q, double& logDeterminant)
{
    Matrices inverse(M.size(), ArrayXd::Zero(M.front().size()));
    for (Index j = 0; j < q; ++j) {
        auto& pivot = M[entry(j, j, q)];
        logDeterminant += pivot.log().sum();
        pivot = pivot.rsqrt();
        for (Index i = j + 1; i < q; ++i)
            M[entry(i, j, q)] *= pivot;
        for (Index i = j + 1; i < q; ++i)
            for (Index k = j + 1; k <= i; ++k)
                M[entry(i, k, q)] -= M[entry(i, j, q)] * M[entry(k, j, q)];
    }
    for (Index j = 0; j < q; ++j) {
        inverse[entry(j, j, q)] = M[entry(j, j, q)];
        for (Index i = j + 1; i < q; ++i) {
            auto& sum = inverse[entry(i, j, q)];
            for (Index k = j; k < i; ++k)
                sum -= M[entry(i, k, q)] * inverse[entry(k, j, q)];
            sum *= M[entry(i, i, q)];
        }
    }
    return inverse;
}

}  // namespace

struct SlopeDeviance::Solution {
    double rss = 0;
    VectorXd v;  ///< (-beta, 1)
    MatrixXd inverse;
    MatrixXd inverseFactor;  ///< U^-1 with inverse = U^-1 U^-T
    double df = 0;
    double logDeterminant = 0;
    double value = 0;
};

/// Derivatives by the entries of D = L L', as sums over groups.
struct SlopeDeviance::Derivatives {
    MatrixXd gradient;  ///< q x q: d deviance = tr(gradient dD)
    std::vector<double>
        squares;               ///< [a b c d]: what multiplies E_ab F_cd, but for products of sums
    std::vector<VectorXd> h;   ///< [a b]: sum P_a' t_b
    std::vector<MatrixXd> PP;  ///< [a b]: sum P_a' P_b, REML only
    MatrixXd tt;               ///< sum t t'
};

SlopeDeviance::SlopeDeviance(const SlopeStatistics& statistics, Criterion criterion)
    : m_statistics(statistics)
    , m_criterion(criterion)
    , m_R(statistics.c)
    , m_K(statistics.F)
{
}

Index SlopeDeviance::size() const
{
    return static_cast<Index>(m_statistics.basis.entries.size());
}

MatrixXd SlopeDeviance::factor(const VectorXd& theta) const
{
    MatrixXd L = MatrixXd::Zero(m_statistics.q, m_statistics.q);
    for (Index k = 0; k < theta.size(); ++k) {
        const auto& [row, column] = m_statistics.basis.entries[static_cast<std::size_t>(k)];
        L(row, column) = theta[k];
    }
    return L;
}

void SlopeDeviance::visitGroups(const MatrixXd& L)
{
    const Index q = m_statistics.q;
    const Index width = m_statistics.p + 1;
    m_A = m_statistics.W;
    m_logDeterminant = 0;
    for (Index begin = 0; begin < m_statistics.groups; begin += blockGroups) {
        const Index count = std::min(blockGroups, m_statistics.groups - begin);
        const auto inverse = inverseFactors(relativePrecisions(m_statistics.F, L, begin, count), q,
                                            m_logDeterminant);
        for (Index k = 0; k < q; ++k) {
            auto R = m_R[static_cast<std::size_t>(k)].middleRows(begin, count);
            R.setZero();
            for (Index l = 0; l <= k; ++l) {
                const auto& factor = inverse[entry(k, l, q)];
                const auto c = m_statistics.c[static_cast<std::size_t>(l)].middleRows(begin, count);
                for (Index j = 0; j < width; ++j)
                    R.col(j).array() += factor * c.col(j).array();
            }
            addInnerProducts({R.data(), m_statistics.groups, width, R.data(), m_statistics.groups,
                              width, count, 1, m_A.data(), width, true},
                             bestInstructions());
            for (Index a = 0; a < q; ++a) {
                auto K = m_K[entry(k, a, q)].segment(begin, count);
                K.setZero();
                for (Index l = 0; l <= k; ++l)
                    K += inverse[entry(k, l, q)]
                         * m_statistics.F[entry(a, l, q)].segment(begin, count);
            }
        }
    }
    m_A.triangularView<Eigen::StrictlyLower>() = m_A.transpose();
}

SlopeDeviance::Solution SlopeDeviance::solve() const
{
    const Index p = m_statistics.p;
    Solution solution;
    const Eigen::LLT<MatrixXd> factor(m_A.topLeftCorner(p, p));
    solution.v.resize(p + 1);
    solution.v << -factor.solve(m_A.col(p).head(p)), 1;
    solution.rss = solution.v.dot(m_A * solution.v);
    solution.inverseFactor = factor.matrixU().solve(MatrixXd::Identity(p, p));
    solution.inverse = solution.inverseFactor * solution.inverseFactor.transpose();
    const bool reml = m_criterion == Criterion::Reml;
    solution.df = m_statistics.rows - (reml ? static_cast<double>(p) : 0);
    solution.logDeterminant = m_logDeterminant;
    if (reml)
        solution.logDeterminant +=
            m_statistics.logScale + 2 * factor.matrixLLT().diagonal().array().log().sum();
    const double scale = m_statistics.outcomeScale;
    const double rss = solution.rss / (scale * scale);
    solution.value = solution.logDeterminant
                     + solution.df * (1 + std::log(2 * std::numbers::pi * rss / solution.df));
    return solution;
}

double SlopeDeviance::value(const VectorXd& theta)
{
    visitGroups(factor(theta));
    return solve().value;
}

SlopeDeviance::Derivatives SlopeDeviance::differentiate(const Solution& solution) const
{
    const Index q = m_statistics.q;
    const Index p = m_statistics.p;
    const bool reml = m_criterion == Criterion::Reml;
    const auto matrices = static_cast<std::size_t>(q * q);
    const double factor = solution.df / solution.rss;

    Matrices S(matrices);
    std::vector<ArrayXd> t(static_cast<std::size_t>(q), ArrayXd::Zero(m_statistics.groups));
    std::vector<MatrixXd> P(static_cast<std::size_t>(q), MatrixXd::Zero(m_statistics.groups, p));
    for (Index a = 0; a < q; ++a) {
        for (Index b = 0; b < q; ++b) {
            S[entry(a, b, q)] = ArrayXd::Zero(m_statistics.groups);
            for (Index k = 0; k < q; ++k)
                S[entry(a, b, q)] += m_K[entry(k, a, q)] * m_K[entry(k, b, q)];
        }
        for (Index k = 0; k < q; ++k) {
            const auto& R = m_R[static_cast<std::size_t>(k)];
            const auto& K = m_K[entry(k, a, q)];
            t[static_cast<std::size_t>(a)] += K * (R * solution.v).array();
            for (Index j = 0; j < p; ++j)
                P[static_cast<std::size_t>(a)].col(j).array() += K * R.col(j).array();
        }
    }

    Derivatives d;
    d.gradient.resize(q, q);
    d.tt.resize(q, q);
    Matrices N(matrices);  // P Phi P' of each group, REML only
    std::vector<MatrixXd> Y;
    if (reml)
        for (const auto& each : P)
            Y.emplace_back(each * solution.inverseFactor);
    for (Index a = 0; a < q; ++a)
        for (Index b = 0; b < q; ++b) {
            const auto& Pa = P[static_cast<std::size_t>(a)];
            const auto& Pb = P[static_cast<std::size_t>(b)];
            const auto& tb = t[static_cast<std::size_t>(b)];
            d.tt(a, b) = (t[static_cast<std::size_t>(a)] * tb).sum();
            d.gradient(a, b) = S[entry(a, b, q)].sum() - factor * d.tt(a, b);
            d.h.emplace_back(Pa.transpose() * tb.matrix());
            if (!reml)
                continue;
            N[entry(a, b, q)] =
                (Y[static_cast<std::size_t>(a)].array() * Y[static_cast<std::size_t>(b)].array())
                    .rowwise()
                    .sum();
            d.gradient(a, b) -= N[entry(a, b, q)].sum();
            MatrixXd PP = MatrixXd::Zero(p, p);
            addInnerProducts({Pa.data(), Pa.rows(), p, Pb.data(), Pb.rows(), p, Pa.rows(), 1,
                              PP.data(), p, false},
                             bestInstructions());
            d.PP.push_back(std::move(PP));
        }
    for (Index a = 0; a < q; ++a)
        for (Index b = 0; b < q; ++b)
            for (Index c = 0; c < q; ++c)
                for (Index e = 0; e < q; ++e) {
                    const auto& Sbc = S[entry(b, c, q)];
                    ArrayXd other =
                        2 * factor * t[static_cast<std::size_t>(a)] * t[static_cast<std::size_t>(e)]
                        - S[entry(e, a, q)];
                    if (reml)
                        other += 2 * N[entry(e, a, q)];
                    d.squares.push_back((Sbc * other).sum());
                }
    return d;
}

ObjectiveAt SlopeDeviance::at(const VectorXd& theta)
{
    const Index q = m_statistics.q;
    const MatrixXd L = factor(theta);
    visitGroups(L);
    const auto solution = solve();
    const auto d = differentiate(solution);
    const double byRss = solution.df / solution.rss;
    const Index k = size();

    // D changes by E when an entry of L does.
    std::vector<MatrixXd> E;
    std::vector<VectorXd> h;
    std::vector<MatrixXd> PP;
    VectorXd tEt(k);
    ObjectiveAt at{solution.value,          VectorXd(k),  MatrixXd(k, k),
                   solution.logDeterminant, solution.rss, -solution.v.head(m_statistics.p),
                   solution.inverse};
    for (Index i = 0; i < k; ++i) {
        const auto& [row, column] = m_statistics.basis.entries[static_cast<std::size_t>(i)];
        MatrixXd change = MatrixXd::Zero(q, q);
        change.row(row) += L.col(column).transpose();
        change.col(row) += L.col(column);
        at.gradient[i] = (d.gradient.array() * change.array()).sum();
        tEt[i] = (d.tt.array() * change.array()).sum();
        h.emplace_back(VectorXd::Zero(m_statistics.p));
        PP.emplace_back(MatrixXd::Zero(m_statistics.p, m_statistics.p));
        for (Index a = 0; a < q; ++a)
            for (Index b = 0; b < q; ++b) {
                h.back() += change(a, b) * d.h[entry(a, b, q)];
                if (!d.PP.empty())
                    PP.back() += change(a, b) * d.PP[entry(a, b, q)];
            }
        PP.back() = (solution.inverse * PP.back()).eval();
        E.push_back(std::move(change));
    }
    for (Index i = 0; i < k; ++i)
        for (Index j = 0; j < k; ++j) {
            const auto& Ei = E[static_cast<std::size_t>(i)];
            const auto& Ej = E[static_cast<std::size_t>(j)];
            double sum = -2 * byRss
                             * h[static_cast<std::size_t>(i)].dot(solution.inverse
                                                                  * h[static_cast<std::size_t>(j)])
                         - byRss / solution.rss * tEt[i] * tEt[j];
            if (m_criterion == Criterion::Reml)
                sum -= (PP[static_cast<std::size_t>(i)].array()
                        * PP[static_cast<std::size_t>(j)].transpose().array())
                           .sum();
            std::size_t at4 = 0;
            for (Index a = 0; a < q; ++a)
                for (Index b = 0; b < q; ++b)
                    for (Index c = 0; c < q; ++c)
                        for (Index e = 0; e < q; ++e)
                            sum += Ei(a, b) * Ej(c, e) * d.squares[at4++];
            const auto& [rowI, columnI] = m_statistics.basis.entries[static_cast<std::size_t>(i)];
            const auto& [rowJ, columnJ] = m_statistics.basis.entries[static_cast<std::size_t>(j)];
            if (columnI == columnJ)
                sum += 2 * d.gradient(rowI, rowJ);
            at.hessian(i, j) = sum;
        }
    at.hessian = ((at.hessian + at.hessian.transpose()) / 2).eval();
    return at;
}

}  // namespace alteri
