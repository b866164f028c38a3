// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/profiled_solution.hpp"

#include <Eigen/Cholesky>

#include <cmath>
#include <numbers>

namespace alteri {

ProfiledSolution profileOut(const Eigen::MatrixXd& A,
                            double logDeterminant,
                            Criterion criterion,
                            const ProfiledScales& scales)
{
    const Eigen::Index p = A.cols() - 1;
    ProfiledSolution solution;
    const Eigen::LLT<Eigen::MatrixXd> factor(A.topLeftCorner(p, p));
    solution.v.resize(p + 1);
    solution.v << -factor.solve(A.col(p).head(p)), 1;
    solution.rss = solution.v.dot(A * solution.v);
    solution.inverseFactor = factor.matrixU().solve(Eigen::MatrixXd::Identity(p, p));
    solution.inverse = solution.inverseFactor * solution.inverseFactor.transpose();
    const bool reml = criterion == Criterion::Reml;
    solution.df = scales.rows - (reml ? static_cast<double>(p) : 0);
    solution.logDeterminant = logDeterminant;
    if (reml)
        solution.logDeterminant +=
            scales.logScale + 2 * factor.matrixLLT().diagonal().array().log().sum();
    const double rss = solution.rss / (scales.outcomeScale * scales.outcomeScale);
    solution.value = solution.logDeterminant
                     + solution.df * (1 + std::log(2 * std::numbers::pi * rss / solution.df));
    return solution;
}

}  // namespace alteri
