// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace alteri {

// What the parts of Writer have in common; for them only.

/// @throws Error{EmptyName} there is nothing but space in it
inline void requireName(const std::string& name)
{
    const auto isSpace = [](unsigned char c) { return c <= ' '; };
    if (std::all_of(name.begin(), name.end(), isSpace))
        throw Error(ErrorCode::EmptyName);
}

inline void bindText(SQLite::Statement& statement, int index, std::string_view text)
{
    statement.bind(index, std::string(text));
}

/// Runs a statement that must meet exactly one row.
/// @throws Error{NotFound}
template <class AnyId>
void requireOneRow(SQLite::Statement& statement, const AnyId& id)
{
    if (statement.exec() != 1)
        throw Error(ErrorCode::NotFound, {id.hex()});
}

}  // namespace alteri
