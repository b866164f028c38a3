// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <QString>

namespace alteri {

/// The sentence for a problem of weights, of variances by category, or of imputation; empty for
/// others.
QString weightsProblemText(const Problem& problem);

}  // namespace alteri
