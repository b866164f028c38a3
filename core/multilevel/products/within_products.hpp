// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/design/design_matrix.hpp"
#include "core/multilevel/products/instructions.hpp"

#include <Eigen/Core>

#include <stop_token>
#include <vector>

namespace alteri {

/// Rows in the order of their groups.
struct GroupedRows {
    std::vector<std::int32_t> order;    ///< empty if the rows lie in this order already
    std::vector<std::ptrdiff_t> begin;  ///< per group, and the number of rows at the end

    std::ptrdiff_t groups() const { return static_cast<std::ptrdiff_t>(begin.size()) - 1; }
    std::ptrdiff_t sizeOf(std::ptrdiff_t group) const
    {
        const auto g = static_cast<std::size_t>(group);
        return begin[g + 1] - begin[g];
    }
    /// The row that stands at a place of the order.
    std::size_t rowAt(std::ptrdiff_t place) const
    {
        const auto at = static_cast<std::size_t>(place);
        return order.empty() ? at : static_cast<std::size_t>(order[at]);
    }
};

GroupedRows orderRows(const Grouping& grouping);

/// All rows but those of one group, in their order.
GroupedRows rowsWithout(const GroupedRows& rows, std::ptrdiff_t group);

/// All rows as one group.
GroupedRows oneGroup(std::size_t rows);

/// Cross-products of the data columns, split into a part within groups and a part between them.
struct WithinProducts {
    Eigen::MatrixXd W;       ///< sum over rows of (d - m)(d - m)', m the group's mean of d
    Eigen::MatrixXd means;   ///< groups x columns, less `anchor`
    Eigen::VectorXd anchor;  ///< per column: its first value, or 0 without an intercept
    /// Per slope column: groups x columns, sum of (z - m_z)(d - m)'.
    std::vector<Eigen::MatrixXd> slopes;
};

/// What the pass over the data is to form.
struct WithinRequest {
    const DesignMatrix& design;
    const GroupedRows& rows;
    std::vector<std::ptrdiff_t> slopeColumns = {};  ///< indices of DesignMatrix::columns
    const Eigen::MatrixXd* transform = nullptr;     ///< columns d T instead of d, in W only
    std::stop_token stop = {};
    Instructions instructions = bestInstructions();
};

/// One pass over the data, in pieces that stay in the processor's first cache: each piece is
/// copied as deviations from its own mean, so that neither offsets (years, ids) nor differences
/// between groups cost digits (Chan, Golub & LeVeque 1983, Am. Stat. 37(3)).
///
/// Cost O(N p^2). @throws Error{Cancelled}
WithinProducts formWithinProducts(const WithinRequest& request);

}  // namespace alteri
