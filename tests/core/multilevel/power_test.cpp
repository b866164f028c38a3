// SPDX-License-Identifier: GPL-3.0-or-later
// Power by simulation against closed forms for balanced designs.
#include "core/error.hpp"
#include "core/multilevel/planning/power_simulation.hpp"
#include "core/multilevel/planning/power_table.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/example_models.hpp"

#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

using namespace alteri;

namespace {

/// Two-sided power of a t test.
double powerOfT(double df, double noncentrality, double alpha)
{
    const double critical = boost::math::quantile(boost::math::students_t(df), 1 - alpha / 2);
    const boost::math::non_central_t t(df, noncentrality);
    return 1 - boost::math::cdf(t, critical) + boost::math::cdf(t, -critical);
}

PowerResult powerOf(const PlanAssumptions& assumptions, const StudySize& size, std::size_t fits)
{
    PowerChoices choices;
    choices.coefficient = assumptions.predictors.back().name;
    choices.fits = fits;
    choices.seed = 4;
    return simulatePower(assumedStudy(assumptions), {size}, choices).front();
}

ErrorCode refusalOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("nothing was refused");
    return {};
}

}  // namespace

TEST_CASE("power of a yes-no predictor of ego is that of a t test of its means",
          "[multilevel][power]")
{
    // Snijders & Bosker (2012), sec. 11: the variance of the difference of two means of ego means.
    const double icc = 0.3;
    const StudySize size{24, 10};
    const double effect = 0.7;
    const PlanAssumptions assumptions{{{"group", effect, true, 0.5}}, icc, 1, {}};
    const double ofMean = icc + (1 - icc) / 10;
    const double expected = powerOfT(22, effect / std::sqrt(ofMean * (2.0 / 12)), 0.05);
    const auto found = powerOf(assumptions, size, 2000);
    CHECK(found.failed == 0);
    CHECK(std::abs(found.power - expected) < 0.035);  // three standard errors of 2,000 fits
    CHECK(found.lower < expected);
    CHECK(found.upper > expected);
    CHECK(std::abs(found.meanEstimate - effect) < 0.03);
    CHECK(std::abs(found.meanSe - std::sqrt(ofMean / 6)) < 0.02);
}

TEST_CASE("power of a predictor of ties is that of a t test within egos", "[multilevel][power]")
{
    // With half of all ties, wherever they are, little of the information lies between egos.
    const double icc = 0.5;
    const double effect = 0.35;
    const PlanAssumptions assumptions{{{"x", effect, false, 0.5}}, icc, 1, {}};
    const StudySize size{10, 20};
    const double within = 1 - icc;
    const double expected = powerOfT(189, effect / std::sqrt(within * (2.0 / 100)), 0.05);
    const auto found = powerOf(assumptions, size, 2000);
    CHECK(std::abs(found.power - expected) < 0.04);
}

TEST_CASE("without an effect power is the level of the test", "[multilevel][power]")
{
    const PlanAssumptions assumptions{{{"group", 0, true, 0.5}}, 0.3, 2, {}};
    const auto found = powerOf(assumptions, {20, 8}, 3000);
    CHECK(std::abs(found.power - 0.05) < 0.014);
    CHECK_FALSE(found.typeM);
}

TEST_CASE("what is significant by luck overstates the effect", "[multilevel][power]")
{
    const PlanAssumptions assumptions{{{"group", 0.2, true, 0.5}}, 0.4, 1, {}};
    const auto found = powerOf(assumptions, {10, 5}, 2000);
    REQUIRE(found.typeM);
    CHECK(found.power < 0.2);
    CHECK(*found.typeM > 1.5);
    REQUIRE(found.typeS);
    CHECK(*found.typeS > 0);
    CHECK(*found.typeS < 0.3);
}

TEST_CASE("power is the same by the same seed, whatever the other sizes", "[multilevel][power]")
{
    const auto study = assumedStudy({{{"x", 0.3}}, 0.2, 1, {}});
    PowerChoices choices{"x", 0.05, 200, 9};
    const auto one = simulatePower(study, {{10, 10}, {20, 10}}, choices);
    const auto other = simulatePower(study, {{10, 10}}, choices);
    CHECK(one.front().power == other.front().power);
    CHECK(one.front().meanSe == other.front().meanSe);
    CHECK(one.back().power > one.front().power);
    choices.seed = 10;
    CHECK(simulatePower(study, {{10, 10}}, choices).front().meanEstimate
          != other.front().meanEstimate);
}

TEST_CASE("power of an ordinal outcome", "[multilevel][power]")
{
    const PlanAssumptions assumptions{{{"x", 0.8, false, 0.5}}, 0.2, 1, {0.3, 0.4, 0.3}};
    const auto found = powerOf(assumptions, {12, 12}, 100);
    CHECK(found.failed == 0);
    CHECK(std::abs(found.meanEstimate - 0.8) < 0.12);
    // Whitehead (1993), Stat. Med. 12: variance of a log odds ratio, 6 / (n (1 - sum of cubes of
    // the mean shares)) for halves of n; what ego adds makes it a little larger.
    const double approximate = std::sqrt(12 / (144 * (1 - 0.027 - 0.064 - 0.027)));
    CHECK(found.meanSe > approximate * 0.95);
    CHECK(found.meanSe < approximate * 1.3);
    CHECK(found.power > 0.5);
}

namespace {

/// The example of Green & MacLeod (2016), Methods Ecol. Evol. 7: counts z of three groups with x
/// from 1 to 10.
Frame publishedPilot()
{
    const std::vector<double> counts{3, 3, 3, 2, 3, 2, 3, 0, 2, 1, 2, 3, 2, 1, 1,
                                     3, 2, 3, 0, 2, 9, 7, 6, 2, 2, 4, 3, 4, 2, 2};
    std::vector<double> x;
    std::vector<std::int32_t> groups;
    for (std::size_t row = 0; row < counts.size(); ++row) {
        x.push_back(static_cast<double>(1 + row % 10));
        groups.push_back(static_cast<std::int32_t>(row / 10));
    }
    Frame frame;
    frame.rows = counts.size();
    frame.columns = {test::egoColumn(groups), test::numberColumn("x", x),
                     test::numberColumn("z", counts)};
    return frame;
}

GeneralisedSpec specOf(const std::string& formula, Family family)
{
    GeneralisedSpec spec;
    spec.model.formula = formula;
    spec.model.isGeneralised = true;
    spec.family = family;
    return spec;
}

void setEffect(PlannedModel& model, const std::string& coefficient, double effect)
{
    for (auto& [name, value] : model.effects)
        if (name == coefficient)
            value = effect;
}

}  // namespace

TEST_CASE("power of counts is that which simr's authors published", "[multilevel][power]")
{
    const auto pilot = publishedPilot();
    const auto model = fitGeneralised(pilot, specOf("z ~ x + (1 | ego)", Family::Poisson));
    CHECK(model.fit.fixed.at(1).estimate == Approx(-0.1148147).margin(2e-5));  // Laplace's
    auto study = pilotedStudy(pilot, model);
    setEffect(study.model, "x", -0.05);
    const auto found = simulatePower(study, {{3, 10}}, {"x", 0.05, 1000, 1}).front();
    CHECK(found.failed == 0);
    // 33.40 % (30.48, 36.42) of 1,000: within three standard errors of both.
    CHECK(std::abs(found.power - 0.334) < 0.063);
    CHECK(found.meanEstimate == Approx(-0.05).margin(0.004));
}

TEST_CASE("a plan of yes and no is one of two ordered categories", "[multilevel][power]")
{
    auto pilot = publishedPilot();
    for (auto& value : pilot.edit("z")->numbers->values)
        value = value > 2 ? 1 : 0;
    const auto powerAs = [&](Family family) {
        auto study =
            pilotedStudy(pilot, fitGeneralised(pilot, specOf("z ~ x + (1 | ego)", family)));
        setEffect(study.model, "x", -0.15);
        return simulatePower(study, {{12, 10}}, {"x", 0.05, 600, 2}).front();
    };
    const auto binary = powerAs(Family::Binomial);
    const auto ordinal = powerAs(Family::Ordinal);
    CHECK(std::abs(binary.power - ordinal.power) < 0.085);  // three standard errors of a difference
    CHECK(binary.meanEstimate == Approx(ordinal.meanEstimate).margin(0.02));
    CHECK(binary.meanSe == Approx(ordinal.meanSe).margin(0.005));
}

TEST_CASE("counts without overdispersion are planned as Poisson's", "[multilevel][power]")
{
    const auto pilot = publishedPilot();
    const auto model = fitGeneralised(pilot, specOf("z ~ x + (1 | ego)", Family::NegativeBinomial));
    REQUIRE(std::isinf(model.fit.dispersion->theta));
    auto study = pilotedStudy(pilot, model);
    setEffect(study.model, "x", -0.1);
    const auto found = simulatePower(study, {{6, 10}}, {"x", 0.05, 200, 3}).front();
    CHECK(found.meanEstimate == Approx(-0.1).margin(0.01));
    CHECK(found.power > 0.7);
}

TEST_CASE("pilots whose rows are not single ties with finite effects are refused",
          "[multilevel][power]")
{
    const auto pilot = publishedPilot();
    const auto refused = [&](const GeneralisedSpec& spec) {
        const auto model = fitGeneralised(pilot, spec);
        return refusalOf([&] { pilotedStudy(pilot, model); });
    };
    CHECK(refused(specOf("z ~ 1 + offset(log(x)) + (1 | ego)", Family::Poisson))
          == ErrorCode::PlanInvalid);
    auto offset = specOf("z ~ 1 + (1 | ego)", Family::Poisson);
    offset.offset = "log(x)";
    CHECK(refused(offset) == ErrorCode::PlanInvalid);
}

TEST_CASE("the cheapest size is found", "[multilevel][power]")
{
    std::vector<PowerResult> results(4);
    results[0].size = {10, 10};
    results[1].size = {20, 10};
    results[2].size = {15, 20};
    results[3].size = {40, 10};
    const double power[] = {0.5, 0.82, 0.85, 0.99};
    for (std::size_t i = 0; i < 4; ++i)
        results[i].power = power[i];
    const auto first = cheapestSize(results, 0.8, {100, 1});
    REQUIRE(first);
    CHECK(first->egos == 15);
    CHECK(cheapestSize(results, 0.8, {1, 10})->egos == 20);
    CHECK_FALSE(cheapestSize(results, 0.995, {1, 1}));
    CHECK(powerTable(results, StudyCosts{100, 1}).rows[2].size() == 12);
}

TEST_CASE("plans that cannot be are refused", "[multilevel][power]")
{
    CHECK(refusalOf([] { assumedStudy({{{"x", 1}}, 1.0, 1, {}}); }) == ErrorCode::PlanInvalid);
    CHECK(refusalOf([] {
              assumedStudy({{{"x", 1}, {"x", 2}}, 0.1, 1, {}});
          })
          == ErrorCode::PlanInvalid);
    CHECK(refusalOf([] {
              assumedStudy({{{"x", 1, false, 1.5}}, 0.1, 1, {}});
          })
          == ErrorCode::PlanInvalid);
    CHECK(refusalOf([] {
              assumedStudy({{{"x", 1}}, 0.1, 1, {0.5, 0.4}});
          })
          == ErrorCode::PlanInvalid);
    const auto study = assumedStudy({{{"x", 1}}, 0.1, 1, {}});
    CHECK(refusalOf([&] {
              simulatePower(study, {{1, 10}}, {"x", 0.05, 10, 1});
          })
          == ErrorCode::PlanInvalid);
    CHECK(refusalOf([&] {
              simulatePower(study, {{10, 10}}, {"y", 0.05, 10, 1});
          })
          == ErrorCode::CoefficientUnknown);
}
