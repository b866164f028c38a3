// SPDX-License-Identifier: GPL-3.0-or-later
// The wild cluster bootstrap, against one that forms every sample and fits it anew.
#include "core/multilevel/robustness/wild_bootstrap.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/example_models.hpp"

#include <Eigen/Dense>

#include <cmath>

using namespace alteri;
using namespace alteri::test;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

/// Least squares and the cluster-robust error of one coefficient, with the usual factor.
std::pair<double, double> clusteredFit(const MatrixXd& X,
                                       const VectorXd& y,
                                       const std::vector<std::int32_t>& groups,
                                       Eigen::Index j)
{
    const MatrixXd bread = (X.transpose() * X).inverse();
    const VectorXd beta = bread * X.transpose() * y;
    const VectorXd e = y - X * beta;
    const auto count = *std::max_element(groups.begin(), groups.end()) + 1;
    MatrixXd scores = MatrixXd::Zero(X.cols(), count);
    for (Eigen::Index i = 0; i < y.size(); ++i)
        scores.col(groups[static_cast<std::size_t>(i)]) += e[i] * X.row(i).transpose();
    const double factor = count / (count - 1.0) * static_cast<double>(y.size() - 1)
                          / static_cast<double>(y.size() - X.cols());
    const MatrixXd V = factor * bread * scores * scores.transpose() * bread;
    return {beta[j], std::sqrt(V(j, j))};
}

/// The share of samples under a hypothesis whose t is as far from zero as the data's.
double literalShare(const FittedModel& model, Eigen::Index j, double b, const WildChoices& choices)
{
    const MatrixXd X = denseX(model.design);
    const VectorXd y = denseY(model.design);
    const auto& groups = model.design.random.front().groups.of;
    const auto [estimate, se] = clusteredFit(X, y, groups, j);
    const double t = std::abs(estimate - b) / se;
    MatrixXd others(X.rows(), X.cols() - 1);
    others << X.leftCols(j), X.rightCols(X.cols() - 1 - j);
    const VectorXd without = y - b * X.col(j);
    const VectorXd fitted = others * others.householderQr().solve(without);
    const VectorXd residuals = without - fitted;
    const MatrixXd weights = wildWeights(choices, model.fit.groups);
    int extreme = 0;
    for (Eigen::Index r = 0; r < weights.rows(); ++r) {
        VectorXd sample = fitted + b * X.col(j);
        for (Eigen::Index i = 0; i < y.size(); ++i)
            sample[i] += residuals[i] * weights(r, groups[static_cast<std::size_t>(i)]);
        const auto [of, error] = clusteredFit(X, sample, groups, j);
        extreme += std::abs(of - b) / error >= t * (1 - 1e-9) ? 1 : 0;
    }
    return extreme / static_cast<double>(weights.rows());
}

}  // namespace

TEST_CASE("the wild cluster bootstrap equals one that fits every sample",
          "[multilevel][robustness]")
{
    const auto frame = exampleFrame();
    const auto model = fitAndKeep(frame, specFor("y ~ x + z + type + (1 | ego)"));
    WildChoices choices;
    choices.replicates = 399;
    choices.weights = GENERATE(WildWeights::Rademacher, WildWeights::Webb);
    for (const std::size_t j : {1U, 3U}) {
        const auto at = static_cast<Eigen::Index>(j);
        const auto test = wildClusterTest(model, j, choices);
        const auto [estimate, se] = clusteredFit(denseX(model.design), denseY(model.design),
                                                 model.design.random.front().groups.of, at);
        CHECK(test.estimate == Approx(estimate).epsilon(1e-9));
        CHECK(test.se == Approx(se).epsilon(1e-9));
        CHECK(test.t == Approx(estimate / se).epsilon(1e-9));
        CHECK(test.p == Approx(literalShare(model, at, 0, choices)).margin(1e-12));
        // Hypotheses just within the interval are kept, those just outside rejected.
        const double little = 1e-6 * se;
        CHECK(literalShare(model, at, test.lower + little, choices) >= 0.05);
        CHECK(literalShare(model, at, test.lower - little, choices) < 0.05);
        CHECK(literalShare(model, at, test.upper - little, choices) >= 0.05);
        CHECK(literalShare(model, at, test.upper + little, choices) < 0.05);
        CHECK(test.lower < test.estimate);
        CHECK(test.upper > test.estimate);
    }
}

TEST_CASE("weights of the wild bootstrap have mean 0 and variance 1", "[multilevel][robustness]")
{
    WildChoices choices;
    choices.replicates = 20000;
    // Few groups take six values.
    const MatrixXd few = wildWeights(choices, 5);
    CHECK(few.cwiseAbs().maxCoeff() == Approx(std::sqrt(1.5)));
    const MatrixXd many = wildWeights(choices, 20);
    CHECK((many.array().abs() == 1).all());
    for (const auto& weights : {few, many}) {
        CHECK(std::abs(weights.mean()) < 0.01);
        CHECK(weights.array().square().mean() == Approx(1).epsilon(0.01));
    }
    choices.seed = 2;
    CHECK(wildWeights(choices, 20) != many);
}
