// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/estimators/estimator.hpp"

#include <Eigen/Core>

#include <vector>

namespace alteri {

/// What inference needs of the relative covariances D at an estimate: sums over blocks of random
/// effects, with E_r the change of D by its r-th parameter and S, P, t of RandomBlock. Parameters
/// are the entries of D that are estimated, in the order of theta.
struct VarianceInformation {
    Eigen::Index parameters = 0;
    Eigen::VectorXd traceES;             ///< tr(E_r S)
    Eigen::VectorXd tEt;                 ///< t'E_r t
    Eigen::MatrixXd traceESES;           ///< tr(E_r S E_s S)
    Eigen::MatrixXd tESEt;               ///< t'E_r S E_s t
    std::vector<Eigen::VectorXd> PEt;    ///< P'E_r t
    std::vector<Eigen::MatrixXd> PEP;    ///< P'E_r P
    std::vector<Eigen::MatrixXd> PESEP;  ///< P'E_r S E_s P at r parameters + s
    // The same with D itself, for the residual variance.
    double traceDS = 0;
    double traceDSDS = 0;
    Eigen::VectorXd traceEV2;  ///< tr(E_r Z'V0^-2 Z)
    Eigen::MatrixXd PDP;
    Eigen::MatrixXd PDSDP;
    std::vector<Eigen::MatrixXd> PESDP;

    const Eigen::MatrixXd& pesep(Eigen::Index r, Eigen::Index s) const
    {
        return PESEP[static_cast<std::size_t>(r * parameters + s)];
    }
};

/// @throws Error{TooManyEffects}
VarianceInformation varianceInformation(const Estimator& estimator, const Estimate& estimate);

/// Second derivatives of the deviance, beta profiled out, by theta and, last, sigma^2; at the
/// estimate, where the first ones are zero or the entry of L is. Lindstrom & Bates (1988), J. Am.
/// Stat. Assoc. 83(404).
Eigen::MatrixXd devianceHessian(const Estimator& estimator,
                                const Estimate& estimate,
                                const VarianceInformation& information);

/// Covariance of (theta, sigma^2) estimates, 2 H^-1; directions in which the deviance does not
/// curve (eigenvalues below 1e-8, as in lmerTest) have none.
Eigen::MatrixXd thetaCovariance(const Eigen::MatrixXd& hessian);

/// d D_r / d theta_k for all parameters r and entries k.
Eigen::MatrixXd covarianceJacobian(const Estimator& estimator, const Eigen::VectorXd& theta);

}  // namespace alteri
