// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/estimators/covariance_objective.hpp"
#include "core/multilevel/estimators/slope_groups.hpp"

namespace alteri {

/// Profiled deviance of a model with random slopes of one grouping,
///
///     y_i = X_i beta + Z_i b_i + e_i,   b_i ~ N(0, sigma^2 L L'),  e ~ N(0, sigma^2 I).
///
/// With Z_i = Q_i F_i', M_i = I + F_i'L L'F_i and A = W + sum v'Q_i M_i^-1 Q_i'v:
///
///     ML:    sum log|M_i| + N (1 + log(2 pi r2 / N)),           r2 = ayy - axy' beta
///     REML:  ... + log|Axx| + (N - p) (1 + log(2 pi r2 / (N - p)))
///
/// Source: Bates, Maechler, Bolker & Walker (2015), J. Stat. Softw. 67(1), eqs. 34 and 41; Pinheiro
/// & Bates (2000), Mixed-Effects Models in S and S-PLUS, sec. 2.2. First and second derivatives by
/// D = L L' follow from d log|V| = tr(V^-1 dV) and dV^-1 = -V^-1 dV V^-1 (Lindstrom & Bates 1988,
/// J. Am. Stat. Assoc. 83(404)). Every evaluation costs O(groups x (q p^2 + q^3)).
class SlopeDeviance : public CovarianceObjective {
public:
    SlopeDeviance(const SlopeStatistics& statistics, Criterion criterion);

    Eigen::Index size() const override;
    double value(const Eigen::VectorXd& theta) override;
    ObjectiveAt at(const Eigen::VectorXd& theta) override;
    std::vector<FactorPlace> places() const override;

private:
    struct ByEntry;

    ProfiledSolution solve() const;
    const ProfiledSolution& solutionAt(const Eigen::VectorXd& theta);
    ByEntry byEntry(Eigen::Index k, const Eigen::MatrixXd& L, const SlopeDerivatives& d) const;

    const SlopeStatistics& m_statistics;
    Criterion m_criterion;
    SlopeGroups m_groups;
    Eigen::VectorXd m_theta;  ///< what the groups and the solution are of
    ProfiledSolution m_solution;
};

}  // namespace alteri
