// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merging/merge_question.hpp"

#include <QString>

#include <string>

namespace alteri {

struct MergeReport;

/// What a question is about: what kind of thing, and its name with what it belongs to.
QString subjectOf(const MergeQuestion& question);

/// What is contradictory, in a sentence.
QString textFor(const MergeQuestion& question);

/// What a copy says, with who said so and when as far as it is known.
/// @param field which value it is about; empty for a thing as a whole
QString textFor(const MergeVersion& version, const std::string& field);

/// What is decided by a choice, e.g. "as here".
QString textFor(const MergeQuestion& question, MergeChoice choice);

/// What comes in with one thing, in a sentence.
QString textFor(const MergeEntry& entry);

/// How much a plan brings in and asks, in a sentence.
QString summaryOf(const MergePlan& plan);

/// What a merge did, a sentence a line.
QString textFor(const MergeReport& report);

}  // namespace alteri
