// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/study_grid.hpp"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace alteri {

class StudyDocument;

/// A cell of a table of data.
struct DataCell {
    std::size_t row = 0;     ///< of the table, in the order of the study
    std::size_t column = 0;  ///< of the StudyGrid
};

/// What is to be written in a cell: a value, a reason, or nothing.
using CellValue = std::optional<Value>;

bool isEditable(const DataColumn& column);

/// What was typed, as a value of the column; or one sentence that says why it is none.
std::variant<CellValue, QString> valueFrom(const QString& text, const DataColumn& column);

/// Writes the same into all cells, in one gesture. Cells that cannot be written are left out.
void writeCells(StudyDocument& document,
                const StudyGrid& study,
                DataRows rows,
                const std::vector<DataCell>& cells,
                const CellValue& value);

}  // namespace alteri
