// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/products/deviations.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/inner_loops.hpp"

#include <array>
#include <numeric>

using namespace alteri;
using namespace alteri::test;

TEST_CASE("pieces are copied as deviations from their first rows, any number of columns",
          "[multilevel]")
{
    constexpr Eigen::Index rows = 27;
    const std::array<Piece, 6> pieces{
        {{0, 0, 1}, {1, 1, 4}, {2, 5, 7}, {3, 12, 8}, {4, 20, 2}, {5, 22, 5}}};
    const auto count = static_cast<Eigen::Index>(pieces.size());
    std::vector<std::int32_t> reversed(rows);
    std::iota(reversed.rbegin(), reversed.rend(), 0);
    const bool isOrdered = GENERATE(false, true);
    for (const auto instructions : allInstructions())
        for (Eigen::Index width : {1, 2, 3, 4, 5, 6, 9, 13}) {
            CAPTURE(width, isOrdered);
            Eigen::MatrixXd data = randomMatrix(rows, width).array() + 1e6;
            std::vector<const double*> columns;
            for (Eigen::Index j = 0; j < width; ++j)
                columns.push_back(data.data() + j * rows);
            Eigen::MatrixXd out(rows + 3, width);
            Eigen::MatrixXd first(count, width);
            Eigen::MatrixXd mean(count, width);
            copyDeviations({columns.data(), width, rows, isOrdered ? reversed.data() : nullptr,
                            pieces.data(), count, out.data(), out.rows(), first.data(), mean.data(),
                            count},
                           instructions);
            if (isOrdered)
                data = data.colwise().reverse().eval();
            for (Eigen::Index i = 0; i < count; ++i) {
                const auto& piece = pieces[static_cast<std::size_t>(i)];
                const Eigen::MatrixXd own = data.middleRows(piece.begin, piece.count);
                const Eigen::MatrixXd expected = own.rowwise() - own.row(0);
                CHECK(out.middleRows(piece.begin, piece.count) == expected);
                CHECK(first.row(i) == own.row(0));
                CHECK((mean.row(i) - expected.colwise().mean()).norm() < 1e-14);
            }
        }
}
