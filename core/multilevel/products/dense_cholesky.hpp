// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <stop_token>

namespace alteri {

/// Cholesky factor A = U'U of a dense matrix of some thousand rows, by blocks whose inner products
/// use the processor's vectors (Golub & Van Loan 2013, Matrix Computations, sec. 4.2.6).
class DenseCholesky {
public:
    /// @param A its upper triangle counts; positive definite
    /// @throws Error{Cancelled}
    explicit DenseCholesky(Eigen::MatrixXd A, const std::stop_token& stop = {});

    double logDeterminant() const;
    /// U^-T B
    Eigen::MatrixXd solveLower(Eigen::MatrixXd B) const;
    /// U^-1 B
    Eigen::MatrixXd solveUpper(Eigen::MatrixXd B) const;
    /// A^-1, upper and lower triangle.
    Eigen::MatrixXd inverse(const std::stop_token& stop = {}) const;

private:
    Eigen::MatrixXd m_U;
};

}  // namespace alteri
