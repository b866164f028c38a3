// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alteri {

struct RecoveredStudy;

/// What was saved of a damaged study and what is gone, a sentence a line.
QString textFor(const RecoveredStudy& recovered);

}  // namespace alteri
