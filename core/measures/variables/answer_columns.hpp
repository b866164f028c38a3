// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/measures/variables/study_rows.hpp"
#include "core/store/tables/reader.hpp"

#include <vector>

namespace alteri {

// The answers of a study in columns, one for each attribute in the order of the codebook. Each
// table of answers is read once, into the columns.

/// One row per network.
std::vector<Column>
egoAnswers(const Reader& reader, const Codebook& codebook, const StudyRows& rows);

/// One row per tie.
std::vector<Column>
alterAnswers(const Reader& reader, const Codebook& codebook, const StudyRows& rows);

/// One row per tie.
std::vector<Column>
tieAnswers(const Reader& reader, const Codebook& codebook, const StudyRows& rows);

}  // namespace alteri
