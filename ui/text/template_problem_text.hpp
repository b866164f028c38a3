// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <QString>

namespace alteri {

/// The sentence for a problem with a template, ours or another program's, or with the languages of
/// a study; empty for other problems.
QString templateProblemText(const Problem& problem);

}  // namespace alteri
