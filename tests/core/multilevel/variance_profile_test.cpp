// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles of variances with slopes and crossed groupings, against lme4's deviance minimised by R
// (tests/data/lmm_software/make_profiles.R).
#include "core/multilevel/inference/profile_intervals.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/core/multilevel/example_models.hpp"
#include "tests/core/multilevel/reference_cases.hpp"

#include <cmath>
#include <fstream>
#include <map>
#include <sstream>

using namespace alteri;
using namespace alteri::test;

namespace {

struct Limits {
    double estimate = 0;
    Interval interval;
};

/// By data and parameter.
std::map<std::string, Limits> storedLimits()
{
    std::map<std::string, Limits> limits;
    std::ifstream file(testData("lmm_software") / "profiles.csv");
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::istringstream cells(line);
        std::string data;
        std::string parameter;
        Limits found;
        char comma = 0;
        std::getline(cells, data, ',');
        std::getline(cells, parameter, ',');
        cells >> found.estimate >> comma >> found.interval.lower >> comma >> found.interval.upper;
        limits[data + ": " + parameter] = found;
    }
    return limits;
}

void check(const ProfiledVariance& found, const std::string& name)
{
    CAPTURE(name);
    // R's minima are good to some 1e-10 of the deviance, its limits to the root of that.
    constexpr double tolerance = 1e-5;
    const auto expected = storedLimits().at(name);
    REQUIRE(found.interval);
    CHECK(found.estimate == Approx(expected.estimate).epsilon(tolerance));
    CHECK(found.interval->lower == Approx(expected.interval.lower).epsilon(tolerance));
    CHECK(found.interval->upper == Approx(expected.interval.upper).epsilon(tolerance));
    CHECK_FALSE(found.atBorder);
}

std::vector<ProfiledVariance> profiled(const Frame& frame, const std::string& formula, bool reml)
{
    return profileIntervals(fitAndKeep(frame, specFor(formula, reml))).variances;
}

}  // namespace

TEST_CASE("profiles of random slopes equal lme4's", "[multilevel]")
{
    const auto sleep = readFrame(testData("lmm") / "sleepstudy_rs" / "data.csv");
    const bool reml = GENERATE(false, true);  // either way it is ML that is profiled
    const auto found = profiled(sleep, "Reaction ~ Days + (1 + Days | Subject)", reml);
    REQUIRE(found.size() == 4);
    check(found[0], "sleep: sd (Intercept)");
    check(found[1], "sleep: sd Days");
    check(found[2], "sleep: cor (Intercept) Days");
    CHECK(found[2].other == 1U);
    check(found[3], "sleep: sigma");
    CHECK_FALSE(found[3].term);
}

TEST_CASE("profiles of crossed groupings equal lme4's", "[multilevel]")
{
    const auto frame = readFrame(testData("lmm_software") / "penicillin.csv");
    const auto found = profiled(frame, "diameter ~ 1 + (1 | plate) + (1 | sample)", false);
    REQUIRE(found.size() == 3);
    check(found[0], "penicillin: sd plate");
    check(found[1], "penicillin: sd sample");
    check(found[2], "penicillin: sigma");
}

TEST_CASE("slopes without correlations have a profile for each deviation", "[multilevel]")
{
    const auto sleep = readFrame(testData("lmm") / "sleepstudy_rs" / "data.csv");
    const auto found = profiled(sleep, "Reaction ~ Days + (Days || Subject)", false);
    REQUIRE(found.size() == 3);
    for (const auto& each : found) {
        CHECK_FALSE(each.other);
        REQUIRE(each.interval);
        CHECK(each.interval->lower < each.estimate);
        CHECK(each.interval->upper > each.estimate);
    }
}

TEST_CASE("a deviation that may be zero has a lower limit of zero", "[multilevel]")
{
    // Noise over groups that have no effect: a variance of zero, or nearly.
    auto frame = exampleFrame();
    const auto found = profiled(frame, "y ~ x + (1 | ego) + (1 | city)", false);
    REQUIRE(found.size() == 3);
    for (const auto& each : found) {
        REQUIRE(each.interval);
        CHECK(each.interval->lower >= 0);
        CHECK(each.interval->lower <= each.estimate);
        CHECK(each.interval->upper > each.estimate);
        CHECK(each.atBorder == (each.interval->lower == 0));
    }
}
