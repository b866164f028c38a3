// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <vector>

namespace alteri {

/// Groups of equal size. They share their weight in every evaluation of a deviance with one
/// random intercept, so that its cost does not depend on the number of groups.
struct SizeClass {
    double size = 0;      ///< rows per group
    double groups = 0;    ///< number of groups of this size
    Eigen::MatrixXd B;    ///< sum over them of m m', m the group's mean
    Eigen::VectorXd sum;  ///< sum over them of m
};

/// @param means groups x columns
/// @param sizes rows per group, whole numbers
std::vector<SizeClass> sizeClasses(const Eigen::MatrixXd& means, const Eigen::VectorXd& sizes);

/// How many classes there would be.
Eigen::Index countSizes(const Eigen::VectorXd& sizes);

}  // namespace alteri
