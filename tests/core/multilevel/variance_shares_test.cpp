// SPDX-License-Identifier: GPL-3.0-or-later
// What lies between groups: where it is defined, and that it does not depend on coding.
#include "core/exchange/results/fit_json.hpp"
#include "core/multilevel/report/journal_table.hpp"
#include "core/multilevel/report/model_report.hpp"
#include "core/multilevel/report/regression_table.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/core/multilevel/example_models.hpp"
#include "tests/core/multilevel/reference_cases.hpp"

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

namespace {

Frame slopesOnly()
{
    return readFrame(testData("cases/59-redundant-or-no-intercept/data.csv"));
}

Frame conditions()
{
    return readFrame(testData("cases/29-double-bar-factor/data.csv"));
}

bool hasRow(const Table& table, const std::string& start)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
        return std::get<std::string>(row.front()).starts_with(start);
    });
}

/// The share of an average row's random variance in all that predictors leave, from the two R2.
double shareByR2(const FittedModel& model)
{
    const auto explained = explainedVariance(model);
    return (explained.conditional - explained.marginal) / (1 - explained.marginal);
}

}  // namespace

TEST_CASE("a model without a random intercept has no ICC anywhere", "[multilevel][numbers]")
{
    const auto frame = slopesOnly();
    auto spec = specFor("y ~ x + (0 + x | ego)");
    const auto model = fitAndKeep(frame, spec);
    CHECK(model.fit.deviance == Approx(325.6817773).epsilon(1e-9));
    CHECK_FALSE(model.fit.icc);
    CHECK(nlohmann::json::parse(fitJson(model.fit, {})).at("icc").is_null());
    CHECK(fitSummary(model.fit).find("ICC") == std::string::npos);
    CHECK(fitSummary(model.fit).find("between") == std::string::npos);
    CHECK_FALSE(hasRow(explainedPart(model).table, "ICC"));
    const auto text = textTable(regressionTable({model.fit}));
    for (const auto& row : text.rows)
        if (const auto& name = std::get<std::string>(row.front());
            name == "ICC" || name == "variance between")
            CHECK(std::get<std::string>(row[1]).empty());
    for (const auto& row : journalTable({journalModel(model)}, JournalWords()).rows)
        CHECK(row.label != "ICC");
    CHECK(journalTable({journalModel(model)}, JournalWords()).notes.size() == 3);
    const auto slopes = fitAndKeep(frame, specFor("y ~ x + (x | ego)"));
    CHECK(
        journalTable({journalModel(slopes)}, JournalWords()).notes.back().find("ICC counts slopes")
        != std::string::npos);
    CHECK(fitSummary(slopes.fit).find("variance of intercepts") != std::string::npos);
    CHECK_FALSE(fitModel(conditions(), specFor("y ~ cond + (0 + cond | subj)")).icc);
}

TEST_CASE("an intercept that varies twice is refused", "[multilevel][numbers]")
{
    const auto frame = slopesOnly();
    CHECK(refusal(frame, specFor("y ~ x + (1 | ego) + (x | ego)")) == ErrorCode::EffectTwice);
    CHECK(refusal(frame, specFor("y ~ x + (1 | ego) + (1 | ego)")) == ErrorCode::EffectTwice);
    const auto fit = fitModel(frame, specFor("y ~ x + (1 | ego)"));
    CHECK(fit.parameters == 4);
    CHECK(fit.icc.value() == Approx(0.4392).margin(5e-5));
    CHECK(fit.icc.value() == Approx(fit.tau2 / (fit.tau2 + fit.sigma2)).epsilon(1e-14));
    CHECK(fitModel(frame, specFor("y ~ x + (x | ego)")).parameters == 6);
}

TEST_CASE("the ICC does not depend on reference categories", "[multilevel][numbers]")
{
    const auto frame = conditions();
    auto spec = specFor("y ~ cond + (cond | subj)");
    const auto first = fitAndKeep(frame, spec);
    CHECK(first.fit.icc.value() == Approx(shareByR2(first)).epsilon(1e-12));
    for (const auto* reference : {"B", "C"}) {
        CAPTURE(reference);
        spec.references = {{"cond", reference}};
        const auto other = fitAndKeep(frame, spec);
        CHECK(other.fit.logLik == Approx(first.fit.logLik).epsilon(1e-10));
        CHECK(std::abs(other.fit.tau2 - first.fit.tau2) > 0.01);
        CHECK(std::abs(other.fit.icc.value() - first.fit.icc.value()) < 1e-8);
    }
}

TEST_CASE("the ICC does not depend on the zero of a slope's variable", "[multilevel][numbers]")
{
    auto frame = slopesOnly();
    const auto spec = specFor("y ~ x + (x | ego)");
    const auto icc = fitModel(frame, spec).icc.value();
    for (auto& value : frame.edit("x")->numbers->values)
        value += 2000;
    CHECK(std::abs(fitModel(frame, spec).icc.value() - icc) < 1e-8);
}

TEST_CASE("an ICC counts all terms of its grouping, in any order", "[multilevel][numbers]")
{
    const auto frame = exampleFrame();
    const auto one = fitAndKeep(frame, specFor("y ~ x + (1 | ego) + (0 + x | ego)"));
    const auto other = fitAndKeep(frame, specFor("y ~ x + (0 + x | ego) + (1 | ego)"));
    CHECK(one.fit.icc.value() == Approx(shareByR2(one)).epsilon(1e-12));
    CHECK(other.fit.icc.value() == Approx(one.fit.icc.value()).epsilon(1e-6));
    CHECK(other.fit.tau2 == Approx(one.fit.tau2).epsilon(1e-6));
    const auto crossed = fitModel(frame, specFor("y ~ x + (1 | ego) + (1 | city)"));
    const double city = crossed.random[1].covariance(0, 0);
    CHECK(crossed.icc.value()
          == Approx(crossed.tau2 / (crossed.tau2 + city + crossed.sigma2)).epsilon(1e-12));
}
