// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/exchange/delimited_table.hpp"
#include "core/exchange/frame_table.hpp"
#include "core/measures/study_frames.hpp"
#include "core/multilevel/fit.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <cmath>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

using namespace alteri;
using namespace alteri::test;
using Json = nlohmann::json;

namespace {

Json readJson(const std::filesystem::path& file)
{
    return Json::parse(readFile(file));
}

Frame readFrame(const std::filesystem::path& file)
{
    std::vector<Problem> problems;
    const auto table = readTable(file, problems);
    REQUIRE(problems.empty());
    return frameOf(table);
}

/// Distance relative to the expected size; absolute where that is zero.
double relative(double value, double expected)
{
    return std::abs(value - expected) / (expected != 0 ? std::abs(expected) : 1.0);
}

std::vector<std::string> cases()
{
    std::vector<std::string> cases;
    for (const auto& folder : std::filesystem::directory_iterator(testData("lmm")))
        cases.push_back(folder.path().filename().string());
    std::sort(cases.begin(), cases.end());
    return cases;
}

void checkAgainst(const Json& expected, const Fit& fit)
{
    // Against 60-digit arithmetic; the stated tolerance.
    constexpr double tolerance = 1e-10;
    CHECK(relative(fit.logLik, expected.at("logLik")) < tolerance);
    CHECK(relative(fit.aic, expected.at("AIC")) < tolerance);
    CHECK(relative(fit.bic, expected.at("BIC_nobs")) < tolerance);
    CHECK(relative(std::sqrt(fit.sigma2), expected.at("sigma")) < tolerance);
    if (expected.contains("icc"))
        CHECK(relative(fit.icc, expected.at("icc")) < tolerance);
    for (std::size_t k = 0; k < expected.at("tau_var").size(); ++k) {
        const auto at = static_cast<Eigen::Index>(k);
        CHECK(relative(fit.random.front().covariance(at, at), expected.at("tau_var").at(k))
              < tolerance);
    }
    REQUIRE(fit.fixed.size() == expected.at("beta").size());
    for (std::size_t i = 0; i < fit.fixed.size(); ++i) {
        const double se = expected.at("se").at(i);
        INFO(fit.fixed[i].name.name << " " << fit.fixed[i].estimate);
        CHECK(relative(fit.fixed[i].se, se) < tolerance);
        CHECK(std::abs(fit.fixed[i].estimate - expected.at("beta").at(i).get<double>())
              < 1e-9 * se);
        CHECK(fit.fixed[i].p
              == Approx(expected.at("p_z").at(i).get<double>()).epsilon(1e-8).margin(1e-200));
    }
    if (expected.contains("wald_chi2") && !expected.at("wald_chi2").is_null()) {
        CHECK(relative(fit.wald.chi2, expected.at("wald_chi2")) < tolerance);
        CHECK(fit.wald.df == expected.at("wald_df").get<int>());
    }
}

}  // namespace

TEST_CASE("models equal their exact solutions", "[multilevel]")
{
    const auto name = GENERATE(from_range(cases()));
    const bool reml = GENERATE(false, true);
    const auto json = readJson(testData("lmm") / name / "expected.json");
    const auto& expected = json.at("expected").at(reml ? "REML" : "ML");
    const auto frame = readFrame(testData("lmm") / name / "data.csv");
    CAPTURE(name, reml);

    ModelSpec spec;
    spec.formula = json.at("formula").get<std::string>();
    spec.reml = reml;
    // One group has no between-group variance to speak of; lme4 refuses it too.
    if (expected.value("degenerate_unbounded", false) || expected.value("flat_in_tau", false)
        || name == "nasty_one_group") {
        CHECK_THROWS_AS(fitModel(frame, spec), Error);
        return;
    }
    checkAgainst(expected, fitModel(frame, spec));
}
