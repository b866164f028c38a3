// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/design_matrix.hpp"

#include <Eigen/Core>

#include <vector>

namespace alteri {

/// All that the random-intercept model needs of its data: cross-products of v = [X y], split into
/// a part within groups and a part between them. Rows are never visited again.
///
/// Columns other than the intercept are centred before anything is multiplied, so that offsets
/// (years, ids) cost no digits, scaled, and made orthogonal, so that predictors that nearly
/// determine each other cost none either. `centre`, `scale` and `R` lead back:
/// (X - centre) / scale = Q R, and X stands for Q below.
struct GroupedCrossProducts {
    /// Groups of equal size share their weight in every evaluation.
    struct SizeClass {
        double size = 0;    ///< rows per group
        double groups = 0;  ///< number of groups of this size
        Eigen::MatrixXd B;  ///< sum over them of m m', m the group's mean of v; (p+1) x (p+1)
    };

    Eigen::Index p = 0;  ///< kept coefficients; v has p + 1 entries, y the last
    double rows = 0;     ///< N
    double groups = 0;   ///< G
    bool intercept = true;
    Eigen::MatrixXd W;  ///< sum over rows of (v - m)(v - m)'; (p+1) x (p+1)
    std::vector<SizeClass> sizes;
    Eigen::VectorXd centre;          ///< p+1; 0 for the intercept
    Eigen::VectorXd scale;           ///< p+1; 1 for the intercept
    Eigen::MatrixXd R;               ///< p x p, upper triangular
    std::vector<Eigen::Index> kept;  ///< columns of X that are not aliased, in order
    std::vector<Eigen::Index> aliased;

    Eigen::MatrixXd groupMeans;  ///< groups x (p+1), for conditional modes
    Eigen::VectorXd groupSizes;
};

/// Forms the cross-products in two passes (means, then deviations).
///
/// A column is aliased if its part that the columns before it do not explain is less than 1e-7 of
/// its own length, the rule of R's lm and lme4 (LINPACK dqrdc2), on centred columns.
///
/// Cost O(N p^2).
GroupedCrossProducts formCrossProducts(const DesignMatrix& design);

}  // namespace alteri
