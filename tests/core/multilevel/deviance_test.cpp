// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/multilevel/deviance.hpp"
#include "core/multilevel/fit.hpp"
#include "core/multilevel/inference.hpp"
#include "tests/catch.hpp"

#include <Eigen/Dense>

#include <cmath>
#include <numbers>
#include <random>

using namespace alteri;

namespace {

/// Ties in egos of unequal size, from a fixed seed.
Frame exampleFrame()
{
    std::mt19937 random(7);
    std::normal_distribution<double> normal;
    Frame frame;
    Column y{"y", "y", VariableLevel::Tie, NumberValues(), std::nullopt, {}};
    Column x{"x", "x", VariableLevel::Tie, NumberValues(), std::nullopt, {}};
    Column type{"type", "type", VariableLevel::Tie, std::nullopt, CategoryValues(), {}};
    Column ego{"ego", "ego", VariableLevel::Ego, std::nullopt, CategoryValues(), {}};
    type.categories->levels = type.categories->labels = {"a", "b", "c"};
    for (int group = 0; group < 8; ++group) {
        ego.categories->levels.push_back("E" + std::to_string(group));
        const double effect = normal(random);
        for (int i = 0; i < 3 + group % 4; ++i) {
            const double value = normal(random);
            const auto code = static_cast<std::int32_t>(random() % 3);
            x.numbers->add(value);
            type.categories->codes.push_back(code);
            y.numbers->add(1 + 0.5 * value + 0.3 * code + effect + normal(random));
            ego.categories->codes.push_back(group);
            ++frame.rows;
        }
    }
    ego.categories->labels = ego.categories->levels;
    frame.columns = {y, x, type, ego};
    return frame;
}

/// The deviance from its definition, with the whole covariance matrix of all rows.
double denseDeviance(const DesignMatrix& design, double lambda, bool reml)
{
    const auto n = design.y.size();
    const auto p = design.X.cols();
    Eigen::MatrixXd V = Eigen::MatrixXd::Identity(n, n);
    for (Eigen::Index i = 0; i < n; ++i)
        for (Eigen::Index j = 0; j < n; ++j)
            if (design.group[static_cast<std::size_t>(i)]
                == design.group[static_cast<std::size_t>(j)])
                V(i, j) += lambda;
    const Eigen::MatrixXd inverse = V.inverse();
    const Eigen::MatrixXd A = design.X.transpose() * inverse * design.X;
    const Eigen::VectorXd beta = A.ldlt().solve(design.X.transpose() * inverse * design.y);
    const Eigen::VectorXd rest = design.y - design.X * beta;
    const double df = static_cast<double>(reml ? n - p : n);
    double deviance = std::log(V.determinant())
                      + df * (1 + std::log(2 * std::numbers::pi * rest.dot(inverse * rest) / df));
    if (reml)
        deviance += std::log(A.determinant());
    return deviance;
}

ModelSpec specFor(const std::string& formula, bool reml = false)
{
    ModelSpec spec;
    spec.formula = formula;
    spec.reml = reml;
    return spec;
}

ErrorCode refusal(const Frame& frame, const ModelSpec& spec)
{
    try {
        fitModel(frame, spec);
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("the model was fitted");
    return {};
}

}  // namespace

TEST_CASE("the deviance at a fixed lambda equals its definition", "[multilevel]")
{
    const auto design =
        buildDesignMatrix(exampleFrame(), specFor("y ~ x + type + x:type + (1 | ego)"));
    const auto stats = formCrossProducts(design);
    for (const double lambda : {0.0, 0.01, 0.7, 12.0}) {
        CAPTURE(lambda);
        CHECK(profiledDeviance(stats, lambda, Criterion::Ml).value
              == Approx(denseDeviance(design, lambda, false)).epsilon(1e-12));
        CHECK(profiledDeviance(stats, lambda, Criterion::Reml).value
              == Approx(denseDeviance(design, lambda, true)).epsilon(1e-12));
    }
}

TEST_CASE("slope and curvature are the derivatives of the deviance", "[multilevel]")
{
    const auto stats =
        formCrossProducts(buildDesignMatrix(exampleFrame(), specFor("y ~ x + type + (1 | ego)")));
    constexpr double h = 1e-5;
    for (const auto criterion : {Criterion::Ml, Criterion::Reml})
        for (const double lambda : {0.1, 0.8, 3.0}) {
            const auto at = profiledDeviance(stats, lambda, criterion);
            const auto above = profiledDeviance(stats, lambda + h, criterion);
            const auto below = profiledDeviance(stats, lambda - h, criterion);
            CHECK(at.slope == Approx((above.value - below.value) / (2 * h)).epsilon(1e-6));
            CHECK(at.curvature == Approx((above.slope - below.slope) / (2 * h)).epsilon(1e-6));
        }
}

TEST_CASE("design matrices name their columns as lme4 does", "[multilevel]")
{
    auto spec = specFor("y ~ x*type + (1 | ego)");
    spec.references = {{"type", "b"}};
    const auto design = buildDesignMatrix(exampleFrame(), spec);
    std::vector<std::string> names;
    for (const auto& coefficient : design.coefficients)
        names.push_back(coefficient.name);
    CHECK(names
          == std::vector<std::string>{"(Intercept)", "x", "typea", "typec", "x:typea", "x:typec"});
    const auto without = buildDesignMatrix(exampleFrame(), specFor("y ~ 0 + type + x + (1 | ego)"));
    CHECK(without.coefficients.front().name == "typea");
    CHECK(without.coefficients.size() == 4);
}

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
    for (auto& value : shifted.find("x")->numbers->values)
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
    frame.find("x")->numbers->missing[2] = true;
    frame.find("type")->categories->codes[5] = CategoryValues::missing;
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
    CHECK(refusal(frame, specFor("y ~ z + (1 | ego)")) == ErrorCode::VariableUnknown);
    CHECK(refusal(frame, specFor("type ~ x + (1 | ego)")) == ErrorCode::VariableNotNumeric);
    CHECK(refusal(frame, specFor("y ~ x")) == ErrorCode::NotSupported);
    CHECK(refusal(frame, specFor("y ~ x + (x | ego)")) == ErrorCode::NotSupported);
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
    constant.find("y")->numbers->values.assign(frame.rows, 3.5);
    CHECK(refusal(constant, specFor("y ~ x + (1 | ego)")) == ErrorCode::OutcomeConstant);
    auto perfect = frame;
    perfect.find("y")->numbers->values = frame.find("x")->numbers->values;
    CHECK(refusal(perfect, specFor("y ~ x + (1 | ego)")) == ErrorCode::ResidualsZero);
    auto oneGroup = frame;
    oneGroup.find("ego")->categories->codes.assign(frame.rows, 0);
    CHECK(refusal(oneGroup, specFor("y ~ x + (1 | ego)")) == ErrorCode::OneGroup);
    auto empty = frame;
    empty.find("x")->numbers->missing.assign(frame.rows, true);
    CHECK(refusal(empty, specFor("y ~ x + (1 | ego)")) == ErrorCode::NoCompleteRows);
}

TEST_CASE("tail probabilities equal tabulated ones", "[multilevel]")
{
    CHECK(normalP(1.959963984540054) == Approx(0.05).epsilon(1e-12));
    CHECK(chiSquareP(3.841458820694124, 1) == Approx(0.05).epsilon(1e-12));
    CHECK(chiSquareP(11.070497693516351, 5) == Approx(0.05).epsilon(1e-12));
}
