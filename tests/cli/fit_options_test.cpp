// SPDX-License-Identifier: GPL-3.0-or-later
// Options of `fit` that say how rows and egos weigh, and what becomes of missing values.
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"

#include <nlohmann/json.hpp>

using namespace alteri;
using namespace alteri::test;

namespace {

using Json = nlohmann::json;

std::string dataOf(const char* folder)
{
    return (testData(folder) / "data.csv").string();
}

Json expectedIn(const char* folder)
{
    return Json::parse(readFile(testData(folder) / "expected.json"));
}

struct FitOptionsFixture : CommandLine {
    Json fit(const char* data, const std::string& arguments) const
    {
        const auto found = run("fit " + dataOf(data) + " --format json " + arguments);
        INFO(found.problems);
        REQUIRE(found.code == 0);
        return Json::parse(found.output);
    }
};

}  // namespace

TEST_CASE_METHOD(FitOptionsFixture, "egos are weighed by --egoweights", "[cli]")
{
    const auto expected = expectedIn("ego_weights").front();
    const std::string formula =
        "--formula '" + expected.at("formula").get<std::string>() + "' --egoweights w";
    const auto found = fit("ego_weights", formula);
    CHECK(found.at("ego_weights") == "w");
    CHECK(found.at("logLik").get<double>()
          == Approx(expected.at("logLik").get<double>()).epsilon(1e-9));
    CHECK_FALSE(found.contains("aic"));  // a pseudo-likelihood has none
    const auto refused = run("fit " + dataOf("ego_weights") + " " + formula + " --confint profile");
    CHECK(refused.code != 0);
    CHECK_THAT(refused.problems, Catch::Contains("sampling weights"));
}

TEST_CASE_METHOD(FitOptionsFixture, "residuals have variances by --variances", "[cli]")
{
    const auto expected = expectedIn("level_variances").front();
    const std::string formula =
        "--formula '" + expected.at("formula").get<std::string>() + "' --variances kind";
    const auto found = fit("level_variances", formula);
    CHECK(found.at("logLik").get<double>()
          == Approx(expected.at("logLik").get<double>()).epsilon(1e-8));
    // What would take the variances as known is refused.
    for (const auto* option : {"--confint profile", "--confint boot", "--influence",
                               "--reml --df satterthwaite", "--reml --df kenward-roger"}) {
        CAPTURE(option);
        const auto refused = run("fit " + dataOf("level_variances") + " " + formula + " " + option);
        CHECK(refused.code != 0);
        CHECK_THAT(refused.problems, Catch::Contains("variances of their own"));
    }
    CHECK(run("fit " + dataOf("level_variances") + " --formula 'y ~ x' --variances kind").code
          != 0);
}

TEST_CASE_METHOD(FitOptionsFixture, "missing values are imputed by --impute", "[cli]")
{
    const auto expected = expectedIn("imputation");
    const std::string formula =
        "--formula '" + expected.at("formula").get<std::string>() + "' --impute 5 --seed 3";
    const auto text = run("fit " + dataOf("imputation") + " " + formula);
    CHECK(text.code == 0);
    CHECK_THAT(text.output, Catch::Contains("mputed"));
    // Seeded: the same again.
    CHECK(fit("imputation", formula) == fit("imputation", formula));
    // Where nothing is missing there is nothing to impute.
    const auto whole =
        run("fit " + dataOf("level_variances") + " --formula 'y ~ x + (1 | ego)' --impute");
    CHECK(whole.code != 0);
    CHECK_THAT(whole.problems, Catch::Contains("nothing to impute"));
}
