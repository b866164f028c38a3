// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/design_matrix.hpp"
#include "tests/catch.hpp"
#include "tests/core/multilevel/example_models.hpp"

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
