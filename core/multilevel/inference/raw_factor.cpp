// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/inference/raw_factor.hpp"

#include <Eigen/LU>

namespace alteri {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

RawFactor::RawFactor(const DesignMatrix& design,
                     const Estimator& estimator,
                     const Estimate& estimate)
{
    const auto& basis = estimator.basis();
    const Index first = basis.intercept ? 1 : 0;
    const double scale = basis.outcomeScale();
    beta = basis.coefficients(estimate.beta);
    const MatrixXd map = basis.coefficientMap();
    // The map is to the outcome's own units; the covariance is relative to sigma^2 in them.
    inverse = scale * scale * map * estimate.inverse * map.transpose();
    sigma2 = estimate.sigma2() / (scale * scale);
    for (Index j = 0; j < beta.size(); ++j)
        columns.push_back(static_cast<std::size_t>(
            j < first ? 0 : basis.kept[static_cast<std::size_t>(j - first)] + first));
    const auto& term = design.random.front();
    L = MatrixXd::Zero(term.size(), term.size());
    const auto places = estimator.places();
    for (std::size_t k = 0; k < places.size(); ++k)
        L(places[k].row, places[k].column) = estimate.theta[static_cast<Index>(k)];
    L = (estimator.effectMaps().front().inverse() * L).eval();
}

VectorXd RawFactor::x(const DesignMatrix& design, std::size_t row) const
{
    VectorXd values(beta.size());
    for (Index j = 0; j < values.size(); ++j)
        values[j] = design.x(row, columns[static_cast<std::size_t>(j)]);
    return values;
}

VectorXd RawFactor::z(const DesignMatrix& design, std::size_t row) const
{
    VectorXd values(L.rows());
    for (Index k = 0; k < values.size(); ++k)
        values[k] = design.z(row, design.random.front(), static_cast<std::size_t>(k));
    return values;
}

}  // namespace alteri
