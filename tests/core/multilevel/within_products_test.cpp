// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/products/within_products.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/example_models.hpp"
#include "tests/core/multilevel/inner_loops.hpp"

#include <random>

using namespace alteri;
using namespace alteri::test;

TEST_CASE("products within groups are right for rows in any order and groups of any size",
          "[multilevel]")
{
    // 700 rows in three groups, one of which does not fit into a batch.
    auto frame = exampleFrame();
    std::mt19937 random(5);
    for (auto& column : frame.columns) {
        const auto old = column;
        for (std::size_t row = frame.rows; row < 700; ++row) {
            if (column.numbers)
                column.numbers->add(1e6 + std::normal_distribution<double>()(random));
            if (column.categories)
                column.categories->codes.push_back(static_cast<std::int32_t>(random() % 2));
        }
    }
    frame.rows = 700;
    const bool isSorted = GENERATE(true, false);
    if (isSorted)
        for (std::size_t row = 0; row < frame.rows; ++row)
            frame.edit("ego")->categories->codes[row] = row < 600 ? 0 : row < 699 ? 1 : 2;
    const auto design = buildDesignMatrix(frame, specFor("y ~ x + z + (1 + x | ego)"));
    const auto rows = orderRows(design.random.front().groups);
    CHECK(rows.order.empty() == isSorted);
    Eigen::MatrixXd data(700, 3);
    for (Eigen::Index row = 0; row < 700; ++row)
        for (Eigen::Index j = 0; j < 3; ++j)
            data(row, j) = design.columns[static_cast<std::size_t>(j)][row];
    for (const auto instructions : allInstructions()) {
        const auto found = formWithinProducts({design, rows, {0}, nullptr, {}, instructions});
        Eigen::MatrixXd W = Eigen::MatrixXd::Zero(3, 3);
        for (std::ptrdiff_t g = 0; g < rows.groups(); ++g) {
            Eigen::MatrixXd own(rows.sizeOf(g), 3);
            for (std::ptrdiff_t i = 0; i < rows.sizeOf(g); ++i)
                own.row(i) = data.row(static_cast<Eigen::Index>(
                    rows.rowAt(rows.begin[static_cast<std::size_t>(g)] + i)));
            const Eigen::RowVectorXd mean = own.colwise().mean();
            own.rowwise() -= mean;
            W += own.transpose() * own;
            CHECK((found.means.row(g) + found.anchor.transpose() - mean).norm() < 1e-8);
            CHECK((found.slopes.front().row(g) - own.col(0).transpose() * own).norm()
                  < 1e-9 * (1 + own.squaredNorm()));
        }
        CHECK((found.W - W).norm() < 1e-10 * W.norm());
    }
}
