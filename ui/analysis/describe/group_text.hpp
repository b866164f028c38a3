// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/measures/describe/grouped_univariate.hpp"
#include "core/model/codebook.hpp"

#include <QString>

#include <string>
#include <vector>

namespace alteri {

/// The name of a group of egos.
QString textFor(const EgoGroup& group);

/// Names the groups of a yes-no variable of ego, whose values are numbers.
void nameYesNo(std::vector<EgoGroup>& groups,
               const std::string& variable,
               const Codebook& codebook);

/// Whether a variable, by its name in models, is an attribute that is answered by yes or no.
bool isYesNo(const Codebook& codebook, VariableLevel level, const std::string& name);

/// @param code of such an answer
QString yesOrNo(const std::string& code);

}  // namespace alteri
