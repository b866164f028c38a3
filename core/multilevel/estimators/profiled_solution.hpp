// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/estimators/intercept_deviance.hpp"

#include <Eigen/Core>

namespace alteri {

/// What a model's deviance profiles out at one theta: beta and sigma.
struct ProfiledSolution {
    double value = 0;           ///< of the deviance
    double logDeterminant = 0;  ///< log|V0|, with REML also log|X'V0^-1 X| of the data's columns
    double rss = 0;             ///< penalised residual sum of squares, of v's outcome
    double df = 0;              ///< N, with REML N - p: sigma^2 = rss / df
    Eigen::VectorXd v;          ///< (-beta, 1)
    Eigen::MatrixXd inverse;    ///< (X'V0^-1 X)^-1
    Eigen::MatrixXd inverseFactor;  ///< U^-1 with inverse = U^-1 U^-T
};

/// What does not depend on theta.
struct ProfiledScales {
    double rows = 0;
    double logScale = 0;  ///< log |X'V^-1 X| of the data's columns less that of v
    double outcomeScale = 1;
};

/// @param A v'V0^-1 v, the outcome last
/// @param logDeterminant log|V0|
/// Bates et al. (2015), eqs. 34 and 41.
ProfiledSolution profileOut(const Eigen::MatrixXd& A,
                            double logDeterminant,
                            Criterion criterion,
                            const ProfiledScales& scales);

}  // namespace alteri
