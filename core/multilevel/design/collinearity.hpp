// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/design/design_matrix.hpp"

#include <cstddef>
#include <stop_token>
#include <string>
#include <vector>

namespace alteri {

/// How much the variance of a term's estimates is inflated by its correlations with the others.
struct TermInflation {
    std::string term;
    std::vector<std::size_t> coefficients;  ///< of the design
    double gvif = 1;                        ///< for one column the VIF
    int columns = 1;

    /// To be compared whatever the number of columns: GVIF^(1/columns).
    double comparable() const;
};

/// What the predictors tell of each other.
struct Collinearity {
    std::vector<std::size_t> constant;    ///< predictor columns without variance
    std::vector<std::size_t> determined;  ///< by earlier columns
    std::vector<TermInflation> inflations;
};

/// Generalized variance inflation factors, det(R11) det(R22) / det(R) with R the correlations of
/// the model's columns (Fox & Monette 1992, J. Am. Stat. Assoc. 87, eq. 10). Columns that are
/// constant or that others determine are left out; none without an intercept. Checked against R's
/// determinants in model_checks_test.cpp, which are those of car::vif on lm().
///
/// Cost: one pass over the rows for each pair of columns. @throws Error{Cancelled}
Collinearity collinearityOf(const DesignMatrix& design, const std::stop_token& stop = {});

}  // namespace alteri
