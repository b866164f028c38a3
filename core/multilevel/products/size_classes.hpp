// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <vector>

namespace alteri {

/// Groups of equal size. They share their weight in every evaluation of a deviance with one
/// random intercept, so that its cost does not depend on the number of groups.
struct SizeClass {
    double size = 0;    ///< rows per group
    double groups = 0;  ///< number of groups of this size
    Eigen::MatrixXd B;  ///< sum over them of m m', m the group's mean
};

/// What the classes' products are of: the means, or the means and a one.
enum class LastColumn { Mean, Ones };

/// @param means groups x columns
/// @param sizes rows per group, whole numbers
std::vector<SizeClass> sizeClasses(const Eigen::MatrixXd& means,
                                   const Eigen::VectorXd& sizes,
                                   LastColumn last = LastColumn::Mean);

/// How many classes there would be.
Eigen::Index countSizes(const Eigen::VectorXd& sizes);

}  // namespace alteri
