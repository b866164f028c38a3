// SPDX-License-Identifier: GPL-3.0-or-later
// No formula that the parser accepts may crash, run without end, or give numbers that are none.
#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/estimators/crossed_deviance.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/core/multilevel/example_models.hpp"
#include "tests/core/multilevel/random_formulas.hpp"
#include "tests/deadline.hpp"

using namespace alteri;
using namespace alteri::test;

namespace {

/// Ties of the sample study, and a grouping in which each is a group of its own.
Frame sampleTies()
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("sample.alteri"));
    auto ties = framesOf(study->reader()).ties;
    std::vector<double> rows;
    for (std::size_t row = 0; row < ties.rows; ++row)
        rows.push_back(static_cast<double>(row));
    ties.columns.push_back(numberColumn("row", rows));
    return ties;
}

/// A loaded computer needs more time than this test should ever take, a search without end more.
constexpr double mostSeconds = 120.0 * slowness;

void requireAnswers(const Frame& ties, const ModelSpec& spec, Asking asking)
{
    for (const auto& answer : askEverything(ties, spec, asking)) {
        CAPTURE(spec.formula, spec.reml, answer.what);
        CHECK(answer.isFinite);
        CHECK(answer.seconds < mostSeconds);
    }
}

}  // namespace

TEST_CASE("random formulas give results or are refused", "[multilevel]")
{
    const auto ties = sampleTies();
    RandomFormulas formulas(20);
    constexpr int count = slowness == 1 ? 40 : 10;
    for (int i = 0; i < count; ++i) {
        const auto formula = formulas.next();
        for (const bool reml : {false, true})
            requireAnswers(ties, specFor(formula, reml), Asking::Quick);
    }
}

TEST_CASE("all that takes long can be asked of models at their borders", "[multilevel]")
{
    const auto ties = sampleTies();
    for (const auto* formula :
         {"evaluation ~ type + (outreach || ego)", "evaluation ~ type + (1 | ego) + (1 | outreach)",
          "evaluation ~ 0 + (1 | ego)"})
        requireAnswers(ties, specFor(formula), Asking::All);
}

TEST_CASE("formulas that crashed give results or are refused", "[multilevel]")
{
    const auto ties = sampleTies();
    for (const auto* formula :
         {"relevance ~ 1 + (1 | ego) + (members | type)",
          "relevance ~ 0 + within(size) + (1 | staff) + (1 + within(size) | ego)",
          "evaluation ~ 1 + staff + (1 + type | offer_structure) + (1 + sum(outreach) | ego)",
          "relevance ~ 0 + (1 | type) + (0 + sum(type) + num(staff) | target_group) + (1 | ego)",
          "relevance ~ 0 + members + (num(evaluation) + relevance:formal_scope | ego)",
          "evaluation ~ type + (1 | ego) + (1 | ego:type) + (year_founded | outreach)",
          "evaluation ~ type + (1 | row)", "evaluation ~ num(relevance) + (1 | ego/type/outreach)"})
        for (const bool reml : {false, true})
            requireAnswers(ties, specFor(formula, reml), Asking::Quick);
}

TEST_CASE("random parts that nothing can be estimated of are refused with the reason",
          "[multilevel]")
{
    const auto frame = exampleFrame();
    CHECK(refusal(frame, specFor("y ~ x + (0 | ego)")) == ErrorCode::RandomPartEmpty);
    CHECK(refusal(frame, specFor("y ~ x + (1 | ego) + (0 | city)")) == ErrorCode::RandomPartEmpty);
    CHECK(refusal(frame, specFor("y ~ x + (0 || ego) + (1 | ego)")) == ErrorCode::RandomPartEmpty);
    CHECK(refusal(frame, specFor("y ~ x + (1 | ego) + (x | ego)")) == ErrorCode::EffectTwice);
    CHECK(refusal(frame, specFor("y ~ x + (1 | ego/city) + (1 | city:ego)"))
          == ErrorCode::EffectTwice);
    CHECK(refusal(frame, specFor("y ~ x + (x | ego) + (0 + x || ego)")) == ErrorCode::EffectTwice);
    CHECK(refusal(frame, specFor("y ~ x + (1 | ego) + (city * z | type)"))
          == ErrorCode::TooManyVariances);
    CHECK(fitModel(frame, specFor("y ~ x + (1 | ego) + (0 + x | ego)")).converged);
}

TEST_CASE("a crossed deviance keeps to its place where a factor is singular", "[multilevel]")
{
    const auto frame = exampleFrame();
    const auto design = buildDesignMatrix(frame, specFor("y ~ x + (x | ego) + (z | city)"));
    const auto statistics = crossedStatistics(design, orderRows(design.random.front().groups), {});
    const auto criterion = GENERATE(Criterion::Ml, Criterion::Reml);
    CrossedDeviance deviance(statistics, criterion, {});
    const auto theta = [](double slope) {
        Eigen::VectorXd at(6);
        at << 1, 0.3, slope, 0.5, 0.2, slope;
        return at;
    };
    deviance.at(theta(0));
    const Eigen::MatrixXd solutions = deviance.solutions();
    CrossedDeviance other(statistics, criterion, {});
    other.at(theta(1e-5));
    CHECK((solutions - other.solutions()).norm() < 1e-4 * solutions.norm());
    for (const std::size_t i : {0U, 1U})
        CHECK((deviance.inverseBlocks(i) - other.inverseBlocks(i)).norm() < 1e-4);
}

TEST_CASE("the gradient of a crossed deviance is right wherever effects do not vary",
          "[multilevel]")
{
    const auto frame = exampleFrame();
    const auto design = buildDesignMatrix(frame, specFor("y ~ x + (x + z | ego) + (1 | city)"));
    const auto statistics = crossedStatistics(design, orderRows(design.random.front().groups), {});
    Eigen::VectorXd theta(7);
    // A slope that does not vary beside effects that do; effects of one deviation; none at all.
    const auto place = GENERATE(0, 1, 2);
    if (place == 0)
        theta << 1, 0, 0, 0, 0, 0.4, 0.5;
    if (place == 1)
        theta << 0, 0.6, -0.2, 0.3, 0, 0, 0.5;
    if (place == 2)
        theta << 0, 0, 0, 0, 0, 0, 0.5;
    for (const auto criterion : {Criterion::Ml, Criterion::Reml}) {
        CrossedDeviance deviance(statistics, criterion, {});
        const auto at = deviance.at(theta);
        constexpr double h = 1e-5;
        for (Eigen::Index k = 0; k < theta.size(); ++k) {
            CAPTURE(place, k);
            const Eigen::VectorXd step = h * Eigen::VectorXd::Unit(theta.size(), k);
            CHECK(at.gradient[k]
                  == Approx((deviance.value(theta + step) - deviance.value(theta - step)) / (2 * h))
                         .epsilon(1e-5)
                         .margin(1e-5));
        }
    }
}
