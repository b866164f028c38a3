// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace alteri {

// Spreadsheets run cells of text tables that begin like formulas, whoever wrote them. An apostrophe
// before such a cell keeps them from it; Network Canvas writes the same. It can be taken off again
// without a doubt: texts that begin with apostrophes before such a sign get one more.

/// The text with an apostrophe before it if it begins, apostrophes aside, with one of `= + - @`, a
/// tab or a line break (full-width signs too). Single signs and numbers are no formulas.
std::string guardedText(std::string_view text);

/// The text without the apostrophe that guardedText() put before it.
std::string unguardedText(std::string_view text);

}  // namespace alteri
