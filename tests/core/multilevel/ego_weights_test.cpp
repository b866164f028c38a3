// SPDX-License-Identifier: GPL-3.0-or-later
// Sampling weights of egos, against pseudo-likelihoods that R works out by their definition (see
// tests/data/ego_weights/make_expected.R).
#include "core/error.hpp"
#include "core/exchange/results/r_script.hpp"
#include "core/files/whole_file.hpp"
#include "core/multilevel/generalised/generalised_intervals.hpp"
#include "core/multilevel/generalised/robust_errors.hpp"
#include "core/multilevel/generalised/saved_generalised.hpp"
#include "core/multilevel/inference/bootstrap_intervals.hpp"
#include "core/multilevel/inference/cluster_robust.hpp"
#include "core/multilevel/inference/diagnostics.hpp"
#include "core/multilevel/inference/group_influence.hpp"
#include "core/multilevel/inference/model_tests.hpp"
#include "core/multilevel/inference/profile_intervals.hpp"
#include "core/multilevel/report/regression_table.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/core/multilevel/example_models.hpp"
#include "tests/core/multilevel/reference_cases.hpp"

#include <cmath>

using namespace alteri;
using namespace alteri::test;

namespace {

Frame sampledFrame()
{
    return readFrame(testData("ego_weights") / "data.csv");
}

ModelSpec weighed(const std::string& formula, const std::string& weights = "w")
{
    auto spec = specFor(formula);
    spec.egoWeights = weights;
    return spec;
}

Fit fitSampled(const Frame& frame, const ModelSpec& spec, const Json& expected)
{
    if (!expected.contains("family"))
        return fitModel(frame, spec);
    GeneralisedSpec generalised;
    generalised.model = spec;
    const auto family = expected.at("family").get<std::string>();
    generalised.family = family == "ordinal"    ? Family::Ordinal
                         : family == "binomial" ? Family::Binomial
                                                : Family::Poisson;
    return commonFit(fitGeneralised(frame, generalised).fit);
}

void multiplyColumn(Frame& frame, const std::string& name, double by)
{
    for (auto& value : frame.edit(name)->numbers->values)
        value *= by;
}

/// Every row as often as its weight says, in groups of their own.
Frame copied(const Frame& frame, const std::vector<int>& copiesOfEgo)
{
    Frame result;
    std::vector<double> x, y;
    std::vector<std::int32_t> ego;
    std::int32_t next = 0;
    for (std::size_t g = 0; g < copiesOfEgo.size(); ++g)
        for (int copy = 0; copy < copiesOfEgo[g]; ++copy, ++next)
            for (std::size_t row = 0; row < frame.rows; ++row)
                if (frame.find("ego")->categories->codes[row] == static_cast<std::int32_t>(g)) {
                    x.push_back(frame.find("x")->numbers->values[row]);
                    y.push_back(frame.find("y")->numbers->values[row]);
                    ego.push_back(next);
                }
    result.rows = y.size();
    result.columns = {numberColumn("x", x), numberColumn("y", y), egoColumn(ego)};
    return result;
}

ErrorCode refusedAs(const std::function<void()>& call)
{
    try {
        call();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Cancelled;
}

}  // namespace

TEST_CASE("sampling weights give the pseudo-likelihood's estimates and errors",
          "[multilevel][egoweights]")
{
    const auto frame = sampledFrame();
    // What R's numerical derivatives are good for.
    constexpr double tolerance = 2e-7;
    for (const auto& expected : Json::parse(readFile(testData("ego_weights") / "expected.json"))) {
        const auto formula = expected.at("formula").get<std::string>();
        CAPTURE(formula);
        const auto fit = fitSampled(frame, weighed(formula), expected);
        const auto at = [](const Json& numbers, std::size_t j) {
            return (numbers.is_array() ? numbers.at(j) : numbers).get<double>();
        };
        CHECK(relative(fit.logLik, expected.at("logLik")) < 1e-9);
        REQUIRE(fit.fixed.size() == (expected.at("se").is_array() ? expected.at("se").size() : 1U));
        for (std::size_t j = 0; j < fit.fixed.size(); ++j) {
            const double se = at(expected.at("se"), j);
            CHECK(std::abs(fit.fixed[j].estimate - at(expected.at("estimates"), j))
                  < tolerance * se);
            CHECK(relative(fit.fixed[j].se, se) < tolerance);
            CHECK(fit.fixed[j].p == Approx(normalP(fit.fixed[j].estimate / fit.fixed[j].se)));
        }
    }
}

TEST_CASE("a weight stands for so many equal egos", "[multilevel][egoweights]")
{
    auto frame = exampleFrame();
    std::vector<int> copies;
    std::vector<double> weights;
    for (int g = 0; g < 16; ++g)
        copies.push_back(1 + g % 3);
    for (const auto code : frame.find("ego")->categories->codes)
        weights.push_back(copies[static_cast<std::size_t>(code)]);
    frame.columns.push_back(numberColumn("w", weights));
    const auto* formula =
        GENERATE("y ~ x + (1 | ego)", "y ~ x + (x | ego)", "y ~ 0 + x + (1 | ego)");
    const auto fit = fitModel(frame, weighed(formula));
    const auto whole = fitModel(copied(frame, copies), specFor(formula));
    for (std::size_t j = 0; j < fit.fixed.size(); ++j)
        CHECK(fit.fixed[j].estimate == Approx(whole.fixed[j].estimate).epsilon(1e-9));
    CHECK(fit.sigma2 == Approx(whole.sigma2).epsilon(1e-9));
    CHECK((fit.random.front().covariance - whole.random.front().covariance).norm()
          < 1e-8 * whole.random.front().covariance.norm());
    // The modes of an ego do not depend on how many there are of its kind.
    const auto modes = conditionalModes(fitAndKeep(frame, weighed(formula))).front().modes;
    const auto all = copied(frame, copies);
    const auto wholeModes = conditionalModes(fitAndKeep(all, specFor(formula))).front().modes;
    CHECK((modes.front().values - wholeModes.front().values).norm() < 1e-7);
}

TEST_CASE("only ratios of sampling weights count", "[multilevel][egoweights]")
{
    auto frame = sampledFrame();
    const auto one = fitModel(frame, weighed("y ~ x + z + (x | ego)"));
    multiplyColumn(frame, "w", 1024);
    const auto other = fitModel(frame, weighed("y ~ x + z + (x | ego)"));
    CHECK(other.logLik == Approx(one.logLik).epsilon(1e-12));
    for (std::size_t j = 0; j < one.fixed.size(); ++j) {
        CHECK(other.fixed[j].estimate == Approx(one.fixed[j].estimate).epsilon(1e-10));
        CHECK(other.fixed[j].se == Approx(one.fixed[j].se).epsilon(1e-9));
    }
    // All the same: the estimates of the model without them, with robust errors of the same kind.
    for (auto& value : frame.edit("w")->numbers->values)
        value = 3;
    const auto plain = fitModel(frame, specFor("y ~ x + z + (1 | ego)"));
    const auto equal = fitModel(frame, weighed("y ~ x + z + (1 | ego)"));
    CHECK(equal.logLik == Approx(plain.logLik).epsilon(1e-10));
    CHECK(equal.fixed[1].estimate == Approx(plain.fixed[1].estimate).epsilon(1e-9));
    CHECK(equal.fixed[1].se != Approx(plain.fixed[1].se).epsilon(1e-3));
}

TEST_CASE("weights of egos and of ties go together", "[multilevel][egoweights]")
{
    auto frame = exampleFrame();
    std::vector<double> weights;
    std::vector<double> precisions;
    for (std::size_t row = 0; row < frame.rows; ++row) {
        weights.push_back(1);
        precisions.push_back(0.5 + static_cast<double>(row % 4));
    }
    frame.columns.push_back(numberColumn("w", weights));
    frame.columns.push_back(numberColumn("precise", precisions));
    auto spec = specFor("y ~ x + (1 | ego)");
    spec.precision = "precise";
    const auto plain = fitModel(frame, spec);
    spec.egoWeights = "w";
    const auto both = fitModel(frame, spec);
    CHECK(both.logLik == Approx(plain.logLik).epsilon(1e-10));
    CHECK(both.fixed[1].estimate == Approx(plain.fixed[1].estimate).epsilon(1e-9));
    CHECK(both.icc == Approx(*plain.icc).epsilon(1e-7));
}

TEST_CASE("sampling weights that are none are refused", "[multilevel][egoweights]")
{
    auto frame = sampledFrame();
    CHECK(refusal(frame, weighed("y ~ x + (1 | ego)", "x")) == ErrorCode::WeightsInvalid);
    CHECK(refusal(frame, weighed("y ~ x + (1 | ego)", "nobody")) == ErrorCode::VariableUnknown);
    CHECK(refusal(frame, weighed("y ~ x + (1 | ego) + (1 | o)")) == ErrorCode::OneGroupingNeeded);
    auto reml = weighed("y ~ x + (1 | ego)");
    reml.reml = true;
    CHECK(refusal(frame, reml) == ErrorCode::NotWithEgoWeights);
    frame.edit("w")->numbers->values.front() += 1;
    CHECK(refusal(frame, weighed("y ~ x + (1 | ego)")) == ErrorCode::EgoWeightsVary);
}

TEST_CASE("what rests on a likelihood is not said of a pseudo-likelihood",
          "[multilevel][egoweights]")
{
    const auto frame = sampledFrame();
    const auto model = fitAndKeep(frame, weighed("y ~ x + z + (1 | ego)"));
    const auto larger = fitAndKeep(frame, weighed("y ~ x + z + (x | ego)"));
    const auto expected = ErrorCode::NotWithEgoWeights;
    CHECK(refusedAs([&] { compareModels(model, larger); }) == expected);
    CHECK(refusedAs([&] { singleLevelTest(model); }) == expected);
    CHECK(refusedAs([&] { clusterRobust(model); }) == expected);
    CHECK(refusedAs([&] { groupInfluence(model); }) == expected);
    CHECK(refusedAs([&] { profileIntervals(model); }) == expected);
    CHECK(refusedAs([&] { bootstrapIntervals(model, {}); }) == expected);
    CHECK(refusedAs([&] { smallSampleTests(model, SmallSampleMethod::Satterthwaite); })
          == expected);
    const auto text = fitSummary(model.fit);
    CHECK(text.find("egos weighed by w (mean 1), errors by the sandwich") != std::string::npos);
    CHECK(text.find("log pseudo-likelihood -178.6027") != std::string::npos);
    CHECK(text.find("AIC") == std::string::npos);
    const auto script = rScript(frame, {model.fit}, "data.csv");
    CHECK(script.find("know no sampling weights of groups") != std::string::npos);
    CHECK(script.find("lmer(`y`") == std::string::npos);
}

TEST_CASE("robust errors of a weighed generalised model are its own", "[multilevel][egoweights]")
{
    const auto frame = sampledFrame();
    GeneralisedSpec spec;
    spec.model = weighed("b ~ x + z + (1 | ego)");
    spec.family = Family::Binomial;
    const auto model = fitGeneralised(frame, spec);
    CHECK(robustErrors(model).covariance == model.fit.covariance);
    CHECK(refusedAs([&] { generalisedProfiles(model, 0.95); }) == ErrorCode::NotWithEgoWeights);
    spec.integration = Integration::Laplace;
    CHECK(refusedAs([&] { fitGeneralised(frame, spec); }) == ErrorCode::ExactNeedsOneGrouping);
}
