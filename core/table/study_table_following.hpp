// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes/change.hpp"
#include "core/store/tables/reader.hpp"
#include "core/table/study_table.hpp"

#include <memory>

namespace alteri {

/// The table of a study after a change: equal to one that is read anew. Only what the change
/// touched is read, and only the lists and columns that it touched are copied; the others are those
/// of `before`. Rows that come, go or move are at their places; so are several changes in one.
///
/// @param before the table of the study before the change, or one that was being read meanwhile
/// @param change what happened since `before` was begun to be read
/// @return `before` itself if the change is about nothing in it; nothing where everything is to be
///         read anew: if thousands of subjects were touched, or an attribute has another owner or
///         another kind of answers, kinds of ties came, went or moved, or a category asks now what
///         exactly is meant
std::shared_ptr<const StudyTable> followed(const std::shared_ptr<const StudyTable>& before,
                                           const Change& change,
                                           const Reader& reader);

}  // namespace alteri
