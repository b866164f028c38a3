// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/products/dense_cholesky.hpp"

#include "core/error.hpp"
#include "core/multilevel/products/inner_products.hpp"
#include "core/multilevel/products/parallel.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;

constexpr Index blockSize = 24;
constexpr Index panelSize = 96;
// With fewer columns threads cost more than they gain.
constexpr Index manyColumns = 300;

using Work = std::function<void(Index)>;

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

/// Work in parts, on all processors where it is worth it.
void forEachBlock(Index count, bool isLarge, const std::stop_token& stop, const Work& work)
{
    if (isLarge) {
        forEachInParallel(static_cast<std::size_t>(count), {stop, {}},
                          [&](std::size_t i) { work(static_cast<Index>(i)); });
        return;
    }
    look(stop);
    for (Index i = 0; i < count; ++i)
        work(i);
}

/// Solves U'X = B for the part of U that begins at `at`, in place, of some rows and columns.
void solvePanel(const MatrixXd& U, Index at, Index size, double* B, Index columns)
{
    const Index n = U.rows();
    for (Index i = 0; i < size; i += blockSize) {
        const Index rows = std::min(blockSize, size - i);
        subtract(&U.coeffRef(at, at + i), n, rows, B, n, columns, i, B + i, n, false);
        solveSmall(U, at + i, rows, B + i, n, columns);
    }
}

/// U of a block on the diagonal that knows all above it.
void factoriseDiagonal(MatrixXd& U, Index at, Index size)
{
    const Index n = U.rows();
    for (Index j = at; j < at + size; j += blockSize) {
        const Index columns = std::min(blockSize, at + size - j);
        solvePanel(U, at, j - at, &U(at, j), columns);
        subtract(&U(at, j), n, columns, &U(at, j), n, columns, j - at, &U(j, j), n, true);
        for (Index k = j; k < j + columns; ++k) {
            for (Index i = j; i < k; ++i)
                U(i, k) = (U(i, k) - U.col(i).segment(j, i - j).dot(U.col(k).segment(j, i - j)))
                          / U(i, i);
            U(k, k) = std::sqrt(U(k, k) - U.col(k).segment(j, k - j).squaredNorm());
        }
    }
}

}  // namespace

/// Panel after panel: its rows of U, then what they take of all that is left. The order of sums
/// does not depend on the number of processors.
DenseCholesky::DenseCholesky(MatrixXd A, const std::stop_token& stop)
    : m_U(std::move(A))
{
    const Index n = m_U.rows();
    for (Index j = 0; j < n; j += panelSize) {
        const Index size = std::min(panelSize, n - j);
        factoriseDiagonal(m_U, j, size);
        const Index rest = j + size;
        const Index blocks = (n - rest + panelSize - 1) / panelSize;
        const bool isLarge = n - rest >= manyColumns;
        const auto columnsOf = [&](Index first) { return std::min(panelSize, n - first); };
        forEachBlock(blocks, isLarge, stop, [&](Index i) {
            const Index first = rest + i * panelSize;
            solvePanel(m_U, j, size, &m_U(j, first), columnsOf(first));
        });
        // The last columns have the most rows.
        forEachBlock(blocks, isLarge, stop, [&](Index i) {
            const Index first = rest + (blocks - 1 - i) * panelSize;
            const Index columns = columnsOf(first);
            const double* own = &m_U(j, first);
            if (first > rest)
                subtract(&m_U(j, rest), n, first - rest, own, n, columns, size, &m_U(rest, first),
                         n, false);
            subtract(own, n, columns, own, n, columns, size, &m_U(first, first), n, true);
        });
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
    const bool isLarge = n >= manyColumns;
    const Index blocks = (n + blockSize - 1) / blockSize;
    MatrixXd H = MatrixXd::Identity(n, n);
    forEachBlock(blocks, isLarge, stop, [&](Index block) {
        // Rows above j of these columns are zero.
        const Index j = block * blockSize;
        const Index columns = std::min(blockSize, n - j);
        for (Index i = j; i < n; i += blockSize) {
            const Index rows = std::min(blockSize, n - i);
            subtract(&m_U(j, i), n, rows, &H(j, j), n, columns, i - j, &H(i, j), n, false);
            solveSmall(m_U, i, rows, &H(i, j), n, columns);
        }
    });
    MatrixXd inverse = MatrixXd::Zero(n, n);
    forEachBlock(blocks, isLarge, stop, [&](Index block) {
        // Column k of H begins at row k: what both columns have begins at the later one.
        const Index j = block * blockSize;
        const Index columns = std::min(blockSize, n - j);
        addInnerProducts(
            {&H(j, 0), n, j + columns, &H(j, j), n, columns, n - j, 1, &inverse(0, j), n, false},
            bestInstructions());
    });
    inverse.triangularView<Eigen::StrictlyLower>() = inverse.transpose();
    return inverse;
}

}  // namespace alteri
