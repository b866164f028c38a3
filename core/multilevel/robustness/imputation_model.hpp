// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/robustness/random_draws.hpp"

#include <Eigen/Core>

#include <cstdint>
#include <vector>

namespace alteri {

/// The distribution of one variable given others, y = X b + u[group] + e, all of it drawn: b, u and
/// the variances by Gibbs sampling with flat priors of b, log sigma and tau (Schafer & Yucel 2002,
/// J. Comput. Graph. Stat. 11; Gelman 2006, Bayesian Anal. 1, for tau). Variables of groups have no
/// u. Yes or no is a normal variable that is positive or not (Albert & Chib 1993, J. Am. Stat.
/// Assoc. 88), whose variance is 1.
class ImputationModel {
public:
    /// @param groupCount 0 for a variable of groups
    ImputationModel(Eigen::Index columns, std::size_t groupCount);

    /// Draws parameters given rows that are known; those of the last call are where it begins.
    ///
    /// @param groups of the rows; not looked at for a variable of groups
    void drawFromNumbers(const Eigen::MatrixXd& X,
                         const Eigen::VectorXd& y,
                         const std::vector<std::int32_t>& groups,
                         RandomDraws& random);
    void drawFromSigns(const Eigen::MatrixXd& X,
                       const std::vector<bool>& isYes,
                       const std::vector<std::int32_t>& groups,
                       RandomDraws& random);

    /// X b + u of a row by the parameters drawn last.
    double mean(const Eigen::RowVectorXd& x, std::int32_t group) const;
    double sigma() const { return m_sigma; }

private:
    void prepare(const Eigen::MatrixXd& X);
    Eigen::VectorXd halfSolved(const Eigen::VectorXd& right) const;
    void drawCoefficients(const Eigen::MatrixXd& X,
                          const Eigen::VectorXd& y,
                          const std::vector<std::int32_t>& groups,
                          RandomDraws& random);
    void drawEffects(const Eigen::VectorXd& residuals,
                     const std::vector<std::int32_t>& groups,
                     RandomDraws& random);

    Eigen::MatrixXd m_factor;  ///< U with U'U = X'X
    Eigen::VectorXd m_b;
    Eigen::VectorXd m_u;
    double m_sigma = 1;
    double m_tau = 0.5;
};

}  // namespace alteri
