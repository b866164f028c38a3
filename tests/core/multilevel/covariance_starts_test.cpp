// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/covariance_starts.hpp"
#include "core/multilevel/inference/fit.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/example_models.hpp"

#include <algorithm>
#include <cmath>

using namespace alteri;
using namespace alteri::test;

namespace {

/// Few ties of few egos, with outliers: the deviance has a minimum at zero and two others.
Frame frameWithThreeMinima()
{
    const auto ego = egoColumn({0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 5, 5, 5, 5, 5});
    Frame frame;
    frame.rows = ego.categories->codes.size();
    frame.columns = {
        numberColumn("y", {1.32084, -29.8633, 3.7609, -0.718705, -0.304955, 1.7247, -7.37262,
                           -4.81176, 9.54604, -78.9083, 17.1323, 33.5037, -59.9095, 12.0793,
                           -0.556051, -2.12673, 16.2878}),
        numberColumn("x", {0.955045, 0.327546, -1.01971, -0.0329258, 0.0885356, 1.54512, -0.384607,
                           0.858618, -1.72638, -1.44, 0.286877, 0.761528, -39.052, 0.0358998,
                           -0.90173, 0.450112, 0.494037}),
        numberColumn("z", {0.931089, 1.53522, 13.7895, 0.683665, 1.06625, 0.0491823, 0.327535,
                           0.16227, -0.0416371, -0.741179, 2.36715, -0.334335, -0.578995, 0.64617,
                           -0.435507, 0.0635363, -4.125}),
        numberColumn("w", {-0.795613, 0.78293, 0.372828, 2.28146, 1.2068, 1.77312, 0.712886,
                           0.795803, -0.0435105, -1.32663, 0.445797, -0.100064, -0.889412, 1.00351,
                           -0.453828, -1.25517, 2.58095}),
        ego};
    return frame;
}

/// A bowl around each of two places, in logarithms.
class TwoBowls : public CovarianceObjective {
public:
    Eigen::Index size() const override { return 3; }
    double value(const Eigen::VectorXd& theta) override
    {
        const auto away = [&](double intercept, double slope) {
            return std::pow(std::log(std::abs(theta[0]) / intercept), 2)
                   + std::pow(std::log(std::abs(theta[2]) / slope), 2);
        };
        return std::min(away(1, 1) - 1, away(0.02, 40) - 2);
    }
    ObjectiveAt at(const Eigen::VectorXd& theta) override
    {
        ObjectiveAt at;
        at.value = value(theta);
        return at;
    }
};

}  // namespace

TEST_CASE("the lowest of several minima of slopes is found", "[multilevel]")
{
    const auto frame = frameWithThreeMinima();
    const auto model = fitAndKeep(frame, specFor("y ~ x + z + w + (x || ego)"));
    // The lowest that R's optim finds on lme4's deviance from 25 starts; lmer ends at 147.0574.
    CHECK(model.fit.deviance == Approx(137.245271971).epsilon(1e-10));
    CHECK(std::sqrt(model.fit.tau2 / model.fit.sigma2) == Approx(22.7337236).epsilon(1e-6));
}

TEST_CASE("searches go on from low places that are not beside what was found", "[multilevel]")
{
    const std::vector entries{ThetaEntry::OneEffect, ThetaEntry::Together, ThetaEntry::OtherEffect};
    const EffectGrid grid{{0.02, 0.15, 1, 7, 50}, {0.02, 0.15, 1, 7, 50}};
    TwoBowls bowls;
    CovarianceEstimate found;
    found.theta = independentEffects(entries, 1, 1);
    found.at = bowls.at(found.theta);
    const auto starts = startsBeside(found, bowls, entries, grid);
    REQUIRE(starts.size() == 1);
    CHECK(starts.front() == independentEffects(entries, 0.02, 50));

    found.theta = independentEffects(entries, 0.02, 40);
    found.at = bowls.at(found.theta);
    const auto others = startsBeside(found, bowls, entries, grid);
    REQUIRE(others.size() == 1);
    CHECK(others.front() == independentEffects(entries, 1, 1));
}
