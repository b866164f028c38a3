// SPDX-License-Identifier: GPL-3.0-or-later
// Against lme4 and base R, stored by tests/data/lmm_software/make_marginal_means.R; lme4's
// optimiser is exact to some 1e-6, which sets the tolerance.
#include "core/multilevel/inference/marginal_means.hpp"
#include "core/multilevel/inference/standardised.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/core/multilevel/example_models.hpp"
#include "tests/core/multilevel/reference_cases.hpp"

#include <fstream>
#include <map>

using namespace alteri;
using namespace alteri::test;

namespace {

double stored(const std::string& key)
{
    static const auto results = [] {
        std::ifstream file(testData("lmm_software") / "marginal_means.csv");
        std::map<std::string, double> read;
        std::string line;
        std::getline(file, line);
        while (std::getline(file, line)) {
            const auto comma = line.rfind(',');
            read[line.substr(0, comma)] = std::stod(line.substr(comma + 1));
        }
        return read;
    }();
    CAPTURE(key);
    const auto found = results.find(key);
    REQUIRE(found != results.end());
    return found->second;
}

Frame egoFrame()
{
    auto frame = readFrame(testData("lmm") / "ego_small" / "data.csv");
    Column size{"size", "size", VariableLevel::Tie, std::nullopt, CategoryValues(), {}};
    size.categories->levels = size.categories->labels = {"short", "middle", "long"};
    for (const double dur : frame.find("dur")->numbers->values)
        size.categories->codes.push_back(dur <= 4 ? 0 : dur <= 9 ? 1 : 2);
    Column edu{"edu", "edu", VariableLevel::Tie, std::nullopt, CategoryValues(), {}};
    edu.categories->levels = edu.categories->labels = {"0", "1", "2", "3"};
    for (const double level : frame.find("alter_edu")->numbers->values)
        edu.categories->codes.push_back(static_cast<std::int32_t>(level));
    frame.columns.push_back(std::move(size));
    frame.columns.push_back(std::move(edu));
    return frame;
}

void checkMeans(const std::string& name,
                const Frame& frame,
                const FittedModel& model,
                const std::string& variable)
{
    std::size_t rows = 0;
    for (const auto& mean : marginalMeans(model, frame, variable)) {
        CAPTURE(name, variable, mean.level);
        REQUIRE(mean.estimate);
        const auto which = variable + "=" + mean.level;
        CHECK(relative(*mean.estimate, stored(name + ",mean," + which)) < 1e-6);
        CHECK(relative(mean.se, stored(name + ",se," + which)) < 1e-6);
        CHECK(mean.upper - *mean.estimate == Approx(normalQuantile975 * mean.se));
        rows += mean.rows;
    }
    CHECK(rows == model.fit.n);
}

}  // namespace

TEST_CASE("marginal means equal predictions by hand in R", "[multilevel]")
{
    const auto frame = egoFrame();
    const auto interaction =
        fitAndKeep(frame, specFor("close ~ kin + size * ego_age + edu + (1 | ego)"));
    checkMeans("interaction", frame, interaction, "size");
    checkMeans("interaction", frame, interaction, "kin");
    const auto without = fitAndKeep(frame, specFor("close ~ 0 + size + kin + (1 | ego)"));
    checkMeans("no_intercept", frame, without, "size");
    const auto sum = fitAndKeep(frame, specFor("close ~ sum(size) * kin + (1 | ego)"));
    checkMeans("sum", frame, sum, "size");
    checkMeans("sum", frame, sum, "kin");
}

TEST_CASE("marginal means do not depend on reference, centring and level", "[multilevel]")
{
    const auto frame = egoFrame();
    auto spec = specFor("close ~ kin + size * ego_age + edu + (1 | ego)");
    const auto before = marginalMeans(fitAndKeep(frame, spec), frame, "kin", 0.9);
    spec.references = {{"size", "long"}, {"edu", "2"}};
    spec.centred = {"ego_age", "kin"};
    const auto after = marginalMeans(fitAndKeep(frame, spec), frame, "kin", 0.9);
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        CHECK(relative(*after[i].estimate, *before[i].estimate) < 1e-8);
        CHECK(relative(after[i].se, before[i].se) < 1e-8);
        CHECK(after[i].upper - *after[i].estimate
              == Approx(normalQuantile(0.95) * after[i].se).epsilon(1e-12));
    }
}

TEST_CASE("which predictors have marginal means", "[multilevel]")
{
    const auto frame = egoFrame();
    const auto model =
        fitAndKeep(frame, specFor("close ~ kin + size + within(kin) + age_diff + (1 | ego)"));
    const auto offered = marginalVariables(model, frame);
    REQUIRE(offered.size() == 2);
    CHECK(offered[0].name == "kin");
    CHECK_FALSE(offered[0].isCategorical);
    CHECK(offered[1].name == "size");
    CHECK(offered[1].isCategorical);
    CHECK_THROWS_AS(marginalMeans(model, frame, "age_diff"), Error);
    CHECK_THROWS_AS(marginalMeans(model, frame, "edu"), Error);
}

TEST_CASE("a mean that rests on a combination nobody has is not estimated", "[multilevel]")
{
    // Nobody is both long known and kin: the product of the two is aliased.
    auto frame = egoFrame();
    auto& kin = frame.edit("kin")->numbers->values;
    const auto& size = frame.find("size")->categories->codes;
    for (std::size_t row = 0; row < kin.size(); ++row)
        if (size[row] == 2)
            kin[row] = 0;
    const auto model = fitAndKeep(frame, specFor("close ~ size * kin + (1 | ego)"));
    REQUIRE(model.fit.aliased == std::vector<std::string>{"sizelong:kin"});
    const auto means = marginalMeans(model, frame, "size");
    REQUIRE(means.size() == 3);
    CHECK(means[0].estimate);
    CHECK(means[1].estimate);
    CHECK_FALSE(means[2].estimate);

    // What another predictor says anew hinders nothing.
    Column twice = *frame.find("ego_age");
    twice.name = "twice";
    for (auto& value : twice.numbers->values)
        value = 2 * value + 1;
    frame.columns.push_back(std::move(twice));
    const auto doubled = fitAndKeep(frame, specFor("close ~ size + ego_age + twice + (1 | ego)"));
    REQUIRE(doubled.fit.aliased.size() == 1);
    for (const auto& mean : marginalMeans(doubled, frame, "size"))
        CHECK(mean.estimate);
}

TEST_CASE("standardised coefficients equal R's", "[multilevel]")
{
    const auto frame = egoFrame();
    const auto model = fitAndKeep(frame, specFor("close ~ kin + size * ego_age + edu + (1 | ego)"));
    const auto standardised = standardisedCoefficients(model);
    REQUIRE(standardised.size() == model.fit.fixed.size() - 1);
    for (std::size_t j = 0; j < standardised.size(); ++j) {
        const auto& each = standardised[j];
        CAPTURE(each.name.name);
        CHECK(relative(each.estimate, stored("interaction,standardised," + each.name.name)) < 1e-6);
        CHECK(relative(each.se, stored("interaction,standardised_se," + each.name.name)) < 1e-6);
        CHECK(each.p == model.fit.fixed[j + 1].p);
        CHECK(each.lower == Approx(each.estimate - normalQuantile975 * each.se));
    }
}
