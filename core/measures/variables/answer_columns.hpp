// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/measures/variables/study_rows.hpp"
#include "core/table/study_table.hpp"

#include <vector>

namespace alteri {

// The answers of a study in columns, one for each attribute in the order of the codebook.

/// One row per network.
std::vector<Column> egoAnswers(const StudyTable& table, const StudyRows& rows);

/// One row per tie.
std::vector<Column> alterAnswers(const StudyTable& table, const StudyRows& rows);

/// One row per tie.
std::vector<Column> tieAnswers(const StudyTable& table, const StudyRows& rows);

}  // namespace alteri
