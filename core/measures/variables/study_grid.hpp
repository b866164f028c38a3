// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/data_column.hpp"
#include "core/store/changes/change.hpp"
#include "core/store/tables/reader.hpp"

#include <vector>

namespace alteri {

/// What the rows of a data table are.
enum class DataRows { Ties, Alteri, Egos, Networks };

struct StudyFrames;

/// All egos, maps, alteri and ties of a study with everything that was entered about them, and
/// what the study keeps by definition (groupings, derived columns), by columns. A column has one
/// cell per subject; the tables of ties, alteri, egos and networks find their cells through the
/// numbers of subjects, so that nothing is kept twice.
///
/// 500,000 ties with seven answers each take about 60 MB.
class StudyGrid {
public:
    using Number = std::uint32_t;

    std::size_t count(DataRows rows) const;

    /// The numbers of the columns that a table has, in order.
    std::vector<std::size_t> columnsOf(DataRows rows) const;
    const std::vector<DataColumn>& columns() const { return m_columns; }
    const DataColumn& column(std::size_t column) const { return m_columns[column]; }

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
        const auto& found = m_columns[column];
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

    /// Reads again what a change touched.
    /// @return false if rows came or went, or the codebook changed: everything is to be read anew
    bool refresh(const Reader& reader, const Change& change);

    /// Whether it has derived columns, whose cells are empty until derive() and outdated when
    /// anything changed.
    bool hasDerived() const;
    /// Works the derived columns out. Those that cannot be are left empty.
    void derive(const StudyFrames& frames);

    /// What measure() did.
    enum class Measuring { Nothing, OtherCells, OtherColumns };
    /// Adds all measures of networks as columns behind all others, or renews them. Measures that
    /// no network has come last.
    Measuring measure(const StudyFrames& frames);
    /// Adds the columns of measures that another grid has, with empty cells.
    void addMeasuresOf(const StudyGrid& other);

private:
    friend class StudyGridReading;

    /// A column of groups, and the group of each cell of the column that it groups.
    struct GroupedColumn {
        std::size_t column, source;
        std::vector<DataColumn::Cell> groupOf;
    };

    void addColumns(const Codebook& codebook, const std::vector<DerivedColumn>& derived);
    void addGroupings(const Codebook& codebook, std::size_t source);
    void addDerived(const DerivedColumn& derived);
    /// Fills the columns of groups from those that they group.
    void group();
    std::size_t subjectCount(DataSubject subject) const;
    DataColumn derivedFrom(const StudyFrames& frames,
                           const DataColumn& column,
                           const std::vector<Number>& numbers) const;
    std::vector<Number> numbersOf(const StudyFrames& frames, DataSubject subject) const;
    void countAlteri();
    void refreshEgo(const Reader& reader, EgoId id);
    void refreshMap(const Reader& reader, MapId id);
    void refreshAlter(const Reader& reader, AlterId id);
    void refreshTie(const Reader& reader, const TieKey& key);
    void setAnswers(DataSubject about, Number subject, const Answers& answers);
    DataColumn& columnOf(DataSubject subject, DataContent content);
    std::optional<Number> tieNumber(Number map, Number alter) const;
    std::optional<Number> firstTieOf(Number alter) const;

    IdList<EgoId> m_egos;
    IdList<MapId> m_maps;
    IdList<AlterId> m_alteri;
    std::vector<Number> m_mapEgo;    ///< per map
    std::vector<Number> m_alterEgo;  ///< per alter
    std::vector<Number> m_tieMap;    ///< per tie, ascending
    std::vector<Number> m_tieAlter;  ///< per tie, ascending within a map
    std::vector<Number> m_tieEgo;    ///< per tie
    std::vector<DataColumn> m_columns;
    std::vector<GroupedColumn> m_grouped;
};

}  // namespace alteri
