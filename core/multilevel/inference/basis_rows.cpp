// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/inference/basis_rows.hpp"

#include <Eigen/LU>

namespace alteri {

using Eigen::Index;

Eigen::VectorXd basisRow(const FittedModel& model, std::size_t row)
{
    const auto& basis = model.estimator->basis();
    Eigen::RowVectorXd d(static_cast<Index>(model.design.columns.size()));
    for (Index j = 0; j < d.size(); ++j)
        d[j] = model.design.columns[static_cast<std::size_t>(j)][row] - basis.centre[j];
    return basis.turn(d, 1).row(0).transpose();
}

Eigen::VectorXd basisEffects(const FittedModel& model, std::size_t row, std::size_t term)
{
    const auto& random = model.design.random[term];
    Eigen::VectorXd z(random.size());
    for (Index k = 0; k < z.size(); ++k)
        z[k] = model.design.z(row, random, static_cast<std::size_t>(k));
    return model.estimator->effectMaps()[term].transpose().partialPivLu().solve(z);
}

}  // namespace alteri
