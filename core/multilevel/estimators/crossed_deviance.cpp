// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/crossed_deviance.hpp"

#include "core/error.hpp"
#include "core/multilevel/estimators/rest_factor.hpp"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

// Beyond this many effects a matrix of which only a small share is filled is kept sparse.
constexpr Index alwaysDense = 600;
constexpr double mostForSparse = 0.1;
constexpr Index groupsPerLook = 1024;

}  // namespace

CrossedDeviance::CrossedDeviance(const CrossedStatistics& statistics,
                                 Criterion criterion,
                                 std::stop_token stop)
    : m_statistics(statistics)
    , m_criterion(criterion)
    , m_stop(std::move(stop))
{
}

const CrossedStatistics::Term& CrossedDeviance::term(std::size_t i) const
{
    return i == 0 ? m_statistics.first : m_statistics.rest[i - 1];
}

Index CrossedDeviance::firstEffect(std::size_t i) const
{
    return i == 0 ? 0 : m_statistics.first.q * m_statistics.first.groups + term(i).offset;
}

Index CrossedDeviance::size() const
{
    Index size = 0;
    for (std::size_t i = 0; i <= m_statistics.rest.size(); ++i)
        size += static_cast<Index>(term(i).entries.size());
    return size;
}

std::vector<FactorPlace> CrossedDeviance::places() const
{
    std::vector<FactorPlace> places;
    for (std::size_t i = 0; i <= m_statistics.rest.size(); ++i)
        for (const auto& [row, column] : term(i).entries)
            places.push_back({i, row, column});
    return places;
}

std::vector<MatrixXd> CrossedDeviance::factors(const VectorXd& theta) const
{
    std::vector<MatrixXd> factors;
    Index at = 0;
    for (std::size_t i = 0; i <= m_statistics.rest.size(); ++i) {
        MatrixXd L = MatrixXd::Zero(term(i).q, term(i).q);
        for (const auto& [row, column] : term(i).entries)
            L(row, column) = theta[at++];
        factors.push_back(std::move(L));
    }
    return factors;
}

/// A search asks for the value first, and for all else where it was low enough.
void CrossedDeviance::factorise(const VectorXd& theta)
{
    if (m_stop.stop_requested())
        throw Error(ErrorCode::Cancelled);
    if (m_theta.size() > 0 && m_theta == theta)
        return;
    m_theta.resize(0);
    m_L = factors(theta);
    m_logDeterminant = 0;
    eliminateFirst();
    factoriseRest();
    m_logDeterminant += m_rest->logDeterminant();
    m_A = m_statistics.VV - m_yFirst.transpose() * m_yFirst
          - m_yRest.transpose() * m_rest->solve(m_yRest);
    m_theta = theta;
}

void CrossedDeviance::eliminateFirst()
{
    const Index q = m_statistics.first.q;
    const MatrixXd& L = m_L.front();
    // Z'Z between, times the rest's factors, a block of columns after the other.
    m_B = m_statistics.between;
    for (std::size_t k = 0; k < m_statistics.column.size();) {
        std::size_t i = 1;
        while (i < m_statistics.rest.size() && m_statistics.column[k] >= term(i + 1).offset)
            ++i;
        const Index width = term(i).q;
        auto block = m_B.middleCols(static_cast<Index>(k), width);
        block = (block * m_L[i]).eval();
        k += static_cast<std::size_t>(width);
    }
    m_C.resize(q, q * m_statistics.first.groups);
    m_yFirst.resize(q * m_statistics.first.groups, m_statistics.p + 1);
    m_yRest = m_statistics.restZV;
    for (std::size_t i = 1; i <= m_statistics.rest.size(); ++i)
        for (Index g = 0; g < term(i).groups; ++g) {
            auto rows = m_yRest.middleRows(term(i).offset + g * term(i).q, term(i).q);
            rows = (m_L[i].transpose() * rows).eval();
        }
    for (Index g = 0; g < m_statistics.first.groups; ++g) {
        if (g % groupsPerLook == 0 && m_stop.stop_requested())
            throw Error(ErrorCode::Cancelled);
        const auto at = static_cast<std::size_t>(g);
        const MatrixXd M = MatrixXd::Identity(q, q)
                           + L.transpose() * m_statistics.firstZZ.middleCols(g * q, q) * L;
        const Eigen::LLT<MatrixXd> factor(M);
        m_logDeterminant += 2 * factor.matrixLLT().diagonal().array().log().sum();
        auto inverse = m_C.middleCols(g * q, q);
        inverse = factor.matrixL().solve(MatrixXd::Identity(q, q));
        const MatrixXd turn = inverse * L.transpose();
        auto y = m_yFirst.middleRows(g * q, q);
        y.noalias() = turn * m_statistics.firstZV.middleRows(g * q, q);
        const Index begin = m_statistics.begin[at];
        const Index count = m_statistics.begin[at + 1] - begin;
        auto B = m_B.middleCols(begin, count);
        B = (turn * B).eval();
        for (Index k = 0; k < count; ++k)
            m_yRest.row(m_statistics.column[static_cast<std::size_t>(begin + k)]) -=
                B.col(k).transpose() * y;
    }
}

/// I + Lambda'Z'Z Lambda of the rest less what the first term takes.
void CrossedDeviance::factoriseRest()
{
    const Index n = m_statistics.restSize;
    RestMatrix matrix(m_statistics, n > alwaysDense, mostForSparse);
    for (Index column = 0; column < m_statistics.restZZ.outerSize(); ++column)
        for (Eigen::SparseMatrix<double>::InnerIterator it(m_statistics.restZZ, column); it; ++it)
            matrix.addTurned(it.row(), column, it.value(), m_L);
    for (Index k = 0; k < n; ++k)
        matrix.add(k, k, 1);
    for (Index g = 0; g < m_statistics.first.groups; ++g) {
        const auto begin = m_statistics.begin[static_cast<std::size_t>(g)];
        const auto end = m_statistics.begin[static_cast<std::size_t>(g) + 1];
        for (auto b = begin; b < end; ++b)
            for (auto a = begin; a <= b; ++a)
                matrix.add(m_statistics.column[static_cast<std::size_t>(a)],
                           m_statistics.column[static_cast<std::size_t>(b)],
                           -m_B.col(a).dot(m_B.col(b)));
    }
    m_rest = std::move(matrix).factorise(m_stop);
}

ProfiledSolution CrossedDeviance::profile() const
{
    const auto& basis = m_statistics.basis;
    return profileOut(m_A, m_logDeterminant, m_criterion,
                      {m_statistics.rows, -basis.logDeterminant(), basis.outcomeScale()});
}

double CrossedDeviance::value(const VectorXd& theta)
{
    factorise(theta);
    return profile().value;
}

void CrossedDeviance::solveForEffects()
{
    const Index q = m_statistics.first.q;
    const Index first = q * m_statistics.first.groups;
    m_U.resize(m_statistics.effects(), m_statistics.p + 1);
    m_U.bottomRows(m_statistics.restSize) = m_rest->solve(m_yRest);
    for (Index g = 0; g < m_statistics.first.groups; ++g) {
        MatrixXd y = m_yFirst.middleRows(g * q, q);
        const auto begin = m_statistics.begin[static_cast<std::size_t>(g)];
        const auto end = m_statistics.begin[static_cast<std::size_t>(g) + 1];
        for (auto k = begin; k < end; ++k)
            y -= m_B.col(k) * m_U.row(first + m_statistics.column[static_cast<std::size_t>(k)]);
        m_U.middleRows(g * q, q) = m_C.middleCols(g * q, q).transpose() * y;
    }
}

MatrixXd CrossedDeviance::inverseBlocks(std::size_t i) const
{
    const Index q = term(i).q;
    MatrixXd blocks(q, q * term(i).groups);
    for (Index g = 0; g < term(i).groups; ++g) {
        auto block = blocks.middleCols(g * q, q);
        if (i > 0) {
            for (Index a = 0; a < q; ++a)
                for (Index b = 0; b < q; ++b)
                    block(a, b) =
                        m_rest->inverse(term(i).offset + g * q + a, term(i).offset + g * q + b);
            continue;
        }
        const auto begin = m_statistics.begin[static_cast<std::size_t>(g)];
        const Index count = m_statistics.begin[static_cast<std::size_t>(g) + 1] - begin;
        MatrixXd inverse(count, count);
        for (Index a = 0; a < count; ++a)
            for (Index b = 0; b < count; ++b)
                inverse(a, b) =
                    m_rest->inverse(m_statistics.column[static_cast<std::size_t>(begin + a)],
                                    m_statistics.column[static_cast<std::size_t>(begin + b)]);
        const auto C = m_C.middleCols(g * q, q);
        const auto B = m_B.middleCols(begin, count);
        block = C.transpose() * (MatrixXd::Identity(q, q) + B * inverse * B.transpose()) * C;
    }
    return blocks;
}

/// Where the gradient cannot be had by dividing by L: 1 for each entry of theta that is a diagonal
/// entry of (as good as) zero, while others of its row or column move the deviance.
VectorXd CrossedDeviance::singularEntries(const VectorXd& theta) const
{
    constexpr double tiny = 1e-6;
    VectorXd found = VectorXd::Zero(theta.size());
    Index at = 0;
    for (std::size_t i = 0; i <= m_statistics.rest.size(); ++i) {
        const auto& entries = term(i).entries;
        const auto isTied = [&, &L = m_L[i]](int k) {
            return std::any_of(entries.begin(), entries.end(), [&](const auto& entry) {
                const auto& [row, column] = entry;
                return row != column && (row == k || column == k) && !L.col(column).isZero(0);
            });
        };
        for (const auto& [row, column] : entries) {
            if (row == column && std::abs(theta[at]) < tiny && isTied(row))
                found[at] = 1;
            ++at;
        }
    }
    return found;
}

/// The mean of the gradients on both sides of such a place, which is right up to the square of the
/// distance. Another object looks there: this one goes on to hold what belongs to theta.
VectorXd CrossedDeviance::gradientBeside(const VectorXd& theta, const VectorXd& entries) const
{
    constexpr double step = 1e-5;
    CrossedDeviance beside(m_statistics, m_criterion, m_stop);
    const VectorXd above = beside.at(theta + step * entries).gradient;
    return (above + beside.at(theta - step * entries).gradient) / 2;
}

ObjectiveAt CrossedDeviance::at(const VectorXd& theta)
{
    factorise(theta);
    const auto found = profile();
    solveForEffects();
    m_rest->invert();
    const Index p = m_statistics.p;
    const VectorXd u = m_U * found.v;
    const MatrixXd turned = m_U.leftCols(p) * found.inverseFactor;

    ObjectiveAt at{found.value,
                   VectorXd::Zero(theta.size()),
                   {},
                   found.logDeterminant,
                   found.rss,
                   found.df,
                   -found.v.head(p),
                   found.inverse};
    Index entry = 0;
    for (std::size_t i = 0; i <= m_statistics.rest.size(); ++i) {
        const Index q = term(i).q;
        const MatrixXd blocks = inverseBlocks(i);
        // Sum over groups of I - M^-1 - (df / r2) u u' [- Q Phi Q'], Q = M^-1 Lambda'Z'X.
        MatrixXd sum = static_cast<double>(term(i).groups) * MatrixXd::Identity(q, q);
        for (Index g = 0; g < term(i).groups; ++g) {
            sum -= blocks.middleCols(g * q, q);
            const auto own = u.segment(firstEffect(i) + g * q, q);
            sum -= found.df / found.rss * own * own.transpose();
            if (m_criterion == Criterion::Reml) {
                const auto Q = turned.middleRows(firstEffect(i) + g * q, q);
                sum -= Q * Q.transpose();
            }
        }
        // An effect without variance that varies with no other: the deviance is even, its gradient
        // zero.
        MatrixXd L = m_L[i];
        for (Index k = 0; k < q; ++k)
            if (std::abs(L(k, k)) < 1e-8)
                L(k, k) = 1e-8;
        const MatrixXd gradient = 2 * L.transpose().triangularView<Eigen::Upper>().solve(sum);
        for (const auto& [row, column] : term(i).entries)
            at.gradient[entry++] = gradient(row, column);
    }
    const VectorXd singular = singularEntries(theta);
    if (!singular.isZero(0))
        at.gradient = gradientBeside(theta, singular);
    return at;
}

}  // namespace alteri
