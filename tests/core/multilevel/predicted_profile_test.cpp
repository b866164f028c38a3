// SPDX-License-Identifier: GPL-3.0-or-later
// Average predictions by the values of a predictor.
#include "core/error.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/generalised/marginal_effects.hpp"
#include "core/multilevel/generalised/predicted_profile.hpp"
#include "core/multilevel/generalised/predictions.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>
#include <cmath>

using namespace alteri;
using namespace alteri::test;

namespace {

struct ProfileSample {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = sampleStudy(folder.path("sample.alteri"));
    StudyFrames frames = framesOf(study->reader());

    const Frame& ties() const { return frames.ties; }

    GeneralisedModel
    fitted(const std::string& formula, Family family, std::vector<std::string> centred = {}) const
    {
        GeneralisedSpec spec;
        spec.model.formula = formula;
        spec.model.centred = std::move(centred);
        spec.family = family;
        return fitGeneralised(ties(), spec);
    }
};

double estimateOf(const GeneralisedModel& model, const std::string& name)
{
    for (const auto& each : model.fit.fixed)
        if (each.name.name == name)
            return each.estimate;
    FAIL("no coefficient " << name);
    return 0;
}

}  // namespace

TEST_CASE_METHOD(ProfileSample, "differences of predictions are the marginal effects", "[profile]")
{
    const auto model = fitted("relevance ~ type4 + staff + (1 | ego)", Family::Ordinal);
    const auto profile = predictedProfile(model, ties(), "type4");
    REQUIRE(profile.variable.isCategorical);
    REQUIRE(profile.outcomes == std::vector<std::string>{"0", "1", "2", "3"});
    const auto& reference = profile.points.front();
    int compared = 0;
    for (const auto& effect : marginalEffects(model)) {
        const auto point =
            std::find_if(profile.points.begin(), profile.points.end(), [&](const auto& each) {
                return std::any_of(
                    model.fit.fixed.begin(), model.fit.fixed.end(), [&](const auto& coefficient) {
                        return coefficient.name.name == effect.term
                               && coefficient.name.parts.front().levelLabel == each.label;
                    });
            });
        if (point == profile.points.end())
            continue;
        const auto k = static_cast<std::size_t>(
            std::find(profile.outcomes.begin(), profile.outcomes.end(), effect.outcome)
            - profile.outcomes.begin());
        CHECK(point->averageEgo[k].estimate - reference.averageEgo[k].estimate
              == Approx(effect.averageEgo).margin(1e-11));
        CHECK(point->population[k].estimate - reference.population[k].estimate
              == Approx(effect.populationAveraged).margin(1e-11));
        ++compared;
    }
    CHECK(compared == 3 * 4);
    for (const auto& point : profile.points) {
        double sum = 0;
        for (const auto& each : point.population) {
            sum += each.estimate;
            CHECK(each.lower < each.estimate);
            CHECK(each.upper > each.estimate);
            CHECK(each.lower >= 0);
            CHECK(each.upper <= 1);
        }
        CHECK(sum == Approx(1).margin(1e-12));
    }
}

TEST_CASE_METHOD(ProfileSample, "errors of predictions are those of their slopes", "[profile]")
{
    auto model = fitted("relevance ~ type4 + staff + (1 + staff | ego)", Family::Ordinal);
    const auto profile = predictedProfile(model, ties(), "staff");
    CHECK_FALSE(profile.variable.isCategorical);
    const auto psi = model.psi;
    const auto at = profile.points.size() / 2;
    for (const bool isPopulation : {false, true}) {
        Eigen::VectorXd slope(psi.size());
        for (Eigen::Index j = 0; j < psi.size(); ++j) {
            constexpr double h = 1e-5;
            const auto moved = [&](double by) {
                model.psi = psi;
                model.psi[j] += by;
                const auto point = predictedProfile(model, ties(), "staff").points[at];
                return (isPopulation ? point.population : point.averageEgo)[2].estimate;
            };
            slope[j] = (moved(h) - moved(-h)) / (2 * h);
        }
        model.psi = psi;
        const auto& point = profile.points[at];
        const auto& each = (isPopulation ? point.population : point.averageEgo)[2];
        CHECK(each.se == Approx(std::sqrt(slope.dot(model.basisCovariance * slope))).epsilon(1e-5));
    }
}

TEST_CASE_METHOD(ProfileSample, "interactions and centring follow a predictor's value", "[profile]")
{
    const auto model =
        fitted("relevance ~ staff * members + (1 | ego)", Family::Ordinal, {"staff"});
    const auto profile = predictedProfile(model, ties(), "staff");
    // By hand, from the coefficients of the data's own columns.
    const auto& staff = ties().find("staff")->numbers->values;
    const auto& members = ties().find("members")->numbers->values;
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < ties().rows; ++row)
        if (!ties().find("staff")->isMissing(row) && !ties().find("members")->isMissing(row)
            && !ties().find("relevance")->isMissing(row))
            rows.push_back(row);
    REQUIRE(rows.size() == model.fit.n);
    double mean = 0;
    for (const auto row : rows)
        mean += staff[row] / static_cast<double>(rows.size());
    const auto& point = profile.points.back();
    double probability = 0;
    for (const auto row : rows) {
        const double x = point.value - mean;
        const double eta = estimateOf(model, "staff") * x
                           + estimateOf(model, "members") * members[row]
                           + estimateOf(model, "staff:members") * x * members[row];
        probability += 1 / (1 + std::exp(eta - model.fit.thresholds[0].estimate));
    }
    CHECK(point.averageEgo[0].estimate
          == Approx(probability / static_cast<double>(rows.size())).epsilon(1e-9));
}

TEST_CASE_METHOD(ProfileSample, "observed shares are those of the rows", "[profile]")
{
    const auto model = fitted("relevance ~ type4 + staff + (1 | ego)", Family::Ordinal);
    const auto byType = predictedProfile(model, ties(), "type4");
    std::size_t rows = 0;
    for (std::size_t i = 0; i < byType.observed.size(); ++i) {
        const auto& share = byType.observed[i];
        CHECK(share.rows == byType.points[i].rows);
        rows += share.rows;
        double sum = 0;
        for (const double each : share.shares)
            sum += each;
        CHECK(sum == Approx(1));
    }
    CHECK(rows == model.fit.n);
    const auto byStaff = predictedProfile(model, ties(), "staff");
    CHECK(byStaff.observed.size() > 1);
    CHECK(std::is_sorted(byStaff.observed.begin(), byStaff.observed.end(),
                         [](const auto& a, const auto& b) { return a.value < b.value; }));
}

TEST_CASE_METHOD(ProfileSample, "predictors that cannot be put in are not offered", "[profile]")
{
    const auto model =
        fitted("relevance ~ type4 + within(staff) + members + (1 | ego)", Family::Ordinal);
    const auto offered = profileVariables(model, ties());
    REQUIRE(offered.size() == 2);
    CHECK(offered[0].name == "type4");
    CHECK(offered[1].name == "members");
    CHECK_THROWS_AS(predictedProfile(model, ties(), "staff"), Error);
    std::stop_source source;
    source.request_stop();
    try {
        predictedProfile(model, ties(), "type4", {source.get_token(), {}});
        FAIL("it was not cancelled");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::Cancelled);
    }
}
