// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/formula/formula.hpp"

#include <string>
#include <vector>

namespace alteri {

// What people do to a formula by clicking. Each function leaves its formula alone and gives the
// changed one; what is there already, or not there, changes nothing. Main effects stay before
// interactions, as parseFormula() orders them.

/// "y ~ 1 + (1 | group)"
Formula emptyFormula(const std::string& outcome, const std::string& group);

bool hasTerm(const Formula& formula, const FormulaTerm& term);

Formula withTerm(Formula formula, FormulaTerm term);

/// Without a term and what rests on it: a main effect takes its interactions and its random
/// slope along, for neither means the same without it.
Formula withoutTerm(Formula formula, const FormulaTerm& term);

/// The interaction of two variables and, where they are missing, their main effects.
Formula withInteraction(Formula formula, const FormulaVariable& one, const FormulaVariable& other);

bool hasRandomSlope(const Formula& formula, const FormulaVariable& variable);

/// Lets the effect of a variable differ between the groups of the first random part.
Formula withRandomSlope(Formula formula, const FormulaVariable& variable);
Formula withoutRandomSlope(Formula formula, const FormulaVariable& variable);

/// A variable enters everywhere in another way, e.g. centred.
Formula withTransformation(Formula formula, const FormulaVariable& variable, Transformation as);

/// Another outcome; terms that hold the new one go.
Formula withOutcome(Formula formula, const std::string& outcome);

}  // namespace alteri
