// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/formula/formula_editing.hpp"
#include "core/multilevel/formula/formula_text.hpp"
#include "tests/catch.hpp"
#include "tests/property.hpp"

#include <algorithm>
#include <random>

using namespace alteri;
using namespace alteri::test;

namespace {

const std::vector<std::string> names{"x",     "type4", "ego.outreach", "größe", "num", "two words",
                                     "2nd",   "a-b",   "(1 | g)",      "~",     "0",   "centre",
                                     "a:b*c", "_x",    ".y",           "in %"};
const std::vector<Transformation> transformations{Transformation::None,    Transformation::Number,
                                                  Transformation::Centre,  Transformation::Within,
                                                  Transformation::Between, Transformation::Sum};

/// Formulas as parseFormula() makes them: no term twice, main effects before interactions.
class FormulaMaker {
public:
    explicit FormulaMaker(unsigned seed)
        : m_random(seed)
    {
    }

    Formula make()
    {
        Formula formula{name(), flip(), {}, {}};
        const auto count = m_random() % 5;
        for (unsigned i = 0; i < count; ++i)
            formula = withTerm(formula, term());
        const auto parts = m_random() % 3;
        for (unsigned i = 0; i < parts; ++i)
            formula.random.push_back(randomPart());
        return formula;
    }

    FormulaVariable variable() { return {name(), transformations[m_random() % 6]}; }

private:
    bool flip() { return m_random() % 2 == 0; }
    std::string name() { return names[m_random() % names.size()]; }

    FormulaTerm term()
    {
        FormulaTerm term{variable()};
        while (m_random() % 3 == 0)
            if (auto next = variable(); std::find(term.begin(), term.end(), next) == term.end())
                term.push_back(next);
        return term;
    }

    RandomPart randomPart()
    {
        Formula slopes;
        while (flip())
            slopes = withTerm(slopes, term());
        RandomPart part{flip(), slopes.terms, flip(), {name()}};
        if (flip())
            part.group.push_back(name());
        return part;
    }

    std::mt19937 m_random;
};

FormulaVariable plain(const std::string& name)
{
    return {name, Transformation::None};
}

std::string edited(const Formula& formula)
{
    return formulaText(formula);
}

}  // namespace

TEST_CASE("a formula that is written is read back as the same", "[formula]")
{
    checkProperty("parseFormula(formulaText(f)) == f", [](unsigned seed) {
        const auto formula = FormulaMaker(seed).make();
        RC_ASSERT(parseFormula(formulaText(formula)) == formula);
    });
}

TEST_CASE("formulas are written as people write them", "[formula]")
{
    for (const auto* text :
         {"y ~ 1 + (1 | ego)", "y ~ 0 + x + (1 | ego)", "y ~ a + b + a:b + (1 + a || ego)",
          "`my y` ~ centre(`year founded`) + (0 + x | a:b) + (1 | city)", "y ~ x"})
        CHECK(formulaText(parseFormula(text)) == text);
    CHECK(formulaText(parseFormula("y~a*b+(x|g)")) == "y ~ a + b + a:b + (1 + x | g)");
}

TEST_CASE("adding what is there and removing what is not changes nothing", "[formula]")
{
    checkProperty("edits are idempotent", [](unsigned seed) {
        FormulaMaker maker(seed);
        const auto formula = maker.make();
        const auto variable = maker.variable();
        const auto with = withTerm(formula, {variable});
        RC_ASSERT(withTerm(with, {variable}) == with);
        RC_ASSERT(parseFormula(formulaText(with)) == with);
        const auto without = withoutTerm(with, {variable});
        RC_ASSERT(!hasTerm(without, {variable}));
        RC_ASSERT(!hasRandomSlope(without, variable));
        RC_ASSERT(withoutTerm(without, {variable}) == without);
        const auto changed = withTransformation(with, variable, Transformation::Centre);
        RC_ASSERT(hasTerm(changed, {{variable.name, Transformation::Centre}}));
        RC_ASSERT(parseFormula(formulaText(changed)) == changed);
    });
}

TEST_CASE("a main effect takes along what rests on it", "[formula]")
{
    const auto formula = parseFormula("y ~ a + b + a:b + c + (1 + a | ego)");
    CHECK(edited(withoutTerm(formula, {plain("a")})) == "y ~ b + c + (1 | ego)");
    CHECK(edited(withoutTerm(formula, {plain("b"), plain("a")}))
          == "y ~ a + b + c + (1 + a | ego)");
}

TEST_CASE("interactions, slopes, centring and the outcome are edited", "[formula]")
{
    const auto formula = parseFormula("y ~ a + (1 | ego)");
    CHECK(edited(withInteraction(formula, plain("a"), plain("b")))
          == "y ~ a + b + a:b + (1 | ego)");
    CHECK(withInteraction(formula, plain("a"), plain("a")) == formula);
    const auto sloped = withRandomSlope(formula, plain("a"));
    CHECK(edited(sloped) == "y ~ a + (1 + a | ego)");
    CHECK(withRandomSlope(sloped, plain("a")) == sloped);
    CHECK(withoutRandomSlope(sloped, plain("a")) == formula);
    CHECK(edited(withTransformation(sloped, plain("a"), Transformation::Within))
          == "y ~ within(a) + (1 + within(a) | ego)");
    CHECK(edited(withOutcome(parseFormula("y ~ a + b + (1 + a | ego)"), "a"))
          == "a ~ b + (1 | ego)");
    CHECK(edited(withOutcome(parseFormula("y ~ b + (1 | ego) + (0 + a | city)"), "a"))
          == "a ~ b + (1 | ego)");
    CHECK(edited(emptyFormula("y", "ego")) == "y ~ 1 + (1 | ego)");
}
