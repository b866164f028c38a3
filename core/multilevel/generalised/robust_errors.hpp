// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/generalised_fit.hpp"
#include "core/multilevel/report/model_report.hpp"

#include <Eigen/Core>

#include <stop_token>

namespace alteri {

/// Covariances of estimates that hold if egos are independent, whatever their ties have in common.
struct RobustErrors {
    Eigen::MatrixXd covariance;  ///< in the order of GeneralisedFit::covariance
    std::size_t groups = 0;
};

/// The sandwich estimator of maximum likelihood (Huber 1967; White 1982, Econometrica 50), clusters
/// being the groups: A^-1 (sum g_i g_i') A^-1 G / (G - 1), A the observed information, g_i the
/// score of a group's marginal likelihood; the factor as in Stata's vce(cluster).
///
/// @throws Error{ExactNeedsOneGrouping} the model has Laplace's approximation, whose score of one
/// group is not known; {Cancelled}
RobustErrors robustErrors(const GeneralisedModel& model, const std::stop_token& stop = {});

/// The same of the parameters in the basis of the data, from `psi` and an inverse information in
/// `basisCovariance`.
RobustErrors basisSandwich(const GeneralisedModel& model, const std::stop_token& stop = {});

/// Tests of the coefficients with these errors.
ReportPart robustErrorsPart(const GeneralisedModel& model, const RobustErrors& robust);

}  // namespace alteri
