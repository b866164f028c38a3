// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/study_rows.hpp"

#include "core/measures/columns/row_index.hpp"
#include "core/measures/networks/tie_question.hpp"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace alteri {

namespace {

/// A tie as it is read: its network, and its alter among all alteri of the study.
struct ReadTie {
    std::uint32_t network = 0;
    std::uint32_t alter = 0;
};

/// All alteri of a study as they are read, with their rank in the order of entry.
struct ReadAlteri {
    RowIndex<AlterId> index;
    std::vector<std::string> labels;
    std::vector<std::uint32_t> rank;
};

ReadAlteri readAlteri(const Reader& reader)
{
    std::vector<AlterId> ids;
    std::vector<double> positions;
    std::vector<std::string> labels;
    reader.forEachAlter([&](AlterId alter, double position, std::string label) {
        ids.push_back(alter);
        positions.push_back(position);
        labels.push_back(std::move(label));
    });
    std::vector<std::uint32_t> order(ids.size());
    std::iota(order.begin(), order.end(), 0U);
    if (!std::is_sorted(positions.begin(), positions.end()))
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t one, std::uint32_t other) {
            return positions[one] < positions[other];
        });
    std::vector<std::uint32_t> rank(ids.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        rank[order[place]] = static_cast<std::uint32_t>(place);
    return {RowIndex<AlterId>(std::move(ids)), std::move(labels), std::move(rank)};
}

std::vector<ReadTie>
readTies(const Reader& reader, const RowIndex<MapId>& maps, const ReadAlteri& alteri)
{
    std::vector<ReadTie> ties;
    reader.forEachTie([&](MapId map, AlterId alter) {
        const ReadTie tie{maps.find(map), alteri.index.find(alter)};
        if (tie.network != RowIndex<MapId>::none && tie.alter != RowIndex<AlterId>::none)
            ties.push_back(tie);
    });
    const auto isBefore = [&](const ReadTie& one, const ReadTie& other) {
        return one.network != other.network ? one.network < other.network
                                            : alteri.rank[one.alter] < alteri.rank[other.alter];
    };
    if (!std::is_sorted(ties.begin(), ties.end(), isBefore))
        std::stable_sort(ties.begin(), ties.end(), isBefore);
    return ties;
}

/// Ties between alteri, and which networks were asked about them: those that have some, those of
/// which a pair was said not to be tied, and those that a table of ties said to have none.
void readPairs(const Reader& reader, const StudyRows& study, NetworkRows& rows)
{
    rows.tiesAsked.assign(rows.networks, false);
    const MapsWithoutTies without(reader);
    for (std::size_t i = 0; i < rows.networks; ++i)
        rows.tiesAsked[i] = without.contains(study.maps[i]);
    if (!reader.hasAlterTies())
        return;
    const RowIndex<TieKey> index(study.ties);
    reader.forEachAlterTie([&](const AlterTie& tie) {
        const auto one = index.find({tie.map, tie.source});
        const auto other = index.find({tie.map, tie.target});
        if (one == RowIndex<TieKey>::none || other == RowIndex<TieKey>::none)
            return;  // of a wave that was not asked for
        rows.pairs.emplace_back(std::min(one, other), std::max(one, other));
        rows.tiesAsked[rows.networkOf[one]] = true;
    });
    std::sort(rows.pairs.begin(), rows.pairs.end());
    rows.pairs.erase(std::unique(rows.pairs.begin(), rows.pairs.end()), rows.pairs.end());
    for (std::size_t i = 0; i < rows.networks; ++i)
        if (!rows.tiesAsked[i])
            rows.tiesAsked[i] = !reader.askedPairs(study.maps[i]).empty();
}

/// The maps of a study, or one of each ego; those of an ego come one after the other.
void takeMaps(const Reader& reader, const std::optional<int>& wanted, StudyRows& rows)
{
    std::unordered_map<EgoId, Ego> egos;
    for (auto& ego : reader.egos())
        egos.emplace(ego.id, ego);
    const NetworkMap* before = nullptr;
    int wave = 0;
    const auto maps = reader.maps();
    for (const auto& map : maps) {
        wave = before != nullptr && before->ego == map.ego ? wave + 1 : 1;
        before = &map;
        rows.waveCount = std::max(rows.waveCount, wave);
        if (wanted && *wanted != wave)
            continue;
        rows.maps.push_back(map.id);
        rows.egos.push_back(egos.at(map.ego));
        rows.titles.push_back(map.title);
        rows.waves.push_back(wave);
    }
}

}  // namespace

StudyRows rowsOf(const Reader& reader, const std::optional<int>& wave)
{
    StudyRows rows;
    takeMaps(reader, wave, rows);
    auto alteri = readAlteri(reader);
    auto networks = std::make_shared<NetworkRows>();
    networks->networks = rows.maps.size();
    const auto ties = readTies(reader, RowIndex<MapId>(rows.maps), alteri);
    rows.ties.reserve(ties.size());
    rows.alteri.reserve(ties.size());
    rows.alterOf.reserve(ties.size());
    networks->networkOf.reserve(ties.size());
    for (const auto& tie : ties) {
        rows.ties.push_back({rows.maps[tie.network], alteri.index.keys()[tie.alter]});
        rows.alteri.push_back(alteri.labels[tie.alter]);
        rows.alterOf.push_back(tie.alter);
        networks->networkOf.push_back(tie.network);
    }
    readPairs(reader, rows, *networks);
    rows.networks = std::move(networks);
    return rows;
}

}  // namespace alteri
