// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_file.hpp"
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

using namespace alteri;
using namespace alteri::test;

namespace {

using Json = nlohmann::json;

struct GeneralisedFixture : CommandLine {
    static std::string table(const std::string& name)
    {
        return (testData("glmm") / name / "data.csv").string();
    }

    Json fit(const std::string& name, const std::string& arguments) const
    {
        const auto found = run("fit " + table(name) + " --format json " + arguments);
        INFO(found.problems);
        REQUIRE(found.code == 0);
        return Json::parse(found.output);
    }

    /// One sentence on standard error, and the exit code.
    Run refusal(const std::string& name, const std::string& arguments) const
    {
        auto found = run("fit " + table(name) + " " + arguments);
        CHECK(found.code != 0);
        CHECK(found.output.empty());
        return found;
    }
};

Json expectedOf(const std::string& name)
{
    return Json::parse(readFile(testData("glmm") / name / "expected.json"));
}

double logLik(const Json& json)
{
    return json.at("logLik").get<double>();
}

}  // namespace

TEST_CASE_METHOD(GeneralisedFixture, "an exposure is an option or part of the formula", "[cli]")
{
    const double expected = expectedOf("poisson_offset").at("expected").at("exact").at("logLik");
    const auto inFormula =
        fit("poisson_offset", "--family poisson --formula 'contacts ~ kin + near + dur + "
                              "ego_female + offset(log(weeks)) + (1 | ego)'");
    const auto asOption =
        fit("poisson_offset", "--family poisson --offset 'log(weeks)' --formula 'contacts ~ kin + "
                              "near + dur + ego_female + (1 | ego)'");
    CHECK(logLik(inFormula) == Approx(expected).epsilon(1e-11));
    CHECK(logLik(asOption) == Approx(expected).epsilon(1e-11));
    CHECK(inFormula.at("link") == "log");
    CHECK(refusal("poisson_offset",
                  "--family poisson --offset 'sqrt(weeks)' --formula 'contacts ~ 1 + (1 | ego)'")
              .problems.find("sqrt")
          != std::string::npos);
}

TEST_CASE_METHOD(GeneralisedFixture, "trials stand in cbind or are weights of a share", "[cli]")
{
    const double expected = expectedOf("binomial_trials").at("expected").at("exact").at("logLik");
    const auto json =
        fit("binomial_trials", "--family binomial --link probit --formula 'cbind(answered, tried - "
                               "answered) ~ kin + dur + ego_female + (1 | ego)'");
    CHECK(logLik(json) == Approx(expected).epsilon(1e-11));
    CHECK(json.at("link") == "probit");
    CHECK(refusal("binomial_trials",
                  "--family ordinal --formula 'cbind(answered, tried - answered) ~ kin + (1 | "
                  "ego)'")
              .problems.find("--family binomial")
          != std::string::npos);
    CHECK(refusal("binomial_trials", "--family binomial --weights kin --formula 'kin ~ dur + (1 | "
                                     "ego)'")
              .problems.find("greater than 0")
          != std::string::npos);
}

TEST_CASE_METHOD(GeneralisedFixture, "how effects are integrated is said and chosen", "[cli]")
{
    const std::string formula =
        "--formula 'support ~ kin + same_sex + dur + near + ego_female + ego_age + (1 | ego)' "
        "--family binomial";
    const auto expected = expectedOf("binary_medium").at("expected");
    const auto exact = fit("binary_medium", formula);
    CHECK(exact.at("integration") == "exact");
    CHECK(exact.at("nodes").at("most").get<int>() > 1);
    CHECK(logLik(exact) == Approx(expected.at("exact").at("logLik").get<double>()).epsilon(1e-11));
    const auto laplace = fit("binary_medium", formula + " --integration laplace");
    CHECK(laplace.at("integration") == "laplace");
    CHECK(logLik(laplace)
          == Approx(expected.at("laplace").at("logLik").get<double>()).epsilon(1e-10));
    CHECK(refusal("binary_crossed", "--family binomial --integration exact --formula 'support ~ "
                                    "public + (1 | ego) + (1 | organisation)'")
              .problems.find("Laplace")
          != std::string::npos);
}

TEST_CASE_METHOD(GeneralisedFixture,
                 "logarithms, powers and no intercept are parts of formulas",
                 "[cli]")
{
    const auto powers = fit("ordinal_unused", "--family ordinal --formula 'closeness ~ dur + "
                                              "I(dur^2) + (1 | ego)'");
    CHECK(powers.at("fixed").at(1).at("term") == "I(dur^2)");
    CHECK(powers.at("thresholds").size() == 3);
    const auto without =
        fit("binary_medium", "--family binomial --formula 'support ~ dur - 1 + (1 | ego)'");
    CHECK(without.at("fixed").size() == 1);
    const auto logarithm = fit("poisson_offset", "--family poisson --formula 'contacts ~ "
                                                 "log(weeks) + (1 | ego)'");
    CHECK(logarithm.at("fixed").at(1).at("term") == "log(weeks)");
}

TEST_CASE_METHOD(GeneralisedFixture, "what formulas of other programs have is told", "[cli]")
{
    const auto sentence = [&](const std::string& formula) {
        return refusal("ordinal_unused", "--family ordinal --formula '" + formula + "'").problems;
    };
    CHECK(sentence("closeness ~ dur^2 + (1 | ego)").find("I(x^2)") != std::string::npos);
    CHECK(sentence("closeness ~ ns(dur, 2) + (1 | ego)").find("poly(x, 2)") != std::string::npos);
    CHECK(sentence("closeness ~ as.factor(dur) + (1 | ego)").find("factor(x)")
          != std::string::npos);
    CHECK(sentence("closeness ~ .:kin + (1 | ego)").find("only by itself") != std::string::npos);
    CHECK(sentence("closeness ~ kin - dur + (1 | ego)").find("a term that stands before it")
          != std::string::npos);
    CHECK(sentence("clmm(closeness ~ dur + (1 | ego))").find("no part of a formula")
          != std::string::npos);
    CHECK(sentence("closeness ~ poly(kin, 3) + (1 | ego)").find("degree 3") != std::string::npos);
}

TEST_CASE_METHOD(GeneralisedFixture, "a dot and a filter choose variables and rows", "[cli]")
{
    const std::string model = "--family ordinal --formula 'closeness ~ . - tie - near + (1 | ego)'";
    const auto json = fit("ordinal_unused", model + " --subset 'kin = 1 or dur > 5'");
    CHECK(json.at("formula")
          == "closeness ~ kin + same_sex + dur + freq + ego_female + ego_age + "
             "(1 | ego)");
    CHECK(json.at("subset") == "kin = 1 or dur > 5");
    CHECK(json.at("filtered").get<int>() + json.at("n").get<int>() == 337);
    CHECK(run("fit " + table("ordinal_unused") + " " + model + " --subset 'kin = 1'")
              .output.find("only rows with kin = 1: ")
          != std::string::npos);
    CHECK(refusal("ordinal_unused", model + " --subset 'mean(kin) > 0'").problems.find("mean()")
          != std::string::npos);
}

TEST_CASE_METHOD(GeneralisedFixture, "models without a grouping have one level", "[cli]")
{
    const auto counts = fit("poisson_offset", "--family poisson --robust --effects --formula "
                                              "'contacts ~ kin + dur + offset(log(weeks))'");
    CHECK(logLik(counts) == Approx(-2424.37415243030).epsilon(1e-11));
    CHECK(counts.at("groups") == 0);
    CHECK(counts.at("random").empty());
    CHECK(counts.at("overdispersion").at("ratio").get<double>() == Approx(3784.8422902 / 503));
    const auto numbers = fit("poisson_offset", "--formula 'dur ~ kin + ego_age' --anova --confint "
                                               "wald --robust --compare 'dur ~ kin'");
    CHECK(numbers.at("method") == "OLS");
    CHECK(numbers.at("f").at("df") == 2);
    CHECK(numbers.at("terms").size() == 2);
    CHECK(numbers.at("comparison").size() == 2);
    CHECK(refusal("poisson_offset", "--formula 'dur ~ kin' --modes").problems.find("--modes")
          != std::string::npos);
    CHECK(run("fit " + table("poisson_offset") + " --formula 'dur ~ kin'")
              .output.find("no groups, least squares")
          != std::string::npos);
}

TEST_CASE_METHOD(GeneralisedFixture, "generalised models have intervals and influence", "[cli]")
{
    const std::string model = "--family ordinal --formula 'closeness ~ kin + dur + (1 | ego)' ";
    const auto profile = fit("ordinal_unused", model + "--confint profile");
    CHECK(profile.at("confint").size() == 6);  // three thresholds, two coefficients, a deviation
    const auto once = fit("ordinal_unused", model + "--confint boot --replicates 20 --seed 3");
    const auto again = fit("ordinal_unused", model + "--confint boot --replicates 20 --seed 3");
    CHECK(once.at("confint") == again.at("confint"));
    const auto influence = fit("ordinal_unused", model + "--influence");
    CHECK(influence.at("influence").size() == 25);
}

TEST_CASE_METHOD(GeneralisedFixture, "generalised models have cluster-robust tests", "[cli]")
{
    const auto json =
        fit("ordinal_unused", "--family ordinal --robust --formula 'closeness ~ kin + "
                              "near + dur + (1 | ego)'");
    const auto& row = json.at("robust").at(0);
    CHECK(row.at("term") == "kin");
    CHECK(row.at("se").get<double>() == Approx(0.267384).epsilon(1e-4));
}

TEST_CASE_METHOD(GeneralisedFixture, "an infinite estimate is said, and its model printed", "[cli]")
{
    const auto found = run("fit " + table("binary_separation")
                           + " --family binomial --format json --formula 'support ~ kin + party + "
                             "dur + (1 | ego)'");
    CHECK(found.code == 0);
    CHECK(found.problems.find("party separates the outcome") != std::string::npos);
    CHECK(Json::parse(found.output).at("infinite").at(0).at("term") == "party");
    const auto constant = run("fit " + table("binary_constant_within")
                              + " --family binomial --formula 'support ~ 1 + (1 | ego)'");
    CHECK(constant.code == 1);
    CHECK(constant.problems.find("same outcome") != std::string::npos);
}

TEST_CASE_METHOD(GeneralisedFixture, "models fits what was saved, of whatever kind", "[cli]")
{
    REQUIRE(import().code == 0);
    {
        const auto file = StudyFile::open(study, fixedEnvironment(2));
        file->perform("Other kind", [](Writer& writer) {
            auto model = writer.reader().models().front();
            model.name = "Ordinal";
            model.family = FamilyChoice{};
            writer.addModel(model);
        });
    }
    const auto text = run("models " + study);
    REQUIRE(text.code == 0);
    CHECK(text.output.find("ordinal, logit, exact") != std::string::npos);
    CHECK(text.output.find("0|1") != std::string::npos);
    const auto json = Json::parse(run("models " + study + " --format json").output);
    const auto formula = json.back().at("formula").get<std::string>();
    const auto single =
        run("fit " + study + " --family ordinal --format json --formula '" + formula + "'");
    CHECK(json.back().at("family") == "ordinal");
    CHECK(json.back().at("thresholds").size() == 3);
    // The saved model has reference categories and groupings, the formula alone has not.
    CHECK(single.code == 0);
    const auto plain = run("models " + study + " --format markdown");
    const auto ratios = run("models " + study + " --format markdown --ratios");
    CHECK(ratios.code == 0);
    CHECK(ratios.output != plain.output);
    CHECK(ratios.output.find("odds or rate ratios") != std::string::npos);
    CHECK(run("models " + study + " --ratios").code != 0);
}
