// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/design/design_matrix.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/example_models.hpp"

#include <cmath>

using namespace alteri;
using namespace alteri::test;

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

TEST_CASE("variables are centred within and between groups", "[multilevel]")
{
    const auto frame = exampleFrame();
    const auto design =
        buildDesignMatrix(frame, specFor("y ~ centre(x) + within(x) + between(x) + (1 | ego)"));
    double centred = 0;
    std::vector<double> within(design.random.front().groups.size(), 0);
    for (std::size_t row = 0; row < design.rows; ++row) {
        centred += design.x(row, 1);
        within[static_cast<std::size_t>(design.random.front().groups.of[row])] += design.x(row, 2);
        CHECK(design.x(row, 2) + design.x(row, 3)
              == Approx(frame.find("x")->numbers->values[row]).epsilon(1e-12).margin(1e-12));
    }
    CHECK(std::abs(centred) < 1e-10);
    for (const double sum : within)
        CHECK(std::abs(sum) < 1e-10);
    CHECK(design.coefficients[2].name == "within(x)");
    CHECK(design.coefficients[3].parts.front().of == VariableLevel::Network);
}

TEST_CASE("sum contrasts leave out the last level and sum to zero", "[multilevel]")
{
    const auto frame = exampleFrame();
    const auto design = buildDesignMatrix(frame, specFor("y ~ sum(type) + (1 | ego)"));
    REQUIRE(design.coefficients.size() == 3);
    CHECK(design.coefficients[1].name == "sum(type)a");
    for (std::size_t row = 0; row < design.rows; ++row) {
        const auto code = frame.find("type")->categories->codes[row];
        CHECK(design.x(row, 1) == (code == 0 ? 1 : code == 2 ? -1 : 0));
    }
}

TEST_CASE("complete numbers are used where they lie", "[multilevel]")
{
    auto frame = exampleFrame();
    const auto design = buildDesignMatrix(frame, specFor("y ~ x + (1 | ego)"));
    CHECK(design.columns[0] == frame.find("x")->numbers->values.data());
    CHECK(design.outcome() == frame.find("y")->numbers->values.data());
    frame.edit("x")->numbers->setMissing(0);
    CHECK(buildDesignMatrix(frame, specFor("y ~ x + (1 | ego)")).columns[0]
          != frame.find("x")->numbers->values.data());
}

TEST_CASE("models can share the rows that are complete for all of them", "[multilevel]")
{
    auto frame = exampleFrame();
    frame.edit("z")->numbers->setMissing(0);
    frame.edit("x")->numbers->setMissing(1);
    std::vector<ModelSpec> specs{specFor("y ~ x + (1 | ego)"), specFor("y ~ x + z + (1 | ego)")};
    CHECK(buildDesignMatrix(frame, specs[0]).rows == frame.rows - 1);
    shareSample(specs);
    CHECK(buildDesignMatrix(frame, specs[0]).rows == frame.rows - 2);
    CHECK(buildDesignMatrix(frame, specs[1]).rows == frame.rows - 2);
}

TEST_CASE("groups that lose all their rows are counted", "[multilevel]")
{
    auto frame = exampleFrame();
    for (std::size_t row = 0; row < frame.rows; ++row)
        if (frame.find("ego")->categories->codes[row] == 0)
            frame.edit("x")->numbers->setMissing(row);
    const auto design = buildDesignMatrix(frame, specFor("y ~ x + (1 | ego)"));
    CHECK(design.groupsDropped.front() == 1);
    CHECK(design.random.front().groups.size() == 15);
}
