// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/products/based_products.hpp"

#include <Eigen/Core>
#include <Eigen/SparseCore>

#include <stop_token>
#include <vector>

namespace alteri {

/// All that a model with several groupings needs of its data. The effects of the term with the
/// most of them ("first") are eliminated group by group; those of the others ("rest") hang together
/// through them.
struct CrossedStatistics {
    struct Term {
        std::size_t index = 0;  ///< of DesignMatrix::random
        Eigen::Index q = 0;
        Eigen::Index groups = 0;
        Eigen::Index offset = 0;  ///< of its effects among those of the rest
        std::vector<std::pair<int, int>> entries;
        Eigen::MatrixXd S;  ///< effects of this basis = S b, as in SlopeBasis
    };

    Eigen::Index p = 0;
    double rows = 0;
    ColumnBasis basis;
    Term first;
    std::vector<Term> rest;
    Eigen::Index restSize = 0;

    Eigen::MatrixXd VV;                  ///< v'v
    Eigen::MatrixXd firstZZ;             ///< q x (q groups): Z'Z of each group of the first term
    Eigen::MatrixXd firstZV;             ///< (q groups) x (p+1)
    Eigen::MatrixXd restZV;              ///< rest x (p+1)
    Eigen::SparseMatrix<double> restZZ;  ///< upper triangle
    /// Z'Z between a group of the first term and the rest, by group: columns of the rest that share
    /// rows with it, ascending, and q values for each.
    std::vector<std::ptrdiff_t> begin;
    std::vector<Eigen::Index> column;
    Eigen::MatrixXd between;  ///< q x entries

    Eigen::Index effects() const { return first.q * first.groups + restSize; }
};

/// @throws Error{OutcomeConstant}, {ResidualsZero}, {Cancelled}
CrossedStatistics
crossedStatistics(const DesignMatrix& design, const GroupedRows& rows, const std::stop_token& stop);

}  // namespace alteri
