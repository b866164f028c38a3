// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/writing_note.hpp"

#include <QString>

namespace alteri {

/// What was written otherwise than it is in the study, as a sentence.
QString sentenceFor(const WritingNote& note);

}  // namespace alteri
