// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/study_table_reading.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace alteri {

namespace {

constexpr std::size_t noColumn = std::numeric_limits<std::size_t>::max();

}  // namespace

StudyDefinitions definitionsOf(const Reader& reader)
{
    return {reader.codebook(), reader.derivedColumns(), reader.studyProperties()};
}

StudyTableReading::StudyTableReading(const Reader& reader)
    : m_reader(reader)
    , m_definitions(std::make_shared<const StudyDefinitions>(definitionsOf(reader)))
    , m_egos(reader.egos())
    , m_maps(reader.maps())
{
    sortMaps();
    m_parts = start();
    // Only for the progress: alteri, ties, and as many answers as there can be.
    const auto ties = static_cast<double>(reader.tieCount());
    const auto answers = [&](Owner owner) {
        return static_cast<double>(m_definitions->codebook.of(owner).size());
    };
    m_expected = ties * (2 + answers(Owner::Alter) + answers(Owner::Tie)) + 1;
}

bool StudyTableReading::readPiece(int rows)
{
    m_read += rows;
    switch (m_stage) {
    case Stage::ReadingAlteri:
        goOn(readAlteri(rows));
        break;
    case Stage::ReadingTies:
        goOn(readTies(rows));
        break;
    case Stage::ReadingAlterTies:
        goOn(m_reader.scanAlterTies(
            m_after, rows, [this](const AlterTie& tie) { addPair(tie, m_parts.alterTies); }));
        break;
    case Stage::ReadingAskedPairs:
        goOn(m_reader.scanAskedPairs(
            m_after, rows, [this](const AlterTie& tie) { addPair(tie, m_parts.askedPairs); }));
        break;
    case Stage::ReadingAnswers:
        goOn(readAnswers(rows));
        break;
    case Stage::ReadingNamely:
        readNamely();
        goOn(std::nullopt);
        break;
    case Stage::Done:
        break;
    }
    return m_stage == Stage::Done;
}

/// To the next piece, or, where there is none, to the next table.
void StudyTableReading::goOn(std::optional<Reader::Bookmark> after)
{
    m_after = after.value_or(0);
    if (after)
        return;
    if (m_stage == Stage::ReadingAlteri) {
        sortAlteri();
        m_stage = Stage::ReadingTies;
    } else if (m_stage == Stage::ReadingTies) {
        sortTies();
        m_stage = Stage::ReadingAlterTies;
    } else if (m_stage == Stage::ReadingAlterTies) {
        std::sort(m_parts.alterTies.begin(), m_parts.alterTies.end());
        m_parts.resize(DataSubject::AlterTie, m_parts.alterTies.size());
        m_stage = Stage::ReadingAskedPairs;
    } else if (m_stage == Stage::ReadingAskedPairs) {
        std::sort(m_parts.askedPairs.begin(), m_parts.askedPairs.end());
        m_stage = Stage::ReadingAnswers;
    } else if (m_owner != Owner::AlterTie) {
        m_owner = static_cast<Owner>(static_cast<int>(m_owner) + 1);
        m_near = {};
    } else if (m_stage == Stage::ReadingAnswers) {
        m_stage = Stage::ReadingNamely;
        m_owner = Owner::Ego;
        m_near = {};
    } else {
        m_parts.visits = m_reader.visits();
        m_stage = Stage::Done;
    }
}

double StudyTableReading::progress() const
{
    return m_stage == Stage::Done ? 1 : std::min(m_read / m_expected, 0.99);
}

std::shared_ptr<const StudyTable> StudyTableReading::readAll(const std::stop_token& stop)
{
    constexpr int rows = 20'000;
    while (!readPiece(rows))
        if (stop.stop_requested())
            throw Error(ErrorCode::Cancelled);
    return take();
}

std::shared_ptr<const StudyTable> StudyTableReading::take()
{
    return std::move(m_parts).table(m_definitions);
}

std::optional<Reader::Bookmark> StudyTableReading::readAlteri(int rows)
{
    auto& codes = m_parts.columns[StudyTable::AlterCode];
    auto& names = m_parts.columns[StudyTable::AlterName];
    auto& notes = m_parts.columns[StudyTable::AlterNote];
    return m_reader.scanAlteri(m_after, rows, [&](const Alter& alter, double position) {
        const auto ego = m_parts.egos.findNear(alter.ego, m_near.ego);
        if (ego != IndexTable::none)
            m_readAlteri.push_back({ego, position, alter.id,
                                    codes.cellFor(std::string_view(alter.code)),
                                    names.cellFor(std::string_view(alter.label)),
                                    notes.cellFor(std::string_view(alter.note))});
    });
}

void StudyTableReading::sortAlteri()
{
    const auto isBefore = [](const ReadAlter& a, const ReadAlter& b) {
        return std::tie(a.ego, a.position, a.id) < std::tie(b.ego, b.position, b.id);
    };
    if (!std::is_sorted(m_readAlteri.begin(), m_readAlteri.end(), isBefore))
        std::stable_sort(m_readAlteri.begin(), m_readAlteri.end(), isBefore);
    m_parts.resize(DataSubject::Alter, m_readAlteri.size());
    auto& alteri = m_parts.alteri;
    alteri.ids.reserve(m_readAlteri.size());
    alteri.ofEgos.reserve(m_readAlteri.size());
    for (const auto& alter : m_readAlteri) {
        const auto number = alteri.ids.add(alter.id);
        alteri.ofEgos.add(alter.ego);
        m_parts.columns[StudyTable::AlterCode].set(number, alter.code);
        m_parts.columns[StudyTable::AlterName].set(number, alter.name);
        m_parts.columns[StudyTable::AlterNote].set(number, alter.note);
    }
    alteri.ofEgos.close(m_parts.egos.size());
    m_readAlteri = {};
}

std::optional<Reader::Bookmark> StudyTableReading::readTies(int rows)
{
    auto& notes = m_parts.columns[StudyTable::TieNote];
    return m_reader.scanTies(m_after, rows, [&](const Tie& tie) {
        const auto map = m_parts.maps.ids.findNear(tie.map, m_near.map);
        const auto alter = m_parts.alteri.ids.findNear(tie.alter, m_near.alter);
        if (map != IndexTable::none && alter != IndexTable::none)
            m_readTies.push_back({map, alter, notes.cellFor(std::string_view(tie.note))});
    });
}

void StudyTableReading::sortTies()
{
    const auto isBefore = [](const ReadTie& a, const ReadTie& b) {
        return std::tie(a.map, a.alter) < std::tie(b.map, b.alter);
    };
    if (!std::is_sorted(m_readTies.begin(), m_readTies.end(), isBefore))
        std::sort(m_readTies.begin(), m_readTies.end(), isBefore);
    m_parts.resize(DataSubject::Tie, m_readTies.size());
    auto& ties = m_parts.ties;
    ties.ofMaps.reserve(m_readTies.size());
    ties.alterOf.reserve(m_readTies.size());
    ties.egoOf.reserve(m_readTies.size());
    for (std::size_t i = 0; i < m_readTies.size(); ++i) {
        ties.ofMaps.add(m_readTies[i].map);
        ties.alterOf.push_back(m_readTies[i].alter);
        ties.egoOf.push_back(m_parts.maps.ofEgos[m_readTies[i].map]);
        m_parts.columns[StudyTable::TieNote].set(i, m_readTies[i].note);
    }
    ties.ofMaps.close(m_parts.maps.ids.size());
    m_readTies = {};
}

void StudyTableReading::addPair(const AlterTie& tie, std::vector<StudyTable::Pair>& pairs)
{
    if (const auto pair = pairOf(tie))
        pairs.push_back(*pair);
}

std::optional<Reader::Bookmark> StudyTableReading::readAnswers(int rows)
{
    return m_reader.scanAnswers(
        m_owner, m_after, rows,
        [&](const Subject& subject, AttributeId attribute, const Value& value) {
            const auto column = columnOf(attribute);
            const auto number = numberOf(subject);
            // Of whom is not there it was said after the reading began: it is followed.
            if (column == noColumn)
                m_parts.hasUnknownAnswers = true;
            else if (number)
                m_parts.setAnswer(column, *number, value);
        });
}

/// Of one owner at once: they are few, and most studies have none.
void StudyTableReading::readNamely()
{
    const auto from = StudyTable::textColumns + m_definitions->codebook.attributes.size();
    const auto firstOf = [&](auto isWanted) {
        auto column = from;
        while (column < m_parts.columns.size() && !isWanted(m_parts.columns[column]))
            ++column;
        return column;
    };
    if (firstOf([&](const DataColumn& each) { return each.attribute().owner == m_owner; })
        == m_parts.columns.size())
        return;
    m_reader.forEachNamely(m_owner, [&](const Subject& subject, AttributeId, CategoryId category,
                                        const std::string& text) {
        const auto column =
            firstOf([&](const DataColumn& each) { return each.saidTo() == category; });
        const auto number = numberOf(subject);
        if (column < m_parts.columns.size() && number)
            m_parts.setAnswer(column, *number, text);
    });
}

/// The answers of a subject mostly come in the order of the attributes, so that the next one is
/// looked at first.
std::size_t StudyTableReading::columnOf(AttributeId attribute)
{
    const auto& columns = m_parts.columns;
    const auto end = StudyTable::textColumns + m_definitions->codebook.attributes.size();
    for (auto tried = StudyTable::textColumns; tried < end; ++tried) {
        if (columns[m_nearColumn].attribute().id == attribute)
            return m_nearColumn;
        m_nearColumn = m_nearColumn + 1 == end ? StudyTable::textColumns : m_nearColumn + 1;
    }
    return noColumn;
}

std::optional<StudyTable::Number> StudyTableReading::numberOf(const Subject& subject)
{
    const auto known = [](Number number) {
        return number == IndexTable::none ? std::nullopt : std::optional(number);
    };
    if (const auto* ego = std::get_if<EgoId>(&subject))
        return known(m_parts.egos.findNear(*ego, m_near.ego));
    if (const auto* alter = std::get_if<AlterId>(&subject))
        return known(m_parts.alteri.ids.findNear(*alter, m_near.alter));
    if (const auto* tie = std::get_if<TieKey>(&subject))
        return numberOf(*tie);
    const auto pair = pairOf(std::get<AlterTie>(subject));
    const auto& pairs = m_parts.alterTies;
    const auto found = pair ? std::lower_bound(pairs.begin(), pairs.end(), *pair) : pairs.end();
    if (found == pairs.end() || *found != *pair)
        return std::nullopt;
    return static_cast<Number>(found - pairs.begin());
}

std::optional<StudyTable::Number> StudyTableReading::numberOf(const TieKey& tie)
{
    const auto map = m_parts.maps.ids.findNear(tie.map, m_near.map);
    const auto alter = m_parts.alteri.ids.findNear(tie.alter, m_near.alter);
    if (map == IndexTable::none || alter == IndexTable::none)
        return std::nullopt;
    const auto& ties = m_parts.ties;
    const auto isIt = [&](std::size_t number) {
        return number < ties.alterOf.size() && ties.alterOf[number] == alter
               && ties.ofMaps[number] == map;
    };
    for (const auto number : {m_near.tie, m_near.tie + 1})
        if (isIt(number))
            return m_near.tie = number;
    const auto from = ties.alterOf.begin() + ties.ofMaps.begin(map);
    const auto to = ties.alterOf.begin() + ties.ofMaps.end(map);
    const auto found = std::lower_bound(from, to, alter);
    if (found == to || *found != alter)
        return std::nullopt;
    return m_near.tie = static_cast<Number>(found - ties.alterOf.begin());
}

std::optional<StudyTable::Pair> StudyTableReading::pairOf(const AlterTie& tie)
{
    const auto& kinds = m_definitions->codebook.tieKinds;
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const TieKind& each) { return each.id == tie.kind; });
    const StudyTable::Pair pair{
        m_parts.maps.ids.findNear(tie.map, m_near.map), static_cast<Number>(kind - kinds.begin()),
        m_parts.alteri.ids.findNear(tie.source, m_near.alter), m_parts.alteri.ids.find(tie.target)};
    const bool isKnown = kind != kinds.end() && pair.map != IndexTable::none
                         && pair.source != IndexTable::none && pair.target != IndexTable::none;
    return isKnown ? std::optional(pair) : std::nullopt;
}

}  // namespace alteri
