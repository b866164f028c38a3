// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace alteri {

class Connection;

/// Compares what a study's file is made of, object by object, with what its version has: triggers,
/// views, foreign tables and other definitions could make the file do what nobody asked for. To be
/// called before anything else is read from it.
/// @return the first object that is not as it should be; nothing if all are
/// @throws SQLite::Exception
std::optional<std::string> foreignPartOf(Connection& connection);

}  // namespace alteri
