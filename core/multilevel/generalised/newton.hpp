// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <functional>

namespace alteri {

/// A function that is climbed, with its exact derivatives.
struct Ascent {
    double value = 0;
    Eigen::VectorXd score;
    Eigen::MatrixXd hessian;
};

struct Summit {
    Eigen::VectorXd at;
    Ascent ascent;
    double decrement = 0;  ///< g'(-H)^-1 g: the square of the distance to the maximum in standard
                           ///< errors
    bool converged = false;
    bool isFlat = false;   ///< steps do not get shorter though nothing is gained any more
    Eigen::VectorXd step;  ///< that was to be taken next
    int passes = 0;
};

struct ClimbChoices {
    double tolerance = 1e-20;  ///< of the decrement
    int mostPasses = 60;
    double longestStep = 4;
    /// A direction without curvature in which the function goes on rising is followed until it
    /// gains less than this per unit: the estimate lies at infinity.
    double flatBelow = 1e-8;
};

/// Newton's method uphill. Where the Hessian is not negative definite its eigenvalues are taken
/// positive (Nocedal & Wright 2006, Numerical Optimization, sec. 3.4), so that saddle points are
/// left; steps that lead downhill or off the domain (a value that is not finite) are halved.
Summit climb(const std::function<Ascent(const Eigen::VectorXd&)>& f,
             Eigen::VectorXd start,
             const ClimbChoices& choices = {});

}  // namespace alteri
