// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/slope_statistics.hpp"

#include "core/multilevel/products/inner_products.hpp"

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

using Eigen::ArrayXd;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

// A pivot below this, relative to its column, is rounding: the group does not tell the slope.
constexpr double noVariation = 1e-14;

constexpr Index noGroup = -1;

/// The Z column of the intercept that a slope varies together with.
Index interceptFor(const RandomTerm& term, Index slope)
{
    const auto found = std::find(term.columns.begin(), term.columns.end(), RandomTerm::intercept);
    if (found == term.columns.end())
        return noGroup;
    const auto intercept = found - term.columns.begin();
    const std::pair entry(static_cast<int>(slope), static_cast<int>(intercept));
    const bool isTied =
        std::find(term.entries.begin(), term.entries.end(), entry) != term.entries.end();
    return isTied ? intercept : noGroup;
}

class SlopeBuilder {
public:
    SlopeBuilder(const BasedProducts& products, const RandomTerm& term)
        : m_products(products)
        , m_term(term)
        , m_columns(slopeColumns(term))
        , m_q(term.size())
        , m_constantFirst(isIntercept(0))
        , m_vMeans(products.basis.turn(products.means, 1))
    {
        for (const auto& each : products.slopes)
            m_vSlopes.push_back(products.basis.turn(each, 0));
        m_found.p = products.basis.size();
        m_found.q = m_q;
        m_found.rows = products.sizes.sum();
        m_found.groups = products.sizes.size();
        m_found.logScale = -products.basis.logDeterminant();
        m_found.outcomeScale = products.basis.outcomeScale();
    }

    SlopeStatistics build()
    {
        chooseBasis();
        m_found.F.assign(static_cast<std::size_t>(m_q * m_q), ArrayXd::Zero(m_found.groups));
        for (Index k = 0; k < m_q; ++k)
            addColumn(k);
        m_found.W = m_products.W;
        if (!m_constantFirst)
            for (const auto& each : m_products.classes)
                m_found.W += each.size * each.B;
        // What the constant explains is known without cancelling: it is not in W at all.
        for (Index k = m_constantFirst ? 1 : 0; k < m_q; ++k)
            subtractSquares(m_found.c[static_cast<std::size_t>(k)]);
        m_found.W.triangularView<Eigen::StrictlyLower>() = m_found.W.transpose();
        return std::move(m_found);
    }

private:
    bool isIntercept(Index k) const
    {
        return m_term.columns[static_cast<std::size_t>(k)] == RandomTerm::intercept;
    }

    ArrayXd& factor(Index k, Index l) { return m_found.F[static_cast<std::size_t>(k * m_q + l)]; }

    void subtractSquares(const MatrixXd& c)
    {
        addInnerProducts({c.data(), c.rows(), c.cols(), c.data(), c.rows(), c.cols(), c.rows(), -1,
                          m_found.W.data(), m_found.W.rows(), true},
                         bestInstructions());
    }

    /// Place of a Z column among the products of slopes.
    std::size_t slopeOf(Index k) const
    {
        const auto at = std::find(m_columns.begin(), m_columns.end(),
                                  m_term.columns[static_cast<std::size_t>(k)]);
        return static_cast<std::size_t>(at - m_columns.begin());
    }

    /// Means of a Z column in units of the basis.
    ArrayXd meansOf(Index k) const
    {
        if (isIntercept(k))
            return ArrayXd::Ones(m_found.groups);
        const auto column = m_term.columns[static_cast<std::size_t>(k)];
        const auto& basis = m_found.basis;
        const double shift = m_products.basis.centre[column] - basis.centre[k];
        return (m_products.means.col(column).array() + shift) / basis.scale[k];
    }

    /// Within-group products of two Z columns.
    ArrayXd withinOf(Index k, Index l) const
    {
        if (isIntercept(k) || isIntercept(l))
            return ArrayXd::Zero(m_found.groups);
        const auto column = m_term.columns[static_cast<std::size_t>(l)];
        const auto& scale = m_found.basis.scale;
        return m_products.slopes[slopeOf(k)].col(column).array() / (scale[k] * scale[l]);
    }

    ArrayXd squaresOf(Index k) const
    {
        return withinOf(k, k) + m_products.sizes.array() * meansOf(k).square();
    }

    void chooseBasis()
    {
        auto& basis = m_found.basis;
        basis.entries = m_term.entries;
        basis.interceptFirst = m_constantFirst;
        basis.centre = VectorXd::Zero(m_q);
        basis.scale = VectorXd::Ones(m_q);
        basis.S = MatrixXd::Identity(m_q, m_q);
        for (Index k = 0; k < m_q; ++k) {
            if (isIntercept(k))
                continue;
            const auto intercept = interceptFor(m_term, k);
            if (intercept != noGroup)
                basis.centre[k] =
                    m_products.basis.centre[m_term.columns[static_cast<std::size_t>(k)]];
            const double squares = squaresOf(k).sum();
            basis.scale[k] = squares > 0 ? std::sqrt(squares / m_found.rows) : 1;
            basis.S(k, k) = basis.scale[k];
            if (intercept != noGroup)
                basis.S(intercept, k) = basis.centre[k];
        }
    }

    /// Column k of the Cholesky factors of Z'Z and row k of Q'v. After a constant only what is
    /// within the groups is left to factorise.
    void addColumn(Index k)
    {
        const bool afterConstant = k > 0 && m_constantFirst;
        const Index first = afterConstant ? 1 : 0;
        const ArrayXd between =
            afterConstant ? ArrayXd::Zero(m_found.groups) : ArrayXd(m_products.sizes.array());
        const ArrayXd mean = meansOf(k);
        ArrayXd pivot = withinOf(k, k) + between * mean.square();
        for (Index l = first; l < k; ++l)
            pivot -= factor(k, l).square();
        const ArrayXd reciprocal = (pivot > noVariation * squaresOf(k)).select(pivot.rsqrt(), 0);
        factor(k, k) = (reciprocal > 0).select(pivot.sqrt(), 0);
        for (Index i = k + 1; i < m_q; ++i) {
            ArrayXd sum = withinOf(k, i) + between * mean * meansOf(i);
            for (Index l = first; l < k; ++l)
                sum -= factor(i, l) * factor(k, l);
            factor(i, k) = sum * reciprocal;
        }
        MatrixXd rows = (between * mean).matrix().asDiagonal() * m_vMeans;
        if (!isIntercept(k))
            rows += m_vSlopes[slopeOf(k)] / m_found.basis.scale[k];
        for (Index l = first; l < k; ++l)
            rows -= factor(k, l).matrix().asDiagonal() * m_found.c[static_cast<std::size_t>(l)];
        m_found.c.emplace_back(reciprocal.matrix().asDiagonal() * rows);
    }

    const BasedProducts& m_products;
    const RandomTerm& m_term;
    std::vector<std::ptrdiff_t> m_columns;
    Index m_q;
    bool m_constantFirst;
    MatrixXd m_vMeans;
    std::vector<MatrixXd> m_vSlopes;
    SlopeStatistics m_found;
};

}  // namespace

MatrixXd SlopeBasis::factor(const VectorXd& theta) const
{
    MatrixXd L = MatrixXd::Zero(size(), size());
    for (Index k = 0; k < theta.size(); ++k) {
        const auto& [row, column] = entries[static_cast<std::size_t>(k)];
        L(row, column) = theta[k];
    }
    return L;
}

std::vector<std::ptrdiff_t> slopeColumns(const RandomTerm& term)
{
    std::vector<std::ptrdiff_t> columns;
    for (const auto column : term.columns)
        if (column != RandomTerm::intercept
            && std::find(columns.begin(), columns.end(), column) == columns.end())
            columns.push_back(column);
    return columns;
}

void weighGroups(SlopeStatistics& statistics, const ArrayXd& weights, const ArrayXd& sizes)
{
    for (auto& each : statistics.F)
        each /= weights.sqrt();
    statistics.rows = (weights * sizes).sum();
    statistics.weights = weights;
}

SlopeStatistics slopeStatistics(const BasedProducts& products, const RandomTerm& term)
{
    return SlopeBuilder(products, term).build();
}

}  // namespace alteri
