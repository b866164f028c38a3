// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/study_table.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace alteri {

/// What the rows of a data table are.
enum class DataRows { Ties, Alteri, Egos, Networks };

struct StudyFrames;

/// The tables of data of a study: ties, alteri, egos and networks, all ways through the columns of
/// one StudyTable, and beside these what is worked out from it: how many alteri egos have,
/// groupings, and, once the frames are there, derived columns and measures of networks. Rows find
/// their cells through the numbers of subjects, so that nothing is kept twice.
///
/// Cheap to make: for each grouping, the cells of one column.
class StudyGrid {
public:
    using Number = StudyTable::Number;

    /// Without a table: it has neither columns nor rows.
    StudyGrid() = default;
    /// Derived columns are empty until derive(); there are no measures.
    explicit StudyGrid(std::shared_ptr<const StudyTable> table);

    const std::shared_ptr<const StudyTable>& table() const { return m_table; }

    std::size_t count(DataRows rows) const;

    /// The numbers of the columns that a table has, in order.
    std::vector<std::size_t> columnsOf(DataRows rows) const;
    std::size_t columnCount() const { return m_columns.size(); }
    const DataColumn& column(std::size_t column) const { return *m_columns[column]; }

    /// For each row of a table the number of its ego, map, alter or tie.
    /// @return nothing where row and subject have the same number
    const std::vector<Number>* subjects(DataRows rows, DataSubject of) const;
    Number subject(DataRows rows, std::size_t row, DataSubject of) const
    {
        const auto* numbers = subjects(rows, of);
        return numbers != nullptr ? (*numbers)[row] : static_cast<Number>(row);
    }
    DataColumn::Cell cell(DataRows rows, std::size_t row, std::size_t column) const
    {
        const auto& found = *m_columns[column];
        return found.cell(subject(rows, row, found.subject()));
    }

    EgoId ego(DataRows rows, std::size_t row) const;
    /// The map of a tie or network; the first one of an alter or ego.
    std::optional<MapId> map(DataRows rows, std::size_t row) const;
    std::optional<AlterId> alter(DataRows rows, std::size_t row) const;
    /// Whom an answer, a name or a note in this column of this row is about. Not for maps.
    Subject subjectAt(DataRows rows, std::size_t row, std::size_t column) const;
    /// The row of a table that shows an alter on a map; for egos and networks, that of its map.
    std::optional<std::size_t> rowOf(DataRows rows, const TieKey& tie) const;

    /// Whether the rows of all tables are those of another grid, only with other cells.
    bool hasRowsOf(const StudyGrid& other) const;
    /// Whether the columns are those of another grid, about the same and called the same.
    bool hasColumnsOf(const StudyGrid& other) const;

    /// Whether it has derived columns, whose cells are empty until derive().
    bool hasDerived() const;
    /// Works the derived columns out. Those that cannot be are left empty.
    void derive(const StudyFrames& frames);

    /// What measure() did.
    enum class Measuring { Nothing, OtherCells, OtherColumns };
    /// Adds all measures of networks as columns behind all others, or renews them. Measures that
    /// no network has come last.
    Measuring measure(const StudyFrames& frames);
    /// Until they are worked out anew, derived columns and measures are those of a grid before
    /// where they are about the same subjects; other measures have empty cells.
    void keepFiguresOf(const StudyGrid& before);

private:
    using Column = std::shared_ptr<const DataColumn>;

    void addText(StudyTable::Text text) { m_columns.push_back(m_table->columns[text]); }
    void addGroupings(const DataColumn& source);
    DataColumn emptyDerived(const DerivedColumn& derived) const;
    DataColumn alterCounts() const;
    DataColumn derivedFrom(const StudyFrames& frames,
                           const DataColumn& column,
                           const std::vector<Number>& numbers) const;
    std::vector<Number> numbersOf(const StudyFrames& frames, DataSubject subject) const;
    bool hasSubjectsOf(const StudyGrid& other, DataSubject subject) const;

    std::shared_ptr<const StudyTable> m_table;
    std::vector<Column> m_columns;
};

}  // namespace alteri
