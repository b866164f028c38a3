// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/crossed_deviance.hpp"
#include "core/multilevel/products/dense_cholesky.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/example_models.hpp"

#include <Eigen/Cholesky>
#include <Eigen/LU>

#include <cmath>
#include <random>

using namespace alteri;
using namespace alteri::test;

namespace {

/// 6,000 ties of 900 egos in 700 places; each ego knows few places, so that the matrix that is left
/// when egos are eliminated stays sparse.
Frame sparseFrame()
{
    std::mt19937 random(11);
    std::normal_distribution<double> normal;
    Frame frame;
    Column y{"y", "y", VariableLevel::Tie, NumberValues(), std::nullopt, {}};
    Column x{"x", "x", VariableLevel::Tie, NumberValues(), std::nullopt, {}};
    Column ego{"ego", "ego", VariableLevel::Ego, NumberValues(), std::nullopt, {}};
    Column place{"place", "place", VariableLevel::Tie, NumberValues(), std::nullopt, {}};
    std::vector<double> ofEgo(900);
    std::vector<double> ofPlace(700);
    for (auto& effect : ofEgo)
        effect = 0.7 * normal(random);
    for (auto& effect : ofPlace)
        effect = 0.5 * normal(random);
    for (std::size_t i = 0; i < 6000; ++i) {
        const auto g = i * 900 / 6000;
        const auto p = (g * 700 / 900 + random() % 2) % 700;
        const double value = normal(random);
        x.numbers->add(value);
        ego.numbers->add(static_cast<double>(g));
        place.numbers->add(static_cast<double>(p));
        y.numbers->add(1 + 0.3 * value + ofEgo[g] + ofPlace[p] + normal(random));
    }
    frame.rows = 6000;
    frame.columns = {y, x, ego, place};
    return frame;
}

}  // namespace

TEST_CASE("dense factors of matrices of any size are right", "[multilevel]")
{
    for (Eigen::Index size : {1, 5, 24, 25, 70}) {
        std::mt19937 random(static_cast<unsigned>(size));
        std::normal_distribution<double> normal;
        const Eigen::MatrixXd root =
            Eigen::MatrixXd::NullaryExpr(size + 5, size, [&] { return normal(random); });
        const Eigen::MatrixXd A = root.transpose() * root;
        const DenseCholesky factor(A);
        const Eigen::MatrixXd B =
            Eigen::MatrixXd::NullaryExpr(size, 3, [&] { return normal(random); });
        CHECK((A * factor.solveUpper(factor.solveLower(B)) - B).norm() < 1e-8);
        CHECK((A * factor.inverse() - Eigen::MatrixXd::Identity(size, size)).norm() < 1e-8);
        CHECK(factor.logDeterminant() == Approx(std::log(A.determinant())).epsilon(1e-10));
    }
}

TEST_CASE("a crossed model that is sparse agrees with what is known of it", "[multilevel]")
{
    const auto frame = sparseFrame();
    const auto crossed = fitAndKeep(frame, specFor("y ~ x + (1 | ego) + (1 | place)"));
    CHECK(crossed.fit.converged);
    CHECK(crossed.fit.random[0].covariance(0, 0) == Approx(0.49).epsilon(0.2));
    CHECK(crossed.fit.random[1].covariance(0, 0) == Approx(0.25).epsilon(0.3));
    // Without one variance it is the model of the other grouping alone.
    const auto egos = fitAndKeep(frame, specFor("y ~ x + (1 | ego)"));
    const auto places = fitAndKeep(frame, specFor("y ~ x + (1 | place)"));
    Eigen::VectorXd theta(2);
    for (const double value : {0.2, 1.1})
        for (const auto criterion : {Criterion::Ml, Criterion::Reml}) {
            const Eigen::VectorXd alone = Eigen::VectorXd::Constant(1, value);
            theta << value, 0;
            CHECK(crossed.estimator->at(theta, criterion).deviance
                  == Approx(egos.estimator->at(alone, criterion).deviance).epsilon(1e-12));
            theta << 0, value;
            CHECK(crossed.estimator->at(theta, criterion).deviance
                  == Approx(places.estimator->at(alone, criterion).deviance).epsilon(1e-12));
        }
}

TEST_CASE("gradients of crossed models are the derivatives of their deviance", "[multilevel]")
{
    const bool isSparse = GENERATE(false, true);
    const auto frame = isSparse ? sparseFrame() : exampleFrame();
    const auto design =
        buildDesignMatrix(frame, specFor(isSparse ? "y ~ x + (1 | ego) + (1 | place)"
                                                  : "y ~ x + (1 + z | ego) + (1 | city)"));
    const auto statistics = crossedStatistics(design, orderRows(design.random.front().groups), {});
    constexpr double h = 1e-5;
    for (const auto criterion : {Criterion::Ml, Criterion::Reml}) {
        CrossedDeviance deviance(statistics, criterion, {});
        Eigen::VectorXd theta(deviance.size());
        for (Eigen::Index k = 0; k < theta.size(); ++k)
            theta[k] = 0.4 + 0.15 * static_cast<double>(k);
        const auto at = deviance.at(theta);
        for (Eigen::Index k = 0; k < theta.size(); ++k) {
            const Eigen::VectorXd step = h * Eigen::VectorXd::Unit(theta.size(), k);
            CHECK(at.gradient[k]
                  == Approx((deviance.value(theta + step) - deviance.value(theta - step)) / (2 * h))
                         .epsilon(1e-5));
        }
    }
}
