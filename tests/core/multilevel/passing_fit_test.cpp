// SPDX-License-Identifier: GPL-3.0-or-later
// Models of rows that pass by, against those of the same rows kept; their numbers are tested with
// those of all models in fit_test.cpp.
#include "core/multilevel/inference/model_tests.hpp"
#include "core/multilevel/inference/passing_fit.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/example_models.hpp"
#include "tests/core/multilevel/frame_pieces.hpp"

#include <functional>

using namespace alteri;
using namespace alteri::test;

namespace {

void checkAlike(const Fit& passed, const Fit& kept)
{
    CHECK(passed.n == kept.n);
    CHECK(passed.groups == kept.groups);
    CHECK(passed.rowsDropped == kept.rowsDropped);
    CHECK(passed.missingBy == kept.missingBy);
    CHECK(passed.rowsFiltered == kept.rowsFiltered);
    CHECK(passed.filterUnknown == kept.filterUnknown);
    CHECK(passed.references == kept.references);
    CHECK(passed.aliased == kept.aliased);
    CHECK(passed.random.front().groupsDropped == kept.random.front().groupsDropped);
    CHECK(passed.logLik == Approx(kept.logLik).epsilon(1e-12));
    CHECK(passed.icc.value() == Approx(kept.icc.value()).epsilon(1e-10));
    REQUIRE(passed.fixed.size() == kept.fixed.size());
    for (std::size_t i = 0; i < kept.fixed.size(); ++i) {
        CAPTURE(kept.fixed[i].name.name);
        CHECK(passed.fixed[i].name.name == kept.fixed[i].name.name);
        CHECK(passed.fixed[i].estimate
              == Approx(kept.fixed[i].estimate).margin(1e-9 * kept.fixed[i].se));
        CHECK(passed.fixed[i].se == Approx(kept.fixed[i].se).epsilon(1e-10));
    }
}

/// The example with holes: a category in incomplete rows only, an ego without any complete row, a
/// variable missing in all of a piece.
Frame frameWithHoles()
{
    auto frame = exampleFrame();
    auto& type = *frame.edit("type")->categories;
    type.levels.emplace_back("zoo");
    type.labels.emplace_back("zoo");
    auto& x = *frame.edit("x")->numbers;
    const auto& egos = frame.find("ego")->categories->codes;
    for (std::size_t row = 0; row < frame.rows; ++row)
        if (egos[row] == egos.front() || row % 11 == 3)
            x.setMissing(row);
    for (std::size_t row = 20; row < 26; ++row)
        x.setMissing(row);
    type.codes[20] = static_cast<std::int32_t>(type.levels.size()) - 1;
    type.codes[40] = CategoryValues::missing;
    return frame;
}

ErrorCode passingFault(const Frame& frame, const ModelSpec& spec)
{
    FramePieces pieces(frame, 5);
    try {
        fitPassing(pieces, spec);
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::ProgramFault;
}

}  // namespace

TEST_CASE("rows that pass by give the same model as rows that are kept", "[multilevel]")
{
    const auto frame = frameWithHoles();
    const std::string formula =
        GENERATE("y ~ x + type + (1 | ego)", "y ~ x * type + I(z^2) + (1 | ego)",
                 "y ~ x + sum(type) + (1 | ego:city)", "y ~ 1 + (1 | ego)");
    const char* filter = GENERATE("", "z > 0.1 and type != \"zoo\"");
    const std::size_t rows = GENERATE(as<std::size_t>{}, 1, 6, 1000);
    auto spec = specFor(formula, GENERATE(false, true));
    spec.subset = filter;
    CAPTURE(formula, filter, rows);
    FramePieces pieces(frame, rows);
    REQUIRE(canPassBy(spec));
    const auto passed = fitPassing(pieces, spec);
    const auto kept = fitAndKeep(frame, spec);
    checkAlike(passed.fit, kept.fit);
    // A filter by categories has to know them all first.
    CHECK(pieces.passes() == (filter[0] == '\0' ? 2 : 3));
    const auto explained = explainedVariance(passed);
    const auto keptExplained = explainedVariance(kept);
    CHECK(explained.marginal == Approx(keptExplained.marginal).epsilon(1e-10));
    CHECK(explained.conditional == Approx(keptExplained.conditional).epsilon(1e-10));
}

TEST_CASE("predictors that nearly determine each other take further passes", "[multilevel]")
{
    auto frame = exampleFrame();
    auto almost = *frame.find("x");
    almost.name = "almost";
    for (std::size_t row = 0; row < frame.rows; ++row)
        almost.numbers->values[row] += 1e-6 * frame.find("z")->numbers->values[row];
    frame.columns.push_back(almost);
    const auto spec = specFor("y ~ x + almost + (1 | ego)");
    FramePieces pieces(frame, 9);
    checkAlike(fitPassing(pieces, spec).fit, fitAndKeep(frame, spec).fit);
    CHECK(pieces.passes() > 2);
}

TEST_CASE("models that need rows again are told from those that do not", "[multilevel]")
{
    CHECK(canPassBy(specFor("y ~ log(x) * type + num(z) + (1 | a:b)")));
    for (const auto* formula :
         {"y ~ x + (x | ego)", "y ~ x + (1 | a) + (1 | b)", "y ~ centre(x) + (1 | ego)",
          "y ~ scale(x) + (1 | ego)", "y ~ within(x) + (1 | ego)", "y ~ poly(x, 2) + (1 | ego)",
          "y ~ factor(x) + (1 | ego)", "y ~ . + (1 | ego)", "y ~ 0 + x + (1 | ego)",
          "y ~ x + offset(z) + (1 | ego)", "y ~ x"}) {
        CAPTURE(formula);
        CHECK_FALSE(canPassBy(specFor(formula)));
    }
    auto spec = specFor("y ~ x + (1 | ego)");
    CHECK(canPassBy(spec));
    spec.centred = {"x"};
    CHECK_FALSE(canPassBy(spec));
}

TEST_CASE("rows that pass by are refused as rows that are kept", "[multilevel]")
{
    auto frame = exampleFrame();
    auto& none = frame.columns.emplace_back(*frame.find("x"));
    none.name = "none";
    for (std::size_t row = 0; row < frame.rows; ++row)
        none.numbers->setMissing(row);
    auto filtered = specFor("y ~ x + (1 | ego)");
    filtered.subset = "x > 1000000";
    for (const auto& spec : {specFor("y ~ none + (1 | ego)"), specFor("y ~ nobody + (1 | ego)"),
                             specFor("type ~ x + (1 | ego)"), filtered}) {
        CAPTURE(spec.formula);
        CHECK(passingFault(frame, spec) == refusal(frame, spec));
    }
    std::stop_source stop;
    stop.request_stop();
    FramePieces pieces(frame, 5);
    CHECK_THROWS(fitPassing(pieces, specFor("y ~ x + (1 | ego)"), stop.get_token()));
}

TEST_CASE("pieces are gathered into the frame that they are of", "[multilevel]")
{
    const auto frame = frameWithHoles();
    FramePieces pieces(frame, 7);
    const auto all = gathered(pieces);
    REQUIRE(all.rows == frame.rows);
    REQUIRE(all.columns.size() == frame.columns.size());
    for (std::size_t i = 0; i < frame.columns.size(); ++i) {
        const auto& column = all.columns[i];
        const auto& own = frame.columns[i];
        CAPTURE(own.name);
        REQUIRE(column.numbers.has_value() == own.numbers.has_value());
        REQUIRE(column.categories.has_value() == own.categories.has_value());
        for (std::size_t row = 0; row < frame.rows; ++row) {
            REQUIRE(column.isMissing(row) == own.isMissing(row));
            if (own.isMissing(row))
                continue;
            if (own.numbers)
                CHECK(column.numbers->values[row] == own.numbers->values[row]);
            if (own.categories)
                CHECK(column.categories
                          ->levels[static_cast<std::size_t>(column.categories->codes[row])]
                      == own.categories
                             ->levels[static_cast<std::size_t>(own.categories->codes[row])]);
        }
    }
}
