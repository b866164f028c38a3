// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/frame.hpp"
#include "core/multilevel/design_matrix.hpp"

#include <QString>

namespace alteri {

/// A coefficient as people read it: the category it indicates or the variable, in labels.
QString textFor(const CoefficientName& name);

/// A variable as people read it; network measures are named here, attributes by the codebook.
QString variableText(const std::string& name, const std::string& label, VariableLevel level);

}  // namespace alteri
