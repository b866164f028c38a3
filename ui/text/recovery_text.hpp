// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alteri {

struct Mending;
struct RecoveredStudy;

/// What was saved of a damaged study and what is gone, a sentence a line.
/// @param mending what did not agree any more with what was lost
QString textFor(const RecoveredStudy& recovered, const Mending& mending);

/// What was put right in a study, a sentence a line; empty if nothing was.
QString textFor(const Mending& mending);

}  // namespace alteri
