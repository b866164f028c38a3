// SPDX-License-Identifier: GPL-3.0-or-later
// The part of StudyTableReading that reads what comes first.
#include "core/table/study_table_reading.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace alteri {

/// Maps lie in the order of their egos, even where two of these have the same place.
void StudyTableReading::sortMaps()
{
    std::unordered_map<EgoId, std::size_t> places;
    for (std::size_t i = 0; i < m_egos.size(); ++i)
        places.emplace(m_egos[i].id, i);
    // Of a damaged study a map may have lost its ego; it is nobody's then.
    std::erase_if(m_maps, [&](const NetworkMap& map) { return !places.contains(map.ego); });
    std::stable_sort(m_maps.begin(), m_maps.end(), [&](const NetworkMap& a, const NetworkMap& b) {
        return places.at(a.ego) < places.at(b.ego);
    });
}

TableParts StudyTableReading::start() const
{
    TableParts parts;
    parts.columns = emptyColumns(m_definitions->codebook);
    parts.resize(DataSubject::Ego, m_egos.size());
    parts.resize(DataSubject::Map, m_maps.size());
    for (const auto& ego : m_egos) {
        const auto number = parts.egos.add(ego.id);
        parts.setText(StudyTable::EgoCode, number, ego.code);
        parts.setText(StudyTable::EgoName, number, ego.label);
    }
    Number near = 0;
    for (const auto& map : m_maps) {
        const auto number = parts.maps.ids.add(map.id);
        parts.maps.ofEgos.add(parts.egos.findNear(map.ego, near));
        parts.setText(StudyTable::MapName, number, map.title);
        parts.setText(StudyTable::MapNote, number, map.note);
    }
    parts.maps.ofEgos.close(m_egos.size());
    return parts;
}

std::shared_ptr<const StudyTable> StudyTableReading::firstRows(std::size_t ties) const
{
    auto parts = start();
    Number ego = 0;
    for (; ego < parts.egos.size() && parts.ties.alterOf.size() < ties; ++ego) {
        addAlteriOf(parts, ego);
        for (auto map = parts.maps.ofEgos.begin(ego); map < parts.maps.ofEgos.end(ego); ++map)
            addTiesOf(parts, map);
        setAnswers(parts, parts.egos[ego], ego);
    }
    parts.alteri.ofEgos.close(parts.egos.size());
    parts.ties.ofMaps.close(parts.maps.ids.size());
    return std::move(parts).table(m_definitions);
}

void StudyTableReading::addAlteriOf(TableParts& parts, Number ego) const
{
    for (const auto& alter : m_reader.alteri(parts.egos[ego])) {
        const auto number = parts.alteri.ids.add(alter.id);
        parts.alteri.ofEgos.add(ego);
        parts.resize(DataSubject::Alter, std::size_t{number} + 1);
        parts.setText(StudyTable::AlterCode, number, alter.code);
        parts.setText(StudyTable::AlterName, number, alter.label);
        parts.setText(StudyTable::AlterNote, number, alter.note);
        setAnswers(parts, alter.id, number);
    }
}

void StudyTableReading::addTiesOf(TableParts& parts, Number map) const
{
    std::vector<std::pair<Number, std::string>> ties;  // alteri and notes
    for (const auto& tie : m_reader.ties(parts.maps.ids[map]))
        if (const auto alter = parts.alteri.ids.find(tie.alter); alter != IndexTable::none)
            ties.emplace_back(alter, tie.note);
    std::sort(ties.begin(), ties.end());
    for (const auto& [alter, note] : ties) {
        const auto number = static_cast<Number>(parts.ties.alterOf.size());
        parts.ties.ofMaps.add(map);
        parts.ties.alterOf.push_back(alter);
        parts.ties.egoOf.push_back(parts.maps.ofEgos[map]);
        parts.resize(DataSubject::Tie, std::size_t{number} + 1);
        parts.setText(StudyTable::TieNote, number, note);
        setAnswers(parts, TieKey{parts.maps.ids[map], parts.alteri.ids[alter]}, number);
    }
}

void StudyTableReading::setAnswers(TableParts& parts, const Subject& subject, Number number) const
{
    const auto& attributes = m_definitions->codebook.attributes;
    for (const auto& [id, value] : m_reader.answers(subject))
        for (std::size_t i = 0; i < attributes.size(); ++i)
            if (attributes[i].id == id)
                parts.setAnswer(StudyTable::textColumns + i, number, value);
    for (auto i = StudyTable::textColumns + attributes.size(); i < parts.columns.size(); ++i) {
        if (parts.columns[i].attribute().owner != ownerOf(subject))
            continue;
        const auto said = m_reader.namely(subject, parts.columns[i].askedBy());
        if (const auto found = said.find(parts.columns[i].saidTo()); found != said.end())
            parts.setAnswer(i, number, found->second);
    }
}

}  // namespace alteri
