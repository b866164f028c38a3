// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/study_grid.hpp"

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

/// Whether a table has a column: its own subjects' and those that they belong to.
bool has(DataRows rows, const DataColumn& column)
{
    const bool isCounted =
        column.content() == DataContent::Count || column.content() == DataContent::Measure;
    switch (rows) {
    case DataRows::Ties:
        return !isCounted;
    case DataRows::Alteri:
        return (column.subject() == DataSubject::Ego && !isCounted)
               || column.subject() == DataSubject::Alter;
    case DataRows::Egos:
        return column.subject() == DataSubject::Ego;
    case DataRows::Networks:
        // The size of a network says how many alteri there are.
        return (column.subject() == DataSubject::Ego && !isCounted)
               || column.subject() == DataSubject::Map;
    }
    return false;
}

DataSubject ownSubject(DataRows rows)
{
    switch (rows) {
    case DataRows::Ties:
        return DataSubject::Tie;
    case DataRows::Alteri:
        return DataSubject::Alter;
    case DataRows::Egos:
        return DataSubject::Ego;
    case DataRows::Networks:
        return DataSubject::Map;
    }
    return DataSubject::Tie;
}

}  // namespace

StudyGrid::StudyGrid(std::shared_ptr<const StudyTable> table)
    : m_table(std::move(table))
{
    addText(StudyTable::EgoCode);
    addText(StudyTable::EgoName);
    addText(StudyTable::MapName);
    addText(StudyTable::AlterCode);
    addText(StudyTable::AlterName);
    m_columns.push_back(std::make_shared<const DataColumn>(alterCounts()));
    const auto& codebook = m_table->codebook();
    for (const auto owner : {Owner::Alter, Owner::Tie, Owner::Ego}) {
        const auto attributes = codebook.of(owner);
        for (const auto* attribute : attributes) {
            m_columns.push_back(m_table->answers(attribute->id));
            for (auto& said : m_table->namely(attribute->id))
                m_columns.push_back(std::move(said));
        }
        for (const auto* attribute : attributes)
            addGroupings(*m_table->answers(attribute->id));
    }
    for (const auto& derived : m_table->definitions->derived)
        m_columns.push_back(std::make_shared<const DataColumn>(emptyDerived(derived)));
    addText(StudyTable::AlterNote);
    addText(StudyTable::TieNote);
    addText(StudyTable::MapNote);
}

std::size_t StudyGrid::count(DataRows rows) const
{
    return m_table ? m_table->count(ownSubject(rows)) : 0;
}

std::vector<std::size_t> StudyGrid::columnsOf(DataRows rows) const
{
    // Who it is, then the answers of the table's own subjects, what is worked out from them, the
    // other answers, and notes.
    const auto place = [&](std::size_t i) {
        const auto& column = *m_columns[i];
        if (column.content() == DataContent::Code || column.content() == DataContent::Name)
            return 0;
        if (column.content() == DataContent::Note)
            return 4;
        if (rows == DataRows::Networks)
            return column.content() == DataContent::Measure ? 1 : 3;
        const bool isOfAlter = rows == DataRows::Ties && column.subject() == DataSubject::Alter;
        if (!isOfAlter && column.subject() != ownSubject(rows))
            return 3;
        return isComputed(column.content()) ? 2 : 1;
    };
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (has(rows, *m_columns[i]))
            found.push_back(i);
    std::stable_sort(found.begin(), found.end(),
                     [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
    return found;
}

const std::vector<StudyGrid::Number>* StudyGrid::subjects(DataRows rows, DataSubject of) const
{
    if (of == ownSubject(rows))
        return nullptr;
    if (rows == DataRows::Ties) {
        if (of == DataSubject::Map)
            return &m_table->ties->ofMaps.owners();
        return of == DataSubject::Alter ? &m_table->ties->alterOf : &m_table->ties->egoOf;
    }
    return rows == DataRows::Alteri ? &m_table->alteri->ofEgos.owners()
                                    : &m_table->maps->ofEgos.owners();
}

EgoId StudyGrid::ego(DataRows rows, std::size_t row) const
{
    return (*m_table->egos)[subject(rows, row, DataSubject::Ego)];
}

std::optional<MapId> StudyGrid::map(DataRows rows, std::size_t row) const
{
    const auto& maps = *m_table->maps;
    const auto number = static_cast<Number>(row);
    switch (rows) {
    case DataRows::Ties:
    case DataRows::Networks:
        return maps.ids[subject(rows, row, DataSubject::Map)];
    case DataRows::Alteri:
        if (const auto tie = m_table->firstTieOf(number))
            return maps.ids[m_table->ties->ofMaps[*tie]];
        return std::nullopt;
    case DataRows::Egos:
        break;
    }
    const auto first = maps.ofEgos.begin(number);
    return first < maps.ofEgos.end(number) ? std::optional(maps.ids[first]) : std::nullopt;
}

std::optional<AlterId> StudyGrid::alter(DataRows rows, std::size_t row) const
{
    if (rows != DataRows::Ties && rows != DataRows::Alteri)
        return std::nullopt;
    return m_table->alteri->ids[subject(rows, row, DataSubject::Alter)];
}

Subject StudyGrid::subjectAt(DataRows rows, std::size_t row, std::size_t column) const
{
    const auto of = m_columns[column]->subject();
    return m_table->subject(of, subject(rows, row, of));
}

std::optional<std::size_t> StudyGrid::rowOf(DataRows rows, const TieKey& tie) const
{
    if (!m_table)
        return std::nullopt;
    if (rows == DataRows::Ties)
        return m_table->numberOf(tie);
    if (rows == DataRows::Alteri)
        return m_table->numberOf(tie.alter);
    const auto map = m_table->maps->ids.find(tie.map);
    if (map == IndexTable::none)
        return std::nullopt;
    return rows == DataRows::Networks ? map : m_table->maps->ofEgos[map];
}

bool StudyGrid::hasRowsOf(const StudyGrid& other) const
{
    return m_table && other.m_table && m_table->egos == other.m_table->egos
           && m_table->maps == other.m_table->maps && m_table->alteri == other.m_table->alteri
           && m_table->ties == other.m_table->ties;
}

bool StudyGrid::hasColumnsOf(const StudyGrid& other) const
{
    return std::equal(m_columns.begin(), m_columns.end(), other.m_columns.begin(),
                      other.m_columns.end(), [](const Column& one, const Column& two) {
                          return one->subject() == two->subject()
                                 && one->content() == two->content()
                                 && one->attribute() == two->attribute();
                      });
}

DataColumn StudyGrid::alterCounts() const
{
    DataColumn counts(DataSubject::Ego, DataContent::Count);
    counts.resize(m_table->egos->size());
    const auto& ofEgos = m_table->alteri->ofEgos;
    for (Number ego = 0; ego < counts.size(); ++ego) {
        const auto count = static_cast<double>(ofEgos.end(ego) - ofEgos.begin(ego));
        counts.set(ego, counts.cellFor(Value(count)));
    }
    return counts;
}

}  // namespace alteri
