// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/inference/inference.hpp"

#include "core/error.hpp"

#include <Eigen/Cholesky>

#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <numbers>

namespace alteri {

double normalP(double z)
{
    return std::erfc(std::abs(z) / std::numbers::sqrt2);
}

InformationCriteria criteriaOf(double deviance, int parameters, std::size_t rows)
{
    const auto n = static_cast<double>(rows);
    const double k = parameters;
    InformationCriteria criteria;
    criteria.aic = deviance + 2 * k;
    if (n - k - 1 > 0)
        criteria.aicc = criteria.aic + 2 * k * (k + 1) / (n - k - 1);
    criteria.bic = deviance + k * std::log(n);
    return criteria;
}

double normalQuantile(double probability)
{
    return -std::numbers::sqrt2 * boost::math::erfc_inv(2 * probability);
}

double studentP(double t, double df)
{
    const boost::math::students_t distribution(df);
    return 2 * boost::math::cdf(boost::math::complement(distribution, std::abs(t)));
}

double testQuantile(const Coefficient& coefficient, double probability)
{
    return coefficient.df
               ? boost::math::quantile(boost::math::students_t(*coefficient.df), probability)
               : normalQuantile(probability);
}

double chiSquareP(double x, int df)
{
    return boost::math::gamma_q(df / 2.0, x / 2);
}

void addWaldStatistics(Coefficient& coefficient)
{
    coefficient.z = coefficient.estimate / coefficient.se;
    coefficient.p = normalP(coefficient.z);
    coefficient.lower = coefficient.estimate - normalQuantile975 * coefficient.se;
    coefficient.upper = coefficient.estimate + normalQuantile975 * coefficient.se;
}

WaldTest waldTest(const Eigen::VectorXd& slopes, const Eigen::MatrixXd& covariance)
{
    WaldTest test;
    test.df = static_cast<int>(slopes.size());
    if (test.df == 0)
        return test;
    test.chi2 = slopes.dot(covariance.llt().solve(slopes));
    // Of a covariance that is none, as of estimates of which one determines another.
    if (!(test.chi2 >= 0) || !std::isfinite(test.chi2))
        throw Error(ErrorCode::EstimateNotFound);
    test.p = chiSquareP(test.chi2, test.df);
    return test;
}

}  // namespace alteri
