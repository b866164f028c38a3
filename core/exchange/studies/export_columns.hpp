// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/studies/export_tables.hpp"

#include <string>
#include <utility>
#include <vector>

namespace alteri {

// Columns of exported tables, made of columns of the study.

/// Adds a column; a name that the table has already, whatever its letters' case, is numbered, which
/// is noted.
void addColumn(ExportTable& to, LabelledColumn column, ColumnOrigin origin, WritingNotes& notes);

/// A column of texts, one per row of the table.
void addTexts(ExportTable& to,
              const std::string& name,
              const std::string& label,
              ColumnOrigin::Kind kind,
              std::vector<std::string> texts,
              WritingNotes& notes);

/// A column of numbers, one per row of the table.
void addNumbers(ExportTable& to,
                const std::string& name,
                const std::string& label,
                ColumnOrigin::Kind kind,
                std::vector<double> numbers,
                WritingNotes& notes,
                int decimals = 0);

/// The answers, or what is worked out, in a column; several answers in as many as they have
/// categories; and what was said to categories.
/// @param namely of the attribute; may be null
void addAnswers(ExportTable& to,
                const DataColumn& column,
                const std::vector<NamelyText>* namely,
                WritingNotes& notes);

/// What 0 and 1 mean in columns of yes and no.
std::vector<ValueLabel> yesNoLabels();

/// Days since 1970-01-01 of a day that exists, written yyyy-mm-dd.
double daysOf(const std::string& isoDate);
/// The other way round.
std::string isoDateOf(double days);

}  // namespace alteri
