// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/products/group_weights.hpp"

namespace alteri {

Eigen::ArrayXd egoWeightsOf(const DesignMatrix& design, const GroupedRows& rows)
{
    if (design.egoWeights == nullptr)
        return {};
    Eigen::ArrayXd weights = Eigen::ArrayXd::Ones(rows.groups());
    for (std::ptrdiff_t group = 0; group < rows.groups(); ++group) {
        const auto begin = rows.begin[static_cast<std::size_t>(group)];
        if (rows.sizeOf(group) > 0)
            weights[group] = design.egoWeights[rows.rowAt(begin)];
    }
    return weights;
}

}  // namespace alteri
