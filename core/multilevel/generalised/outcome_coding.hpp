// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/generalised/generalised_data.hpp"
#include "core/multilevel/generalised/generalised_spec.hpp"

#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// The variables of a model that its formula does not name: offset and weights.
std::vector<std::string> besidesOf(const GeneralisedSpec& spec);

/// The design of a generalised model: rows complete for its formula, offset and weights.
///
/// @throws what buildDesignMatrix() throws
DesignMatrix buildGeneralisedDesign(const Frame& frame,
                                    const GeneralisedSpec& spec,
                                    const std::stop_token& stop);

/// Outcome, trials, offset and weights of the design's rows, no basis yet. The design keeps the
/// columns that are worked out.
///
/// @throws Error{LinkUnsuited}, {FormulaNeedsFamily}, {OutcomeConstant}, {OutcomeNotBinary},
/// {OutcomeNotCount},
///         {TooManyCategories}, {TrialsInvalid}, {WeightsInvalid}, {LogarithmUndefined}
GeneralisedData codeOutcome(DesignMatrix& design, const GeneralisedSpec& spec);

/// Counts the categories of the rows that count and sums up the parts without parameters.
void countRows(GeneralisedData& data);

/// Categories between the lowest and the highest that no row has, of whole numbers or of those
/// that the codebook declares.
std::vector<std::string> unusedCategories(const DesignMatrix& design, const GeneralisedData& data);

}  // namespace alteri
