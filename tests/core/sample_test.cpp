// SPDX-License-Identifier: GPL-3.0-or-later
// The sample study against the results of lme4 1.1-31 in tests/data/sample/expected.json.
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/geometry/map_geometry.hpp"
#include "core/maps/study_check.hpp"
#include "core/measures/describe/univariate.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/inference/fit.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace alteri;
using namespace alteri::test;
using Json = nlohmann::json;

namespace {

struct SampleFixture {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = sampleStudy(folder.path("sample.alteri"));
    StudyFrames frames = framesOf(study->reader());
    Json expected = Json::parse(readFile(testData("sample/expected.json")));
};

bool close(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

}  // namespace

TEST_CASE_METHOD(SampleFixture, "the sample has 15 egos and 319 ties, all placed", "[sample]")
{
    CHECK(frames.networks.rows == 15);
    CHECK(frames.ties.rows == 319);
    CHECK(checkStudy(*study).empty());
    for (const auto& map : study->reader().maps())
        for (const auto& tie : study->reader().ties(map.id))
            CHECK(tie.place);
}

TEST_CASE_METHOD(SampleFixture, "univariate statistics equal the expected ones", "[sample]")
{
    const auto rows = describe(frames);
    for (const auto& [name, values] : expected.at("univariate").items()) {
        CAPTURE(name);
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&, &name = name](const UnivariateRow& each) {
                return each.variable == name && each.category.empty();
            });
        REQUIRE(row != rows.end());
        CHECK(close(*row->minimum, values.at("min"), 1e-12));
        CHECK(close(*row->maximum, values.at("max"), 1e-12));
        CHECK(close(*row->mean, values.at("mean"), 1e-12));
        CHECK(close(*row->sd, values.at("sd"), 1e-12));
        CHECK(row->n == values.at("n").get<std::size_t>());
    }
}

TEST_CASE_METHOD(SampleFixture, "shares of categories equal the expected ones", "[sample]")
{
    const auto rows = describe(frames);
    for (const auto& [variable, shares] : expected.at("shares").items())
        for (const auto& [category, share] : shares.items()) {
            CAPTURE(variable, category);
            const auto row =
                std::find_if(rows.begin(), rows.end(),
                             [&, &variable = variable, &category = category](const auto& each) {
                                 return each.variable == variable && each.category == category
                                        && each.level == VariableLevel::Tie;
                             });
            REQUIRE(row != rows.end());
            CHECK(close(*row->mean, share, 1e-12));
        }
}

TEST_CASE_METHOD(SampleFixture, "networks equal the expected ones", "[sample]")
{
    const auto& codes = frames.networks.find("ego_id")->texts;
    REQUIRE(expected.at("networks").size() == codes.size());
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const auto& network = expected.at("networks").at(i);
        CHECK(codes[i] == network.at("ego_id").get<std::string>());
        for (const auto* name : {"size", "share_state", "share_welfare", "share_migrant"})
            CHECK(close(frames.networks.find(name)->numbers->values[i], network.at(name), 1e-12));
    }
}

TEST_CASE_METHOD(SampleFixture, "the three saved models equal lme4's", "[sample]")
{
    // Tolerances of the sample: 1e-6, and 1e-5 for ICC and the Wald test.
    for (const auto& model : study->reader().models()) {
        CAPTURE(model.name);
        const auto& values = expected.at("models").at(model.name);
        const auto fit = fitModel(frames.ties, specOf(model));
        CHECK(fit.n == values.at("n").get<std::size_t>());
        CHECK(fit.groups == values.at("groups").get<std::size_t>());
        CHECK(fit.fixed.size() == values.at("estimate").size());
        for (const auto& coefficient : fit.fixed) {
            const auto& name = coefficient.name.name;
            CAPTURE(name);
            CHECK(close(coefficient.estimate, values.at("estimate").at(name), 1e-6));
            CHECK(close(coefficient.se, values.at("se").at(name), 1e-6));
        }
        CHECK(close(fit.logLik, values.at("logLik"), 1e-6));
        CHECK(close(fit.aic, values.at("aic"), 1e-6));
        CHECK(close(fit.bic, values.at("bic"), 1e-6));
        CHECK(close(fit.sigma2, values.at("sigma2"), 1e-6));
        CHECK(close(fit.icc.value(), values.at("icc"), 1e-5));
        CHECK(close(fit.wald.chi2, values.at("wald").at("chi2"), 1e-5));
        CHECK(fit.wald.df == values.at("wald").at("df").get<int>());
    }
    CHECK(fitModel(frames.ties, specOf(study->reader().models().back())).singular);
}

TEST_CASE_METHOD(SampleFixture, "no two symbols of the sample touch", "[sample]")
{
    for (const auto& map : study->reader().maps()) {
        std::vector<Point> points;
        for (const auto& tie : study->reader().ties(map.id))
            points.push_back(pointOf(*tie.place));
        for (std::size_t i = 0; i < points.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                // Symbols are 0.07 wide, see MapStyle.
                CHECK(std::hypot(points[i].x - points[j].x, points[i].y - points[j].y) > 0.07);
    }
}
