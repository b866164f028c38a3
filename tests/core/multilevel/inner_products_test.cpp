// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/products/inner_products.hpp"
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
