// SPDX-License-Identifier: GPL-3.0-or-later
// The small factorisations are written out: they are called some twenty times for each fit, for
// matrices of a dozen rows, where the overhead of general routines is most of the time.
#include "core/multilevel/estimators/intercept_deviance.hpp"

#include "core/multilevel/products/small_factor.hpp"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// The upper triangle row by row.
void pack(const MatrixXd& symmetric, double* to)
{
    for (Index i = 0; i < symmetric.rows(); ++i)
        for (Index j = i; j < symmetric.cols(); ++j)
            *to++ = symmetric(j, i);
}

std::size_t roundedUp(std::size_t length)
{
    return (length + 3) / 4 * 4;
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

MatrixXd restriction(const MatrixXd& H, const VectorXd& h0)
{
    const Index p = H.rows();
    MatrixXd T = MatrixXd::Zero(p + 1, H.cols() + 1);
    T.topLeftCorner(p, H.cols()) = H;
    T.col(H.cols()).head(p) = -h0;
    T(p, H.cols()) = 1;
    return T;
}

InterceptStatistics restricted(const InterceptStatistics& statistics, const MatrixXd& T)
{
    auto less = statistics;
    less.p = T.cols() - 1;
    less.W = T.transpose() * statistics.W * T;
    for (auto& each : less.classes)
        each.B = (T.transpose() * each.B * T).eval();
    return less;
}

InterceptDeviance::InterceptDeviance(const InterceptStatistics& statistics, Criterion criterion)
    : m_statistics(statistics)
    , m_criterion(criterion)
    , m_width(static_cast<std::size_t>(statistics.p) + 1)
    , m_stride(roundedUp(m_width))
    , m_length(roundedUp(m_width * (m_width + 1) / 2))
    , m_sizes(static_cast<Index>(statistics.classes.size()))
    , m_groups(m_sizes.size())
    , m_packedW(m_length)
    , m_packedB(m_length * statistics.classes.size())
    , m_weights(statistics.classes.size())
    , m_packed(m_length)
    , m_squares(m_length)
    , m_U(m_stride * m_width)
    , m_roots(criterion == Criterion::Reml ? m_U.size() : 0)
    , m_inverse(m_roots.size())
    , m_v(m_width)
{
    pack(statistics.W, m_packedW.data());
    double* to = m_packedB.data();
    Index k = 0;
    for (const auto& each : statistics.classes) {
        pack(each.B, to);
        to += m_length;
        m_sizes[k] = each.size;
        m_groups[k++] = each.groups;
    }
}

double InterceptDeviance::degreesOfFreedom() const
{
    return m_statistics.rows
           - (m_criterion == Criterion::Reml ? static_cast<double>(m_statistics.p) : 0);
}

/// A(lambda) and its factors; the last pivot is the residual sum of squares.
void InterceptDeviance::factorise(double lambda)
{
    m_weights = m_sizes / (1 + lambda * m_sizes);
    m_packed = m_packedW;
    addClasses(m_packed);
    const double* from = m_packed.data();
    for (std::size_t i = 0; i < m_width; ++i) {
        std::copy(from, from + (m_width - i), &u(i, i));
        from += m_width - i;
    }
    factoriseSmall(m_U.data(), static_cast<std::ptrdiff_t>(m_width),
                   static_cast<std::ptrdiff_t>(m_stride), bestInstructions());
    solveForBeta();
}

void InterceptDeviance::solveForBeta()
{
    const auto p = m_width - 1;
    m_v[p] = 1;
    for (std::size_t i = p; i-- > 0;) {
        const double* row = &u(i, 0);
        double sum = 0;
        for (std::size_t j = i + 1; j <= p; ++j)
            sum += row[j] * m_v[j];
        m_v[i] = -sum * row[i];
    }
}

/// log|V0|
double InterceptDeviance::logSizes(double lambda) const
{
    return (m_groups * (1 + lambda * m_sizes).log()).sum();
}

/// With REML log|X'V0^-1 X|
double InterceptDeviance::logFixed() const
{
    if (m_criterion == Criterion::Ml)
        return 0;
    const auto p = static_cast<Index>(m_width) - 1;
    const Eigen::Map<const Eigen::ArrayXd, 0, Eigen::InnerStride<>> reciprocals(
        m_U.data(), p, Eigen::InnerStride<>(static_cast<Index>(m_stride) + 1));
    return m_statistics.logScale - reciprocals.log().sum();
}

double InterceptDeviance::logResiduals() const
{
    const double df = degreesOfFreedom();
    const double scale = m_statistics.outcomeScale;
    const double rss = 1 / (u(m_width - 1, m_width - 1) * scale * scale);
    return df * (1 + std::log(2 * std::numbers::pi * rss / df));
}

/// The trace of sum w^2 B times what is packed.
double InterceptDeviance::traceWithSquares()
{
    m_weights = m_weights.square();
    std::fill(m_squares.begin(), m_squares.end(), 0);
    addClasses(m_squares);
    const auto length = static_cast<Index>(m_length);
    return VectorXd::Map(m_squares.data(), length).dot(VectorXd::Map(m_packed.data(), length));
}

/// Adds B of all classes, by their weights.
void InterceptDeviance::addClasses(std::vector<double>& packed) const
{
    const auto length = static_cast<Index>(m_length);
    VectorXd::Map(packed.data(), length).noalias() +=
        MatrixXd::Map(m_packedB.data(), length, m_weights.size()) * m_weights.matrix();
}

/// Adds Axx^-1, packed with its off-diagonals doubled.
void InterceptDeviance::addInverse()
{
    const auto p = m_width - 1;
    invertSmall({m_U.data(), static_cast<std::ptrdiff_t>(p), static_cast<std::ptrdiff_t>(m_stride)},
                m_roots.data(), m_inverse.data(), bestInstructions());
    double* to = m_packed.data();
    for (std::size_t i = 0; i < p; ++i) {
        const double* row = m_inverse.data() + i * m_stride;
        to[0] += row[i];
        for (std::size_t j = i + 1; j < p; ++j)
            to[j - i] += 2 * row[j];
        to += m_width - i;
    }
}

/// The slope is sum w groups less the trace of sum w^2 B times df v v' / r2 and, with REML, Axx^-1.
double InterceptDeviance::slopeAt(double lambda)
{
    factorise(lambda);
    const double overRss = degreesOfFreedom() * u(m_width - 1, m_width - 1);
    // An inner product of packed triangles is a trace if one has its off-diagonals doubled.
    double* to = m_packed.data();
    for (std::size_t i = 0; i < m_width; ++i) {
        const double factor = overRss * m_v[i];
        *to++ = factor * m_v[i];
        for (std::size_t j = i + 1; j < m_width; ++j)
            *to++ = 2 * factor * m_v[j];
    }
    if (m_criterion == Criterion::Reml)
        addInverse();
    const double ofSizes = (m_groups * m_weights).sum();
    return ofSizes - traceWithSquares();
}

DevianceParts InterceptDeviance::partsAt(double lambda)
{
    const double slope = slopeAt(lambda);
    return {slope, logSizes(lambda), logFixed() + logResiduals()};
}

double InterceptDeviance::value(double lambda)
{
    factorise(lambda);
    return logSizes(lambda) + logFixed() + logResiduals();
}

DevianceAt InterceptDeviance::at(double lambda)
{
    DevianceAt at;
    at.slope = slopeAt(lambda);
    at.logDeterminant = logSizes(lambda) + logFixed();
    at.value = at.logDeterminant + logResiduals();
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
