// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/products/based_products.hpp"

#include <Eigen/Core>

#include <cmath>
#include <vector>

namespace alteri {

/// The columns of Z that a model with slopes is computed with: slopes are scaled and, where they
/// vary together with an intercept, centred. Its random effects are S b, b those of the data's
/// own columns.
struct SlopeBasis {
    Eigen::MatrixXd S;                         ///< q x q
    std::vector<std::pair<int, int>> entries;  ///< of L, as RandomTerm::entries
    bool interceptFirst = false;               ///< whether Z's first column is the constant
    Eigen::VectorXd centre;                    ///< per column of Z
    Eigen::VectorXd scale;

    Eigen::Index size() const { return S.rows(); }
    /// L, lower triangular, from its estimated entries.
    Eigen::MatrixXd factor(const Eigen::VectorXd& theta) const;
};

/// All that a model with random slopes of one grouping needs of its data. Rows are never visited
/// again. With Z_i = Q_i F_i' (Q_i orthonormal, F_i lower triangular) in group i and v = (1, x, y)
/// of a ColumnBasis. Groups lie one after the other, so that loops over them use vectors.
struct SlopeStatistics {
    Eigen::Index p = 0;  ///< fixed effects; v has p + 1 entries, the outcome last
    Eigen::Index q = 0;  ///< columns of Z
    double rows = 0;
    Eigen::Index groups = 0;
    SlopeBasis basis;
    Eigen::MatrixXd W;               ///< sum over groups of v'(I - Q Q')v
    std::vector<Eigen::ArrayXd> F;   ///< entry (k, l) of F_i for all groups at k q + l
    std::vector<Eigen::MatrixXd> c;  ///< row k of Q_i'v for all groups: groups x (p+1)
    double logScale = 0;
    double outcomeScale = 1;
    /// Sampling weights of the groups; empty for 1 each. Rows of v are multiplied by their roots,
    /// those of Z are not, and `rows` is their sum over the rows.
    Eigen::ArrayXd weights{};

    double rootWeight(Eigen::Index group) const
    {
        return weights.size() == 0 ? 1 : std::sqrt(weights[group]);
    }
};

/// @param term the model's only random term
SlopeStatistics slopeStatistics(const BasedProducts& products, const RandomTerm& term);

/// Takes the weights of the groups into statistics of rows that are all multiplied by their roots.
///
/// @param sizes rows of each group
void weighGroups(SlopeStatistics& statistics,
                 const Eigen::ArrayXd& weights,
                 const Eigen::ArrayXd& sizes);

/// The data columns that a random term's slopes use, each once.
std::vector<std::ptrdiff_t> slopeColumns(const RandomTerm& term);

}  // namespace alteri
