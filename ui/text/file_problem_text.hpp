// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <QString>

namespace alteri {

/// The sentence for a problem with a file or the disk; empty for other problems.
QString fileProblemText(const Problem& problem);

}  // namespace alteri
