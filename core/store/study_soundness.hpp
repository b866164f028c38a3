// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace alteri {

class Connection;

// What is looked at before a study is read from: whatever lies in a file, the program lives on.

/// @throws Error{ForeignDatabase}, {StudyTooNew}, {SchemaForeign}, {StudyDamaged}
void requireStudy(Connection& connection, const std::string& file);

/// A file shorter than its header says was cut off; SQLite itself would notice only later.
/// @throws Error{StudyDamaged}
void requireWhole(Connection& connection, const std::filesystem::path& file);

/// The first fault that can be found without making people wait: going through a large file takes
/// too long, there only the tables are looked at that everything else rests on.
/// @return one problem or none
std::vector<Problem> quickFaults(Connection& connection, const std::string& file);

/// Leaves rows out that refer to missing ones, in a copy: the rest can be shown then. References
/// that may be empty are emptied, and values that nothing can be done with (a place far off every
/// map) are replaced by none.
void leaveOutBroken(Connection& copy);

/// All faults of the pages, the rows and their references.
std::vector<Problem> allFaults(Connection& connection, const std::string& file);

}  // namespace alteri
