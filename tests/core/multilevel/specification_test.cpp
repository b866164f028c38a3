// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a coefficient holds: every specification equals the model that it says it is.
#include "core/error.hpp"
#include "core/measures/columns/frame_rows.hpp"
#include "core/multilevel/inference/cluster_robust.hpp"
#include "core/multilevel/inference/fit.hpp"
#include "core/multilevel/robustness/specification_curve.hpp"
#include "core/multilevel/robustness/specification_table.hpp"
#include "core/multilevel/robustness/wild_bootstrap.hpp"
#include "core/multilevel/single_level/least_squares.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <random>

using namespace alteri;

namespace {

constexpr std::size_t egos = 8;
constexpr std::size_t partners = 12;

Column numbersOf(const std::string& name, std::vector<double> values)
{
    Column column;
    column.name = name;
    column.numbers = NumberValues{std::move(values), {}};
    return column;
}

Column categoriesOf(const std::string& name,
                    std::vector<std::int32_t> codes,
                    std::vector<std::string> levels)
{
    Column column;
    column.name = name;
    column.categories = CategoryValues{std::move(codes), levels, levels};
    return column;
}

/// y depends on x and little else; the last ego can pull the other way.
Frame madeUp(double pullOfLastEgo = 0)
{
    std::mt19937_64 random(3);
    std::normal_distribution<double> normal;
    std::vector<double> x, z, w, y;
    std::vector<std::int32_t> ego, type;
    for (std::size_t g = 0; g < egos; ++g) {
        const double b = 0.5 * normal(random);
        for (std::size_t i = 0; i < partners; ++i) {
            ego.push_back(static_cast<std::int32_t>(g));
            type.push_back(static_cast<std::int32_t>(i % 3));
            x.push_back(normal(random));
            z.push_back(0.5 * x.back() + normal(random));
            w.push_back(normal(random));
            const double effect = g + 1 == egos ? 0.4 + pullOfLastEgo : 0.4;
            y.push_back(effect * x.back() + 0.2 * z.back() + b + normal(random));
        }
    }
    std::vector<std::string> names;
    for (std::size_t g = 0; g < egos; ++g)
        names.push_back("Ego " + std::to_string(g + 1));
    Frame frame;
    frame.rows = y.size();
    frame.columns = {categoriesOf("ego", ego, names),
                     categoriesOf("type", type, {"a", "b", "c"}),
                     numbersOf("x", x),
                     numbersOf("z", z),
                     numbersOf("w", w),
                     numbersOf("y", y)};
    return frame;
}

ModelSpec wholeModel()
{
    ModelSpec spec;
    spec.formula = "y ~ x + z + w + type + (1 | ego)";
    return spec;
}

ModelSpec leastSquares()
{
    ModelSpec spec;
    spec.formula = "y ~ x + z + w + type";
    return spec;
}

double estimateOf(const Frame& frame, const std::string& formula, bool reml = false)
{
    ModelSpec spec;
    spec.formula = formula;
    spec.reml = reml;
    for (const auto& each : fitModel(frame, spec).fixed)
        if (each.name.name == "x")
            return each.estimate;
    FAIL("x is not in " + formula);
    return 0;
}

std::vector<std::size_t>
rowsWithout(const Frame& frame, const std::string& variable, std::int32_t code)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < frame.rows; ++row)
        if (frame.find(variable)->categories->codes[row] != code)
            rows.push_back(row);
    return rows;
}

std::size_t countOf(const SpecificationCurve& curve, Specification::Kind kind)
{
    return static_cast<std::size_t>(
        std::count_if(curve.others.begin(), curve.others.end(),
                      [&](const Specification& each) { return each.kind == kind; }));
}

}  // namespace

TEST_CASE("each specification is the model that it says", "[multilevel][robustness]")
{
    const auto frame = madeUp();
    const auto curve = specificationCurve(frame, wholeModel(), {"x"});
    // Three terms in all combinations, by both criteria, less the model itself.
    CHECK(countOf(curve, Specification::Kind::Predictors) == 8 * 2 - 1);
    CHECK(countOf(curve, Specification::Kind::WithoutEgo) == egos);
    CHECK(countOf(curve, Specification::Kind::WithoutCategory) == 3);
    CHECK(curve.isComplete);
    CHECK(curve.estimated == curve.others.size());
    CHECK(curve.chosen.estimate == estimateOf(frame, wholeModel().formula));
    CHECK(std::is_sorted(curve.others.begin(), curve.others.end(),
                         [](const auto& a, const auto& b) { return *a.estimate < *b.estimate; }));
    const auto names = std::vector<std::string>{"ego", "type", "x", "z", "w", "y"};
    for (const auto& each : curve.others) {
        CAPTURE(each.formula, each.without);
        double expected = 0;
        switch (each.kind) {
        case Specification::Kind::WithoutEgo: {
            const auto code = std::stoi(each.without.front().substr(4)) - 1;
            expected = estimateOf(frameOfRows(frame, names, rowsWithout(frame, "ego", code)),
                                  each.formula);
            CHECK(each.rows == frame.rows - partners);
            CHECK(each.groups == egos - 1);
            break;
        }
        case Specification::Kind::WithoutCategory:
            CHECK(each.without.front() == "type");
            expected = estimateOf(
                frameOfRows(frame, names, rowsWithout(frame, "type", each.without.back()[0] - 'a')),
                each.formula);
            break;
        case Specification::Kind::WildBootstrap:
            CHECK(each.groups == egos);
            expected = fitLeastSquares(frame, leastSquares()).fit.fixed[1].estimate;
            break;
        default:
            expected = estimateOf(frame, each.formula, each.isReml);
        }
        CHECK(*each.estimate == Approx(expected).epsilon(1e-9));
    }
    CHECK(specificationTable(curve).rows.size() == curve.others.size() + 1);
}

TEST_CASE("a coefficient is also tested without the model's variances", "[multilevel][robustness]")
{
    const auto frame = madeUp();
    const auto curve = specificationCurve(frame, wholeModel(), {"x", false, false, false});
    const auto of = [&](Specification::Kind kind) {
        return *std::find_if(curve.others.begin(), curve.others.end(),
                             [&](const auto& each) { return each.kind == kind; });
    };
    const auto model = fitAndKeep(frame, wholeModel());
    const auto test = *clusterRobust(model).coefficients[1];
    const auto robust = of(Specification::Kind::RobustErrors);
    CHECK(robust.estimate == curve.chosen.estimate);
    CHECK(robust.se == Approx(test.se));
    CHECK(robust.p == Approx(test.p));
    // t with so few degrees of freedom that the interval is wider than by z.
    CHECK((robust.upper - robust.lower) / 2 / robust.se > 2.2);
    const auto wild = of(Specification::Kind::WildBootstrap);
    const auto expected = wildClusterTest(model, 1);
    CHECK(wild.p == expected.p);
    CHECK(wild.lower == expected.lower);
    CHECK(wild.upper == expected.upper);
    CHECK((wild.p < 0.05) == wild.isSignificant());
    const SpecificationChoices without{"x", false, false, false, {}, 11, false};
    CHECK(specificationCurve(frame, wholeModel(), without).others.size()
          == curve.others.size() - 2);
}

TEST_CASE("specifications rest on the rows of the whole model", "[multilevel][robustness]")
{
    auto frame = madeUp();
    frame.edit("w")->numbers->setMissing(5);
    const auto curve = specificationCurve(frame, wholeModel(), {"x", false, false, false});
    for (const auto& each : curve.others)
        CHECK(each.rows == frame.rows - 1);
    CHECK(curve.chosen.rows == frame.rows - 1);
}

TEST_CASE("an ego on which all hangs is found", "[multilevel][robustness]")
{
    const auto frame = madeUp(-6);
    const auto curve = specificationCurve(frame, wholeModel(), {"x"});
    REQUIRE(curve.mostMovingEgo);
    const auto& without = curve.others[*curve.mostMovingEgo];
    CHECK(without.without == std::vector<std::string>{"Ego 8"});
    CHECK(*without.estimate > *curve.chosen.estimate + 0.3);
}

TEST_CASE("an outcome of ordered numbers is also taken by its order", "[multilevel][robustness]")
{
    auto frame = madeUp();
    std::vector<std::int32_t> codes;
    std::vector<double> numbers;
    for (const double y : frame.find("y")->numbers->values) {
        codes.push_back(y < -0.5 ? 0 : y < 0.7 ? 1 : 2);
        numbers.push_back(codes.back() + 1);
    }
    *frame.edit("y") = categoriesOf("y", codes, {"1", "2", "3"});
    frame.edit("y")->numbers = NumberValues{numbers, {}};
    const auto curve = specificationCurve(frame, wholeModel(), {"x", false, false, true});
    REQUIRE(countOf(curve, Specification::Kind::Ordinal) == 1);
    CHECK(curve.sameSign == curve.estimated);
}

TEST_CASE("what cannot be estimated is counted, what is not there refused",
          "[multilevel][robustness]")
{
    const auto frame = madeUp();
    SpecificationChoices choices{"typeb", false, true, false, {"y ~ x + (1 | ego)"}};
    const auto curve = specificationCurve(frame, wholeModel(), choices);
    // Without category b, or in a formula without it, there is no coefficient of b.
    CHECK(curve.estimated < curve.others.size());
    CHECK_FALSE(curve.others.back().estimate);
    try {
        specificationCurve(frame, wholeModel(), {"nothing"});
        FAIL("an unknown coefficient was taken");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::CoefficientUnknown);
    }
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(specificationCurve(frame, wholeModel(), {"x"}, {stop.get_token(), {}}), Error);
}
