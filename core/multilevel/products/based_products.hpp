// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/products/column_basis.hpp"
#include "core/multilevel/products/size_classes.hpp"
#include "core/multilevel/products/within_products.hpp"

#include <Eigen/Core>

#include <functional>
#include <vector>

namespace alteri {

/// Products of the data in their basis.
struct BasedProducts {
    ColumnBasis basis;
    Eigen::MatrixXd W;                    ///< within groups, of v
    std::vector<SizeClass> classes;       ///< between groups, of v
    Eigen::VectorXd sizes;                ///< rows per group
    Eigen::MatrixXd means;                ///< groups x data columns, less their centre
    std::vector<Eigen::MatrixXd> slopes;  ///< as WithinProducts::slopes
};

/// What products are formed of: rows in memory, or such that pass by.
struct ProductSource {
    Eigen::Index predictors = 0;
    Eigen::Index width = 0;  ///< columns of the data, the outcome last
    bool intercept = true;
    Eigen::VectorXd sizes;  ///< rows per group
    Instructions instructions = bestInstructions();
    /// One pass over the rows.
    /// @param transform columns d T instead of d, in W only; null: the data's own
    std::function<WithinProducts(const Eigen::MatrixXd* transform)> form;
};

/// Passes over the data and makes their columns orthogonal by Cholesky factors of cross-products
/// (Stathopoulos & Wu 2002, SIAM J. Sci. Comput. 23(6)), passing again where the columns are so
/// near to collinear that one pass does not give all digits (Yamamoto et al. 2015, ETNA 44).
///
/// A predictor is aliased if what the columns before it leave of it is less than 1e-7 of its
/// length, the rule of R's lm and lme4 (LINPACK dqrdc2), on centred columns.
///
/// @throws Error{OutcomeConstant}, Error{ResidualsZero}, Error{Cancelled}
BasedProducts formBasedProducts(const WithinRequest& request);
BasedProducts basedProductsOf(const ProductSource& source);

/// The rows of a request, which must outlive what it gives.
ProductSource sourceOf(const WithinRequest& request);

/// The share of the outcome's variation within groups that predictors leave there. Far below 1 the
/// basis, made for all variation, takes digits from models of large differences between groups.
double residualShareWithin(const BasedProducts& products);

/// The same products for another outcome column of v: less what coefficients explain of it.
///
/// @param beta of the columns v
BasedProducts
rebase(const ProductSource& source, const BasedProducts& products, const Eigen::VectorXd& beta);

}  // namespace alteri
