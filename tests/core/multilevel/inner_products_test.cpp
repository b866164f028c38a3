// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/products/inner_products.hpp"
#include "core/multilevel/products/packed_sums.hpp"
#include "core/multilevel/products/triangle_product.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/inner_loops.hpp"

using namespace alteri;
using namespace alteri::test;

TEST_CASE("inner products of any size are right, with vectors and without", "[multilevel]")
{
    for (const auto instructions : allInstructions())
        for (Eigen::Index rows : {1, 2, 3, 4, 6, 7, 9, 64})
            for (Eigen::Index columns : {1, 2, 3, 4, 5, 6, 7, 8, 9, 13}) {
                const auto A = randomMatrix(rows, columns);
                const auto B = randomMatrix(rows, columns + 1);
                const Eigen::MatrixXd before = randomMatrix(columns, columns + 1);
                Eigen::MatrixXd C = before;
                addInnerProducts({A.data(), rows, columns, B.data(), rows, columns + 1, rows, -1,
                                  C.data(), columns, false},
                                 instructions);
                CHECK((C - (before - A.transpose() * B)).norm() < 1e-12);
                C = before;
                addInnerProducts({A.data(), rows, columns, A.data(), rows, columns, rows, -1,
                                  C.data(), columns, true},
                                 instructions);
                const Eigen::MatrixXd expected = before.leftCols(columns) - A.transpose() * A;
                const Eigen::MatrixXd difference =
                    (C.leftCols(columns) - expected).triangularView<Eigen::Upper>();
                CHECK(difference.norm() < 1e-12);
                CHECK(C.col(columns) == before.col(columns));
            }
}

TEST_CASE("columns times a triangle are right for any size, with vectors and without",
          "[multilevel]")
{
    for (const auto instructions : allInstructions())
        for (Eigen::Index rows : {1, 3, 4, 5, 8, 11, 64})
            for (Eigen::Index width : {1, 2, 3, 4, 5, 13}) {
                const auto A = randomMatrix(rows, width);
                const Eigen::MatrixXd T = randomMatrix(width, width).triangularView<Eigen::Upper>();
                Eigen::MatrixXd product = Eigen::MatrixXd::Constant(rows, width + 1, 7);
                multiplyByTriangle(
                    {A.data(), rows, rows, T.data(), width, width, product.data(), rows},
                    instructions);
                CHECK((product.leftCols(width) - A * T).norm() < 1e-12);
                CHECK(product.col(width) == Eigen::VectorXd::Constant(rows, 7));
            }
}

TEST_CASE("weighted sums of arrays are right for any length, with vectors and without",
          "[multilevel]")
{
    for (const auto instructions : allInstructions())
        for (Eigen::Index length : {4, 16, 20, 32, 60})
            for (Eigen::Index count : {0, 1, 7}) {
                const auto arrays = randomMatrix(length, count + 1);
                const Eigen::VectorXd weights = randomMatrix(count + 1, 1);
                const Eigen::VectorXd before = randomMatrix(length, 1);
                Eigen::VectorXd sum = before;
                addWeighted({arrays.data(), count, length}, weights.data(), sum.data(),
                            instructions);
                CHECK((sum - before - arrays.leftCols(count) * weights.head(count)).norm() < 1e-12);
            }
}
