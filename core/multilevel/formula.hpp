// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// A fixed term: one variable, or several that interact. The order is that of writing.
using FormulaTerm = std::vector<std::string>;

/// One random part, e.g. (1 + x | ego).
struct RandomPart {
    bool intercept = true;
    std::vector<FormulaTerm> slopes;
    bool correlated = true;  ///< false for (x || ego)
    std::string group;

    friend bool operator==(const RandomPart&, const RandomPart&) = default;
};

/// A model formula: `outcome ~ fixed terms + (random part | group)`.
struct Formula {
    std::string outcome;
    bool intercept = true;
    std::vector<FormulaTerm> terms;  ///< without the intercept; interactions after main effects
    std::vector<RandomPart> random;

    friend bool operator==(const Formula&, const Formula&) = default;
};

/// Parses the notation of Wilkinson & Rogers (1973), Appl. Stat. 22, as lme4 extends it (Bates,
/// Maechler, Bolker & Walker 2015, J. Stat. Softw. 67(1), sec. 2): `+`, `:`, `*`, `0`, `1`, `-1`,
/// `(x | g)`, `(x || g)`, `(1 | a/b)`. Names may hold letters, digits, `_` and `.`; others stand
/// in backticks.
///
/// @throws Error{FormulaSyntax} with the column and what was expected there
Formula parseFormula(std::string_view text);

}  // namespace alteri
