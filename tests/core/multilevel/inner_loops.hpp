// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/products/instructions.hpp"

#include <Eigen/Core>

#include <random>
#include <vector>

namespace alteri::test {

inline Eigen::MatrixXd randomMatrix(Eigen::Index rows, Eigen::Index columns)
{
    std::mt19937 random(static_cast<unsigned>(rows * 100 + columns));
    std::normal_distribution<double> normal;
    return Eigen::MatrixXd::NullaryExpr(rows, columns, [&] { return normal(random); });
}

/// Both ways of computing on a processor that has both.
inline std::vector<Instructions> allInstructions()
{
    if (bestInstructions() == Instructions::Plain)
        return {Instructions::Plain};
    return {Instructions::Plain, bestInstructions()};
}

}  // namespace alteri::test
