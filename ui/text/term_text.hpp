// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/multilevel/design/design_matrix.hpp"

#include <QString>

namespace alteri {

/// A coefficient as people read it, in labels: the category it indicates with its variable, as
/// "State actor (Type)", or the variable with how it enters, as "Age (within ego)".
QString textFor(const CoefficientName& name);

/// A variable of a coefficient, with how it enters.
QString variableText(const CoefficientName::Part& part);

/// A variable as people read it; network measures are named here, attributes by the codebook.
QString variableText(const std::string& name, const std::string& label, VariableLevel level);

}  // namespace alteri
