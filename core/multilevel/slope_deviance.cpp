// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/slope_deviance.hpp"

#include "core/multilevel/vector_kernel.hpp"

#include <cmath>
#include <utility>

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

/// Derivatives by the entries of D = L L', as sums over groups.
struct SlopeDeviance::Derivatives {
    MatrixXd gradient;  ///< q x q: d deviance = tr(gradient dD)
    std::vector<double>
        squares;               ///< [a b c d]: what multiplies E_ab F_cd, but for products of sums
    std::vector<VectorXd> h;   ///< [a b]: sum P_a' t_b
    std::vector<MatrixXd> PP;  ///< [a b]: sum P_a' P_b, REML only
    MatrixXd tt;               ///< sum t t'
};

struct SlopeDeviance::Groups {
    Matrices S;
    std::vector<ArrayXd> t;
    std::vector<MatrixXd> P;
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

ProfiledSolution SlopeDeviance::solve() const
{
    return profileOut(m_A, m_logDeterminant, m_criterion,
                      {m_statistics.rows, m_statistics.logScale, m_statistics.outcomeScale});
}

/// A search asks for the value first, and for all else where it was low enough.
const ProfiledSolution& SlopeDeviance::solutionAt(const VectorXd& theta)
{
    if (m_theta.size() == 0 || m_theta != theta) {
        m_theta.resize(0);
        visitGroups(m_statistics.basis.factor(theta));
        m_solution = solve();
        m_theta = theta;
    }
    return m_solution;
}

double SlopeDeviance::value(const VectorXd& theta)
{
    return solutionAt(theta).value;
}

/// S, t and P of all groups, entry by entry.
SlopeDeviance::Groups SlopeDeviance::groupsAt(const ProfiledSolution& solution) const
{
    const Index q = m_statistics.q;
    const Index p = m_statistics.p;
    const ArrayXd zero = ArrayXd::Zero(m_statistics.groups);
    Groups groups{
        Matrices(static_cast<std::size_t>(q * q), zero),
        std::vector<ArrayXd>(static_cast<std::size_t>(q), zero),
        std::vector<MatrixXd>(static_cast<std::size_t>(q), MatrixXd::Zero(m_statistics.groups, p))};
    for (Index k = 0; k < q; ++k) {
        const auto& R = m_R[static_cast<std::size_t>(k)];
        const ArrayXd residual = (R * solution.v).array();
        for (Index a = 0; a < q; ++a) {
            const auto& K = m_K[entry(k, a, q)];
            groups.t[static_cast<std::size_t>(a)] += K * residual;
            groups.P[static_cast<std::size_t>(a)] += K.matrix().asDiagonal() * R.leftCols(p);
            for (Index b = 0; b < q; ++b)
                groups.S[entry(a, b, q)] += K * m_K[entry(k, b, q)];
        }
    }
    return groups;
}

/// Sums of products of two entries.
void SlopeDeviance::addPairs(const Groups& groups,
                             const ProfiledSolution& solution,
                             Derivatives& d) const
{
    const Index q = m_statistics.q;
    const double byRss = solution.df / solution.rss;
    d.gradient.resize(q, q);
    d.tt.resize(q, q);
    for (Index a = 0; a < q; ++a)
        for (Index b = 0; b < q; ++b) {
            const auto i = static_cast<std::size_t>(a);
            const auto j = static_cast<std::size_t>(b);
            d.tt(a, b) = (groups.t[i] * groups.t[j]).sum();
            d.gradient(a, b) = groups.S[entry(a, b, q)].sum() - byRss * d.tt(a, b);
            d.h.emplace_back(groups.P[i].transpose() * groups.t[j].matrix());
        }
}

/// What REML adds. Entries of P Phi P' of each group are returned.
std::vector<ArrayXd> SlopeDeviance::addFixedPairs(const Groups& groups,
                                                  const ProfiledSolution& solution,
                                                  Derivatives& d) const
{
    const Index q = m_statistics.q;
    const Index p = m_statistics.p;
    std::vector<MatrixXd> Y;
    for (const auto& each : groups.P)
        Y.emplace_back(each * solution.inverseFactor);
    std::vector<ArrayXd> N(static_cast<std::size_t>(q * q));
    d.PP.resize(N.size());
    for (Index a = 0; a < q; ++a)
        for (Index b = a; b < q; ++b) {
            const auto i = static_cast<std::size_t>(a);
            const auto j = static_cast<std::size_t>(b);
            MatrixXd PP = MatrixXd::Zero(p, p);
            addInnerProducts({groups.P[i].data(), m_statistics.groups, p, groups.P[j].data(),
                              m_statistics.groups, p, m_statistics.groups, 1, PP.data(), p, false},
                             bestInstructions());
            N[entry(a, b, q)] = (Y[i].array() * Y[j].array()).rowwise().sum();
            N[entry(b, a, q)] = N[entry(a, b, q)];
            d.PP[entry(b, a, q)] = PP.transpose();
            d.PP[entry(a, b, q)] = std::move(PP);
            d.gradient(a, b) -= N[entry(a, b, q)].sum();
            d.gradient(b, a) = d.gradient(a, b);
        }
    return N;
}

SlopeDeviance::Derivatives SlopeDeviance::differentiate(const ProfiledSolution& solution) const
{
    const Index q = m_statistics.q;
    const auto groups = groupsAt(solution);
    Derivatives d;
    addPairs(groups, solution, d);
    std::vector<ArrayXd> N;
    if (m_criterion == Criterion::Reml)
        N = addFixedPairs(groups, solution, d);
    const double byRss = solution.df / solution.rss;
    const Index entries = q * q;
    for (Index ab = 0; ab < entries; ++ab)
        for (Index cd = 0; cd < entries; ++cd) {
            const Index a = ab / q;
            const Index e = cd % q;
            ArrayXd other = 2 * byRss * groups.t[static_cast<std::size_t>(a)]
                                * groups.t[static_cast<std::size_t>(e)]
                            - groups.S[entry(e, a, q)];
            if (!N.empty())
                other += 2 * N[entry(e, a, q)];
            d.squares.push_back((groups.S[entry(ab % q, cd / q, q)] * other).sum());
        }
    return d;
}

/// What derivatives by D say of those by one entry of L.
struct SlopeDeviance::ByEntry {
    MatrixXd E;  ///< change of D
    VectorXd h;
    MatrixXd PhiPP;
    double tEt = 0;
};

SlopeDeviance::ByEntry
SlopeDeviance::byEntry(Index k, const MatrixXd& L, const Derivatives& d, const MatrixXd& Phi) const
{
    const Index q = m_statistics.q;
    const Index p = m_statistics.p;
    const auto& [row, column] = m_statistics.basis.entries[static_cast<std::size_t>(k)];
    ByEntry by{MatrixXd::Zero(q, q), VectorXd::Zero(p), MatrixXd::Zero(p, p), 0};
    by.E.row(row) += L.col(column).transpose();
    by.E.col(row) += L.col(column);
    by.tEt = (d.tt.array() * by.E.array()).sum();
    for (Index a = 0; a < q; ++a)
        for (Index b = 0; b < q; ++b) {
            by.h += by.E(a, b) * d.h[entry(a, b, q)];
            if (!d.PP.empty())
                by.PhiPP += by.E(a, b) * d.PP[entry(a, b, q)];
        }
    by.PhiPP = (Phi * by.PhiPP).eval();
    return by;
}

ObjectiveAt SlopeDeviance::at(const VectorXd& theta)
{
    const MatrixXd L = m_statistics.basis.factor(theta);
    const auto& solution = solutionAt(theta);
    const auto d = differentiate(solution);
    const double byRss = solution.df / solution.rss;
    const Index k = size();
    ObjectiveAt at{solution.value,
                   VectorXd(k),
                   MatrixXd(k, k),
                   solution.logDeterminant,
                   solution.rss,
                   solution.df,
                   -solution.v.head(m_statistics.p),
                   solution.inverse};
    std::vector<ByEntry> by;
    for (Index i = 0; i < k; ++i) {
        by.push_back(byEntry(i, L, d, solution.inverse));
        at.gradient[i] = (d.gradient.array() * by.back().E.array()).sum();
    }
    // Row by row, as [a b c d] lie.
    const auto entries = m_statistics.q * m_statistics.q;
    const MatrixXd squares = MatrixXd::Map(d.squares.data(), entries, entries);
    for (Index i = 0; i < k; ++i)
        for (Index j = 0; j < k; ++j) {
            const auto& one = by[static_cast<std::size_t>(i)];
            const auto& other = by[static_cast<std::size_t>(j)];
            at.hessian(i, j) = VectorXd::Map(other.E.data(), entries)
                                   .dot(squares * VectorXd::Map(one.E.data(), entries))
                               - 2 * byRss * one.h.dot(solution.inverse * other.h)
                               - byRss / solution.rss * one.tEt * other.tEt
                               - (one.PhiPP.array() * other.PhiPP.transpose().array()).sum();
            const auto& [rowI, columnI] = m_statistics.basis.entries[static_cast<std::size_t>(i)];
            const auto& [rowJ, columnJ] = m_statistics.basis.entries[static_cast<std::size_t>(j)];
            if (columnI == columnJ)
                at.hessian(i, j) += 2 * d.gradient(rowI, rowJ);
        }
    at.hessian = ((at.hessian + at.hessian.transpose()) / 2).eval();
    return at;
}

}  // namespace alteri
