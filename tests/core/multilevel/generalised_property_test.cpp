// SPDX-License-Identifier: GPL-3.0-or-later
// What generalised models keep when data are said otherwise.
#include "core/error.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/generalised_cases.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>

using namespace alteri;
using namespace alteri::test;

namespace {

GeneralisedFit fitOf(const Frame& frame, const GeneralisedSpec& spec)
{
    return fitGeneralised(frame, spec).fit;
}

Column& columnOf(Frame& frame, const std::string& name)
{
    return *std::find_if(frame.columns.begin(), frame.columns.end(),
                         [&](const auto& each) { return each.name == name; });
}

void addNumbers(Frame& frame, const std::string& name, std::vector<double> values)
{
    Column column;
    column.name = column.label = name;
    column.numbers = NumberValues{std::move(values), {}};
    frame.columns.push_back(std::move(column));
}

double deviationOf(const GeneralisedFit& fit)
{
    return std::sqrt(fit.random.front().covariance(0, 0));
}

/// The same estimates, all within 1e-7 of their standard errors.
void checkSame(const GeneralisedFit& one, const GeneralisedFit& other)
{
    CHECK(relative(one.logLik, other.logLik) < 1e-11);
    REQUIRE(one.thresholds.size() == other.thresholds.size());
    for (std::size_t k = 0; k < one.thresholds.size(); ++k) {
        CHECK(std::abs(one.thresholds[k].estimate - other.thresholds[k].estimate)
              < 1e-7 * other.thresholds[k].se);
        CHECK(relative(one.thresholds[k].se, other.thresholds[k].se) < 1e-7);
    }
    REQUIRE(one.fixed.size() == other.fixed.size());
    for (std::size_t i = 0; i < one.fixed.size(); ++i) {
        CHECK(std::abs(one.fixed[i].estimate - other.fixed[i].estimate) < 1e-7 * other.fixed[i].se);
        CHECK(relative(one.fixed[i].se, other.fixed[i].se) < 1e-7);
    }
    CHECK(relative(deviationOf(one), deviationOf(other)) < 1e-7);
}

template <class T>
std::vector<T> inOrder(const std::vector<T>& values, const std::vector<std::size_t>& order)
{
    std::vector<T> found;
    found.reserve(values.size());
    for (const auto row : order)
        found.push_back(values[row]);
    return found;
}

Frame shuffled(Frame frame)
{
    std::vector<std::size_t> order(frame.rows);
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::mt19937_64 random(3);
    std::shuffle(order.begin(), order.end(), random);
    for (auto& column : frame.columns) {
        if (column.numbers) {
            column.numbers->values = inOrder(column.numbers->values, order);
            if (!column.numbers->missing.empty())
                column.numbers->missing = inOrder(column.numbers->missing, order);
        }
        if (column.categories)
            column.categories->codes = inOrder(column.categories->codes, order);
    }
    return frame;
}

/// Counts of egos with a mean of about e^level each.
Frame madeUpCounts(double level)
{
    constexpr std::size_t egos = 20;
    constexpr std::size_t rows = 240;
    std::mt19937_64 random(11);
    std::vector<double> counts(rows);
    std::vector<double> x(rows);
    Column ego;
    ego.name = ego.label = "ego";
    ego.categories = CategoryValues();
    for (std::size_t g = 0; g < egos; ++g)
        ego.categories->levels.push_back(std::to_string(g));
    ego.categories->labels = ego.categories->levels;
    for (std::size_t i = 0; i < rows; ++i) {
        const auto g = i % egos;
        ego.categories->codes.push_back(static_cast<std::int32_t>(g));
        x[i] = static_cast<double>(random() % 1000) / 1000;
        const double noise = static_cast<double>(random() % 1000) / 1000 - 0.5;
        const double mean = std::exp(level + 0.5 * x[i] + std::sin(static_cast<double>(g)) / 2);
        counts[i] = std::round(mean + std::sqrt(mean) * noise);
    }
    Frame frame;
    frame.rows = rows;
    addNumbers(frame, "y", std::move(counts));
    addNumbers(frame, "x", std::move(x));
    frame.columns.push_back(std::move(ego));
    return frame;
}

GeneralisedSpec countSpec(Family family)
{
    GeneralisedSpec spec;
    spec.model.formula = "y ~ x + (1 | ego)";
    spec.family = family;
    return spec;
}

}  // namespace

TEST_CASE("the order of rows has no meaning", "[generalised][multilevel]")
{
    for (const auto* name : {"ordinal_singletons_large", "binary_medium", "ordinal7_probit"}) {
        INFO(name);
        const GeneralisedCase one(name);
        const auto spec = one.spec(Integration::Exact);
        checkSame(fitOf(shuffled(one.frame), spec), fitOf(one.frame, spec));
    }
}

TEST_CASE("rows that enter by factors are as those one after the other",
          "[generalised][multilevel]")
{
    // Weights, even of 1, take the way of any model.
    for (const auto* name : {"ordinal_singletons_large", "binary_medium", "ordinal_unused"}) {
        INFO(name);
        const GeneralisedCase one(name);
        auto spec = one.spec(Integration::Exact);
        auto weighted = one.frame;
        addNumbers(weighted, "one", std::vector<double>(weighted.rows, 1));
        const auto plain = fitOf(one.frame, spec);
        spec.weights = "one";
        checkSame(plain, fitOf(weighted, spec));
    }
}

TEST_CASE("categories in reverse order turn all signs", "[generalised][multilevel]")
{
    for (const auto* name : {"ordinal_singletons_large", "ordinal7_probit"}) {
        INFO(name);
        const GeneralisedCase one(name);
        const auto spec = one.spec(Integration::Exact);
        auto reversed = one.frame;
        for (auto& value : columnOf(reversed, "closeness").numbers->values)
            value = 10 - value;
        const auto fit = fitOf(one.frame, spec);
        const auto other = fitOf(reversed, spec);
        CHECK(relative(other.logLik, fit.logLik) < 1e-12);
        for (std::size_t i = 0; i < fit.fixed.size(); ++i)
            CHECK(std::abs(fit.fixed[i].estimate + other.fixed[i].estimate)
                  < 1e-7 * fit.fixed[i].se);
        for (std::size_t k = 0; k < fit.thresholds.size(); ++k)
            CHECK(std::abs(fit.thresholds[k].estimate
                           + other.thresholds[fit.thresholds.size() - 1 - k].estimate)
                  < 1e-7 * fit.thresholds[k].se);
    }
}

TEST_CASE("a predictor moved and scaled changes its own coefficient only",
          "[generalised][multilevel]")
{
    const GeneralisedCase one("binary_medium");
    const auto spec = one.spec(Integration::Exact);
    auto moved = one.frame;
    for (auto& value : columnOf(moved, "dur").numbers->values)
        value = 1e5 + 7 * value;
    const auto fit = fitOf(one.frame, spec);
    const auto other = fitOf(moved, spec);
    CHECK(relative(other.logLik, fit.logLik) < 1e-11);
    for (std::size_t i = 1; i < fit.fixed.size(); ++i) {
        const double factor = fit.fixed[i].name.name == "dur" ? 7 : 1;
        CHECK(std::abs(factor * other.fixed[i].estimate - fit.fixed[i].estimate)
              < 1e-7 * fit.fixed[i].se);
    }
}

TEST_CASE("yes and no are two ordered categories", "[generalised][multilevel]")
{
    for (const auto link : {Link::Logit, Link::Probit}) {
        const GeneralisedCase one("binary_medium");
        auto spec = one.spec(Integration::Exact);
        spec.link = link;
        const auto binary = fitOf(one.frame, spec);
        spec.family = Family::Ordinal;
        const auto ordinal = fitOf(one.frame, spec);
        CHECK(relative(ordinal.logLik, binary.logLik) < 1e-11);
        REQUIRE(ordinal.fixed.size() + 1 == binary.fixed.size());
        REQUIRE(ordinal.thresholds.size() == 1);
        CHECK(std::abs(ordinal.thresholds.front().estimate + binary.fixed.front().estimate)
              < 1e-7 * binary.fixed.front().se);
        for (std::size_t i = 0; i < ordinal.fixed.size(); ++i)
            CHECK(std::abs(ordinal.fixed[i].estimate - binary.fixed[i + 1].estimate)
                  < 1e-7 * binary.fixed[i + 1].se);
    }
}

TEST_CASE("two categories of which one never occurs are one", "[generalised][multilevel]")
{
    // 0, 1, 2 and 4 occur of 0 to 4: the thresholds about 3 are equal.
    const GeneralisedCase each("ordinal_unused");
    auto merged = each.frame;
    for (auto& value : columnOf(merged, "closeness").numbers->values)
        value = std::min(value, 3.0);
    const auto fit = fitOf(each.frame, each.spec(Integration::Exact));
    CHECK(fit.unusedCategories == std::vector<std::string>{"3"});
    const auto other = fitOf(merged, each.spec(Integration::Exact));
    CHECK(other.unusedCategories.empty());
    checkSame(fit, other);
}

TEST_CASE("without variance between egos a model is that of a single level",
          "[generalised][multilevel]")
{
    for (const auto* name : {"ordinal_zero_var", "sample_m2_logit", "sample_m3_probit"}) {
        INFO(name);
        const GeneralisedCase each(name);
        auto spec = each.spec(Integration::Exact);
        const auto fit = fitOf(each.frame, spec);
        CHECK(deviationOf(fit) == 0);
        auto formula = spec.model.formula;
        spec.model.formula = formula.substr(0, formula.find(" + (1 |"));
        const auto single = fitOf(each.frame, spec);
        CHECK(single.random.empty());
        CHECK(single.parameters == fit.parameters - 1);
        CHECK(relative(single.logLik, fit.logLik) < 1e-12);
        for (std::size_t i = 0; i < fit.fixed.size(); ++i) {
            CHECK(std::abs(single.fixed[i].estimate - fit.fixed[i].estimate)
                  < 1e-8 * fit.fixed[i].se);
            CHECK(relative(single.fixed[i].se, fit.fixed[i].se) < 1e-8);
        }
    }
}

TEST_CASE("counts that vary less than Poisson's are Poisson's", "[generalised][multilevel]")
{
    const auto frame = madeUpCounts(2);
    const auto poisson = fitOf(frame, countSpec(Family::Poisson));
    const auto negative = fitOf(frame, countSpec(Family::NegativeBinomial));
    REQUIRE(negative.dispersion);
    CHECK_FALSE(negative.dispersion->se);
    checkSame(negative, poisson);
}

TEST_CASE("large counts keep their digits", "[generalised][multilevel]")
{
    for (const double level : {9.0, 13.0}) {
        const auto fit = fitOf(madeUpCounts(level), countSpec(Family::Poisson));
        CHECK(fit.converged);
        CHECK(std::abs(fit.fixed[1].estimate - 0.5) < 5 * fit.fixed[1].se);
    }
}

TEST_CASE("two numbers of a proportion are refused where one would be left out unseen",
          "[generalised][multilevel]")
{
    const GeneralisedCase one("binomial_trials");
    auto spec = one.spec(Integration::Exact);
    spec.link.reset();
    for (const auto family : {Family::Ordinal, Family::Poisson}) {
        spec.family = family;
        try {
            fitGeneralised(one.frame, spec);
            FAIL("it is fitted");
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::FormulaNeedsFamily);
        }
    }
}
