// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of generalised models once they are fitted.
#include "core/error.hpp"
#include "core/multilevel/generalised/generalised_influence.hpp"
#include "core/multilevel/generalised/generalised_intervals.hpp"
#include "core/multilevel/generalised/overdispersion.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/example_models.hpp"
#include "tests/core/multilevel/generalised_cases.hpp"

#include <algorithm>
#include <cmath>

using namespace alteri;
using namespace alteri::test;

namespace {

GeneralisedSpec specOf(const GeneralisedCase& each, const std::string& formula)
{
    auto spec = each.spec(Integration::Exact);
    spec.model.formula = formula;
    return spec;
}

const GeneralisedInterval& intervalOf(const std::vector<GeneralisedInterval>& all,
                                      const std::string& term)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.term == term; });
    REQUIRE(found != all.end());
    return *found;
}

/// The log-likelihood with the coefficient of a predictor held at a value: as an offset.
double logLikWith(const GeneralisedCase& each,
                  const std::string& formula,
                  const std::string& predictor,
                  double value)
{
    auto frame = each.frame;
    auto held = frame.find(predictor)->numbers->values;
    for (auto& x : held)
        x *= value;
    frame.columns.push_back(numberColumn("held", held));
    return fitGeneralised(frame, specOf(each, formula + " + offset(held)")).fit.logLik;
}

constexpr double quantile95 = 3.841458820694124;  // of chi-square with one degree of freedom

}  // namespace

TEST_CASE("profile limits are where the likelihood has fallen", "[generalised][multilevel]")
{
    for (const auto& [name, rest, predictor] :
         {std::tuple("ordinal_slope", "closeness ~ dur + (1 | ego)", "kin"),
          std::tuple("binary_medium", "support ~ dur + (1 | ego)", "kin"),
          std::tuple("nb_medium", "contacts ~ dur + (1 | ego)", "kin")}) {
        INFO(name);
        const GeneralisedCase each(name);
        const auto model =
            fitGeneralised(each.frame, specOf(each, std::string(rest) + " + " + predictor));
        const auto profiles = generalisedProfiles(model);
        const auto& interval = intervalOf(profiles, predictor);
        REQUIRE(interval.lower);
        REQUIRE(interval.upper);
        CHECK(*interval.lower < interval.estimate);
        CHECK(*interval.upper > interval.estimate);
        for (const double limit : {*interval.lower, *interval.upper})
            CHECK(2 * (model.fit.logLik - logLikWith(each, rest, predictor, limit))
                  == Approx(quantile95).epsilon(1e-6));
        // The deviation's own: by the test against a single level.
        const auto& deviation = intervalOf(profiles, "sd ego (Intercept)");
        REQUIRE(deviation.lower);
        CHECK((*deviation.lower == 0) == (model.fit.singleLevel.statistic < quantile95));
        REQUIRE(deviation.upper);
        CHECK(*deviation.upper > deviation.estimate);
    }
}

TEST_CASE("profiles of a single level are those of R's glm", "[generalised][multilevel]")
{
    const GeneralisedCase each("poisson_offset");
    const auto model =
        fitGeneralised(each.frame, specOf(each, "contacts ~ kin + dur + offset(log(weeks))"));
    const auto profiles = generalisedProfiles(model);
    const auto& kin = intervalOf(profiles, "kin");
    REQUIRE(kin.lower);
    REQUIRE(kin.upper);
    CHECK(*kin.lower == Approx(0.363608014099037).epsilon(1e-9));
    CHECK(*kin.upper == Approx(0.475650204829041).epsilon(1e-9));
}

TEST_CASE("a variance of zero has a profile, too", "[generalised][multilevel]")
{
    const GeneralisedCase each("ordinal_zero_var");
    const auto model = fitGeneralised(each.frame, each.spec(Integration::Exact));
    const auto profiles = generalisedProfiles(model);
    const auto& deviation = intervalOf(profiles, "sd ego (Intercept)");
    CHECK(deviation.estimate == 0);
    REQUIRE(deviation.lower);
    CHECK(*deviation.lower == 0);
    REQUIRE(deviation.upper);
    CHECK(*deviation.upper > 0);
    for (const auto& fixed : model.fit.fixed) {
        const auto& interval = intervalOf(profiles, fixed.name.name);
        REQUIRE(interval.lower);
        // No farther than a model of more freedom allows, and about the normal one.
        CHECK(std::abs(*interval.lower - fixed.lower) < 0.3 * fixed.se);
    }
}

TEST_CASE("bootstraps are the same for a seed and about as wide as they should be",
          "[generalised][multilevel]")
{
    for (const auto* name : {"ordinal_unused", "binomial_trials", "poisson_offset"}) {
        INFO(name);
        const GeneralisedCase each(name);
        const auto model = fitGeneralised(each.frame, each.spec(Integration::Exact));
        const BootstrapChoices choices{30, 7, 0.9};
        const auto one = generalisedBootstrap(model, choices);
        const auto other = generalisedBootstrap(model, choices);
        CHECK(one.failed == 0);
        REQUIRE(one.intervals.size() == other.intervals.size());
        for (std::size_t i = 0; i < one.intervals.size(); ++i)
            CHECK(*one.intervals[i].lower == *other.intervals[i].lower);
        for (const auto& fixed : model.fit.fixed) {
            const auto& interval = intervalOf(one.intervals, fixed.name.name);
            CHECK(*interval.se > fixed.se / 2);
            CHECK(*interval.se < fixed.se * 2);
            CHECK(*interval.lower < fixed.estimate);
            CHECK(*interval.upper > fixed.estimate);
        }
        CHECK(*generalisedBootstrap(model, {30, 8, 0.9}).intervals.back().lower
              != *one.intervals.back().lower);
    }
}

TEST_CASE("long work on generalised models ends when it is asked to", "[generalised][multilevel]")
{
    const GeneralisedCase each("ordinal_unused");
    const auto model = fitGeneralised(each.frame, each.spec(Integration::Exact));
    std::stop_source source;
    source.request_stop();
    const Watch watch{source.get_token(), {}};
    const auto isEnded = [](const auto& work) {
        try {
            work();
        } catch (const Error& error) {
            return error.code() == ErrorCode::Cancelled;
        }
        return false;
    };
    CHECK(isEnded([&] { generalisedProfiles(model, 0.95, watch); }));
    CHECK(isEnded([&] { generalisedBootstrap(model, {}, watch); }));
    CHECK(isEnded([&] { generalisedInfluence(model, watch); }));
}

TEST_CASE("influence is what the data without a group say", "[generalised][multilevel]")
{
    for (const auto* name : {"ordinal_unused", "ordinal_slope"}) {
        INFO(name);
        const GeneralisedCase each(name);
        const auto spec = each.spec(Integration::Exact);
        const auto model = fitGeneralised(each.frame, spec);
        const auto influences = generalisedInfluence(model);
        REQUIRE(influences.size() == model.fit.groups);
        for (const std::size_t g : {std::size_t{0}, influences.size() / 2}) {
            const auto& influence = influences[g];
            REQUIRE(influence.estimable);
            auto without = spec;
            without.model.subset = "ego != \"" + influence.group + "\"";
            const auto fit = fitGeneralised(each.frame, without).fit;
            CHECK(fit.n + influence.rows == model.fit.n);
            for (std::size_t j = 0; j < fit.fixed.size(); ++j) {
                CHECK(std::abs(influence.coefficients[j] - fit.fixed[j].estimate)
                      < 1e-6 * fit.fixed[j].se);
                CHECK(influence.dfbetas[j]
                      == Approx((model.fit.fixed[j].estimate - fit.fixed[j].estimate)
                                / fit.fixed[j].se)
                             .margin(1e-6));
            }
            for (Eigen::Index k = 0; k < fit.random.front().covariance.rows(); ++k)
                CHECK(influence.deviations[static_cast<std::size_t>(k)]
                      == Approx(std::sqrt(fit.random.front().covariance(k, k))).epsilon(1e-6));
        }
    }
}

TEST_CASE("overdispersion is Pearson's chi-square over its degrees of freedom",
          "[generalised][multilevel]")
{
    // R: sum(residuals(glm, "pearson")^2)
    const GeneralisedCase counts("poisson_offset");
    const auto single = overdispersion(
        fitGeneralised(counts.frame, specOf(counts, "contacts ~ kin + dur + offset(log(weeks))")));
    REQUIRE(single);
    CHECK(single->chi2 == Approx(3784.84229020563).epsilon(1e-9));
    CHECK(single->df == 503);
    CHECK(single->p < 1e-10);
    const GeneralisedCase shares("binomial_trials");
    auto spec = specOf(shares, "cbind(answered, tried - answered) ~ kin + dur");
    spec.link = Link::Logit;
    const auto proportions = overdispersion(fitGeneralised(shares.frame, spec));
    REQUIRE(proportions);
    CHECK(proportions->chi2 == Approx(680.63015134098).epsilon(1e-9));
    CHECK(proportions->df == 356);
    // lme4: at the conditional modes, to the precision of its search
    const auto mixed =
        overdispersion(fitGeneralised(counts.frame, counts.spec(Integration::Exact)));
    REQUIRE(mixed);
    CHECK(mixed->chi2 == Approx(495.392491076529).epsilon(1e-3));
    CHECK(mixed->df == 500);
    const GeneralisedCase ordinal("ordinal_unused");
    CHECK_FALSE(overdispersion(fitGeneralised(ordinal.frame, ordinal.spec(Integration::Exact))));
}
