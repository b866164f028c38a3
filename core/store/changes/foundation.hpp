// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace alteri {

class Connection;

// The foundation of a study is what it holds without any of its gestures: what came from a
// template, or what stayed when gestures were forgotten. No entry of the log vouches for it, so a
// hash over it is kept, and is made anew where the foundation is changed on purpose.

/// Hash over the rows that are there now, in all tables whose changes are recorded.
/// @throws SQLite::Exception
std::string hashOfRows(Connection& connection);

/// Keeps the hash of the foundation, for which all gestures are taken back and forth again; nothing
/// is kept where the log does not lead there. To be called within a transaction.
/// @throws SQLite::Exception
void noteFoundation(Connection& connection);

/// Whether what is left when all gestures are taken back is what was kept, or nothing was, as in
/// studies from before version 10.
/// @param bare all of whose gestures were taken back
/// @throws SQLite::Exception
bool isFoundedAsKept(Connection& bare);

}  // namespace alteri
