// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/estimators/crossed_deviance.hpp"

#include <Eigen/Core>
#include <Eigen/SparseCore>

#include <memory>
#include <stop_token>
#include <vector>

namespace alteri {

/// Collects the matrix of the effects that are left when the first term's are eliminated, and
/// factorises it in the way that suits how full it is.
class RestMatrix {
public:
    /// @param sparseShare the share of entries up to which the matrix is kept sparse
    RestMatrix(const CrossedStatistics& statistics, bool mayBeSparse, double sparseShare);

    /// Adds to an entry of the upper triangle; a lower one counts for its mirror image.
    void add(Eigen::Index row, Eigen::Index column, double value);
    /// Adds Lambda'(an entry of Z'Z and its mirror image)Lambda.
    void addTurned(Eigen::Index row,
                   Eigen::Index column,
                   double value,
                   const std::vector<Eigen::MatrixXd>& L);

    std::unique_ptr<RestFactor> factorise(const std::stop_token& stop) &&;

private:
    void addOne(Eigen::Index row, Eigen::Index column, double value);

    const CrossedStatistics& m_statistics;
    bool m_isSparse = false;
    Eigen::MatrixXd m_dense;
    std::vector<Eigen::Triplet<double>> m_entries;
};

}  // namespace alteri
