// SPDX-License-Identifier: GPL-3.0-or-later
// Multiple imputation, against mice with pan (see tests/data/imputation/make_expected.R).
#include "core/error.hpp"
#include "core/files/whole_file.hpp"
#include "core/multilevel/robustness/chained_equations.hpp"
#include "core/multilevel/robustness/multiple_imputation.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/core/multilevel/example_models.hpp"
#include "tests/core/multilevel/reference_cases.hpp"

#include <cmath>
#include <set>

using namespace alteri;
using namespace alteri::test;

namespace {

Frame frameWithGaps()
{
    return readFrame(testData("imputation") / "data.csv");
}

Json expectedOfMice()
{
    return Json::parse(readFile(testData("imputation") / "expected.json"));
}

ImputedModel imputedBy(const Frame& frame, const ModelSpec& spec, ImputationChoices choices = {})
{
    return imputedModel(
        frame, spec, {}, [&](const Frame& drawn) { return fitModel(drawn, spec); }, choices);
}

}  // namespace

TEST_CASE("Rubin's rules are those of mice", "[multilevel][imputation]")
{
    const auto expected = expectedOfMice();
    for (const auto& rule : expected.at("rules")) {
        const auto found = pooled(rule.at("estimates").get<std::vector<double>>(),
                                  rule.at("errors").get<std::vector<double>>(),
                                  rule.at("completeDf").get<double>());
        CHECK(relative(found.estimate, rule.at("estimate")) < 1e-10);
        CHECK(relative(found.within, rule.at("within")) < 1e-10);
        CHECK(relative(found.between, rule.at("between")) < 1e-9);
        CHECK(relative(found.se, rule.at("se")) < 1e-10);
        CHECK(relative(found.df, rule.at("df")) < 1e-8);
        CHECK(relative(found.missingInformation, rule.at("fmi")) < 1e-8);
    }
    const auto same = pooled({2, 2, 2}, {1, 1, 1}, 10);
    CHECK(same.se == 1);
    CHECK(same.df == Approx(11.0 / 13 * 10));
}

TEST_CASE("imputations at their levels pool to what mice and pan find", "[multilevel][imputation]")
{
    const auto frame = frameWithGaps();
    const auto expected = expectedOfMice();
    ImputationChoices choices;
    choices.imputations = 60;
    const auto found =
        imputedBy(frame, specFor(expected.at("formula").get<std::string>()), choices);
    CHECK(found.rows == frame.rows);
    CHECK(found.groups == 60);
    REQUIRE(found.fixed.size() == 3);
    for (std::size_t j = 0; j < 3; ++j) {
        CAPTURE(j);
        const auto& number = found.fixed[j].number;
        const double se = expected.at("se").at(j);
        // As far as 60 imputations differ from 200.
        CHECK(std::abs(number.estimate - expected.at("estimate").at(j).get<double>()) < 0.25 * se);
        CHECK(number.se == Approx(se).epsilon(0.12));
        CHECK(std::abs(number.missingInformation - expected.at("fmi").at(j).get<double>()) < 0.15);
        CHECK(found.fixed[j].lower < number.estimate);
        CHECK(found.fixed[j].upper > number.estimate);
    }
    // The slope of what was left out by the outcome moves away from that of the complete rows.
    const double complete = expected.at("complete").at(1);
    CHECK(found.fixed[1].number.estimate > complete);
}

TEST_CASE("values of egos are drawn once for each ego, and known ones stay",
          "[multilevel][imputation]")
{
    const auto frame = frameWithGaps();
    ChainedEquations chain(frame, {"y", "x", "z"}, "ego", 4);
    const auto first = chain.next(5, {});
    const auto second = chain.next(5, {});
    std::map<std::int32_t, std::set<double>> ofEgo;
    bool isDrawnAnew = false;
    for (std::size_t row = 0; row < frame.rows; ++row) {
        ofEgo[frame.find("ego")->categories->codes[row]].insert(
            first.find("z")->numbers->values[row]);
        for (const auto* name : {"x", "y", "z"}) {
            CHECK_FALSE(first.find(name)->isMissing(row));
            const double before = frame.find(name)->numbers->values[row];
            if (!frame.find(name)->isMissing(row))
                CHECK(first.find(name)->numbers->values[row] == before);
            else
                isDrawnAnew = isDrawnAnew
                              || first.find(name)->numbers->values[row]
                                     != second.find(name)->numbers->values[row];
        }
    }
    CHECK(isDrawnAnew);
    for (const auto& [ego, values] : ofEgo)
        CHECK(values.size() == 1);
    // The same seed, the same values.
    ChainedEquations again(frame, {"y", "x", "z"}, "ego", 4);
    CHECK(again.next(5, {}).find("x")->numbers->values == first.find("x")->numbers->values);
}

TEST_CASE("categories are drawn among those that there are, in their shares",
          "[multilevel][imputation]")
{
    auto frame = exampleFrame();
    auto& type = *frame.edit("type")->categories;
    const auto before = type.codes;
    RandomDraws random(9);
    std::size_t gone = 0;
    for (auto& code : type.codes)
        if (random.uniform() < 0.3) {
            code = CategoryValues::missing;
            ++gone;
        }
    ChainedEquations chain(frame, {"y", "x", "type"}, "ego", 2);
    CHECK(chain.missing() == std::vector<std::pair<std::string, std::size_t>>{{"type", gone}});
    std::vector<double> counts(3, 0);
    constexpr int draws = 200;
    for (int i = 0; i < draws; ++i) {
        const auto& codes = chain.next(2, {}).find("type")->categories->codes;
        for (std::size_t row = 0; row < codes.size(); ++row) {
            REQUIRE(codes[row] >= 0);
            REQUIRE(codes[row] < 3);
            if (type.codes[row] >= 0)
                REQUIRE(codes[row] == before[row]);
            else
                counts[static_cast<std::size_t>(codes[row])] += 1.0 / draws;
        }
    }
    // Nothing tells which are missing: shares are about those that are known.
    for (std::int32_t level = 0; level < 3; ++level) {
        const auto known = std::count(type.codes.begin(), type.codes.end(), level);
        const double share = static_cast<double>(known) / static_cast<double>(frame.rows - gone);
        CHECK(counts[static_cast<std::size_t>(level)] / static_cast<double>(gone)
              == Approx(share).margin(0.15));
    }
}

TEST_CASE("numbers that are categories take a known one", "[multilevel][imputation]")
{
    auto frame = exampleFrame();
    auto& type = *frame.edit("type");
    type.categories->levels = {"10", "20", "30"};
    type.numbers = NumberValues();
    for (const auto code : type.categories->codes)
        type.numbers->add(10 * (code + 1));
    for (const std::size_t row : {3U, 17U, 40U}) {
        type.numbers->setMissing(row);
        type.categories->codes[row] = CategoryValues::missing;
    }
    ChainedEquations chain(frame, {"y", "x", "type"}, "ego", 2);
    const auto& drawn = *chain.next(4, {}).find("type");
    for (std::size_t row = 0; row < frame.rows; ++row)
        CHECK(drawn.numbers->values[row] == 10 * (drawn.categories->codes[row] + 1));
}

TEST_CASE("what cannot be imputed is said", "[multilevel][imputation]")
{
    const auto spec = specFor("y ~ x + (1 | ego)");
    try {
        imputedBy(exampleFrame(), spec);
        FAIL("nothing was missing");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::NothingMissing);
    }
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(imputedModel(frameWithGaps(), spec, {},
                                 [&](const Frame& drawn) { return fitModel(drawn, spec); }, {},
                                 {stop.get_token(), {}}),
                    Error);
}

TEST_CASE("random draws have their distributions", "[multilevel][imputation]")
{
    RandomDraws random(1);
    constexpr int count = 40000;
    double normal = 0, square = 0, chi = 0, positive = 0, farPositive = 0;
    for (int i = 0; i < count; ++i) {
        const double z = random.normal();
        normal += z / count;
        square += z * z / count;
        chi += random.chiSquare(3.5) / count;
        positive += random.normalOfSign(0.5, true) / count;
        farPositive += random.normalOfSign(-4, true) / count;
    }
    CHECK(std::abs(normal) < 0.03);
    CHECK(square == Approx(1).epsilon(0.03));
    CHECK(chi == Approx(3.5).epsilon(0.03));
    // mean + phi(mean) / Phi(mean)
    CHECK(positive == Approx(0.5 + 0.3520653 / 0.6914625).epsilon(0.02));
    CHECK(farPositive == Approx(-4 + 1.338302e-4 / 3.167124e-5).epsilon(0.03));
    CHECK(random.normalOfSign(3, false) <= 0);
}
