// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/inference/model_tests.hpp"
#include "core/multilevel/report/model_report.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <Eigen/Dense>

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

namespace {

/// The hypothesis of type III by its definition, from the treatment contrasts of the model: each
/// effect of a variable, taken as the mean over the categories of the other one.
double meanEffectTest(const FittedModel& model, const std::string& variable)
{
    const auto& fixed = model.fit.fixed;
    std::vector<std::string> levels;  // of the variable, without the reference
    double others = 1;                // categories of the other one
    for (const auto& each : fixed)
        if (each.name.parts.size() == 1) {
            if (each.name.parts.front().variable == variable)
                levels.push_back(each.name.parts.front().level);
            else
                ++others;
        }
    const auto p = static_cast<Eigen::Index>(fixed.size());
    const auto q = static_cast<Eigen::Index>(levels.size());
    Eigen::MatrixXd hypothesis = Eigen::MatrixXd::Zero(q, p);
    Eigen::VectorXd beta(p);
    for (Eigen::Index j = 0; j < p; ++j) {
        const auto& each = fixed[static_cast<std::size_t>(j)];
        beta[j] = each.estimate;
        for (const auto& part : each.name.parts) {
            const auto level = std::find(levels.begin(), levels.end(), part.level);
            if (part.variable == variable && level != levels.end())
                hypothesis(level - levels.begin(), j) =
                    each.name.parts.size() == 1 ? 1 : 1 / others;
        }
    }
    const Eigen::VectorXd effects = hypothesis * beta;
    const Eigen::MatrixXd covariance = hypothesis * model.fit.covariance * hypothesis.transpose();
    return effects.dot(covariance.ldlt().solve(effects));
}

}  // namespace

TEST_CASE("tests of type III are of mean effects over what they interact with", "[multilevel]")
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("s.alteri"));
    const auto frames = framesOf(study->reader());
    ModelSpec spec;
    spec.formula = "relevance ~ outreach * type4 + (1 | ego)";
    const auto model = fitAndKeep(frames.ties, spec);
    REQUIRE(model.fit.aliased.empty());
    const auto tests = typeThreeTests(frames.ties, model);
    REQUIRE(tests.size() == 3);
    CHECK(tests[0].term == "outreach");
    CHECK(tests[0].wald.chi2 == Approx(meanEffectTest(model, "outreach")).epsilon(1e-6));
    CHECK(tests[1].wald.chi2 == Approx(meanEffectTest(model, "type4")).epsilon(1e-6));
    // The interaction itself is the same by any coding.
    CHECK(tests[2].wald.chi2 == Approx(termTests(model)[2].wald.chi2).epsilon(1e-6));
    CHECK(anovaPart(model).heading.find("reference category") != std::string::npos);

    spec.formula = "relevance ~ outreach + type4 + (1 | ego)";
    const auto plain = fitAndKeep(frames.ties, spec);
    CHECK(typeThreeTests(frames.ties, plain).empty());
    CHECK(anovaPart(plain).heading.find("reference category") == std::string::npos);
}
