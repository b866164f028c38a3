// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/crossed_moments.hpp"

#include <Eigen/Cholesky>
#include <Eigen/LU>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// Of models in which each term has one effect a group.
class Moments {
public:
    explicit Moments(const CrossedStatistics& statistics)
        : m_statistics(statistics)
        , m_restSquares(VectorXd(statistics.restZZ.diagonal()))
        , m_ofRest(static_cast<std::size_t>(statistics.restSize))
    {
        for (std::size_t i = 0; i < statistics.rest.size(); ++i)
            for (Index g = 0; g < statistics.rest[i].groups; ++g)
                m_ofRest[static_cast<std::size_t>(statistics.rest[i].offset + g)] =
                    static_cast<Index>(i) + 1;
    }

    VectorXd relativeVariances() const
    {
        const auto terms = static_cast<Index>(m_statistics.rest.size()) + 1;
        MatrixXd expected = MatrixXd::Zero(terms + 1, terms + 1);
        VectorXd found = VectorXd::Zero(terms + 1);
        addSquares(found);
        addOwn(expected);
        addBetween(expected);
        addWithinRest(expected);
        const VectorXd variances = expected.fullPivLu().solve(found);
        return variances.head(terms) / variances[terms];
    }

private:
    void addSquares(VectorXd& found) const
    {
        const Index p = m_statistics.p;
        const auto& VV = m_statistics.VV;
        const MatrixXd whole = VV.selfadjointView<Eigen::Upper>();
        VectorXd v(p + 1);
        v << -whole.topLeftCorner(p, p).ldlt().solve(whole.col(p).head(p)), 1;
        const VectorXd first = m_statistics.firstZV * v;
        const VectorXd rest = m_statistics.restZV * v;
        for (Index g = 0; g < first.size(); ++g)
            found[0] += first[g] * first[g] / m_statistics.firstZZ(0, g);
        for (Index h = 0; h < rest.size(); ++h)
            found[termOf(h)] += rest[h] * rest[h] / m_restSquares[h];
        found[found.size() - 1] = v.dot(whole * v);
    }

    /// Of a term's own variance, and of sigma^2.
    void addOwn(MatrixXd& expected) const
    {
        const Index last = expected.rows() - 1;
        expected(0, 0) = expected(last, 0) = m_statistics.firstZZ.sum();
        expected(0, last) = static_cast<double>(m_statistics.first.groups);
        for (Index h = 0; h < m_restSquares.size(); ++h) {
            const Index i = termOf(h);
            expected(i, i) += m_restSquares[h];
            expected(last, i) += m_restSquares[h];
            expected(i, last) += 1;
        }
        expected(last, last) = m_statistics.rows;
    }

    void addBetween(MatrixXd& expected) const
    {
        for (Index g = 0; g < m_statistics.first.groups; ++g) {
            const auto at = static_cast<std::size_t>(g);
            for (auto k = m_statistics.begin[at]; k < m_statistics.begin[at + 1]; ++k) {
                const Index h = m_statistics.column[static_cast<std::size_t>(k)];
                const double square = m_statistics.between(0, k) * m_statistics.between(0, k);
                expected(0, termOf(h)) += square / m_statistics.firstZZ(0, g);
                expected(termOf(h), 0) += square / m_restSquares[h];
            }
        }
    }

    void addWithinRest(MatrixXd& expected) const
    {
        const auto& ZZ = m_statistics.restZZ;
        for (Index column = 0; column < ZZ.outerSize(); ++column)
            for (Eigen::SparseMatrix<double>::InnerIterator it(ZZ, column); it; ++it) {
                if (it.row() == column)
                    continue;
                const double square = it.value() * it.value();
                expected(termOf(it.row()), termOf(column)) += square / m_restSquares[it.row()];
                expected(termOf(column), termOf(it.row())) += square / m_restSquares[column];
            }
    }

    Index termOf(Index effect) const { return m_ofRest[static_cast<std::size_t>(effect)]; }

    const CrossedStatistics& m_statistics;
    VectorXd m_restSquares;
    std::vector<Index> m_ofRest;
};

bool hasOneEffectEach(const CrossedStatistics& statistics)
{
    return statistics.first.q == 1
           && std::all_of(statistics.rest.begin(), statistics.rest.end(),
                          [](const auto& term) { return term.q == 1; });
}

}  // namespace

std::optional<VectorXd> momentStart(const CrossedStatistics& statistics)
{
    if (!hasOneEffectEach(statistics))
        return std::nullopt;
    const VectorXd found = Moments(statistics).relativeVariances();
    if (!found.allFinite() || !(found.minCoeff() > 0))
        return std::nullopt;
    constexpr double least = 0.02;
    constexpr double most = 50;
    return VectorXd(found.cwiseSqrt().cwiseMax(least).cwiseMin(most));
}

}  // namespace alteri
