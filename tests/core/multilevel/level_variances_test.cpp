// SPDX-License-Identifier: GPL-3.0-or-later
// Residual variances by category, against nlme's varIdent (see
// tests/data/level_variances/make_expected.R).
#include "core/error.hpp"
#include "core/exchange/results/r_script.hpp"
#include "core/files/whole_file.hpp"
#include "core/multilevel/generalised/generalised_fit.hpp"
#include "core/multilevel/report/journal_table.hpp"
#include "core/multilevel/report/model_report.hpp"
#include "core/multilevel/single_level/least_squares.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/core/multilevel/example_models.hpp"
#include "tests/core/multilevel/reference_cases.hpp"

#include <algorithm>
#include <cmath>

using namespace alteri;
using namespace alteri::test;

namespace {

ModelSpec byKind(const std::string& formula, bool reml)
{
    auto spec = specFor(formula, reml);
    spec.variances = "kind";
    return spec;
}

double levelDeviation(const Fit& fit, const std::string& level)
{
    for (const auto& [name, deviation] : fit.levelDeviations)
        if (name == level)
            return deviation;
    FAIL("no level " + level);
    return 0;
}

Frame framedByKind()
{
    return readFrame(testData("level_variances") / "data.csv");
}

}  // namespace

TEST_CASE("residual variances by category equal nlme's", "[multilevel][variances]")
{
    const auto frame = framedByKind();
    for (const auto& expected :
         Json::parse(readFile(testData("level_variances") / "expected.json"))) {
        const auto formula = expected.at("formula").get<std::string>();
        const bool reml = expected.at("reml").get<bool>();
        CAPTURE(formula, reml);
        const auto fit = fitModel(frame, byKind(formula, reml));
        // nlme's own accuracy.
        constexpr double tolerance = 2e-5;
        CHECK(relative(fit.logLik, expected.at("logLik")) < 1e-8);
        CHECK(fit.logLik > expected.at("logLik").get<double>() - 1e-7);
        CHECK(relative(fit.aic, expected.at("AIC")) < 1e-8);
        const double family = levelDeviation(fit, "family");
        CHECK(relative(std::sqrt(fit.sigma2) * family, expected.at("sigma")) < tolerance);
        for (std::size_t j = 0; j < fit.fixed.size(); ++j) {
            CHECK(std::abs(fit.fixed[j].estimate - expected.at("beta").at(j).get<double>())
                  < tolerance * fit.fixed[j].se);
            CHECK(relative(fit.fixed[j].se, expected.at("se").at(j)) < tolerance);
        }
        REQUIRE(fit.levelDeviations.size() == 3);
        CHECK(fit.levelDeviations.front().second == 1);
        CHECK(relative(levelDeviation(fit, "friend") / family, expected.at("ratios").at(1))
              < tolerance);
        CHECK(relative(levelDeviation(fit, "office") / family, expected.at("ratios").at(2))
              < tolerance);
        const auto& covariance = fit.random.front().covariance;
        for (Eigen::Index i = 0; i < covariance.rows(); ++i)
            for (Eigen::Index j = 0; j < covariance.cols(); ++j)
                CHECK(covariance(i, j)
                      == Approx(expected.at("covariance")
                                    .at(static_cast<std::size_t>(i))
                                    .at(static_cast<std::size_t>(j))
                                    .get<double>())
                             .epsilon(1e-4)
                             .margin(1e-5));
    }
}

TEST_CASE("residual variances are tested against one for all", "[multilevel][variances]")
{
    const auto frame = framedByKind();
    const auto model = fitAndKeep(frame, byKind("y ~ x + (1 | ego)", false));
    const auto plain = fitModel(frame, specFor("y ~ x + (1 | ego)"));
    CHECK(model.fit.parameters == plain.parameters + 2);
    const auto part = levelVariancesPart(frame, model);
    REQUIRE(part.table.rows.size() == 3);
    CHECK(std::get<double>(part.table.rows[0][1]) == 1);
    CHECK(part.heading.find("against one variance: chi2(2)") != std::string::npos);
    CHECK(model.fit.deviance < plain.deviance - 50);
}

TEST_CASE("residual variances are said beneath a table and in R", "[multilevel][variances]")
{
    const auto frame = framedByKind();
    const auto model = fitAndKeep(frame, byKind("y ~ x + (x | ego)", true));
    const auto journal = journalTable({journalModel(model)}, JournalWords());
    // Explained variance is that of residuals that have one.
    CHECK_FALSE(journalModel(model).explained.has_value());
    const bool isSaid =
        std::any_of(journal.notes.begin(), journal.notes.end(), [](const std::string& note) {
            return note.find("standard deviations of their own by kind") != std::string::npos
                   && note.find("office ") != std::string::npos;
        });
    CHECK(isSaid);
    const auto script = rScript(frame, {model.fit}, "data.csv");
    CHECK(script.find("nlme::varIdent(form = ~ 1 | `kind`)") != std::string::npos);
    CHECK(script.find("random = ~ 1 + `x` | `ego`") != std::string::npos);
    CHECK(script.find("All estimates agree.") == std::string::npos);
}

TEST_CASE("residual variances are for linear models of groups", "[multilevel][variances]")
{
    const auto frame = framedByKind();
    auto spec = byKind("y ~ x", false);
    CHECK_THROWS_AS(fitLeastSquares(frame, spec), Error);
    spec.formula = "y ~ x + (1 | ego)";
    GeneralisedSpec generalised;
    generalised.model = spec;
    generalised.family = Family::Ordinal;
    CHECK_THROWS_AS(fitGeneralised(frame, generalised), Error);
}

TEST_CASE("residual variances by what has no categories are refused", "[multilevel][variances]")
{
    auto frame = framedByKind();
    auto spec = byKind("y ~ (1 | ego)", false);
    spec.variances = "x";
    CHECK(refusal(frame, spec) == ErrorCode::VariableNotCategorical);
    spec.variances = "kind";
    spec.formula = "y ~ x + (1 | ego) + (1 | kind)";
    CHECK(refusal(frame, spec) == ErrorCode::OneGroupingNeeded);
    spec.formula = "y ~ x + (1 | ego)";
    for (auto& code : frame.edit("kind")->categories->codes)
        code = 1;
    CHECK(refusal(frame, spec) == ErrorCode::OneVarianceOnly);
}
