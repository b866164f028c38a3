// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace alteri {

/// `PRAGMA application_id` of a study file: "ALTR".
inline constexpr int applicationId = 0x414c5452;

/// `PRAGMA user_version` of the schema below.
inline constexpr int schemaVersion = 3;

/// The one table that gestures write to but do not record: the log of gestures itself.
inline constexpr std::string_view logTable = "gesture";

/// The statements that lead from one version to the next: all of them make an empty study, those
/// from a file's version on bring the file up to date.
///
/// The tables are recorded by SQLite's session extension, which asks for some care: every table
/// has a declared primary key of NOT NULL columns that never change, and there are no triggers,
/// generated columns, cascades or UNIQUE constraints on what a gesture may swap.
extern const std::array<const char*, schemaVersion> schemaSteps;

}  // namespace alteri
