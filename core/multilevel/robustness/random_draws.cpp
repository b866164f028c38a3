// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/robustness/random_draws.hpp"

#include "core/multilevel/inference/inference.hpp"

#include <algorithm>
#include <cmath>

namespace alteri {

double RandomDraws::uniform()
{
    // 53 bits, moved half a step away from 0.
    return (static_cast<double>(m_random() >> 11U) + 0.5) * 0x1p-53;
}

double RandomDraws::normal()
{
    return normalQuantile(uniform());
}

Eigen::VectorXd RandomDraws::normals(Eigen::Index count)
{
    Eigen::VectorXd draws(count);
    for (double& each : draws)
        each = normal();
    return draws;
}

double RandomDraws::normalOfSign(double mean, bool isPositive)
{
    // What is positive for a mean is minus what is negative for minus the mean.
    const double towards = isPositive ? mean : -mean;
    constexpr double least = 1e-15;
    const double tail = std::max(std::erfc(-towards / std::sqrt(2.0)) / 2, least);
    // P(z > -mean) = tail: the upper part of a normal by its lower tail, which has the digits.
    const double draw = towards - normalQuantile(std::max(tail * uniform(), least * least));
    const double positive = std::max(draw, 0.0);
    return isPositive ? positive : -positive;
}

double RandomDraws::chiSquare(double df)
{
    const double shape = df / 2;
    if (shape < 1) {
        const double power = std::pow(uniform(), 1 / shape);
        return chiSquare(df + 2) * power;
    }
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    while (true) {
        const double x = normal();
        const double root = 1 + c * x;
        if (root <= 0)
            continue;
        const double v = root * root * root;
        if (std::log(uniform()) < x * x / 2 + d - d * v + d * std::log(v))
            return 2 * d * v;
    }
}

std::size_t RandomDraws::below(std::size_t count)
{
    return static_cast<std::size_t>(uniform() * static_cast<double>(count));
}

}  // namespace alteri
