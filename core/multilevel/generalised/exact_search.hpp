// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/marginal_likelihood.hpp"

#include <Eigen/Core>

#include <optional>
#include <stop_token>

namespace alteri {

/// The maximum of a likelihood.
struct GeneralisedEstimate {
    Eigen::VectorXd psi;  ///< ParameterLayout, or with several groupings its entries in turn
    double logLik = 0;
    Eigen::MatrixXd information;  ///< minus the Hessian
    bool converged = true;
    bool atZero = false;  ///< the only variance is zero: entries of L are 0 and have no information
    int fewestNodes = 1;
    int mostNodes = 1;
};

/// Without random effects: thresholds or log theta, and coefficients.
///
/// @param logTheta where to start, of the negative binomial
/// @throws Error{OutcomeSeparated} coefficients grow without end, with the columns' names;
///         Error{EstimateNotFound}
GeneralisedEstimate singleLevelEstimate(const GeneralisedData& data,
                                        const std::stop_token& stop,
                                        const std::optional<double>& logTheta = std::nullopt);

/// With the effects of one grouping integrated out.
///
/// Few nodes first; then each group gets as many as it takes. The likelihood is even in a standard
/// deviation, so that zero is always stationary: it is the maximum only if the curvature there is
/// negative and no other summit is higher.
///
/// @param single the estimate without random effects
/// @throws Error{EstimateNotFound}, {OutcomeConstantWithinGroups}, {Cancelled}
GeneralisedEstimate exactEstimate(const GeneralisedData& data,
                                  const EffectShape& shape,
                                  const GeneralisedEstimate& single,
                                  const std::stop_token& stop);

/// The same from a point near to the maximum: that of other data which are nearly the same.
GeneralisedEstimate exactEstimateFrom(const GeneralisedData& data,
                                      const EffectShape& shape,
                                      const Eigen::VectorXd& start,
                                      const std::stop_token& stop);

}  // namespace alteri
