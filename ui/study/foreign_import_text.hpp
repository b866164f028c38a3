// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft/draft_applying.hpp"
#include "core/exchange/draft/study_draft.hpp"

#include <QString>

#include <string_view>

namespace alteri {

/// What a file of another program has in it, before it is imported: its format, and how many egos,
/// alteri and ties.
QString contentsText(std::string_view format, const StudyDraft& draft);

/// What was understood and what could not be carried over, a line each; empty if there is nothing
/// to say.
QString remarksText(const StudyDraft& draft);

/// What an import did.
QString textFor(const DraftReport& report);

}  // namespace alteri
