// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/slope_deviance.hpp"

#include <vector>

namespace alteri {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

SlopeDeviance::SlopeDeviance(const SlopeStatistics& statistics, Criterion criterion)
    : m_statistics(statistics)
    , m_criterion(criterion)
    , m_groups(statistics)
{
}

Index SlopeDeviance::size() const
{
    return static_cast<Index>(m_statistics.basis.entries.size());
}

std::vector<FactorPlace> SlopeDeviance::places() const
{
    std::vector<FactorPlace> places;
    for (const auto& [row, column] : m_statistics.basis.entries)
        places.push_back({0, row, column});
    return places;
}

ProfiledSolution SlopeDeviance::solve() const
{
    return profileOut(m_groups.products(), m_groups.logDeterminant(), m_criterion,
                      {m_statistics.rows, m_statistics.logScale, m_statistics.outcomeScale});
}

/// A search asks for the value first, and for all else where it was low enough.
const ProfiledSolution& SlopeDeviance::solutionAt(const VectorXd& theta)
{
    if (m_theta.size() == 0 || m_theta != theta) {
        m_theta.resize(0);
        m_groups.visit(m_statistics.basis.factor(theta));
        m_solution = solve();
        m_theta = theta;
    }
    return m_solution;
}

double SlopeDeviance::value(const VectorXd& theta)
{
    return solutionAt(theta).value;
}

/// What derivatives by D say of those by one entry of L.
struct SlopeDeviance::ByEntry {
    MatrixXd E;  ///< change of D
    VectorXd h;
    MatrixXd YY;
    double tEt = 0;
};

SlopeDeviance::ByEntry
SlopeDeviance::byEntry(Index k, const MatrixXd& L, const SlopeDerivatives& d) const
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
            const auto ab = static_cast<std::size_t>(a * q + b);
            by.h += by.E(a, b) * d.h[ab];
            if (!d.YY.empty())
                by.YY += by.E(a, b) * d.YY[ab];
        }
    return by;
}

ObjectiveAt SlopeDeviance::at(const VectorXd& theta)
{
    const MatrixXd L = m_statistics.basis.factor(theta);
    const auto& solution = solutionAt(theta);
    const auto d = m_groups.differentiate(solution, m_criterion);
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
        by.push_back(byEntry(i, L, d));
        at.gradient[i] = (d.gradient.array() * by.back().E.array()).sum();
    }
    const auto entries = m_statistics.q * m_statistics.q;
    for (Index i = 0; i < k; ++i) {
        const VectorXd squaresE =
            d.squares * VectorXd::Map(by[static_cast<std::size_t>(i)].E.data(), entries);
        for (Index j = 0; j < k; ++j) {
            const auto& one = by[static_cast<std::size_t>(i)];
            const auto& other = by[static_cast<std::size_t>(j)];
            at.hessian(i, j) = VectorXd::Map(other.E.data(), entries).dot(squaresE)
                               - 2 * byRss * one.h.dot(solution.inverse * other.h)
                               - byRss / solution.rss * one.tEt * other.tEt
                               - (one.YY.array() * other.YY.array()).sum();
            const auto& [rowI, columnI] = m_statistics.basis.entries[static_cast<std::size_t>(i)];
            const auto& [rowJ, columnJ] = m_statistics.basis.entries[static_cast<std::size_t>(j)];
            if (columnI == columnJ)
                at.hessian(i, j) += 2 * d.gradient(rowI, rowJ);
        }
    }
    at.hessian = ((at.hessian + at.hessian.transpose()) / 2).eval();
    return at;
}

}  // namespace alteri
