// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.hpp"

#include <string>

namespace SQLite {
class Statement;
}

namespace alteri {

// How answers lie in their four tables (ego_value, alter_value, tie_value, alter_tie_value).
// Internal to `store`.

/// The table and the names of its key columns, e.g. {"tie_value", {"map", "\"alter\""}}.
struct AnswerTable {
    std::string name;
    std::vector<std::string> keyColumns;

    std::string keyList() const;       ///< "map, alter"
    std::string keyCondition() const;  ///< "map = ? AND alter = ?"
};

const AnswerTable& answerTable(Owner owner);

/// Binds the key columns from index 1 on. @return the next free index
int bindSubject(SQLite::Statement& statement, const Subject& subject);

/// Binds category, number, text and missing from an index on.
void bindAnswer(SQLite::Statement& statement, int index, const Value& value);

/// Reads category, number, text and missing from a column on.
Value answerFrom(SQLite::Statement& statement, int column);

/// Reads the key columns from column 0 on.
Subject subjectFrom(SQLite::Statement& statement, Owner owner);

}  // namespace alteri
