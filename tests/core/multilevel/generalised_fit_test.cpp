// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/multilevel/generalised/conditional_modes.hpp"
#include "core/multilevel/generalised/generalised_report.hpp"
#include "core/multilevel/generalised/marginal_effects.hpp"
#include "core/multilevel/generalised/marginal_likelihood.hpp"
#include "core/multilevel/generalised/predictions.hpp"
#include "core/multilevel/generalised/proportional_odds.hpp"
#include "core/multilevel/generalised/robust_errors.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/generalised_cases.hpp"

#include <algorithm>
#include <cmath>

using namespace alteri;
using namespace alteri::test;

namespace {

struct Tolerances {
    double logLik;
    double estimate;  ///< in standard errors
    double se;
};

constexpr Tolerances exact{1e-11, 1e-8, 1e-8};
constexpr Tolerances laplace{1e-10, 1e-6, 1e-6};

void checkEstimate(double estimate, double se, const Json& expected, const Tolerances& within)
{
    const double error = expected.at("se");
    CHECK(std::abs(estimate - expected.at("estimate").get<double>()) < within.estimate * error);
    CHECK(relative(se, error) < within.se);
}

void checkAgainst(const Json& expected, const GeneralisedFit& fit, const Tolerances& within)
{
    CHECK(relative(fit.logLik, expected.at("logLik")) < within.logLik);
    const auto thresholds = expected.value("thresholds", Json::array());
    REQUIRE(fit.thresholds.size() == thresholds.size());
    for (std::size_t k = 0; k < thresholds.size(); ++k) {
        CHECK(fit.thresholds[k].name == thresholds[k].at("name").get<std::string>());
        checkEstimate(fit.thresholds[k].estimate, fit.thresholds[k].se, thresholds[k], within);
    }
    REQUIRE(fit.fixed.size() == expected.at("fixed").size());
    for (std::size_t i = 0; i < fit.fixed.size(); ++i) {
        INFO(fit.fixed[i].name.name);
        checkEstimate(fit.fixed[i].estimate, fit.fixed[i].se, expected.at("fixed")[i], within);
    }
    std::size_t at = 0;
    for (const auto& random : fit.random)
        for (std::size_t k = 0; k < random.names.size(); ++k, ++at) {
            const auto& own = expected.at("random")[at];
            const auto place = static_cast<Eigen::Index>(k);
            CHECK(relative(std::sqrt(random.covariance(place, place)), own.at("sd")) < within.se);
            if (!own.at("se_sd").is_null())
                CHECK(relative(random.seOfDeviation[k].value(), own.at("se_sd")) < within.se);
        }
    CHECK(relative(fit.wald.chi2, expected.at("wald_chi2")) < within.se);
    if (expected.contains("icc_latent"))
        CHECK(relative(fit.icc.value(), expected.at("icc_latent")) < within.se);
    if (expected.contains("theta"))
        CHECK(relative(fit.dispersion.value().theta, expected.at("theta").at("estimate"))
              < within.se);
    if (expected.contains("lrt_p_chibar2"))
        CHECK(fit.singleLevel.p.value()
              == Approx(expected.at("lrt_p_chibar2").get<double>()).epsilon(1e-4).margin(1e-200));
}

GeneralisedModel fitOf(const GeneralisedCase& one, Integration integration = Integration::Exact)
{
    return fitGeneralised(one.frame, one.spec(integration));
}

ErrorCode refusalOf(const Frame& frame, const GeneralisedSpec& spec)
{
    try {
        fitGeneralised(frame, spec);
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("nothing is refused");
    return {};
}

bool hasSentence(const GeneralisedFit& fit, const std::string& part)
{
    const auto sentences = generalisedWarnings(fit);
    return std::any_of(sentences.begin(), sentences.end(),
                       [&](const auto& each) { return each.find(part) != std::string::npos; });
}

}  // namespace

TEST_CASE("n-point quadrature has the values of 50-digit arithmetic", "[generalised][multilevel]")
{
    for (const auto& name : generalisedCases()) {
        const GeneralisedCase one(name);
        const auto values =
            one.json.value("adaptive_gauss_hermite_logLik_at_exact_parameters", Json::object());
        if (values.empty())
            continue;
        INFO(name);
        const auto model = fitOf(one);
        MarginalLikelihood likelihood(model.data, model.shapes.front());
        likelihood.findModes(model.psi, 1e-12);
        for (const auto& [nodes, value] : values.items()) {
            likelihood.setNodes(std::stoi(nodes));
            CHECK(relative(likelihood.valueAt(model.psi), value) < 1e-12);
        }
    }
}

TEST_CASE("generalised models agree with 50-digit arithmetic", "[generalised][multilevel]")
{
    for (const auto& name : generalisedCases()) {
        INFO(name);
        const GeneralisedCase one(name);
        const auto model = fitOf(one);
        CHECK(model.fit.converged);
        checkAgainst(one.expected(Integration::Exact), model.fit, exact);
        if (one.isDegenerate())
            continue;
        const auto expected = one.expected(Integration::Exact);
        CHECK(relative(model.fit.aic, expected.at("AIC")) < 1e-10);
        CHECK(relative(model.fit.bic, expected.at("BIC")) < 1e-10);
        CHECK(relative(model.fit.singleLevel.logLik, one.json.at("single_level").at("logLik"))
              < 1e-11);
    }
}

TEST_CASE("Laplace's approximation is maximised itself", "[generalised][multilevel]")
{
    for (const auto* name : {"binary_crossed", "binary_medium", "binomial_trials", "nb_medium",
                             "ordinal_slope", "sample_m1_probit"}) {
        INFO(name);
        const GeneralisedCase one(name);
        const auto model = fitOf(one, Integration::Laplace);
        CHECK(model.fit.integration == Integration::Laplace);
        checkAgainst(one.expected(Integration::Laplace), model.fit, laplace);
    }
}

TEST_CASE("conditional modes have their standard deviations", "[generalised][multilevel]")
{
    for (const auto* name : {"binary_small_sd3", "ordinal_slope", "ordinal_zero_var"}) {
        INFO(name);
        const GeneralisedCase one(name);
        const auto expected = one.expected(Integration::Exact).at("ranef_first5");
        const auto modes = generalisedModes(fitOf(one)).front();
        for (std::size_t g = 0; g < expected.size(); ++g) {
            const auto& mode = modes.groups[g];
            CHECK(mode.group == expected[g].at("group").get<std::string>());
            const bool isOne = expected[g].at("mode").is_number();
            for (Eigen::Index k = 0; k < mode.mode.size(); ++k) {
                const auto at = static_cast<std::size_t>(k);
                const double value = isOne ? expected[g].at("mode") : expected[g].at("mode").at(at);
                const double sd = isOne ? expected[g].at("sd") : expected[g].at("sd").at(at);
                CHECK(std::abs(mode.mode[k] - value) <= 1e-8 * sd);
                CHECK(relative(mode.sd[k], sd) < 1e-8);
            }
            if (expected[g].contains("posterior_mean")) {
                CHECK(relative((*mode.mean)[0], expected[g].at("posterior_mean")) < 1e-8);
                CHECK(relative((*mode.meanSd)[0], expected[g].at("posterior_sd")) < 1e-8);
            }
        }
    }
}

TEST_CASE("a column that decides the outcome is told, and the rest fitted without it",
          "[generalised][multilevel]")
{
    const GeneralisedCase one("binary_separation");
    const auto fit = fitOf(one).fit;
    const auto& degenerate = one.json.at("degenerate");
    REQUIRE(fit.infinite.size() == 1);
    CHECK(fit.infinite.front().name.name == "party");
    CHECK(fit.infinite.front().direction == 1);
    CHECK(fit.infinite.front().rows == degenerate.at("rows_involved").get<std::size_t>());
    CHECK(fit.n == degenerate.at("rows").get<std::size_t>());
    CHECK(relative(fit.aic, degenerate.at("AIC_with_term")) < 1e-10);
    CHECK(relative(fit.bic, degenerate.at("BIC_with_term")) < 1e-10);
    CHECK(hasSentence(fit, degenerate.at("say").get<std::string>()));
}

TEST_CASE("what has no estimate is refused or said", "[generalised][multilevel]")
{
    const GeneralisedCase constant("binary_constant_within");
    CHECK(refusalOf(constant.frame, constant.spec(Integration::Exact))
          == ErrorCode::OutcomeConstantWithinGroups);
    const GeneralisedCase crossed("binary_crossed");
    CHECK(refusalOf(crossed.frame, crossed.spec(Integration::Exact))
          == ErrorCode::ExactNeedsOneGrouping);
    auto probit = crossed.spec(Integration::Laplace);
    probit.link = Link::Log;
    CHECK(refusalOf(crossed.frame, probit) == ErrorCode::LinkUnsuited);

    const GeneralisedCase zero("ordinal_zero_var");
    const auto fit = fitOf(zero).fit;
    CHECK(fit.singular);
    CHECK(fit.random.front().covariance(0, 0) == 0);
    CHECK_FALSE(fit.random.front().seOfDeviation.front());
    CHECK(hasSentence(fit, "The variance of ego is estimated as zero."));

    const auto unused = fitOf(GeneralisedCase("ordinal_unused")).fit;
    CHECK(unused.unusedCategories == std::vector<std::string>{"3"});
    CHECK(hasSentence(unused, "Category 3 does not occur and is left out."));
}

TEST_CASE("average marginal effects have errors by the delta method", "[generalised][multilevel]")
{
    for (const auto* name : {"binary_medium", "poisson_offset"}) {
        INFO(name);
        const GeneralisedCase one(name);
        const auto expected = one.expected(Integration::Exact).at("average_marginal_effects");
        const auto found = marginalEffects(fitOf(one));
        for (const auto& [term, effect] : expected.items()) {
            const auto own =
                std::find_if(found.begin(), found.end(),
                             [wanted = term](const auto& each) { return each.term == wanted; });
            REQUIRE(own != found.end());
            const auto& population = effect.at("population_averaged");
            const double se = population.at("se").at(0);
            CHECK(std::abs(own->populationAveraged - population.at("ame").at(0).get<double>())
                  < 1e-7 * se);
            CHECK(relative(own->populationSe, se) < 1e-6);
            const auto& ego = effect.at("average_ego");
            CHECK(relative(own->averageEgo, ego.at("ame").at(0)) < 1e-8);
            CHECK(relative(own->egoSe, ego.at("se").at(0)) < 1e-6);
        }
    }
}

TEST_CASE("predicted probabilities are those of average ego and of the population",
          "[generalised][multilevel]")
{
    for (const auto* name : {"ordinal_slope", "ordinal7_probit", "binary_small_sd3"}) {
        INFO(name);
        const GeneralisedCase one(name);
        const auto model = fitOf(one);
        const auto all = one.expected(Integration::Exact).at("predictions_first3");
        for (const auto& expected : all) {
            const auto row = expected.at("row").get<std::size_t>() - 1;
            const auto at = predictorOf(model, model.psi, row);
            const auto check = [&](const Eigen::VectorXd& found, const Json& values) {
                for (Eigen::Index k = 0; k < found.size(); ++k)
                    CHECK(std::abs(found[k]
                                   - (values.is_number()
                                          ? values.get<double>()
                                          : values.at(static_cast<std::size_t>(k)).get<double>()))
                          < 1e-9);
            };
            check(averageEgo(model.data, at), expected.at("average_ego"));
            check(populationAveraged(model.data, at), expected.at("population"));
        }
    }
}

TEST_CASE("cluster-robust errors are those of egos' scores", "[generalised][multilevel]")
{
    // By a program of its own: trapezoidal rule, scores of each ego by differences in 80-bit
    // arithmetic, and the covariance of 50 digits.
    const std::vector<std::pair<std::string, std::vector<double>>> cases{
        {"binary_medium",
         {0.445247370156, 0.179496661589, 0.162610520726, 0.0103977201727, 0.16272646511,
          0.293932430586, 0.00769822685652}},
        {"ordinal_unused",
         {0.257932844998, 0.227950034671, 0.215344407441, 0.267384458931, 0.272063946239,
          0.0108700025858}},
    };
    for (const auto& [name, errors] : cases) {
        INFO(name);
        const GeneralisedCase one(name);
        const auto model = fitOf(one);
        const auto robust = robustErrors(model);
        for (std::size_t i = 0; i < errors.size(); ++i) {
            const auto at = static_cast<Eigen::Index>(i);
            CHECK(relative(std::sqrt(robust.covariance(at, at)), errors[i]) < 1e-8);
        }
    }
    CHECK_THROWS_AS(robustErrors(fitOf(GeneralisedCase("binary_medium"), Integration::Laplace)),
                    Error);
}

TEST_CASE("weights are numbers of equal ties", "[generalised][multilevel]")
{
    // Twice the rows, against weights of 2.
    const GeneralisedCase one("ordinal_zero_var");
    auto doubled = one.frame;
    doubled.rows *= 2;
    for (auto& column : doubled.columns) {
        if (column.numbers) {
            auto& values = column.numbers->values;
            const auto copy = values;
            values.insert(values.end(), copy.begin(), copy.end());
        }
        if (column.categories) {
            auto& codes = column.categories->codes;
            const auto copy = codes;
            codes.insert(codes.end(), copy.begin(), copy.end());
        }
    }
    auto weighted = one.frame;
    Column two;
    two.name = two.label = "two";
    two.numbers = NumberValues{std::vector<double>(weighted.rows, 2), {}};
    weighted.columns.push_back(two);
    auto spec = one.spec(Integration::Exact);
    const auto of = fitGeneralised(doubled, spec);
    spec.weights = "two";
    const auto with = fitGeneralised(weighted, spec);
    CHECK(with.fit.logLik == Approx(of.fit.logLik).epsilon(1e-10));
    CHECK(with.fit.fixed.front().estimate == Approx(of.fit.fixed.front().estimate).epsilon(1e-7));
}
