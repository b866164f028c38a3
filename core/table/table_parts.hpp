// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/study_table.hpp"

#include <memory>
#include <string>
#include <vector>

namespace alteri {

/// A StudyTable that is being made.
struct TableParts {
    IdList<EgoId> egos;
    StudyTable::Maps maps;
    StudyTable::Alteri alteri;
    StudyTable::Ties ties;
    std::vector<StudyTable::Pair> alterTies;
    std::vector<StudyTable::Pair> askedPairs;
    std::vector<StepVisit> visits;
    std::vector<DataColumn> columns;
    bool hasUnknownAnswers = false;

    /// Gives all columns about one kind of subject so many cells.
    void resize(DataSubject subject, std::size_t count);
    void setText(StudyTable::Text text, StudyTable::Number subject, const std::string& value);
    void setAnswer(std::size_t column, StudyTable::Number subject, const Value& value);

    std::shared_ptr<const StudyTable>
    table(const std::shared_ptr<const StudyDefinitions>& definitions) &&;
};

}  // namespace alteri
