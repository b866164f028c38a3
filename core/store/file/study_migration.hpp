// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>

namespace alteri {

class Connection;

/// Carries out the steps from a study's own version to the present one, in one transaction.
/// @throws SQLite::Exception; the study is as it was then
void bringUpToDate(Connection& connection);

/// Brings a study's file up to date after a backup beside it, which takes the place of nothing.
/// @return false if there is no room or right to write the backup; the file is as it was then
/// @throws SQLite::Exception
bool migrate(Connection& connection, const std::filesystem::path& file);

/// Writes a whole copy to a file that is there and empty, and makes sure that the disk has it.
/// Nobody is named in it as working on it.
/// @param watch as copyWhole() takes it
/// @throws SQLite::Exception, Error{FileNotWritable}
void writeCopy(Connection& connection,
               const std::filesystem::path& copy,
               const std::function<void(std::size_t done, std::size_t all)>& watch = {});

}  // namespace alteri
