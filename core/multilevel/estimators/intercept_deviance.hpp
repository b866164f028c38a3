// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/products/based_products.hpp"

#include <Eigen/Core>

#include <vector>

namespace alteri {

enum class Criterion { Ml, Reml };

/// All that the model with one random intercept needs of its data, in terms of v = (1, x, y) of a
/// ColumnBasis. Rows are never visited again.
struct InterceptStatistics {
    Eigen::Index p = 0;  ///< fixed effects; v has p + 1 entries, the outcome last
    double rows = 0;     ///< N
    double groups = 0;   ///< G
    Eigen::MatrixXd W;   ///< sum over rows of (v - m)(v - m)', m the group's mean
    std::vector<SizeClass> classes;
    double logScale = 0;  ///< log |X'V^-1 X| of the data's columns less that of v
    double outcomeScale = 1;
};

InterceptStatistics interceptStatistics(const BasedProducts& products);

/// The map T from v to the columns v H and the outcome y - v h_0: of a model whose coefficients are
/// restricted to h_0 + H c.
///
/// @param H p x fewer
Eigen::MatrixXd restriction(const Eigen::MatrixXd& H, const Eigen::VectorXd& h0);

/// The same statistics for the columns v T.
InterceptStatistics restricted(const InterceptStatistics& statistics, const Eigen::MatrixXd& T);

/// The profiled deviance at one lambda, and what comes with it.
struct DevianceAt {
    double value = 0;           ///< -2 log-likelihood (ML) or the REML criterion
    double slope = 0;           ///< first derivative by lambda
    double logDeterminant = 0;  ///< log|V0|, with REML also log|X'V0^-1 X| of the data's columns
    double rss = 0;             ///< penalised residual sum of squares, of v's outcome
    Eigen::VectorXd beta;       ///< of the columns of v
    Eigen::MatrixXd inverse;    ///< (X'V0^-1 X)^-1 of the same columns
};

/// The profiled deviance at one lambda as a search needs it: a part that never falls as lambda
/// rises and one that never rises. Between two places the deviance is therefore at least what rises
/// at the first and what falls at the second.
struct DevianceParts {
    double slope = 0;    ///< first derivative of the deviance by lambda
    double rising = 0;   ///< sum log(1 + n lambda)
    double falling = 0;  ///< all else: the residual sum of squares and, with REML, log|Axx|

    double value() const { return rising + falling; }
};

/// Profiled deviance of the model
///
///     y = X beta + b[group] + e,   b ~ N(0, lambda sigma^2),  e ~ N(0, sigma^2)
///
/// with beta and sigma profiled out, as a function of the relative variance lambda =
/// var(b) / sigma^2. With m the group means of v = [X y], w = n / (1 + n lambda) and
/// A = W + sum w m m':
///
///     ML:    sum log(1 + n lambda) + N (1 + log(2 pi r2 / N)),           r2 = ayy - axy' beta
///     REML:  ... + log|Axx| + (N - p) (1 + log(2 pi r2 / (N - p)))
///
/// Source: Bates, Maechler, Bolker & Walker (2015), J. Stat. Softw. 67(1), eqs. 34 and 41, in the
/// form for one intercept. Every evaluation costs O(distinct group sizes x p^2 + p^3).
class InterceptDeviance {
public:
    InterceptDeviance(const InterceptStatistics& statistics, Criterion criterion);

    /// @param lambda >= 0, without unit; 0 is ordinary least squares
    DevianceAt at(double lambda);

    /// Only the first derivative by lambda, several times sooner.
    double slopeAt(double lambda);

    /// The slope with the deviance.
    DevianceParts partsAt(double lambda);

    double value(double lambda);

    const InterceptStatistics& statistics() const { return m_statistics; }

private:
    void factorise(double lambda);
    void solveForBeta();
    void addInverse();
    void addClasses(std::vector<double>& packed) const;
    double traceWithSquares();
    double degreesOfFreedom() const;
    double logSizes(double lambda) const;
    double logFixed() const;
    double logResiduals() const;
    double& u(std::size_t row, std::size_t column) { return m_U[row * m_stride + column]; }
    double u(std::size_t row, std::size_t column) const { return m_U[row * m_stride + column]; }

    const InterceptStatistics& m_statistics;
    Criterion m_criterion;
    std::size_t m_width;
    std::size_t m_stride;           ///< between rows of U, a multiple of four
    std::size_t m_length;           ///< of a packed triangle, a multiple of four
    Eigen::ArrayXd m_sizes;         ///< of each class: rows per group
    Eigen::ArrayXd m_groups;        ///< and number of groups
    std::vector<double> m_packedW;  ///< upper triangle, row by row
    std::vector<double> m_packedB;  ///< one after the other
    Eigen::ArrayXd m_weights;       ///< w of each class
    std::vector<double> m_packed;   ///< workspace
    std::vector<double> m_squares;  ///< sum w^2 B
    std::vector<double> m_U;        ///< factors of A = U'D^-1 U, its diagonal as reciprocals
    std::vector<double> m_roots;
    std::vector<double> m_inverse;
    std::vector<double> m_v;  ///< (-beta, 1)
};

}  // namespace alteri
