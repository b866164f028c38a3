// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// How a variable enters a term.
enum class Transformation {
    None,
    Number,   ///< num(x): an ordinal variable by its numbers
    Centre,   ///< centre(x): deviations from the mean of all rows
    Within,   ///< within(x): deviations from the mean of the row's group
    Between,  ///< between(x): the mean of the row's group
    Sum,      ///< sum(x): categories by sum contrasts
    Log,      ///< log(x): natural logarithms
    Power,    ///< I(x^2): a power, 2 to 9
    Scale,    ///< scale(x): deviations from the mean of all rows, in standard deviations
    Factor,   ///< factor(x): by categories, also where x is given as numbers
    Poly,     ///< poly(x, 2): orthogonal polynomials of all degrees up to one, or powers
    All,      ///< `.`: all other variables of the table; see withAllVariables()
};

/// A variable of a term, e.g. `x` or `centre(x)`.
struct FormulaVariable {
    std::string name;
    Transformation as = Transformation::None;
    int power = 1;     ///< with Transformation::Power; the highest degree with Poly
    bool raw = false;  ///< with Transformation::Poly: powers as they are

    /// As it is written, without backticks.
    std::string text() const;

    friend bool operator==(const FormulaVariable&, const FormulaVariable&) = default;
};

/// A fixed term: one variable, or several that interact. The order is that of writing.
using FormulaTerm = std::vector<FormulaVariable>;

/// "a:centre(x)"
std::string textOf(const FormulaTerm& term);

/// "batch:cask"
std::string textOfGroup(const std::vector<std::string>& group);

/// One random part, e.g. (1 + x | ego).
struct RandomPart {
    bool intercept = true;
    std::vector<FormulaTerm> slopes;
    bool correlated = true;          ///< false for (x || ego)
    std::vector<std::string> group;  ///< one variable, or several whose combinations are the groups

    friend bool operator==(const RandomPart&, const RandomPart&) = default;
};

/// A model formula: `outcome ~ fixed terms + (random part | group)`.
struct Formula {
    std::string outcome;
    bool intercept = true;
    std::vector<FormulaTerm> terms;  ///< without the intercept; interactions after main effects
    std::vector<RandomPart> random;
    /// offset(x), offset(log(x)): what is added to the linear predictor as it is
    std::vector<FormulaVariable> offsets{};
    /// cbind(outcome, failures), or cbind(outcome, trials - outcome): one of them, or none
    std::string failures{};
    std::string trials{};
    /// Terms taken out of those that `.` stands for: `. - x`
    std::vector<FormulaTerm> without{};

    friend bool operator==(const Formula&, const Formula&) = default;
};

/// Parses the notation of Wilkinson & Rogers (1973), Appl. Stat. 22, as lme4 extends it (Bates,
/// Maechler, Bolker & Walker 2015, J. Stat. Softw. 67(1), sec. 2): `+`, `:`, `*`, `0`, `1`, `-1`,
/// `- x`, `.`, `(x | g)`, `(x || g)`, `(1 | a/b)`, `log(x)`, `I(x^2)`, `poly(x, 2)`, `poly(x, 2,
/// raw = TRUE)`, `scale(x)`, `factor(x)`, `offset(x)` and, as the outcome, `cbind(a, b)`; further
/// `num(x)`, `centre(x)`, `within(x)`, `between(x)` and `sum(x)`. Names may hold letters, digits,
/// `_` and `.`; others stand in backticks.
///
/// @throws Error{FormulaSyntax} with the column and what was expected there;
/// {FormulaFunctionUnknown},
///         {FormulaSignUnknown}, {FormulaNameUnquoted} what other programs know, or would take for
///         a name, with the column and the function, sign or name
Formula parseFormula(std::string_view text);

/// @param text of the formula
/// @throws Error{RandomPartMissing} it has none, {RandomPartEmpty} one holds no effect, as (0 |
/// ego)
void requireRandomParts(const Formula& formula, const std::string& text);

}  // namespace alteri
