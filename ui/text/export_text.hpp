// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/writing_note.hpp"
#include "core/exchange/writers.hpp"

#include <QString>

namespace alteri {

/// "Workbook (Excel)"
QString nameOf(const StudyWriter& writer);
/// What a format holds: "the same tables as sheets of one workbook".
QString whatOf(const StudyWriter& writer);

/// What was written, a line for each file and for each thing that is otherwise than in the study.
QString textFor(const ExportCheck& check);

/// What was written otherwise than it is in the study, as a sentence.
QString sentenceFor(const WritingNote& note);

}  // namespace alteri
