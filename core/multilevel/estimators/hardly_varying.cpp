// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/hardly_varying.hpp"

#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <optional>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

// Relative standard deviations below this are looked at.
constexpr double hardlyAny = 1e-2;

/// The part of one term's L that can be turned when its first row is zero: that row, and the rows
/// that vary together with it, with their columns.
class Turnable {
public:
    Turnable(const std::vector<FactorPlace>& places, std::size_t diagonal)
        : m_places(places)
        , m_term(places[diagonal].term)
        , m_diagonal(static_cast<Index>(diagonal))
    {
        const int first = places[diagonal].row;
        for (const auto& place : places)
            if (place.term == m_term && place.column == first && place.row > first)
                m_rows.push_back(place.row);
        m_columns = m_rows;
        m_columns.insert(m_columns.begin(), first);
    }

    /// Whether there is something to turn, and all entries that a turn would fill are estimated.
    bool isWhole() const
    {
        return !m_rows.empty() && std::all_of(m_rows.begin(), m_rows.end(), [this](int row) {
            return std::all_of(m_columns.begin(), m_columns.end(),
                               [&](int column) { return column > row || entryOf(row, column); });
        });
    }

    Index diagonal() const { return m_diagonal; }
    Index rows() const { return static_cast<Index>(m_rows.size()); }

    MatrixXd read(const VectorXd& theta) const
    {
        MatrixXd block = MatrixXd::Zero(rows(), rows() + 1);
        forEachEntry([&](Index i, Index j, Index k) { block(i, j) = theta[k]; });
        return block;
    }

    /// Theta with another block and another first diagonal entry.
    VectorXd write(VectorXd theta, double first, const MatrixXd& block) const
    {
        theta[m_diagonal] = first;
        forEachEntry([&](Index i, Index j, Index k) { theta[k] = block(i, j); });
        return theta;
    }

private:
    std::optional<Index> entryOf(int row, int column) const
    {
        for (std::size_t k = 0; k < m_places.size(); ++k)
            if (m_places[k].term == m_term && m_places[k].row == row
                && m_places[k].column == column)
                return static_cast<Index>(k);
        return std::nullopt;
    }

    template <class Visit>
    void forEachEntry(const Visit& visit) const
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            for (std::size_t j = 0; j < m_columns.size(); ++j)
                if (m_columns[j] <= m_rows[i])
                    visit(static_cast<Index>(i), static_cast<Index>(j),
                          *entryOf(m_rows[i], m_columns[j]));
    }

    const std::vector<FactorPlace>& m_places;
    std::size_t m_term;
    Index m_diagonal;
    std::vector<int> m_rows;
    std::vector<int> m_columns;
};

/// The lower triangle T with T T' = B B', of as many rows as B.
MatrixXd lowerTriangleOf(const MatrixXd& B)
{
    const Index rows = B.rows();
    MatrixXd T = MatrixXd::Zero(rows, rows);
    if (B.cols() == 0)
        return T;
    const Eigen::HouseholderQR<MatrixXd> factor(B.transpose());
    const Index rank = std::min(rows, B.cols());
    const MatrixXd R =
        factor.matrixQR().topRows(rank).template triangularView<Eigen::Upper>().toDenseMatrix();
    T.leftCols(rank) = R.transpose();
    return T;
}

/// A block whose first column has a direction u of the effects of C, and the others what is left.
MatrixXd turnedTo(const VectorXd& u, const MatrixXd& C)
{
    const Index rows = C.rows();
    MatrixXd turn = MatrixXd::Identity(rows, rows);
    turn.col(0) = u;
    const MatrixXd Q = Eigen::HouseholderQR<MatrixXd>(turn).householderQ();
    MatrixXd block(rows, rows + 1);
    block.col(0) = C * u;
    block.rightCols(rows) = lowerTriangleOf(C * Q.rightCols(rows - 1));
    return block;
}

std::optional<VectorXd>
turned(CovarianceObjective& objective, const VectorXd& theta, const Turnable& part)
{
    const MatrixXd block = part.read(theta);
    const MatrixXd C = lowerTriangleOf(block);
    const Index rows = part.rows();
    if (C.norm() < hardlyAny)
        return std::nullopt;
    // The slope by the first diagonal entry for each direction of the first column.
    VectorXd slopes(rows);
    for (Index i = 0; i < rows; ++i) {
        const auto place = part.write(theta, 0, turnedTo(VectorXd::Unit(rows, i), C));
        slopes[i] = objective.at(place).gradient[part.diagonal()];
    }
    if (!slopes.allFinite() || slopes.isZero(0))
        return std::nullopt;
    constexpr double least = 1e-6;
    const double first = std::max(std::abs(theta[part.diagonal()]), least);
    return part.write(theta, first, turnedTo(-slopes.normalized(), C));
}

}  // namespace

std::vector<VectorXd> perfectlyCorrelated(CovarianceObjective& objective, const VectorXd& theta)
{
    const auto places = objective.places();
    std::vector<VectorXd> found;
    for (std::size_t k = 0; k < places.size(); ++k) {
        const bool isDiagonal = places[k].row == places[k].column;
        if (!isDiagonal || std::abs(theta[static_cast<Index>(k)]) > hardlyAny)
            continue;
        const Turnable part(places, k);
        if (!part.isWhole())
            continue;
        if (auto place = turned(objective, theta, part))
            found.push_back(std::move(*place));
    }
    return found;
}

}  // namespace alteri
