// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/study_grid.hpp"

#include <algorithm>

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

// More than this is read faster as a whole.
constexpr std::size_t mostSingly = 2000;

}  // namespace

std::size_t StudyGrid::count(DataRows rows) const
{
    switch (rows) {
    case DataRows::Ties:
        return m_tieMap.size();
    case DataRows::Alteri:
        return m_alteri.size();
    case DataRows::Egos:
        return m_egos.size();
    case DataRows::Networks:
        return m_maps.size();
    }
    return 0;
}

std::vector<std::size_t> StudyGrid::columnsOf(DataRows rows) const
{
    // Who it is, then the answers of the table's own subjects, what is worked out from them, the
    // other answers, and notes.
    const auto place = [&](std::size_t i) {
        const auto& column = m_columns[i];
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
        if (has(rows, m_columns[i]))
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
            return &m_tieMap;
        return of == DataSubject::Alter ? &m_tieAlter : &m_tieEgo;
    }
    return rows == DataRows::Alteri ? &m_alterEgo : &m_mapEgo;
}

EgoId StudyGrid::ego(DataRows rows, std::size_t row) const
{
    return m_egos[subject(rows, row, DataSubject::Ego)];
}

std::optional<MapId> StudyGrid::map(DataRows rows, std::size_t row) const
{
    switch (rows) {
    case DataRows::Ties:
    case DataRows::Networks:
        return m_maps[subject(rows, row, DataSubject::Map)];
    case DataRows::Alteri:
        if (const auto tie = firstTieOf(static_cast<Number>(row)))
            return m_maps[m_tieMap[*tie]];
        return std::nullopt;
    case DataRows::Egos:
        break;
    }
    const auto found = std::find(m_mapEgo.begin(), m_mapEgo.end(), static_cast<Number>(row));
    if (found == m_mapEgo.end())
        return std::nullopt;
    return m_maps[static_cast<std::size_t>(found - m_mapEgo.begin())];
}

std::optional<AlterId> StudyGrid::alter(DataRows rows, std::size_t row) const
{
    if (rows != DataRows::Ties && rows != DataRows::Alteri)
        return std::nullopt;
    return m_alteri[subject(rows, row, DataSubject::Alter)];
}

Subject StudyGrid::subjectAt(DataRows rows, std::size_t row, std::size_t column) const
{
    const auto of = m_columns[column].subject();
    const auto number = subject(rows, row, of);
    if (of == DataSubject::Tie)
        return TieKey{m_maps[m_tieMap[number]], m_alteri[m_tieAlter[number]]};
    if (of == DataSubject::Alter)
        return m_alteri[number];
    return m_egos[number];
}

std::optional<std::size_t> StudyGrid::rowOf(DataRows rows, const TieKey& tie) const
{
    const auto map = m_maps.find(tie.map);
    const auto alter = m_alteri.find(tie.alter);
    if (rows == DataRows::Alteri)
        return alter == IndexTable::none ? std::nullopt : std::optional<std::size_t>(alter);
    if (map == IndexTable::none)
        return std::nullopt;
    if (rows != DataRows::Ties)
        return rows == DataRows::Networks ? map : m_mapEgo[map];
    return alter == IndexTable::none ? std::nullopt
                                     : std::optional<std::size_t>(tieNumber(map, alter));
}

std::optional<StudyGrid::Number> StudyGrid::tieNumber(Number map, Number alter) const
{
    const auto [begin, end] = std::equal_range(m_tieMap.begin(), m_tieMap.end(), map);
    const auto from = m_tieAlter.begin() + (begin - m_tieMap.begin());
    const auto to = m_tieAlter.begin() + (end - m_tieMap.begin());
    const auto found = std::lower_bound(from, to, alter);
    if (found == to || *found != alter)
        return std::nullopt;
    return static_cast<Number>(found - m_tieAlter.begin());
}

std::optional<StudyGrid::Number> StudyGrid::firstTieOf(Number alter) const
{
    // Maps lie in the order of their egos.
    const auto maps = std::equal_range(m_mapEgo.begin(), m_mapEgo.end(), m_alterEgo[alter]);
    for (auto map = maps.first; map != maps.second; ++map)
        if (const auto tie = tieNumber(static_cast<Number>(map - m_mapEgo.begin()), alter))
            return tie;
    return std::nullopt;
}

void StudyGrid::addColumns(const Codebook& codebook, const std::vector<DerivedColumn>& derived)
{
    m_columns.emplace_back(DataSubject::Ego, DataContent::Code);
    m_columns.emplace_back(DataSubject::Ego, DataContent::Name);
    m_columns.emplace_back(DataSubject::Map, DataContent::Name);
    m_columns.emplace_back(DataSubject::Alter, DataContent::Code);
    m_columns.emplace_back(DataSubject::Alter, DataContent::Name);
    m_columns.emplace_back(DataSubject::Ego, DataContent::Count);
    for (const auto owner : {Owner::Alter, Owner::Tie, Owner::Ego}) {
        const auto first = m_columns.size();
        for (const auto* attribute : codebook.of(owner))
            m_columns.emplace_back(*attribute);
        const auto end = m_columns.size();
        for (auto source = first; source < end; ++source)
            addGroupings(codebook, source);
    }
    for (const auto& column : derived)
        addDerived(column);
    m_columns.emplace_back(DataSubject::Alter, DataContent::Note);
    m_columns.emplace_back(DataSubject::Tie, DataContent::Note);
    m_columns.emplace_back(DataSubject::Map, DataContent::Note);
}

void StudyGrid::countAlteri()
{
    std::vector<double> counts(m_egos.size());
    for (const auto ego : m_alterEgo)
        ++counts[ego];
    auto& column = columnOf(DataSubject::Ego, DataContent::Count);
    for (std::size_t ego = 0; ego < counts.size(); ++ego)
        column.set(ego, column.cellFor(Value(counts[ego])));
}

DataColumn& StudyGrid::columnOf(DataSubject subject, DataContent content)
{
    return *std::find_if(m_columns.begin(), m_columns.end(), [&](const DataColumn& each) {
        return each.subject() == subject && each.content() == content;
    });
}

void StudyGrid::setAnswers(DataSubject about, Number subject, const Answers& answers)
{
    for (auto& column : m_columns) {
        if (column.subject() != about || column.content() != DataContent::Answer)
            continue;
        const auto found = answers.find(column.attribute().id);
        column.set(subject,
                   found != answers.end() ? column.cellFor(found->second) : DataColumn::empty);
    }
    for (const auto& grouped : m_grouped)
        if (m_columns[grouped.column].subject() == about)
            m_columns[grouped.column].set(subject,
                                          grouped.groupOf[m_columns[grouped.source].cell(subject)]);
}

void StudyGrid::refreshEgo(const Reader& reader, EgoId id)
{
    const auto number = m_egos.find(id);
    const auto ego = reader.ego(id);
    if (number == IndexTable::none || !ego)
        return;
    auto& names = columnOf(DataSubject::Ego, DataContent::Name);
    names.set(number, names.cellFor(std::string_view(ego->label)));
    setAnswers(DataSubject::Ego, number, reader.answers(id));
}

void StudyGrid::refreshMap(const Reader& reader, MapId id)
{
    const auto number = m_maps.find(id);
    const auto map = reader.map(id);
    if (number == IndexTable::none || !map)
        return;
    auto& titles = columnOf(DataSubject::Map, DataContent::Name);
    titles.set(number, titles.cellFor(std::string_view(map->title)));
    auto& notes = columnOf(DataSubject::Map, DataContent::Note);
    notes.set(number, notes.cellFor(std::string_view(map->note)));
}

void StudyGrid::refreshAlter(const Reader& reader, AlterId id)
{
    const auto number = m_alteri.find(id);
    const auto alter = reader.alter(id);
    if (number == IndexTable::none || !alter)
        return;
    auto& names = columnOf(DataSubject::Alter, DataContent::Name);
    names.set(number, names.cellFor(std::string_view(alter->label)));
    auto& notes = columnOf(DataSubject::Alter, DataContent::Note);
    notes.set(number, notes.cellFor(std::string_view(alter->note)));
    setAnswers(DataSubject::Alter, number, reader.answers(id));
    for (const auto map : reader.mapsOf(id))
        refreshTie(reader, {map, id});
}

void StudyGrid::refreshTie(const Reader& reader, const TieKey& key)
{
    const auto row = rowOf(DataRows::Ties, key);
    const auto tie = reader.tie(key);
    if (!row || !tie)
        return;
    const auto number = static_cast<Number>(*row);
    auto& notes = columnOf(DataSubject::Tie, DataContent::Note);
    notes.set(number, notes.cellFor(std::string_view(tie->note)));
    setAnswers(DataSubject::Tie, number, reader.answers(key));
}

bool StudyGrid::refresh(const Reader& reader, const Change& change)
{
    if (change.egoListChanged || change.codebookChanged
        || change.alteri.size() + change.egos.size() > mostSingly)
        return false;
    for (const auto ego : change.egos)
        refreshEgo(reader, ego);
    for (const auto map : change.maps)
        refreshMap(reader, map);
    for (const auto alter : change.alteri)
        refreshAlter(reader, alter);
    return true;
}

}  // namespace alteri
