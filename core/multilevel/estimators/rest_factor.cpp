// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/rest_factor.hpp"

#include "core/error.hpp"
#include "core/multilevel/products/dense_cholesky.hpp"

#include <Eigen/SparseCholesky>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;
using Sparse = Eigen::SparseMatrix<double>;

class DenseRest : public RestFactor {
public:
    DenseRest(MatrixXd matrix, std::stop_token stop)
        : m_stop(std::move(stop))
        , m_factor(std::move(matrix), m_stop)
    {
    }

    double logDeterminant() const override { return m_factor.logDeterminant(); }
    MatrixXd solve(const MatrixXd& B) const override
    {
        return m_factor.solveUpper(m_factor.solveLower(B));
    }
    void invert() override { m_inverse = m_factor.inverse(m_stop); }
    double inverse(Index row, Index column) const override { return m_inverse(row, column); }

private:
    std::stop_token m_stop;
    DenseCholesky m_factor;
    MatrixXd m_inverse;
};

/// A sparse factor that can tell its work before it is done.
class SparseFactor : public Eigen::SimplicialLDLT<Sparse, Eigen::Upper> {
public:
    /// Multiplications that the factor of an analysed pattern takes.
    double work() const { return m_nonZerosPerCol.cast<double>().squaredNorm(); }
};

class SparseRest : public RestFactor {
public:
    SparseRest(std::unique_ptr<SparseFactor> factor, std::stop_token stop)
        : m_stop(std::move(stop))
        , m_factor(std::move(factor))
    {
    }

    double logDeterminant() const override { return m_factor->vectorD().array().log().sum(); }
    MatrixXd solve(const MatrixXd& B) const override { return m_factor->solve(B); }

    /// The inverse on the factor's pattern, from the last column to the first.
    void invert() override
    {
        m_inverse = m_factor->matrixL().nestedExpression();
        const VectorXd D = m_factor->vectorD();
        m_diagonal.resize(m_inverse.cols());
        std::vector<Index> rows;
        std::vector<double> factor;
        for (Index j = m_inverse.cols() - 1; j >= 0; --j) {
            if (j % columnsPerLook == 0 && m_stop.stop_requested())
                throw Error(ErrorCode::Cancelled);
            rows.clear();
            factor.clear();
            for (Sparse::InnerIterator it(m_inverse, j); it; ++it)
                if (it.row() > j) {
                    rows.push_back(it.row());
                    factor.push_back(it.value());
                }
            std::vector<double> found(rows.size(), 0);
            for (std::size_t a = 0; a < rows.size(); ++a)
                for (std::size_t b = 0; b < rows.size(); ++b)
                    found[a] -= factor[b] * permuted(rows[a], rows[b]);
            double diagonal = 1 / D[j];
            std::size_t a = 0;
            for (Sparse::InnerIterator it(m_inverse, j); it; ++it)
                if (it.row() > j) {
                    it.valueRef() = found[a];
                    diagonal -= factor[a] * found[a];
                    ++a;
                }
            m_diagonal[j] = diagonal;
        }
    }

    double inverse(Index row, Index column) const override
    {
        const auto& permutation = m_factor->permutationP().indices();
        if (permutation.size() == 0)
            return permuted(row, column);
        return permuted(permutation[row], permutation[column]);
    }

private:
    static constexpr Index columnsPerLook = 256;

    double permuted(Index row, Index column) const
    {
        if (row == column)
            return m_diagonal[row];
        return m_inverse.coeff(std::max(row, column), std::min(row, column));
    }

    std::stop_token m_stop;
    std::unique_ptr<SparseFactor> m_factor;
    Sparse m_inverse;  ///< strictly below the diagonal
    VectorXd m_diagonal;
};

// Beyond this many effects a dense matrix neither fits nor ends.
constexpr Index mostDense = 15000;

void requireFewEnough(Index effects)
{
    if (effects > mostDense)
        throw Error(ErrorCode::TooManyEffects, {"|"});
}

/// Of the entries of a matrix, those that pairs of effects within one group of the first term fill.
double filledShare(const CrossedStatistics& statistics)
{
    double pairs = 0;
    for (std::size_t g = 0; g + 1 < statistics.begin.size(); ++g) {
        const auto count = static_cast<double>(statistics.begin[g + 1] - statistics.begin[g]);
        pairs += count * count;
    }
    const auto n = static_cast<double>(statistics.restSize);
    return std::min(1.0, pairs / (n * n));
}

}  // namespace

RestMatrix::RestMatrix(const CrossedStatistics& statistics, bool mayBeSparse, double sparseShare)
    : m_statistics(statistics)
    , m_isSparse(mayBeSparse && filledShare(statistics) < sparseShare)
{
    if (m_isSparse)
        return;
    requireFewEnough(statistics.restSize);
    m_dense = MatrixXd::Zero(statistics.restSize, statistics.restSize);
}

void RestMatrix::add(Index row, Index column, double value)
{
    addOne(std::min(row, column), std::max(row, column), value);
}

void RestMatrix::addOne(Index row, Index column, double value)
{
    if (m_isSparse)
        m_entries.emplace_back(static_cast<int>(row), static_cast<int>(column), value);
    else
        m_dense(row, column) += value;
}

void RestMatrix::addTurned(Index row, Index column, double value, const std::vector<MatrixXd>& L)
{
    struct Block {
        std::size_t term;
        Index begin;
        Index entry;
    };
    const auto blockOf = [&](Index effect) -> Block {
        std::size_t i = 0;
        while (i + 1 < m_statistics.rest.size() && effect >= m_statistics.rest[i + 1].offset)
            ++i;
        const auto& term = m_statistics.rest[i];
        const Index group = (effect - term.offset) / term.q;
        return {i + 1, term.offset + group * term.q, (effect - term.offset) % term.q};
    };
    const auto one = blockOf(row);
    const auto other = blockOf(column);
    const auto& LA = L[one.term];
    const auto& LB = L[other.term];
    for (Index k = 0; k < LA.cols(); ++k)
        for (Index l = 0; l < LB.cols(); ++l) {
            const double part = value * LA(one.entry, k) * LB(other.entry, l);
            if (part != 0 && one.begin + k <= other.begin + l)
                addOne(one.begin + k, other.begin + l, part);
        }
    // Within a group of one term the mirror image of an entry reaches the upper triangle too.
    if (one.begin != other.begin || one.entry == other.entry)
        return;
    for (Index k = 0; k < LA.cols(); ++k)
        for (Index l = k; l < LA.cols(); ++l) {
            const double part = value * LA(other.entry, k) * LA(one.entry, l);
            if (part != 0)
                addOne(one.begin + k, one.begin + l, part);
        }
}

std::unique_ptr<RestFactor> RestMatrix::factorise(const std::stop_token& stop) &&
{
    if (!m_isSparse)
        return std::make_unique<DenseRest>(std::move(m_dense), stop);
    // A sparse factorisation cannot be interrupted, and one that fills up is slower than a dense
    // one.
    constexpr double mostWork = 1e8;
    Sparse matrix(m_statistics.restSize, m_statistics.restSize);
    matrix.setFromTriplets(m_entries.begin(), m_entries.end());
    auto factor = std::make_unique<SparseFactor>();
    factor->analyzePattern(matrix);
    if (factor->work() < mostWork) {
        factor->factorize(matrix);
        return std::make_unique<SparseRest>(std::move(factor), stop);
    }
    requireFewEnough(m_statistics.restSize);
    return std::make_unique<DenseRest>(MatrixXd(matrix), stop);
}

}  // namespace alteri
