// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/crossed_deviance.hpp"
#include "core/multilevel/inference/cluster_robust.hpp"
#include "core/multilevel/inference/fit.hpp"
#include "core/multilevel/inference/inference.hpp"
#include "core/multilevel/inference/small_samples.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/example_models.hpp"

using namespace alteri;
using namespace alteri::test;

TEST_CASE("fitted values do not depend on reference, grouping labels or shifts", "[multilevel]")
{
    const auto frame = exampleFrame();
    const auto base = fitModel(frame, specFor("y ~ x + type + (1 | ego)"));
    auto spec = specFor("y ~ x + type + (1 | ego)");
    spec.references = {{"type", "c"}};
    const auto other = fitModel(frame, spec);
    CHECK(other.logLik == Approx(base.logLik).epsilon(1e-13));
    CHECK(other.fixed[0].estimate
          == Approx(base.fixed[0].estimate + base.fixed[3].estimate).epsilon(1e-12));

    auto shifted = frame;
    for (auto& value : shifted.edit("x")->numbers->values)
        value = value * 1e-6 + 1e6;
    const auto moved = fitModel(shifted, specFor("y ~ x + type + (1 | ego)"));
    // 1e6 + 1e-6 x keeps only ten digits of x.
    CHECK(moved.fixed[1].z == Approx(base.fixed[1].z).epsilon(1e-3));
    CHECK(moved.fixed[2].estimate == Approx(base.fixed[2].estimate).epsilon(1e-3));

    auto centred = specFor("y ~ x + type + (1 | ego)");
    centred.centred = {"x"};
    const auto meanCentred = fitModel(frame, centred);
    CHECK(meanCentred.logLik == Approx(base.logLik).epsilon(1e-13));
    CHECK(meanCentred.fixed[1].estimate == Approx(base.fixed[1].estimate).epsilon(1e-12));
}

TEST_CASE("categories can be put together for one model", "[multilevel]")
{
    auto spec = specFor("y ~ type + (1 | ego)");
    spec.groupings = {{"type", "other", {"b", "c"}}};
    const auto fit = fitModel(exampleFrame(), spec);
    REQUIRE(fit.fixed.size() == 2);
    CHECK(fit.fixed[1].name.name == "typeother");
}

TEST_CASE("incomplete rows are left out and counted", "[multilevel]")
{
    auto frame = exampleFrame();
    frame.edit("x")->numbers->setMissing(2);
    frame.edit("type")->categories->codes[5] = CategoryValues::missing;
    const auto fit = fitModel(frame, specFor("y ~ x + type + (1 | ego)"));
    CHECK(fit.n == frame.rows - 2);
    CHECK(fit.rowsDropped == 2);
    CHECK(fit.missingBy == std::vector<std::pair<std::string, std::size_t>>{{"x", 1}, {"type", 1}});
}

TEST_CASE("columns that others determine are named and left out", "[multilevel]")
{
    auto frame = exampleFrame();
    auto twice = *frame.find("x");
    twice.name = "twice";
    for (auto& value : twice.numbers->values)
        value = 2 * value + 1;
    auto constant = twice;
    constant.name = "constant";
    constant.numbers->values.assign(frame.rows, 0.1);
    frame.columns.push_back(twice);
    frame.columns.push_back(constant);
    const auto fit = fitModel(frame, specFor("y ~ x + twice + constant + (1 | ego)"));
    CHECK(fit.aliased == std::vector<std::string>{"twice", "constant"});
    CHECK(fit.fixed.size() == 2);
    CHECK(fit.wald.df == 1);
}

TEST_CASE("balanced data equal the closed form of one-way analysis of variance", "[multilevel]")
{
    // REML on balanced groups: sigma2 = MSW, tau2 = (MSB - MSW) / n (Searle et al. 1992, sec. 4.3).
    Frame frame;
    Column y{"y", "y", VariableLevel::Tie, NumberValues(), std::nullopt, {}};
    Column g{"g", "g", VariableLevel::Ego, NumberValues(), std::nullopt, {}};
    const double data[3][4] = {{1, 2, 3, 6}, {7, 9, 8, 8}, {4, 5, 3, 4}};
    double within = 0;
    double between = 0;
    double grand = 0;
    for (const auto& row : data)
        for (const double value : row)
            grand += value / 12;
    for (int i = 0; i < 3; ++i) {
        const double mean = (data[i][0] + data[i][1] + data[i][2] + data[i][3]) / 4;
        between += 4 * (mean - grand) * (mean - grand) / 2;
        for (const double value : data[i]) {
            within += (value - mean) * (value - mean) / 9;
            y.numbers->add(value);
            g.numbers->add(i);
            ++frame.rows;
        }
    }
    frame.columns = {y, g};
    const auto fit = fitModel(frame, specFor("y ~ 1 + (1 | g)", true));
    CHECK(fit.sigma2 == Approx(within).epsilon(1e-12));
    CHECK(fit.tau2 == Approx((between - within) / 4).epsilon(1e-12));
    CHECK(fit.fixed.front().estimate == Approx(grand).epsilon(1e-14));
    CHECK_FALSE(fit.wald.p);
}

TEST_CASE("data without an estimate are refused with the reason", "[multilevel]")
{
    const auto frame = exampleFrame();
    CHECK(refusal(frame, specFor("y ~ w + (1 | ego)")) == ErrorCode::VariableUnknown);
    CHECK(refusal(frame, specFor("type ~ x + (1 | ego)")) == ErrorCode::OutcomeNotNumeric);
    CHECK(refusal(frame, specFor("y ~ x")) == ErrorCode::RandomPartMissing);
    auto spec = specFor("y ~ type + (1 | ego)");
    spec.references = {{"type", "z"}};
    CHECK(refusal(frame, spec) == ErrorCode::LevelUnknown);

    auto useless = specFor("y ~ x + (1 | ego)");
    useless.groupings = {{"type", "other", {"b", "c"}}};
    CHECK(refusal(frame, useless) == ErrorCode::VariableUnknown);
    useless.groupings.clear();
    useless.centred = {"y"};
    CHECK(refusal(frame, useless) == ErrorCode::VariableUnknown);

    auto constant = frame;
    constant.edit("y")->numbers->values.assign(frame.rows, 3.5);
    CHECK(refusal(constant, specFor("y ~ x + (1 | ego)")) == ErrorCode::OutcomeConstant);
    auto perfect = frame;
    perfect.edit("y")->numbers->values = frame.find("x")->numbers->values;
    CHECK(refusal(perfect, specFor("y ~ x + (1 | ego)")) == ErrorCode::ResidualsZero);
    auto oneGroup = frame;
    oneGroup.edit("ego")->categories->codes.assign(frame.rows, 0);
    CHECK(refusal(oneGroup, specFor("y ~ x + (1 | ego)")) == ErrorCode::OneGroup);
    auto empty = frame;
    for (std::size_t row = 0; row < frame.rows; ++row)
        empty.edit("x")->numbers->setMissing(row);
    CHECK(refusal(empty, specFor("y ~ x + (1 | ego)")) == ErrorCode::VariableEmpty);
    auto apart = frame;
    for (std::size_t row = 0; row < frame.rows; ++row)
        apart.edit(row % 3 == 0 ? "x" : "z")->numbers->setMissing(row);
    CHECK(refusal(apart, specFor("y ~ x + z + (1 | ego)")) == ErrorCode::NoCompleteRows);
}

TEST_CASE("variables that no model can use are told by name", "[multilevel][numbers]")
{
    const auto detailOf = [](const Frame& frame, const std::string& formula) {
        try {
            fitModel(frame, specFor(formula));
        } catch (const Error& error) {
            return std::pair(error.code(), error.problems().front().details.at(0));
        }
        FAIL("no fault found in " << formula);
        return std::pair(ErrorCode::NotFound, std::string());
    };
    auto frame = exampleFrame();
    CHECK(detailOf(frame, "type ~ x + (1 | ego)")
          == std::pair(ErrorCode::OutcomeNotNumeric, std::string("type")));
    Column note;
    note.name = "note";
    note.texts.assign(frame.rows, "said so");
    frame.columns.push_back(note);
    CHECK(detailOf(frame, "y ~ note + (1 | ego)")
          == std::pair(ErrorCode::VariableIsText, std::string("note")));
    CHECK(detailOf(frame, "y ~ x + (1 | note)")
          == std::pair(ErrorCode::VariableIsText, std::string("note")));
    frame.edit("city")->categories->codes.assign(frame.rows, 0);
    CHECK(detailOf(frame, "y ~ x + (1 | ego) + (1 | city)")
          == std::pair(ErrorCode::OneGroup, std::string("city")));
    for (std::size_t row = 0; row < frame.rows; ++row)
        frame.edit(row % 3 == 0 ? "x" : "z")->numbers->setMissing(row);
    CHECK(detailOf(frame, "y ~ x + z + (1 | ego)")
          == std::pair(ErrorCode::NoCompleteRows, std::string("z")));
    for (std::size_t row = 0; row < frame.rows; ++row)
        frame.edit("x")->numbers->setMissing(row);
    CHECK(detailOf(frame, "y ~ x + (1 | ego)")
          == std::pair(ErrorCode::VariableEmpty, std::string("x")));
}

TEST_CASE("tail probabilities equal tabulated ones", "[multilevel]")
{
    CHECK(normalP(1.959963984540054) == Approx(0.05).epsilon(1e-12));
    CHECK(chiSquareP(3.841458820694124, 1) == Approx(0.05).epsilon(1e-12));
    CHECK(chiSquareP(11.070497693516351, 5) == Approx(0.05).epsilon(1e-12));
}

TEST_CASE("columns are told apart by what they are, not by their names", "[multilevel]")
{
    auto frame = exampleFrame();
    // A number called like the column of a category.
    auto other = *frame.find("z");
    other.name = "typeb";
    frame.columns.push_back(other);
    const auto one = fitModel(frame, specFor("y ~ type + x + (typeb | ego)"));
    const auto same = fitModel(frame, specFor("y ~ type + x + (z | ego)"));
    CHECK(one.logLik == Approx(same.logLik).epsilon(1e-12));
    // Contrasts in one place, indicators in the other.
    const auto contrasts = fitModel(frame, specFor("y ~ sum(type) + (0 + sum(type) || ego)"));
    const auto indicators = fitModel(frame, specFor("y ~ type + (0 + type || ego)"));
    CHECK(contrasts.random.front().covariance(2, 2)
          == Approx(indicators.random.front().covariance(2, 2)).epsilon(1e-7).margin(1e-9));
}

TEST_CASE("an interaction with a variable of one level is empty", "[multilevel]")
{
    auto frame = exampleFrame();
    for (auto& code : frame.edit("type")->categories->codes)
        code = 1;
    const auto fit = fitModel(frame, specFor("y ~ z + type * x + (1 | ego)"));
    CHECK(fit.fixed.size() == 3);
    CHECK(fit.aliased.empty());
}

TEST_CASE("independent slopes need fewer ties than correlated ones", "[multilevel]")
{
    // Pairs of ties: two effects that vary together are as many as the ties.
    const auto all = exampleFrame();
    Frame pairs = all;
    std::vector<std::size_t> rows;
    std::vector<int> seen(16, 0);
    for (std::size_t row = 0; row < all.rows; ++row)
        if (seen[static_cast<std::size_t>(all.find("ego")->categories->codes[row])]++ < 2)
            rows.push_back(row);
    pairs.rows = rows.size();
    for (auto& column : pairs.columns) {
        const auto old = column;
        if (column.numbers)
            column.numbers->values.resize(rows.size());
        if (column.categories)
            column.categories->codes.resize(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (column.numbers)
                column.numbers->values[i] = old.numbers->values[rows[i]];
            if (column.categories)
                column.categories->codes[i] = old.categories->codes[rows[i]];
        }
    }
    CHECK(refusal(pairs, specFor("y ~ x + (x | ego)")) == ErrorCode::TooManyEffects);
    CHECK(fitModel(pairs, specFor("y ~ x + (x || ego)")).converged);
}

TEST_CASE("what is not defined is not made up", "[multilevel]")
{
    auto frame = exampleFrame();
    auto constant = *frame.find("z");
    constant.name = "constant";
    for (auto& value : constant.numbers->values)
        value = 1;
    frame.columns.push_back(constant);
    // An intercept and a constant's slope are one thing; Kenward-Roger's information is singular.
    const auto model = fitAndKeep(frame, specFor("y ~ x + (constant | ego)", true));
    try {
        for (const auto& test :
             smallSampleTests(model, SmallSampleMethod::KenwardRoger).coefficients)
            CHECK(test.df > 0);
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::DegreesUndefined);
    }
    // As many effects of egos as egos: no residuals are left to tell their errors by.
    std::vector<std::string> egos;
    for (int k = 1; k < 16; ++k) {
        Column dummy{"d" + std::to_string(k), "d",          VariableLevel::Ego,
                     NumberValues(),          std::nullopt, {}};
        for (const auto code : frame.find("ego")->categories->codes)
            dummy.numbers->add(code == k ? 1 : 0);
        frame.columns.push_back(dummy);
        egos.push_back(dummy.name);
    }
    std::string formula = "y ~ 1";
    for (const auto& name : egos)
        formula += " + " + name;
    const auto saturated = fitAndKeep(frame, specFor(formula + " + (1 | ego)"));
    const auto robust = clusterRobust(saturated);
    for (const auto& test : robust.coefficients)
        CHECK_FALSE(test);
}

TEST_CASE("crossed models at a border have their true gradient", "[multilevel]")
{
    const auto frame = exampleFrame();
    const auto design = buildDesignMatrix(frame, specFor("y ~ x + (x | ego) + (1 | city)"));
    const auto statistics = crossedStatistics(design, orderRows(design.random.front().groups), {});
    CrossedDeviance deviance(statistics, Criterion::Ml, {});
    Eigen::VectorXd theta(4);
    theta << 1, 0.3, 0, 0.5;
    const auto at = deviance.at(theta);
    constexpr double h = 1e-5;
    for (Eigen::Index k = 0; k < 4; ++k) {
        const Eigen::VectorXd step = h * Eigen::VectorXd::Unit(4, k);
        CHECK(at.gradient[k]
              == Approx((deviance.value(theta + step) - deviance.value(theta - step)) / (2 * h))
                     .epsilon(1e-5)
                     .margin(1e-5));
    }
}
