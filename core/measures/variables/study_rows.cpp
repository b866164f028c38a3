// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/study_rows.hpp"

#include "core/measures/networks/tie_question.hpp"

#include <algorithm>

namespace alteri {

namespace {

using Number = StudyTable::Number;

/// Makes the rows of one table, and knows which of them are about which map.
class Rows {
public:
    Rows(const StudyTable& table, const std::optional<int>& wave)
        : m_table(table)
        , m_rowOfMap(table.maps->ids.size(), IndexTable::none)
    {
        takeMaps(wave);
        takeTies();
        takePairs();
    }

    StudyRows take()
    {
        m_rows.networks = std::move(m_networks);
        return std::move(m_rows);
    }

private:
    void takeMaps(const std::optional<int>& wanted)
    {
        for (Number map = 0; map < m_table.maps->ids.size(); ++map) {
            const int wave = m_table.waveOf(map);
            m_rows.waveCount = std::max(m_rows.waveCount, wave);
            if (wanted && *wanted != wave)
                continue;
            const auto ego = m_table.maps->ofEgos[map];
            m_rowOfMap[map] = static_cast<Number>(m_rows.maps.size());
            m_mapOfRow.push_back(map);
            m_rows.maps.push_back(m_table.maps->ids[map]);
            m_rows.egos.push_back({(*m_table.egos)[ego], m_table.textOf(StudyTable::EgoCode, ego),
                                   m_table.textOf(StudyTable::EgoName, ego)});
            m_rows.titles.push_back(m_table.textOf(StudyTable::MapName, map));
            m_rows.waves.push_back(wave);
            m_rows.egoOf.push_back(ego);
        }
        m_networks->networks = m_rows.maps.size();
    }

    void takeTies()
    {
        std::size_t count = 0;
        const auto& ofMaps = m_table.ties->ofMaps;
        for (const auto map : m_mapOfRow)
            count += ofMaps.end(map) - ofMaps.begin(map);
        m_rows.ties.reserve(count);
        m_rows.alteri.reserve(count);
        m_rows.alterOf.reserve(count);
        m_rows.tieOf.reserve(count);
        m_networks->networkOf.reserve(count);
        for (std::size_t row = 0; row < m_mapOfRow.size(); ++row) {
            const auto map = m_mapOfRow[row];
            m_firstTie.push_back(static_cast<Number>(m_rows.ties.size()));
            for (auto tie = ofMaps.begin(map); tie < ofMaps.end(map); ++tie) {
                const auto alter = m_table.ties->alterOf[tie];
                m_rows.ties.push_back({m_rows.maps[row], m_table.alteri->ids[alter]});
                m_rows.alteri.push_back(m_table.textOf(StudyTable::AlterName, alter));
                m_rows.alterOf.push_back(alter);
                m_rows.tieOf.push_back(tie);
                m_networks->networkOf.push_back(static_cast<Number>(row));
            }
        }
    }

    /// The row of a tie that is among them.
    Number rowOf(Number map, Number alter) const
    {
        return m_firstTie[m_rowOfMap[map]] + *m_table.tieOf(map, alter)
               - m_table.ties->ofMaps.begin(map);
    }

    /// Ties between alteri, and which networks were asked about them: those that have some, those
    /// of which a pair was said not to be tied, and those that a table of ties said to have none.
    void takePairs()
    {
        auto& rows = *m_networks;
        rows.tiesAsked.assign(rows.networks, false);
        const MapsWithoutTies without(m_table);
        for (std::size_t i = 0; i < rows.networks; ++i)
            rows.tiesAsked[i] = without.contains(m_rows.maps[i]);
        for (const auto& pair : *m_table.askedPairs)
            if (m_rowOfMap[pair.map] != IndexTable::none)
                rows.tiesAsked[m_rowOfMap[pair.map]] = true;
        for (const auto& pair : *m_table.alterTies) {
            if (m_rowOfMap[pair.map] == IndexTable::none)
                continue;  // of a wave that was not asked for
            const auto one = rowOf(pair.map, pair.source);
            const auto other = rowOf(pair.map, pair.target);
            rows.pairs.emplace_back(std::min(one, other), std::max(one, other));
            rows.tiesAsked[m_rowOfMap[pair.map]] = true;
        }
        std::sort(rows.pairs.begin(), rows.pairs.end());
        rows.pairs.erase(std::unique(rows.pairs.begin(), rows.pairs.end()), rows.pairs.end());
    }

    const StudyTable& m_table;
    std::vector<Number> m_rowOfMap;  ///< or IndexTable::none
    std::vector<Number> m_mapOfRow;
    std::vector<Number> m_firstTie;  ///< per network, the first row of its ties
    StudyRows m_rows;
    std::shared_ptr<NetworkRows> m_networks = std::make_shared<NetworkRows>();
};

}  // namespace

StudyRows rowsOf(const StudyTable& table, const std::optional<int>& wave)
{
    return Rows(table, wave).take();
}

}  // namespace alteri
