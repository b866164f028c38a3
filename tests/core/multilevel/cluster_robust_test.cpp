// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/multilevel/inference/cluster_robust.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/example_models.hpp"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include <random>

using namespace alteri;
using namespace alteri::test;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

/// Groups of 3, 40, 70 and 150 rows with a slope of their own.
Frame frameOfUnequalGroups()
{
    std::mt19937 random(3);
    std::normal_distribution<double> normal;
    Frame frame;
    Column y{"y", "y", VariableLevel::Tie, NumberValues(), std::nullopt, {}};
    Column x{"x", "x", VariableLevel::Tie, NumberValues(), std::nullopt, {}};
    Column ego{"ego", "ego", VariableLevel::Ego, std::nullopt, CategoryValues(), {}};
    ego.categories->levels = {"a", "b", "c", "d"};
    ego.categories->labels = ego.categories->levels;
    const std::vector<int> sizes{3, 40, 70, 150};
    for (std::int32_t g = 0; g < 4; ++g) {
        const double effect = normal(random);
        const double slope = 0.5 * normal(random);
        for (int i = 0; i < sizes[static_cast<std::size_t>(g)]; ++i) {
            x.numbers->add(normal(random));
            y.numbers->add(effect + (1 + slope) * x.numbers->values.back() + normal(random));
            ego.categories->codes.push_back(g);
            ++frame.rows;
        }
    }
    frame.columns = {x, y, ego};
    return frame;
}

/// X'V^-1 A e of one group by the definition, with matrices as large as the group.
VectorXd scoreOf(const Frame& frame, const FittedModel& model, std::int32_t group)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < frame.rows; ++row)
        if (frame.find("ego")->categories->codes[row] == group)
            rows.push_back(row);
    const auto n = static_cast<Eigen::Index>(rows.size());
    MatrixXd X = MatrixXd::Ones(n, 2);
    VectorXd e(n);
    for (Eigen::Index i = 0; i < n; ++i) {
        const auto row = rows[static_cast<std::size_t>(i)];
        X(i, 1) = frame.find("x")->numbers->values[row];
        e[i] = frame.find("y")->numbers->values[row] - model.fit.fixed[0].estimate
               - X(i, 1) * model.fit.fixed[1].estimate;
    }
    const MatrixXd V = MatrixXd::Identity(n, n)
                       + X * model.fit.random.front().covariance / model.fit.sigma2 * X.transpose();
    const Eigen::LLT<MatrixXd> factor(V);
    const MatrixXd C = factor.matrixU();
    const MatrixXd M = model.fit.covariance / model.fit.sigma2;
    const Eigen::SelfAdjointEigenSolver<MatrixXd> B(C * (V - X * M * X.transpose())
                                                    * C.transpose());
    const MatrixXd A = C.transpose() * B.operatorInverseSqrt() * C;
    return X.transpose() * factor.solve(A * e);
}

}  // namespace

TEST_CASE("robust errors of groups of any size are those of the definition", "[multilevel]")
{
    const auto frame = frameOfUnequalGroups();
    const auto model = fitAndKeep(frame, specFor("y ~ x + (x | ego)"));
    MatrixXd meat = MatrixXd::Zero(2, 2);
    for (std::int32_t group = 0; group < 4; ++group) {
        const auto score = scoreOf(frame, model, group);
        meat += score * score.transpose();
    }
    const MatrixXd M = model.fit.covariance / model.fit.sigma2;
    const MatrixXd expected = M * meat * M;
    const auto robust = clusterRobust(model);
    CHECK((robust.covariance - expected).norm() < 1e-9 * expected.norm());
}

TEST_CASE("robust errors can be stopped", "[multilevel]")
{
    const auto model = fitAndKeep(frameOfUnequalGroups(), specFor("y ~ x + (1 | ego)"));
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(clusterRobust(model, stop.get_token()), Error);
}
