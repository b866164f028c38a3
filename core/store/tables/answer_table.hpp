// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.hpp"

#include <string>
#include <vector>

namespace SQLite {
class Statement;
}

namespace alteri {

// How answers lie in their four tables (ego_value, alter_value, tie_value, alter_tie_value) and,
// where several categories were chosen, in four more. Internal to `store`.

/// The table and the names of its key columns, e.g. {"tie_value", {"map", "\"alter\""}}.
struct AnswerTable {
    std::string name;
    std::vector<std::string> keyColumns;
    std::string choices;  ///< the table of chosen categories, e.g. "tie_choice"

    std::string keyList() const;       ///< "map, alter"
    std::string keyCondition() const;  ///< "map = ?1 AND alter = ?2"
    std::string keyPlaces() const;     ///< "?, ?"
    std::string rows() const;          ///< the table for a FROM, under the name `v`
    /// What answerFrom() reads of a row of `v`.
    std::string valueColumns() const;
};

const AnswerTable& answerTable(Owner owner);

/// Binds the key columns from index 1 on. @return the next free index
int bindSubject(SQLite::Statement& statement, const Subject& subject);

/// Binds category, number, text, missing and several from an index on. Choices are no columns.
void bindAnswer(SQLite::Statement& statement, int index, const Value& value);

/// Reads AnswerTable::valueColumns() from a column on.
Value answerFrom(SQLite::Statement& statement, int column);

/// Reads the key columns from column 0 on.
Subject subjectFrom(SQLite::Statement& statement, Owner owner);

}  // namespace alteri
