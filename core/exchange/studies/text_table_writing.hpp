// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/labelled_table.hpp"
#include "core/exchange/studies/export_choice.hpp"

#include <string>

namespace alteri {

/// A table as text (RFC 4180, UTF-8, CRLF), its columns' names first. Numbers have all their
/// digits, dates are written yyyy-mm-dd, nothing stands where there is no value. Texts that a
/// spreadsheet would run are guarded, see guardedText(); NA as a text is within quotation marks.
/// @param choice separator, decimal sign and byte order mark
std::string textOf(const LabelledTable& table, const ExportChoice& choice);

}  // namespace alteri
