// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/study_grid_reading.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace alteri {

StudyGridReading::StudyGridReading(const Reader& reader)
    : m_reader(reader)
    , m_codebook(reader.codebook())
    , m_egos(reader.egos())
    , m_maps(reader.maps())
{
    m_rows.addColumns(m_codebook, reader.derivedColumns());
    startRows(m_rows, m_egos, m_maps);
    // Only for the progress: alteri, ties, and as many answers as there can be.
    const auto ties = static_cast<double>(reader.tieCount());
    const auto answers = [&](Owner owner) {
        return static_cast<double>(m_codebook.of(owner).size());
    };
    m_expected = ties * (2 + answers(Owner::Alter) + answers(Owner::Tie)) + 1;
}

void StudyGridReading::startRows(StudyGrid& rows,
                                 const std::vector<Ego>& egos,
                                 const std::vector<NetworkMap>& maps)
{
    for (const auto& ego : egos)
        rows.m_egos.add(ego.id);
    for (const auto& map : maps) {
        rows.m_maps.add(map.id);
        rows.m_mapEgo.push_back(rows.m_egos.find(map.ego));
    }
    for (auto& column : rows.m_columns) {
        if (column.subject() == DataSubject::Ego)
            column.resize(egos.size());
        else if (column.subject() == DataSubject::Map)
            column.resize(maps.size());
    }
    auto& codes = rows.columnOf(DataSubject::Ego, DataContent::Code);
    auto& names = rows.columnOf(DataSubject::Ego, DataContent::Name);
    for (std::size_t i = 0; i < egos.size(); ++i) {
        codes.set(i, codes.cellFor(std::string_view(egos[i].code)));
        names.set(i, names.cellFor(std::string_view(egos[i].label)));
    }
    auto& titles = rows.columnOf(DataSubject::Map, DataContent::Name);
    auto& notes = rows.columnOf(DataSubject::Map, DataContent::Note);
    for (std::size_t i = 0; i < maps.size(); ++i) {
        titles.set(i, titles.cellFor(std::string_view(maps[i].title)));
        notes.set(i, notes.cellFor(std::string_view(maps[i].note)));
    }
}

StudyGrid StudyGridReading::firstRows(std::size_t ties) const
{
    StudyGridReading first(*this);
    auto& rows = first.m_rows;
    std::vector<MapId> maps;
    std::optional<EgoId> ego;
    for (const auto& map : m_maps) {
        if (ego != map.ego) {
            if (first.m_readTies.size() >= ties)
                break;
            ego = map.ego;
            first.addAlteriOf(map.ego);
        }
        first.addTiesOf(map.id);
        maps.push_back(map.id);
    }
    first.sortTies();
    for (const auto map : maps)
        first.addAnswersOf(map);
    rows.countAlteri();
    return std::move(rows);
}

void StudyGridReading::addAlteriOf(EgoId ego)
{
    auto& codes = m_rows.columnOf(DataSubject::Alter, DataContent::Code);
    auto& names = m_rows.columnOf(DataSubject::Alter, DataContent::Name);
    auto& notes = m_rows.columnOf(DataSubject::Alter, DataContent::Note);
    for (const auto& alter : m_reader.alteri(ego))
        addAlter(m_rows,
                 {m_rows.m_egos.find(ego), 0, alter.id, codes.cellFor(std::string_view(alter.code)),
                  names.cellFor(std::string_view(alter.label)),
                  notes.cellFor(std::string_view(alter.note))});
    for (auto& column : m_rows.m_columns)
        if (column.subject() == DataSubject::Alter)
            column.resize(m_rows.m_alteri.size());
}

void StudyGridReading::addTiesOf(MapId map)
{
    auto& notes = m_rows.columnOf(DataSubject::Tie, DataContent::Note);
    for (const auto& tie : m_reader.ties(map))
        m_readTies.push_back({m_rows.m_maps.find(tie.map), m_rows.m_alteri.find(tie.alter),
                              notes.cellFor(std::string_view(tie.note))});
}

void StudyGridReading::addAnswersOf(MapId map)
{
    const auto ego = m_rows.m_mapEgo[m_rows.m_maps.find(map)];
    m_rows.setAnswers(DataSubject::Ego, ego, m_reader.answers(m_rows.m_egos[ego]));
    for (const auto& [alter, answers] : m_reader.alterAnswers(map))
        m_rows.setAnswers(DataSubject::Alter, m_rows.m_alteri.find(alter), answers);
    for (const auto& [alter, answers] : m_reader.tieAnswers(map))
        if (const auto tie = m_rows.rowOf(DataRows::Ties, {map, alter}))
            m_rows.setAnswers(DataSubject::Tie, static_cast<StudyGrid::Number>(*tie), answers);
}

bool StudyGridReading::readPiece(int rows)
{
    m_read += rows;
    switch (m_stage) {
    case Stage::ReadingAlteri:
        goOn(readAlteri(rows));
        break;
    case Stage::ReadingTies:
        goOn(readTies(rows));
        break;
    case Stage::ReadingAnswers:
        goOn(readAnswers(rows));
        break;
    case Stage::Done:
        break;
    }
    return m_stage == Stage::Done;
}

/// To the next piece, or, where there is none, to the next table.
void StudyGridReading::goOn(std::optional<Reader::Bookmark> after)
{
    m_after = after.value_or(0);
    if (after)
        return;
    if (m_stage == Stage::ReadingAlteri) {
        sortAlteri();
        m_stage = Stage::ReadingTies;
    } else if (m_stage == Stage::ReadingTies) {
        sortTies();
        m_rows.countAlteri();
        m_stage = Stage::ReadingAnswers;
    } else if (m_owner == Owner::Ego) {
        m_owner = Owner::Alter;
    } else if (m_owner == Owner::Alter) {
        m_owner = Owner::Tie;
    } else {
        m_rows.group();
        m_stage = Stage::Done;
    }
}

double StudyGridReading::progress() const
{
    return m_stage == Stage::Done ? 1 : std::min(0.99, m_read / m_expected);
}

StudyGrid StudyGridReading::readAll()
{
    while (!readPiece(std::numeric_limits<int>::max())) {}
    return take();
}

std::optional<Reader::Bookmark> StudyGridReading::readAlteri(int rows)
{
    auto& codes = m_rows.columnOf(DataSubject::Alter, DataContent::Code);
    auto& names = m_rows.columnOf(DataSubject::Alter, DataContent::Name);
    auto& notes = m_rows.columnOf(DataSubject::Alter, DataContent::Note);
    return m_reader.scanAlteri(m_after, rows, [&](const Alter& alter, double position) {
        const auto ego = m_rows.m_egos.find(alter.ego);
        if (ego != IndexTable::none)
            m_readAlteri.push_back({ego, position, alter.id,
                                    codes.cellFor(std::string_view(alter.code)),
                                    names.cellFor(std::string_view(alter.label)),
                                    notes.cellFor(std::string_view(alter.note))});
    });
}

void StudyGridReading::addAlter(StudyGrid& rows, const ReadAlter& alter)
{
    const auto number = rows.m_alteri.add(alter.id);
    rows.m_alterEgo.push_back(alter.ego);
    for (const auto& [content, cell] :
         {std::pair(DataContent::Code, alter.code), std::pair(DataContent::Name, alter.name),
          std::pair(DataContent::Note, alter.note)}) {
        auto& column = rows.columnOf(DataSubject::Alter, content);
        if (column.size() <= number)
            column.resize(number + 1);
        column.set(number, cell);
    }
}

void StudyGridReading::sortAlteri()
{
    const auto isBefore = [](const ReadAlter& a, const ReadAlter& b) {
        return std::tie(a.ego, a.position) < std::tie(b.ego, b.position);
    };
    if (!std::is_sorted(m_readAlteri.begin(), m_readAlteri.end(), isBefore))
        std::stable_sort(m_readAlteri.begin(), m_readAlteri.end(), isBefore);
    for (auto& column : m_rows.m_columns)
        if (column.subject() == DataSubject::Alter)
            column.resize(m_readAlteri.size());
    for (const auto& alter : m_readAlteri)
        addAlter(m_rows, alter);
    m_readAlteri = {};
}

std::optional<Reader::Bookmark> StudyGridReading::readTies(int rows)
{
    auto& notes = m_rows.columnOf(DataSubject::Tie, DataContent::Note);
    return m_reader.scanTies(m_after, rows, [&](const Tie& tie) {
        const auto map = m_rows.m_maps.find(tie.map);
        const auto alter = m_rows.m_alteri.find(tie.alter);
        if (map != IndexTable::none && alter != IndexTable::none)
            m_readTies.push_back({map, alter, notes.cellFor(std::string_view(tie.note))});
    });
}

void StudyGridReading::sortTies()
{
    const auto isBefore = [](const ReadTie& a, const ReadTie& b) {
        return std::tie(a.map, a.alter) < std::tie(b.map, b.alter);
    };
    if (!std::is_sorted(m_readTies.begin(), m_readTies.end(), isBefore))
        std::sort(m_readTies.begin(), m_readTies.end(), isBefore);
    for (auto& column : m_rows.m_columns)
        if (column.subject() == DataSubject::Tie)
            column.resize(m_readTies.size());
    m_rows.m_tieMap.reserve(m_readTies.size());
    m_rows.m_tieAlter.reserve(m_readTies.size());
    m_rows.m_tieEgo.reserve(m_readTies.size());
    auto& notes = m_rows.columnOf(DataSubject::Tie, DataContent::Note);
    for (std::size_t i = 0; i < m_readTies.size(); ++i) {
        m_rows.m_tieMap.push_back(m_readTies[i].map);
        m_rows.m_tieAlter.push_back(m_readTies[i].alter);
        m_rows.m_tieEgo.push_back(m_rows.m_mapEgo[m_readTies[i].map]);
        notes.set(i, m_readTies[i].note);
    }
    m_readTies = {};
}

std::optional<Reader::Bookmark> StudyGridReading::readAnswers(int rows)
{
    return m_reader.scanAnswers(m_owner, m_after, rows,
                                [&](const Subject& subject, AttributeId attribute,
                                    const Value& value) { setAnswer(subject, attribute, value); });
}

void StudyGridReading::setAnswer(const Subject& subject, AttributeId attribute, const Value& value)
{
    const auto number = numberOf(subject);
    if (!number)
        return;
    for (auto& column : m_rows.m_columns)
        if (column.attribute().id == attribute && column.content() == DataContent::Answer) {
            column.set(*number, column.cellFor(value));
            return;
        }
}

std::optional<StudyGrid::Number> StudyGridReading::numberOf(const Subject& subject) const
{
    const auto known = [](StudyGrid::Number number) {
        return number == IndexTable::none ? std::nullopt : std::optional(number);
    };
    if (const auto* ego = std::get_if<EgoId>(&subject))
        return known(m_rows.m_egos.find(*ego));
    if (const auto* alter = std::get_if<AlterId>(&subject))
        return known(m_rows.m_alteri.find(*alter));
    const auto* tie = std::get_if<TieKey>(&subject);
    const auto map = tie != nullptr ? m_rows.m_maps.find(tie->map) : IndexTable::none;
    const auto alter = tie != nullptr ? m_rows.m_alteri.find(tie->alter) : IndexTable::none;
    if (map == IndexTable::none || alter == IndexTable::none)
        return std::nullopt;
    return m_rows.tieNumber(map, alter);
}

}  // namespace alteri
