// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <cstddef>
#include <cstdint>
#include <random>

namespace alteri {

/// Random numbers that are the same on all machines: distributions of the standard library differ
/// between implementations.
class RandomDraws {
public:
    explicit RandomDraws(std::uint64_t seed)
        : m_random(seed)
    {
    }

    /// Between 0 and 1, neither of them.
    double uniform();
    double normal();
    Eigen::VectorXd normals(Eigen::Index count);
    /// A normal of variance 1 that is positive, or negative (by its distribution function).
    double normalOfSign(double mean, bool isPositive);
    /// A chi-square (Marsaglia & Tsang 2000, ACM Trans. Math. Softw. 26).
    double chiSquare(double df);
    /// One of 0..count-1.
    std::size_t below(std::size_t count);

private:
    std::mt19937_64 m_random;
};

}  // namespace alteri
