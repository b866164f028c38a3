// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/generalised_data.hpp"
#include "core/multilevel/generalised/node_loops.hpp"
#include "tests/catch.hpp"

#include <array>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace alteri;

namespace {

constexpr std::array both{Instructions::Plain, Instructions::Avx2};

bool isThere(Instructions instructions)
{
    return instructions == Instructions::Plain || bestInstructions() == Instructions::Avx2;
}

}  // namespace

TEST_CASE("exponentials of four have the library's digits", "[generalised][multilevel]")
{
    std::mt19937_64 random(1);
    std::vector<double> x{0, 1, -1, 708, -708, 0.34657359027997264, -0.34657359027997264, 1e-300};
    while (x.size() < 4000)
        x.push_back((static_cast<double>(random() % 2000001) / 1e6 - 1)
                    * (x.size() % 2 == 0 ? 700.0 : 3.0));
    std::vector<double> found(x.size());
    for (const auto instructions : both) {
        if (!isThere(instructions))
            continue;
        runExponentials({static_cast<std::ptrdiff_t>(x.size()), x.data(), found.data()},
                        instructions);
        double worst = 0;
        for (std::size_t i = 0; i < x.size(); ++i)
            worst = std::max(worst, std::abs(found[i] / std::exp(x[i]) - 1));
        CHECK(worst < 6e-16);
    }
    const std::vector<double> undefined(4, std::numeric_limits<double>::quiet_NaN());
    runExponentials({4, undefined.data(), found.data()}, bestInstructions());
    CHECK(std::isnan(found[0]));
}

TEST_CASE("rows by factors have the log-likelihood of the cumulative logit",
          "[generalised][multilevel]")
{
    const double infinite = std::numeric_limits<double>::infinity();
    const std::array<std::array<double, 2>, 3> limits{
        {{-infinite, -0.7}, {-0.7, 1.9}, {1.9, infinite}}};
    const std::vector<double> eta{0.3, -2.5, 8, 0.1, 4};
    for (const double shift : {0.0, -3.0, 12.0}) {
        std::array<std::vector<double>, 3> factors;
        std::array<double, 3> expected{};
        for (std::size_t i = 0; i < eta.size(); ++i) {
            TieRow row;
            setThresholds(row, limits[i % 3][0], limits[i % 3][1]);
            const double e = std::exp(eta[i]);
            factors[0].push_back(e / row.expUpper);
            factors[1].push_back(row.expLower / e);
            factors[2].push_back(row.expLower / row.expUpper);
            const auto terms = CumulativeLogit{}(row, eta[i] + shift, std::exp(eta[i] + shift));
            expected[0] += terms.value - row.gap;
            expected[1] += -terms.d1 - terms.d2;
            expected[2] += terms.d11 + 2 * terms.d12 + terms.d22;
        }
        for (auto& each : factors)
            each.resize(8, 0);
        std::array<double, 3> sums{};
        for (const auto instructions : both) {
            if (!isThere(instructions))
                continue;
            runLogitRows({static_cast<std::ptrdiff_t>(eta.size()), factors[0].data(),
                          factors[1].data(), factors[2].data(), std::exp(shift), std::exp(-shift),
                          sums.data()},
                         instructions);
            for (std::size_t i = 0; i < sums.size(); ++i)
                CHECK(std::abs(sums[i] - expected[i])
                      <= 1e-14 * std::max(1.0, std::abs(expected[i])));
        }
    }
}
