// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/guide_check.hpp"
#include "core/model/codebook.hpp"
#include "core/model/guide.hpp"

#include <QString>

namespace alteri {

// How the interview guide is shown to people.

QString textFor(StepKind kind);
/// How a step asks. The same word may mean another thing for another kind.
QString textFor(StepManner manner);

/// One sentence on what can hardly be meant; it begins with the title of the step.
QString sentenceFor(const GuideFinding& finding, const QString& step, const Codebook& codebook);

/// A text with simple formatting (Markdown) as a label can show it. Markup of other kinds and
/// pictures stay as they are written: a study brings along nothing that is looked up elsewhere.
QString formatted(const std::string& text);

}  // namespace alteri
