// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/estimators/covariance_objective.hpp"
#include "core/multilevel/estimators/crossed_statistics.hpp"
#include "core/multilevel/estimators/profiled_solution.hpp"

#include <memory>
#include <stop_token>

namespace alteri {

/// The inverse of the part of I + Lambda'Z'Z Lambda that is left when the first term's effects are
/// eliminated, dense or, where it stays sparse, on the pattern of its sparse Cholesky factor.
class RestFactor {
public:
    virtual ~RestFactor() = default;

    virtual double logDeterminant() const = 0;
    virtual Eigen::MatrixXd solve(const Eigen::MatrixXd& B) const = 0;
    virtual void invert() = 0;
    /// An entry of the inverse that the matrix itself has too; after invert().
    virtual double inverse(Eigen::Index row, Eigen::Index column) const = 0;
};

/// Profiled deviance of a model with several groupings. With M = I + Lambda'Z'Z Lambda:
///
///     ML: log|M| + N (1 + log(2 pi r2 / N)),   r2 = min |y - X beta - Z Lambda u|^2 + |u|^2
///
/// and for REML as in SlopeDeviance. Source: Bates, Maechler, Bolker & Walker (2015), J. Stat.
/// Softw. 67(1), eqs. 34 and 41; elimination of the largest grouping's blocks first: Bates, Alday &
/// Kokandakar (2025), arXiv:2505.11674; the gradient from traces of M^-1, on the factor's pattern
/// by the recursion of Takahashi, Fagan & Chin (1973).
class CrossedDeviance : public CovarianceObjective {
public:
    CrossedDeviance(const CrossedStatistics& statistics, Criterion criterion, std::stop_token stop);

    Eigen::Index size() const override;
    double value(const Eigen::VectorXd& theta) override;
    ObjectiveAt at(const Eigen::VectorXd& theta) override;
    std::vector<FactorPlace> places() const override;

    /// The factor L of a term; the first term comes first, then the rest.
    std::vector<Eigen::MatrixXd> factors(const Eigen::VectorXd& theta) const;

    /// After at(): u = M^-1 Lambda'Z'v of all effects, first term first, and the diagonal blocks of
    /// M^-1 of a term's groups side by side.
    const Eigen::MatrixXd& solutions() const { return m_U; }
    Eigen::MatrixXd inverseBlocks(std::size_t i) const;

private:
    void factorise(const Eigen::VectorXd& theta);
    void eliminateFirst();
    void factoriseRest();
    ProfiledSolution profile() const;
    void solveForEffects();
    Eigen::VectorXd singularEntries(const Eigen::VectorXd& theta) const;
    Eigen::VectorXd gradientBeside(const Eigen::VectorXd& theta,
                                   const Eigen::VectorXd& entries) const;
    const CrossedStatistics::Term& term(std::size_t i) const;
    Eigen::Index firstEffect(std::size_t i) const;

    const CrossedStatistics& m_statistics;
    Criterion m_criterion;
    std::stop_token m_stop;
    Eigen::VectorXd m_theta;  ///< what all below is of; empty for nothing
    std::vector<Eigen::MatrixXd> m_L;
    Eigen::MatrixXd m_C;       ///< C^-1 of the first term's blocks M_g = C C', side by side
    Eigen::MatrixXd m_B;       ///< C^-1 L'Z'Z Lambda between first term and rest, as `between`
    Eigen::MatrixXd m_yFirst;  ///< C^-1 L'Z'v
    Eigen::MatrixXd m_yRest;
    Eigen::MatrixXd m_A;
    Eigen::MatrixXd m_U;
    double m_logDeterminant = 0;
    std::unique_ptr<RestFactor> m_rest;
};

}  // namespace alteri
