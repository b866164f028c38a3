// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace alteri {

/// `PRAGMA user_version` of the schema below.
inline constexpr int schemaVersion = 10;

/// Whether gestures record what they write to a table: all but the log of gestures itself, what the
/// file says about itself, and what left it.
bool isRecorded(std::string_view table);

/// The statements that lead from one version to the next: all of them make an empty study, those
/// from a file's version on bring the file up to date.
///
/// The tables are recorded by SQLite's session extension, which asks for some care: every table
/// has a declared primary key of NOT NULL columns that never change, and there are no triggers,
/// generated columns, cascades or UNIQUE constraints on what a gesture may swap.
extern const std::array<const char*, schemaVersion> schemaSteps;

}  // namespace alteri
