// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <QString>

namespace alteri {

/// The sentence for what goes wrong with the hub of a team; empty for anything else.
QString hubProblemText(const Problem& problem);

}  // namespace alteri
