// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/products/dense_cholesky.hpp"

#include "core/error.hpp"
#include "core/multilevel/products/inner_products.hpp"

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;

constexpr Index blockSize = 24;

void look(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Error(ErrorCode::Cancelled);
}

/// C -= a'b for columns a and b.
void subtract(const double* a,
              Index lda,
              Index m,
              const double* b,
              Index ldb,
              Index n,
              Index length,
              double* C,
              Index ldc,
              bool upperOnly)
{
    addInnerProducts({a, lda, m, b, ldb, n, length, -1, C, ldc, upperOnly}, bestInstructions());
}

/// Solves U'X = B for a small upper triangle U at (at, at), in place.
void solveSmall(const MatrixXd& U, Index at, Index size, double* B, Index ldb, Index columns)
{
    for (Index j = 0; j < columns; ++j) {
        double* x = B + j * ldb;
        for (Index i = 0; i < size; ++i) {
            const double* u = &U.coeffRef(at, at + i);
            double sum = x[i];
            for (Index k = 0; k < i; ++k)
                sum -= u[k] * x[k];
            x[i] = sum / u[i];
        }
    }
}

}  // namespace

DenseCholesky::DenseCholesky(MatrixXd A, const std::stop_token& stop)
    : m_U(std::move(A))
{
    const Index n = m_U.rows();
    for (Index j = 0; j < n; j += blockSize) {
        look(stop);
        const Index columns = std::min(blockSize, n - j);
        for (Index i = 0; i < j; i += blockSize) {
            double* block = &m_U(i, j);
            subtract(&m_U(0, i), n, blockSize, &m_U(0, j), n, columns, i, block, n, false);
            solveSmall(m_U, i, blockSize, block, n, columns);
        }
        subtract(&m_U(0, j), n, columns, &m_U(0, j), n, columns, j, &m_U(j, j), n, true);
        for (Index k = j; k < j + columns; ++k) {
            for (Index i = j; i < k; ++i)
                m_U(i, k) =
                    (m_U(i, k) - m_U.col(i).segment(j, i - j).dot(m_U.col(k).segment(j, i - j)))
                    / m_U(i, i);
            m_U(k, k) = std::sqrt(m_U(k, k) - m_U.col(k).segment(j, k - j).squaredNorm());
        }
    }
}

double DenseCholesky::logDeterminant() const
{
    return 2 * m_U.diagonal().array().log().sum();
}

MatrixXd DenseCholesky::solveLower(MatrixXd B) const
{
    const Index n = m_U.rows();
    for (Index i = 0; i < n; i += blockSize) {
        const Index rows = std::min(blockSize, n - i);
        subtract(m_U.data() + i * n, n, rows, B.data(), n, B.cols(), i, B.data() + i, n, false);
        solveSmall(m_U, i, rows, B.data() + i, n, B.cols());
    }
    return B;
}

MatrixXd DenseCholesky::solveUpper(MatrixXd B) const
{
    m_U.triangularView<Eigen::Upper>().solveInPlace(B);
    return B;
}

/// With H = U^-T, lower triangular, A^-1 = H'H.
MatrixXd DenseCholesky::inverse(const std::stop_token& stop) const
{
    const Index n = m_U.rows();
    MatrixXd H = MatrixXd::Identity(n, n);
    for (Index j = 0; j < n; j += blockSize) {
        look(stop);
        const Index columns = std::min(blockSize, n - j);
        // Rows above j of these columns are zero.
        for (Index i = j; i < n; i += blockSize) {
            const Index rows = std::min(blockSize, n - i);
            subtract(&m_U(j, i), n, rows, &H(j, j), n, columns, i - j, &H(i, j), n, false);
            solveSmall(m_U, i, rows, &H(i, j), n, columns);
        }
    }
    MatrixXd inverse = MatrixXd::Zero(n, n);
    for (Index j = 0; j < n; j += blockSize) {
        look(stop);
        const Index columns = std::min(blockSize, n - j);
        // Column k of H begins at row k: what both columns have begins at the later one.
        addInnerProducts(
            {&H(j, 0), n, j + columns, &H(j, j), n, columns, n - j, 1, &inverse(0, j), n, false},
            bestInstructions());
    }
    inverse.triangularView<Eigen::StrictlyLower>() = inverse.transpose();
    return inverse;
}

}  // namespace alteri
