// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/output_file.hpp"
#include "core/multilevel/report/journal_table.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace alteri {

enum class JournalFormat { Html, Latex, Markdown, Csv, Workbook };

/// Where standard errors stand: behind the estimate or beneath it. Csv and Workbook have columns
/// of their own for them.
enum class ErrorPlace { Beside, Below };

/// Table and notes, for a place within a page.
std::string journalHtml(const JournalTable& table, ErrorPlace place);

/// The table as text, in UTF-8 with LF. All formats print the same figures.
///
/// Html is a whole page whose table keeps its looks when pasted into a word processor; Latex a
/// table for booktabs, without further packages; Csv (RFC 4180) has three columns for each model:
/// estimate, stars, and what stands in parentheses, numbers with a point and a plain minus.
///
/// @param format not Workbook
std::string journalText(const JournalTable& table, JournalFormat format, ErrorPlace place);

/// Writes the table into a file of any format.
///
/// @throws as writeOutput()
void writeJournal(const JournalTable& table,
                  JournalFormat format,
                  ErrorPlace place,
                  const std::filesystem::path& file,
                  Replacing replacing = Replacing::Outputs);

}  // namespace alteri
