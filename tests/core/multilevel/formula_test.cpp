// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/multilevel/formula/formula.hpp"
#include "core/multilevel/formula/formula_text.hpp"
#include "tests/catch.hpp"

using namespace alteri;

namespace {

FormulaTerm term(const std::string& variable)
{
    return {FormulaVariable{variable, Transformation::None}};
}

std::vector<std::string> texts(const std::vector<FormulaTerm>& terms)
{
    std::vector<std::string> found;
    for (const auto& each : terms)
        found.push_back(textOf(each));
    return found;
}

}  // namespace

TEST_CASE("formulas are read as lme4 reads them", "[formula]")
{
    const auto formula = parseFormula(" y ~ a + b*c + a:b+(1|g) ");
    CHECK(formula.outcome == "y");
    CHECK(formula.intercept);
    CHECK(texts(formula.terms) == std::vector<std::string>({"a", "b", "c", "b:c", "a:b"}));
    CHECK(formula.random == std::vector<RandomPart>{{true, {}, true, {"g"}}});
}

TEST_CASE("the intercept can be taken out and put back", "[formula]")
{
    CHECK_FALSE(parseFormula("y ~ 0 + x + (1 | g)").intercept);
    CHECK_FALSE(parseFormula("y ~ x - 1 + (1 | g)").intercept);
    CHECK_FALSE(parseFormula("y ~ -1 + x + (1 | g)").intercept);
    CHECK(parseFormula("y ~ 1 + (1 | g)").terms.empty());
}

TEST_CASE("random parts have slopes, no correlation, nesting", "[formula]")
{
    CHECK(parseFormula("y ~ 1 + (x | g)").random
          == std::vector<RandomPart>{{true, {term("x")}, true, {"g"}}});
    CHECK(parseFormula("y ~ 1 + (0 + x || g)").random
          == std::vector<RandomPart>{{false, {term("x")}, false, {"g"}}});
    CHECK(parseFormula("y ~ 1 + (1 | a/b)").random
          == std::vector<RandomPart>{{true, {}, true, {"a"}}, {true, {}, true, {"a", "b"}}});
}

TEST_CASE("repeated terms count once, whatever their order", "[formula]")
{
    CHECK(texts(parseFormula("y ~ a + a + a:b + b:a + (1 | g)").terms)
          == std::vector<std::string>{"a", "a:b"});
}

TEST_CASE("names can be quoted and hold letters of any language", "[formula]")
{
    const auto formula = parseFormula("`my outcome` ~ größe + ego.outreach + (1 | g)");
    CHECK(formula.outcome == "my outcome");
    CHECK(texts(formula.terms) == std::vector<std::string>{"größe", "ego.outreach"});
}

TEST_CASE("variables can be transformed", "[formula]")
{
    const auto formula =
        parseFormula("y ~ centre(a) * sum(b) + within(`c d`) + between(`c d`) + num(e) + (1 | g)");
    CHECK(texts(formula.terms)
          == std::vector<std::string>{"centre(a)", "sum(b)", "within(c d)", "between(c d)",
                                      "num(e)", "centre(a):sum(b)"});
    CHECK(formula.terms[2].front() == FormulaVariable{"c d", Transformation::Within});
}

TEST_CASE("faults are told with the column and what was expected", "[formula]")
{
    const auto fault = [](const std::string& text) {
        try {
            parseFormula(text);
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::FormulaSyntax);
            return std::pair(error.problems().front().where.column,
                             error.problems().front().details.at(1));
        }
        FAIL("no fault found in " << text);
        return std::pair(0, std::string());
    };
    CHECK(fault("") == std::pair(1, std::string("the name of the outcome")));
    CHECK(fault("y") == std::pair(2, std::string("~")));
    CHECK(fault("y ~") == std::pair(4, std::string("a variable, 0 or 1")));
    CHECK(fault("y ~ a +") == std::pair(8, std::string("a variable, 0 or 1")));
    CHECK(fault("y ~ a b") == std::pair(7, std::string("+ or the end")));
    CHECK(fault("y ~ a + (1 g)") == std::pair(12, std::string("|")));
    CHECK(fault("y ~ a + (1 | g") == std::pair(15, std::string(")")));
    CHECK(fault("y ~ a:") == std::pair(7, std::string("a variable")));
    CHECK(fault("y ~ `a") == std::pair(5, std::string("a name in backticks")));
    CHECK(fault("y ~ centre(a") == std::pair(13, std::string(")")));
    CHECK(fault("y ~ 2") == std::pair(5, std::string("a variable, 0 or 1")));
    CHECK(fault("y ~ a + (1 | g) -") == std::pair(18, std::string("a term that stands before it")));
    CHECK(fault("y ~ a - b + (1 | g)")
          == std::pair(9, std::string("a term that stands before it")));
    CHECK(fault("y ~ poly(a) + (1 | g)") == std::pair(11, std::string(",")));
    CHECK(fault("y ~ poly(a, 12) + (1 | g)") == std::pair(13, std::string("a degree from 1 to 9")));
    CHECK(fault("y ~ poly(a, 2, raw = 1) + (1 | g)")
          == std::pair(22, std::string("TRUE or FALSE")));
    CHECK(fault("y ~ poly(a, 2, simple = TRUE)") == std::pair(16, std::string("raw = TRUE")));
    CHECK(fault("y ~ scale(a, center = FALSE)") == std::pair(12, std::string(")")));
}

namespace {

struct Refusal {
    ErrorCode code;
    std::string what;
    int column;

    friend bool operator==(const Refusal&, const Refusal&) = default;
    friend std::ostream& operator<<(std::ostream& stream, const Refusal& refusal)
    {
        return stream << static_cast<int>(refusal.code) << ' ' << refusal.what << ' '
                      << refusal.column;
    }
};

Refusal refusalOf(const std::string& text)
{
    try {
        parseFormula(text);
    } catch (const Error& error) {
        const auto& problem = error.problems().front();
        return {problem.code, problem.details.at(0), problem.where.column};
    }
    FAIL("no fault found in " << text);
    return {};
}

}  // namespace

TEST_CASE("functions that other programs know are told by name", "[formula][numbers]")
{
    const auto code = ErrorCode::FormulaFunctionUnknown;
    CHECK(refusalOf("y ~ sqrt(a)") == Refusal{code, "sqrt", 5});
    CHECK(refusalOf("y ~ ns(x, 2) + (1 | ego)") == Refusal{code, "ns", 5});
    CHECK(refusalOf("y ~ x - 1 + as.factor(k) + (1 | ego)") == Refusal{code, "as.factor", 13});
    CHECK(refusalOf("log(y+10) ~ x + (1 | ego)") == Refusal{code, "log", 1});
    CHECK(refusalOf("y ~ x + (1 | factor(k))") == Refusal{code, "factor", 14});
    CHECK(refusalOf("y ~ x + (1 + exp(x) | ego)") == Refusal{code, "exp", 14});
    CHECK(refusalOf("y ~ x + (1 + offset(x) | ego)") == Refusal{code, "offset", 14});
}

TEST_CASE("proportions, exposures, logarithms and powers are parts of formulas", "[formula]")
{
    const auto text = "cbind(yes, no) ~ log(dur) + I(age^2) + offset(log(weeks)) + (1 | ego)";
    const auto formula = parseFormula(text);
    CHECK(formula.outcome == "yes");
    CHECK(formula.failures == "no");
    REQUIRE(formula.terms.size() == 2);
    CHECK(formula.terms[0].front() == FormulaVariable{"dur", Transformation::Log});
    CHECK(formula.terms[1].front() == FormulaVariable{"age", Transformation::Power, 2});
    REQUIRE(formula.offsets.size() == 1);
    CHECK(formula.offsets.front() == FormulaVariable{"weeks", Transformation::Log});
    CHECK(formulaText(formula) == text);
    const auto trials = parseFormula("cbind(yes, all - yes) ~ offset(x) + (1 | ego)");
    CHECK(trials.trials == "all");
    CHECK(formulaText(trials) == "cbind(yes, all - yes) ~ 1 + offset(x) + (1 | ego)");
    CHECK_THROWS_AS(parseFormula("cbind(yes, all - no) ~ x + (1 | ego)"), Error);
    CHECK_THROWS_AS(parseFormula("y ~ I(x^1) + (1 | ego)"), Error);
}

TEST_CASE("polynomials, scaled variables and factors are parts of formulas", "[formula]")
{
    const auto text =
        "y ~ poly(a, 2) + poly(`b c`, 3, raw = TRUE) + scale(d) + factor(e) + (1 | g)";
    const auto formula = parseFormula(text);
    CHECK(texts(formula.terms)
          == std::vector<std::string>{"poly(a, 2)", "poly(b c, 3, raw = TRUE)", "scale(d)",
                                      "factor(e)"});
    CHECK(formula.terms[1].front() == FormulaVariable{"b c", Transformation::Poly, 3, true});
    CHECK(formulaText(formula) == text);
    CHECK(parseFormula("y ~ poly(a, degree = 2, raw=FALSE) + (1 | g)").terms.front().front()
          == FormulaVariable{"a", Transformation::Poly, 2});
    CHECK(parseFormula("y ~ poly(a,2,raw=T) + (1 | g)").terms.front().front()
          == FormulaVariable{"a", Transformation::Poly, 2, true});
}

TEST_CASE("terms can be taken out again", "[formula]")
{
    CHECK(texts(parseFormula("y ~ a*b - a:b + (1 | g)").terms)
          == std::vector<std::string>{"a", "b"});
    CHECK(texts(parseFormula("y ~ a*b*c - b:c:a - a + (1 | g)").terms)
          == std::vector<std::string>{"b", "c", "a:b", "a:c", "b:c"});
    CHECK(texts(parseFormula("y ~ a + log(b) - log(b) + (1 | g)").terms)
          == std::vector<std::string>{"a"});
}

TEST_CASE("a dot stands for all other variables, and terms can be taken out of it", "[formula]")
{
    const auto text = "y ~ . + a:b - c + (1 | g)";
    const auto formula = parseFormula(text);
    CHECK(texts(formula.terms) == std::vector<std::string>{".", "a:b"});
    CHECK(texts(formula.without) == std::vector<std::string>{"c"});
    CHECK(formulaText(formula) == text);
    CHECK(parseFormula(formulaText(formula)) == formula);
    CHECK(parseFormula("y ~ . - c + c").without.empty());
    CHECK(parseFormula("`.` ~ `.a` + .b + (1 | g)").outcome == ".");
    CHECK(texts(parseFormula("y ~ .b + (1 | g)").terms) == std::vector<std::string>{".b"});
}

TEST_CASE("signs that other programs know are told", "[formula][numbers]")
{
    const auto code = ErrorCode::FormulaSignUnknown;
    CHECK(refusalOf("y ~ .:x + (1 | ego)") == Refusal{code, ".", 5});
    CHECK(refusalOf("y ~ x:. + (1 | ego)") == Refusal{code, ".", 7});
    CHECK(refusalOf("y ~ x + (. | ego)") == Refusal{code, ".", 10});
    CHECK(refusalOf("y ~ x^2 + (1 | ego)") == Refusal{code, "^", 6});
    CHECK(refusalOf("y ~ (x + t)^2 + (1 | ego)") == Refusal{code, "()", 5});
    CHECK(refusalOf("y ~ x*(t + off) + (1 | ego)") == Refusal{code, "()", 7});
    CHECK(refusalOf("y = x + (1 | ego)") == Refusal{code, "=", 3});
    CHECK(refusalOf("y ~ x %in% k + (1|ego)") == Refusal{code, "%in%", 7});
    CHECK(refusalOf("y ~ x/k + (1|ego)") == Refusal{code, "/", 6});
    CHECK(refusalOf("y ~ x + (1 | ego), data = d") == Refusal{code, ",", 18});
    CHECK(refusalOf("y ~ x + (x^2 | ego)") == Refusal{code, "^", 11});
    CHECK(refusalOf("y ~ x + 1|ego") == Refusal{code, "|", 10});
}

TEST_CASE("names that need backticks are told", "[formula][numbers]")
{
    const auto code = ErrorCode::FormulaNameUnquoted;
    CHECK(refusalOf("size-average ~ sum + (1 | `Ego ID`)") == Refusal{code, "size-average", 1});
    CHECK(refusalOf("`size-average` ~ 1B + (1 | `Ego ID`)") == Refusal{code, "1B", 18});
    CHECK(refusalOf("y ~ 2x") == Refusal{code, "2x", 5});
    CHECK(refusalOf("Size ~ sum + (1 | Ego ID)") == Refusal{code, "Ego ID", 19});
}
