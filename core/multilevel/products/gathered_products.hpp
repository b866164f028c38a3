// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/products/within_products.hpp"

#include <Eigen/Core>

#include <vector>

namespace alteri {

/// Products of rows that come in pieces, from those of the pieces: a group's rows may lie in many
/// of them. What lies between a group's pieces is added to what lies within them (Chan, Golub &
/// LeVeque 1983, Am. Stat. 37(3)).
class GatheredProducts {
public:
    /// @param groups of all pieces
    /// @param transform that the pieces' W is of; null for none. It must outlive this.
    GatheredProducts(Eigen::Index groups, Eigen::Index width, const Eigen::MatrixXd* transform);

    /// @param of which of all groups each group of the piece is
    void
    add(const WithinProducts& piece, const GroupedRows& rows, const std::vector<Eigen::Index>& of);

    WithinProducts take() { return std::move(m_products); }

private:
    const Eigen::MatrixXd* m_transform;
    WithinProducts m_products;
    Eigen::VectorXd m_sizes;  ///< rows of each group so far
    bool m_isFirst = true;
};

}  // namespace alteri
