// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/design/design_matrix.hpp"

#include <Eigen/Core>

namespace alteri {

/// The variance that the effects of a random term add to an outcome, averaged over the rows of the
/// data: the mean of z'Sigma z. Johnson (2014), Methods Ecol. Evol. 5, 944-946,
/// doi:10.1111/2041-210X.12225. Of an intercept alone it is the intercept's variance; with slopes
/// it depends neither on reference categories nor on where variables have their zero.
///
/// @param covariance Sigma, of the effects as they are named
/// @param effectMap S of the estimator's effects, z'b = z'S^-1 (S b)
/// @param relative covariance of S b, in units of sigma2
double meanVariance(const DesignMatrix& design,
                    const RandomTerm& term,
                    const Eigen::MatrixXd& covariance,
                    const Eigen::MatrixXd& effectMap,
                    const Eigen::MatrixXd& relative,
                    double sigma2);

}  // namespace alteri
