// SPDX-License-Identifier: GPL-3.0-or-later
// The small factorisations are written out: they are called some fifty times for each fit, for
// matrices of a dozen rows, where the overhead of general routines is most of the time.
#include "core/multilevel/intercept_deviance.hpp"

#include <Eigen/Cholesky>

#include <cmath>
#include <numbers>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// Where column j of a packed upper triangle begins.
std::size_t columnAt(std::size_t j)
{
    return j * (j + 1) / 2;
}

void pack(const MatrixXd& symmetric, double* to)
{
    for (Index j = 0; j < symmetric.cols(); ++j)
        for (Index i = 0; i <= j; ++i)
            *to++ = symmetric(i, j);
}

double dot(const double* a, const double* b, std::size_t n)
{
    double even = 0;
    double odd = 0;
    std::size_t k = 0;
    for (; k + 2 <= n; k += 2) {
        even += a[k] * b[k];
        odd += a[k + 1] * b[k + 1];
    }
    return k < n ? even + odd + a[k] * b[k] : even + odd;
}

void addTimes(double factor, const double* from, double* to, std::size_t n)
{
    for (std::size_t k = 0; k < n; ++k)
        to[k] += factor * from[k];
}

/// v'Bv and tr(CB) for symmetric matrices, from packed triangles of which the second has its
/// entries off the diagonal doubled, need no more than a dot product.
void doubleOffDiagonal(std::vector<double>& packed, std::size_t width)
{
    for (std::size_t j = 0; j < width; ++j)
        for (std::size_t i = 0; i < j; ++i)
            packed[columnAt(j) + i] *= 2;
}

}  // namespace

InterceptStatistics interceptStatistics(const BasedProducts& products)
{
    InterceptStatistics statistics;
    statistics.p = products.basis.size();
    statistics.rows = products.sizes.sum();
    statistics.groups = static_cast<double>(products.sizes.size());
    statistics.W = products.W;
    statistics.classes = products.classes;
    statistics.logScale = -products.basis.logDeterminant();
    statistics.outcomeScale = products.basis.outcomeScale();
    return statistics;
}

InterceptStatistics
restricted(const InterceptStatistics& statistics, const MatrixXd& H, const VectorXd& h0)
{
    const auto p = statistics.p;
    MatrixXd T = MatrixXd::Zero(p + 1, H.cols() + 1);
    T.topLeftCorner(p, H.cols()) = H;
    T.col(H.cols()).head(p) = -h0;
    T(p, H.cols()) = 1;
    auto less = statistics;
    less.p = H.cols();
    less.W = T.transpose() * statistics.W * T;
    for (auto& each : less.classes)
        each.B = (T.transpose() * each.B * T).eval();
    return less;
}

InterceptDeviance::InterceptDeviance(const InterceptStatistics& statistics, Criterion criterion)
    : m_statistics(statistics)
    , m_criterion(criterion)
    , m_width(static_cast<std::size_t>(statistics.p) + 1)
    , m_packedW(columnAt(m_width))
    , m_packedB(columnAt(m_width) * statistics.classes.size())
    , m_A(columnAt(m_width))
    , m_U(columnAt(m_width))
    , m_v(m_width)
    , m_inverse(columnAt(m_width))
{
    pack(statistics.W, m_packedW.data());
    double* to = m_packedB.data();
    for (const auto& each : statistics.classes) {
        pack(each.B, to);
        to += columnAt(m_width);
    }
}

double InterceptDeviance::degreesOfFreedom() const
{
    return m_statistics.rows
           - (m_criterion == Criterion::Reml ? static_cast<double>(m_statistics.p) : 0);
}

/// A(lambda) and its Cholesky factor; the last pivot's square is the residual sum of squares.
void InterceptDeviance::factorise(double lambda)
{
    m_A = m_packedW;
    const double* B = m_packedB.data();
    for (const auto& each : m_statistics.classes) {
        addTimes(each.size / (1 + each.size * lambda), B, m_A.data(), m_A.size());
        B += m_A.size();
    }
    for (std::size_t j = 0; j < m_width; ++j) {
        double* column = m_U.data() + columnAt(j);
        for (std::size_t i = 0; i < j; ++i) {
            const double* before = m_U.data() + columnAt(i);
            column[i] = (m_A[columnAt(j) + i] - dot(before, column, i)) * before[i];
        }
        // The diagonal holds reciprocals: dividing is dear.
        const double pivot = m_A[columnAt(j) + j] - dot(column, column, j);
        column[j] = 1 / std::sqrt(pivot);
    }
    solveForBeta();
}

void InterceptDeviance::solveForBeta()
{
    const auto p = m_width - 1;
    const double* last = m_U.data() + columnAt(p);
    for (std::size_t i = 0; i < p; ++i)
        m_v[i] = last[i];
    for (std::size_t j = p; j-- > 0;) {
        const double* column = m_U.data() + columnAt(j);
        m_v[j] *= column[j];
        for (std::size_t i = 0; i < j; ++i)
            m_v[i] -= column[i] * m_v[j];
    }
    for (std::size_t i = 0; i < p; ++i)
        m_v[i] = -m_v[i];
    m_v[p] = 1;
}

double InterceptDeviance::logDeterminantNow(double lambda) const
{
    double sum = 0;
    for (const auto& each : m_statistics.classes)
        sum += each.groups * std::log1p(each.size * lambda);
    if (m_criterion == Criterion::Ml)
        return sum;
    for (std::size_t j = 0; j + 1 < m_width; ++j)
        sum -= 2 * std::log(m_U[columnAt(j) + j]);
    return sum + m_statistics.logScale;
}

double InterceptDeviance::valueNow(double lambda) const
{
    const double df = degreesOfFreedom();
    const auto p = m_width - 1;
    const double pivot = 1 / (m_U[columnAt(p) + p] * m_statistics.outcomeScale);
    return logDeterminantNow(lambda)
           + df * (1 + std::log(2 * std::numbers::pi * pivot * pivot / df));
}

/// - tr(Axx^-1 sum w^2 B): what REML adds to the slope.
double InterceptDeviance::slopeOfLogDeterminant(double lambda)
{
    const auto p = m_width - 1;
    // Columns of U^-1, then the upper triangle of U^-1 U^-T.
    std::vector<double> inverseU(columnAt(p));
    for (std::size_t j = 0; j < p; ++j) {
        double* column = inverseU.data() + columnAt(j);
        const double* u = m_U.data() + columnAt(j);
        column[j] = u[j];
        for (std::size_t i = j; i-- > 0;) {
            double sum = 0;
            for (std::size_t k = i; k < j; ++k)
                sum += inverseU[columnAt(k) + i] * u[k];
            column[i] = -sum * u[j];
        }
    }
    std::fill(m_inverse.begin(), m_inverse.end(), 0.0);
    for (std::size_t k = 0; k < p; ++k) {
        const double* column = inverseU.data() + columnAt(k);
        for (std::size_t j = 0; j <= k; ++j)
            addTimes(column[j], column, m_inverse.data() + columnAt(j), j + 1);
    }
    doubleOffDiagonal(m_inverse, p);
    double slope = 0;
    const double* B = m_packedB.data();
    for (const auto& each : m_statistics.classes) {
        const double w = each.size / (1 + each.size * lambda);
        slope -= w * w * dot(m_inverse.data(), B, columnAt(p));
        B += m_A.size();
    }
    return slope;
}

double InterceptDeviance::slopeAt(double lambda)
{
    factorise(lambda);
    // A is no longer needed: it takes v v', off the diagonal doubled.
    for (std::size_t j = 0; j < m_width; ++j)
        for (std::size_t i = 0; i <= j; ++i)
            m_A[columnAt(j) + i] = (i < j ? 2 : 1) * m_v[i] * m_v[j];
    const auto p = m_width - 1;
    const double reciprocal = m_U[columnAt(p) + p];
    const double dfByRss = degreesOfFreedom() * reciprocal * reciprocal;
    double slope = 0;
    const double* B = m_packedB.data();
    for (const auto& each : m_statistics.classes) {
        const double w = each.size / (1 + each.size * lambda);
        slope += each.groups * w - w * w * dfByRss * dot(m_A.data(), B, m_A.size());
        B += m_A.size();
    }
    if (m_criterion == Criterion::Reml)
        slope += slopeOfLogDeterminant(lambda);
    return slope;
}

double InterceptDeviance::value(double lambda)
{
    factorise(lambda);
    return valueNow(lambda);
}

DevianceAt InterceptDeviance::at(double lambda)
{
    DevianceAt at;
    at.slope = slopeAt(lambda);
    at.logDeterminant = logDeterminantNow(lambda);
    at.value = valueNow(lambda);
    const auto p = m_statistics.p;
    MatrixXd A = m_statistics.W;
    for (const auto& each : m_statistics.classes)
        A += each.size / (1 + each.size * lambda) * each.B;
    at.beta = VectorXd::Map(m_v.data(), p) * -1;
    VectorXd v(p + 1);
    v << -at.beta, 1;
    // As a quadratic form the residual sum of squares feels errors of beta only squared.
    at.rss = v.dot(A * v);
    at.inverse = A.topLeftCorner(p, p).llt().solve(MatrixXd::Identity(p, p));
    return at;
}

}  // namespace alteri
