// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/products/small_factor.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/inner_loops.hpp"

#include <Eigen/Cholesky>
#include <Eigen/LU>

using namespace alteri;
using namespace alteri::test;

TEST_CASE("small matrices are factorised and inverted, with vectors and without", "[multilevel]")
{
    for (const auto instructions : allInstructions())
        for (Eigen::Index size : {1, 2, 4, 5, 13}) {
            const auto root = randomMatrix(size + 3, size);
            const Eigen::MatrixXd A = root.transpose() * root;
            const auto stride = (size + 3) / 4 * 4;
            std::vector<double> rows(static_cast<std::size_t>(stride * size));
            auto workspace = rows;
            auto inverse = rows;
            for (Eigen::Index i = 0; i < size; ++i)
                for (Eigen::Index j = i; j < size; ++j)
                    rows[static_cast<std::size_t>(i * stride + j)] = A(i, j);
            factoriseSmall(rows.data(), size, stride, instructions);
            invertSmall({rows.data(), size, stride}, workspace.data(), inverse.data(),
                        instructions);
            const Eigen::MatrixXd U = A.llt().matrixU();
            const Eigen::MatrixXd expected = A.inverse();
            for (Eigen::Index i = 0; i < size; ++i)
                for (Eigen::Index j = i; j < size; ++j) {
                    const auto at = static_cast<std::size_t>(i * stride + j);
                    CHECK((i == j ? 1 / rows[at] : rows[at])
                          == Approx(U(i, i) * U(i, j)).epsilon(1e-10));
                    CHECK(inverse[at]
                          == Approx(expected(i, j)).epsilon(1e-9).margin(1e-9 * expected.norm()));
                }
        }
}
