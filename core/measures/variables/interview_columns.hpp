// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/table/study_table.hpp"

#include <vector>

namespace alteri {

/// What is known of how networks were asked for, one row per network: `minutes` spent at steps of
/// the interview guide (only steps that ended; missing where the guide was not used) and the
/// `interviewer` (where several took turns, who began it last). No columns if no interview of the
/// study was led through the guide. Where a variable of these frames has the name already, it is
/// `interview.minutes` and `interview.interviewer`.
std::vector<Column> interviewColumns(const StudyTable& table,
                                     const std::vector<MapId>& maps,
                                     const Frame& networks,
                                     const Frame& ties);

}  // namespace alteri
