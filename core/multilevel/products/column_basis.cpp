// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/products/column_basis.hpp"

#include <cmath>

namespace alteri {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

Eigen::Index ColumnBasis::size() const
{
    return static_cast<Index>(kept.size()) + (intercept ? 1 : 0);
}

double ColumnBasis::logDeterminant() const
{
    double sum = 0;
    for (const auto j : kept)
        sum += 2 * std::log(std::abs(T(j, j)));
    return sum;
}

MatrixXd ColumnBasis::turn(const MatrixXd& deviations, double constant) const
{
    const Index rows = deviations.rows();
    const Index width = T.cols();
    const Index first = intercept ? 1 : 0;
    const auto triangle = T.triangularView<Eigen::Upper>();
    MatrixXd turned(rows, size() + 1);
    turned.leftCols(first).setConstant(constant);
    if (first + width == turned.cols()) {
        turned.rightCols(width).noalias() = deviations * triangle;
        return turned;
    }
    const MatrixXd all = deviations * triangle;
    turned.middleCols(first, static_cast<Index>(kept.size())) = all(Eigen::all, kept);
    turned.rightCols(1) = all.col(outcome);
    return turned;
}

MatrixXd ColumnBasis::coefficientMap() const
{
    const auto p = size();
    const Index first = intercept ? 1 : 0;
    MatrixXd map = MatrixXd::Identity(p, p);
    map.bottomRightCorner(p - first, p - first) = T(kept, kept);
    if (intercept)
        map.row(0).tail(p - 1) = -centre(kept).transpose() * map.bottomRightCorner(p - 1, p - 1);
    return map / outcomeScale();
}

VectorXd ColumnBasis::takenOfOutcome() const
{
    const MatrixXd own = T(kept, kept);
    return own.triangularView<Eigen::Upper>().solve(T(kept, outcome));
}

VectorXd ColumnBasis::coefficients(const VectorXd& ofBasis) const
{
    const auto p = size();
    const Index first = intercept ? 1 : 0;
    // y T_yy + x T_xy is the outcome's column, so that its share of x is taken off again.
    VectorXd coefficients(p);
    coefficients.tail(p - first) =
        (T(kept, kept) * ofBasis.tail(p - first) - T(kept, outcome)) / outcomeScale();
    if (intercept)
        coefficients[0] = ofBasis[0] / outcomeScale() + centre[outcome]
                          - centre(kept).dot(coefficients.tail(p - 1));
    return coefficients;
}

}  // namespace alteri
