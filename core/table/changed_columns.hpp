// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables/reader.hpp"
#include "core/table/study_table.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// The columns of a table under another codebook. Answers that were not touched keep their cells.
/// @return nothing if that cannot be told from the columns: an attribute has another owner or
///         another kind of answers, kinds of ties came, went or moved, or a category asks now what
///         exactly is meant
std::optional<std::vector<std::shared_ptr<const DataColumn>>>
columnsUnder(const StudyTable& before, const Codebook& codebook);

/// Changes columns of a table that is being made: those that get another cell are copied first.
class ChangedColumns {
public:
    using Number = StudyTable::Number;

    explicit ChangedColumns(StudyTable& table);

    /// A column to be changed.
    DataColumn& edit(std::size_t column);
    void setText(StudyTable::Text text, Number subject, const std::string& value);
    /// All answers about a subject: those that are not among these have no cell any more.
    void setAnswers(DataSubject of, Number subject, const Answers& answers);
    /// All that was said to categories of the answers about a subject.
    void setNamely(DataSubject of, Number subject, const Subject& whom, const Reader& reader);

private:
    void set(std::size_t column, Number subject, const std::optional<Value>& value);

    StudyTable& m_table;
    std::vector<std::shared_ptr<DataColumn>> m_own;  ///< per column, the copy if there is one
};

}  // namespace alteri
