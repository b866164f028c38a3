// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/report/coefficient_test.hpp"

#include "core/error.hpp"
#include "core/multilevel/inference/cluster_robust.hpp"
#include "core/multilevel/inference/small_samples.hpp"
#include "core/multilevel/report/regression_table.hpp"

#include <cmath>
#include <utility>
#include <vector>

namespace alteri {

namespace {

std::vector<TTest>
testsOf(const FittedModel& model, CoefficientTest test, const std::stop_token& stop)
{
    if (test == CoefficientTest::Satterthwaite)
        return smallSampleTests(model, SmallSampleMethod::Satterthwaite).coefficients;
    if (test == CoefficientTest::KenwardRoger)
        return smallSampleTests(model, SmallSampleMethod::KenwardRoger).coefficients;
    std::vector<TTest> tests;
    const auto robust = clusterRobust(model, stop);
    for (std::size_t j = 0; j < robust.coefficients.size(); ++j) {
        if (!robust.coefficients[j])
            throw Error(ErrorCode::DegreesUndefined, {model.fit.fixed[j].name.name});
        tests.push_back(*robust.coefficients[j]);
    }
    return tests;
}

}  // namespace

void testCoefficients(FittedModel& model, CoefficientTest test, const std::stop_token& stop)
{
    auto fixed = model.fit.fixed;
    if (test == CoefficientTest::Wald) {
        for (std::size_t j = 0; j < fixed.size(); ++j) {
            const auto index = static_cast<Eigen::Index>(j);
            fixed[j].se = std::sqrt(model.fit.covariance(index, index));
            fixed[j].df.reset();
            addWaldStatistics(fixed[j]);
        }
    } else {
        const auto tests = testsOf(model, test, stop);
        for (std::size_t j = 0; j < fixed.size(); ++j) {
            auto& each = fixed[j];
            each.se = tests[j].se;
            each.z = tests[j].t;
            each.df = tests[j].df;
            each.p = tests[j].p;
            const double reach = testQuantile(each, 0.975) * each.se;
            each.lower = each.estimate - reach;
            each.upper = each.estimate + reach;
        }
    }
    model.fit.fixed = std::move(fixed);
    model.fit.test = test;
}

std::optional<FewGroups> fewGroups(const Fit& fit)
{
    constexpr std::size_t enough = 50;
    constexpr std::size_t perPredictor = 10;
    if (fit.random.empty())
        return std::nullopt;
    FewGroups few{fit.groupName, fit.groups, 0};
    for (const auto& each : fit.fixed)
        if (const auto level = levelOf(each.name);
            level && (*level == VariableLevel::Ego || *level == VariableLevel::Network))
            ++few.predictors;
    const bool areFew = few.groups < enough || few.groups < perPredictor * few.predictors;
    return areFew ? std::optional(few) : std::nullopt;
}

}  // namespace alteri
