// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/measures/variables/expression_values.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/model/network.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// What is taken off a variable or made of it, as the definition of a centred column says:
/// `grand KEY`, `within KEY` or `between KEY`.
///
/// - GrandMean: less the mean of the variable's own level: of all ties, of all networks, or of all
///   egos, each once. (`centre(x)` in a formula takes the mean of the model's rows instead.)
/// - WithinEgo: of a variable of ties, less the mean of ego's ties; what is left differs within
///   egos only (Enders & Tofighi 2007, Psychol. Methods 12(2), "centering within cluster").
/// - EgoMean: of a variable of ties, the mean of ego's ties.
struct Centring {
    enum class Kind { GrandMean, WithinEgo, EgoMean };

    Kind kind = Kind::GrandMean;
    std::string variable;

    friend bool operator==(const Centring&, const Centring&) = default;
};

std::string definitionOf(const Centring& centring);
/// @throws Error{CentringInvalid}
Centring centringFrom(const std::string& definition);

/// @throws Error{ExpressionVariableUnknown}, {ExpressionNeedsNumber}, {CentringInvalid} ego's mean
///         of what is the same for all ties of ego
ComputedValues valuesOf(const Centring& centring, const StudyFrames& frames);

/// The values of a column of either kind.
/// @throws what the two functions above, parseExpression() and valuesOf(Expression) throw
ComputedValues valuesOf(const DerivedColumn& column, const StudyFrames& frames);

/// The variables that a column is made from.
/// @throws Error{ExpressionSyntax}, {CentringInvalid}
std::vector<std::string> variablesOf(const DerivedColumn& column);

/// A column that needs itself, through others or directly; nothing if none does. Columns whose
/// definition cannot be read need nothing.
std::optional<std::string> circularColumn(const std::vector<DerivedColumn>& columns);

/// Adds the derived columns of a study by name, so that they are found wherever variables are:
/// those of ties to `ties`, those of egos and networks to both frames. Columns may be made from
/// other derived columns in any order. What cannot be worked out is left out and told in
/// `frames.faults`.
void addDerived(StudyFrames& frames, const std::vector<DerivedColumn>& columns);

}  // namespace alteri
