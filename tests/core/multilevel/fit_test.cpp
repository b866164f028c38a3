// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/multilevel/inference/diagnostics.hpp"
#include "core/multilevel/inference/model_tests.hpp"
#include "core/multilevel/inference/passing_fit.hpp"
#include "core/multilevel/inference/small_samples.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/example_models.hpp"
#include "tests/core/multilevel/reference_cases.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

using namespace alteri;
using namespace alteri::test;

namespace {

void checkAgainst(const Json& expected, const Fit& fit)
{
    // Against 60-digit arithmetic; the stated tolerance.
    constexpr double tolerance = 1e-10;
    CHECK(relative(fit.logLik, expected.at("logLik")) < tolerance);
    CHECK(relative(fit.aic, expected.at("AIC")) < tolerance);
    CHECK(relative(fit.bic, expected.at("BIC_nobs")) < tolerance);
    CHECK(relative(std::sqrt(fit.sigma2), expected.at("sigma")) < tolerance);
    if (expected.contains("icc"))
        CHECK(relative(fit.icc.value(), expected.at("icc")) < tolerance);
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

bool has(const Json& json, const char* key)
{
    return json.contains(key) && !json.at(key).is_null();
}

void checkModes(const Json& expected, const FittedModel& model)
{
    const auto modes = conditionalModes(model).front().modes;
    for (const auto& mode : expected.value("ranef_first5", Json::array())) {
        const auto name = mode.at("group").get<std::string>();
        const auto found = std::find_if(modes.begin(), modes.end(),
                                        [&](const auto& each) { return each.group == name; });
        REQUIRE(found != modes.end());
        for (std::size_t k = 0; k < mode.at("b").size(); ++k) {
            const auto at = static_cast<Eigen::Index>(k);
            const double scale = std::sqrt(model.fit.random.front().covariance(at, at)) + 1e-300;
            CHECK(std::abs(found->values[at] - mode.at("b").at(k).get<double>()) / scale < 1e-9);
        }
        CHECK(relative(found->sds[0] * found->sds[0], mode.at("condvar_intercept")) < 1e-9);
    }
}

void checkTests(const Json& expected,
                const SmallSampleTests& tests,
                const char* dfs,
                const char* ps,
                double tolerance)
{
    if (!has(expected, dfs))
        return;
    for (std::size_t i = 0; i < tests.coefficients.size(); ++i) {
        CAPTURE(i);
        CHECK(relative(tests.coefficients[i].df, expected.at(dfs).at(i)) < tolerance);
        CHECK(tests.coefficients[i].p
              == Approx(expected.at(ps).at(i).get<double>()).epsilon(1e-6).margin(1e-200));
    }
}

void checkDegreesOfFreedom(const Json& expected, const FittedModel& model, double tolerance)
{
    const auto satterthwaite = smallSampleTests(model, SmallSampleMethod::Satterthwaite);
    checkTests(expected, satterthwaite, "satterthwaite_df", "satterthwaite_p", tolerance);
    if (!has(expected, "kenward_roger_df"))
        return;
    const auto kenwardRoger = smallSampleTests(model, SmallSampleMethod::KenwardRoger);
    checkTests(expected, kenwardRoger, "kenward_roger_df", "kenward_roger_p", tolerance);
    for (std::size_t i = 0; i < kenwardRoger.coefficients.size(); ++i)
        CHECK(relative(kenwardRoger.coefficients[i].se, expected.at("kenward_roger_se").at(i))
              < tolerance);
}

void checkInterval(const Json& expected,
                   const char* se,
                   const char* limits,
                   const VarianceInterval& interval,
                   double tolerance)
{
    if (!has(expected, se))
        return;
    CHECK(relative(interval.se, expected.at(se)) < tolerance);
    if (!has(expected, limits))
        return;
    CHECK(relative(interval.lower, expected.at(limits).at(0)) < tolerance);
    CHECK(relative(interval.upper, expected.at(limits).at(1)) < tolerance);
}

void checkVariances(const Json& expected, const FittedModel& model, double tolerance)
{
    const auto explained = explainedVariance(model);
    const auto& r2 = expected.at("r2");
    const auto check = [&](const char* key, std::optional<double> value) {
        if (!has(r2, key) || !value)
            return;
        CAPTURE(key);
        CHECK(std::abs(*value - r2.at(key).get<double>()) < tolerance);
    };
    check("nakagawa_marginal", explained.marginal);
    check("nakagawa_conditional", explained.conditional);
    check("raudenbush_bryk_level1", explained.level1);
    check("raudenbush_bryk_level2", explained.level2);
    const auto test = singleLevelTest(model);
    const double deviance = expected.at("deviance");
    CHECK(std::abs(test.chi2 - expected.at("lrt_single_level").get<double>())
          < 1e-10 * std::abs(deviance));
    if (has(expected, "lrt_p_chibar2"))
        CHECK(test.p
              == Approx(expected.at("lrt_p_chibar2").get<double>()).epsilon(1e-6).margin(1e-200));
    if (const auto intervals = varianceIntervals(model)) {
        checkInterval(expected, "se_tau_var", "ci95_tau_var_log", intervals->between, tolerance);
        checkInterval(expected, "se_sigma2", "ci95_sigma2_log", intervals->within, tolerance);
        checkInterval(expected, "se_icc", "ci95_icc_logit", intervals->icc, tolerance);
    }
}

/// Why models of degenerate cases are refused.
const std::map<std::string, ErrorCode> refusals{
    {"nasty_all_singletons", ErrorCode::OneRowPerGroup},
    {"nasty_constant_within", ErrorCode::NoVariationWithinGroups},
    {"nasty_constant_y", ErrorCode::OutcomeConstant},
    {"nasty_ego_fixed", ErrorCode::BetweenVarianceUnknown},
    {"nasty_one_group", ErrorCode::OneGroup},
};

}  // namespace

TEST_CASE("models equal their exact solutions", "[multilevel]")
{
    const ReferenceCase reference(GENERATE(from_range(referenceCases())));
    const bool reml = GENERATE(false, true);
    CAPTURE(reference.name, reml);
    if (reference.isDegenerate(reml)) {
        CHECK(refusal(reference.frame, reference.spec(reml)) == refusals.at(reference.name));
        return;
    }
    const auto spec = reference.spec(reml);
    checkAgainst(reference.expected(reml), fitModel(reference.frame, spec));
    if (canPassBy(spec)) {
        auto pieces = reference.pieces();
        checkAgainst(reference.expected(reml), fitPassing(pieces, spec).fit);
    }
}

TEST_CASE("inference equals its exact solutions", "[multilevel]")
{
    const ReferenceCase reference(GENERATE(from_range(referenceCases())));
    const bool reml = GENERATE(false, true);
    CAPTURE(reference.name, reml);
    if (reference.isDegenerate(reml))
        return;
    const auto model = fitAndKeep(reference.frame, reference.spec(reml));
    const auto& expected = reference.expected(reml);
    const double tolerance = reference.hasSlopes() ? 1e-7 : 1e-10;
    checkModes(expected, model);
    checkDegreesOfFreedom(expected, model, tolerance);
    checkVariances(expected, model, tolerance);
    if (const auto spec = reference.spec(reml); canPassBy(spec)) {
        auto pieces = reference.pieces();
        checkVariances(expected, fitPassing(pieces, spec), tolerance);
    }
}
