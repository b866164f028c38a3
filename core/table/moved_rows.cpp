// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/moved_rows.hpp"

#include <algorithm>

namespace alteri {

namespace {

using Number = StudyTable::Number;

bool hasSameTies(const StudyTable& table, Number map, const std::vector<Number>& alteri)
{
    const auto begin = table.ties->alterOf.begin() + table.ties->ofMaps.begin(map);
    const auto end = table.ties->alterOf.begin() + table.ties->ofMaps.end(map);
    return std::equal(begin, end, alteri.begin(), alteri.end());
}

/// The alteri of a map that was not read anew by their numbers now, each with its tie before.
std::vector<std::pair<Number, Number>>
movedTies(const StudyTable& before, Number map, const Move& alteri)
{
    std::vector<std::pair<Number, Number>> ties;
    ties.reserve(before.ties->ofMaps.end(map) - before.ties->ofMaps.begin(map));
    for (auto tie = before.ties->ofMaps.begin(map); tie < before.ties->ofMaps.end(map); ++tie)
        if (const auto alter = alteri.now(before.ties->alterOf[tie]); alter != IndexTable::none)
            ties.emplace_back(alter, tie);
    if (!std::is_sorted(ties.begin(), ties.end()))
        std::sort(ties.begin(), ties.end());
    return ties;
}

}  // namespace

Move::Move(std::vector<Number> from, std::size_t before)
    : m_isNone(from.size() == before)
    , m_from(std::move(from))
{
    for (std::size_t i = 0; m_isNone && i < m_from.size(); ++i)
        m_isNone = m_from[i] == i;
    if (m_isNone)
        return;
    m_to.assign(before, IndexTable::none);
    for (std::size_t i = 0; i < m_from.size(); ++i)
        if (m_from[i] != IndexTable::none)
            m_to[m_from[i]] = static_cast<Number>(i);
}

std::optional<std::pair<StudyTable::Ties, Move>>
placedTies(const StudyTable& before,
           const StudyTable& now,
           const Move& maps,
           const Move& alteri,
           const std::map<StudyTable::Number, std::vector<StudyTable::Number>>& read)
{
    if (maps.isNone() && alteri.isNone()
        && std::all_of(read.begin(), read.end(), [&](const auto& ofMap) {
               return hasSameTies(before, ofMap.first, ofMap.second);
           }))
        return std::nullopt;
    StudyTable::Ties ties;
    std::vector<Number> from;
    const auto count = before.ties->alterOf.size() + read.size();
    ties.ofMaps.reserve(count);
    ties.alterOf.reserve(count);
    ties.egoOf.reserve(count);
    from.reserve(count);
    const auto add = [&](Number map, Number alter, Number old) {
        ties.ofMaps.add(map);
        ties.alterOf.push_back(alter);
        ties.egoOf.push_back(now.maps->ofEgos[map]);
        from.push_back(old);
    };
    for (Number map = 0; map < now.maps->ids.size(); ++map) {
        const auto found = read.find(map);
        const auto old = maps.before(map);
        if (found != read.end()) {
            for (const auto alter : found->second) {
                const auto known = alteri.before(alter);
                const bool was = old != IndexTable::none && known != IndexTable::none;
                add(map, alter,
                    was ? before.tieOf(old, known).value_or(IndexTable::none) : IndexTable::none);
            }
        } else if (old != IndexTable::none) {
            for (const auto& [alter, tie] : movedTies(before, old, alteri))
                add(map, alter, tie);
        }
    }
    ties.ofMaps.close(now.maps->ids.size());
    return std::pair(std::move(ties), Move(std::move(from), before.ties->alterOf.size()));
}

std::pair<std::vector<StudyTable::Pair>, Move>
placedPairs(const std::vector<StudyTable::Pair>& before,
            const Move& maps,
            const Move& alteri,
            const std::vector<StudyTable::Pair>& read,
            const std::vector<bool>& isRead)
{
    using Pair = StudyTable::Pair;
    std::vector<std::pair<Pair, Number>> now;
    now.reserve(before.size() + read.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto& old = before[i];
        const Pair pair{maps.now(old.map), old.kind, alteri.now(old.source),
                        alteri.now(old.target)};
        const bool isThere = pair.map != IndexTable::none && pair.source != IndexTable::none
                             && pair.target != IndexTable::none;
        if (isThere && !isRead[pair.map])
            now.emplace_back(pair, static_cast<Number>(i));
    }
    for (const auto& pair : read) {
        const Pair old{maps.before(pair.map), pair.kind, alteri.before(pair.source),
                       alteri.before(pair.target)};
        const auto found = std::lower_bound(before.begin(), before.end(), old);
        const bool was = found != before.end() && *found == old;
        now.emplace_back(pair,
                         was ? static_cast<Number>(found - before.begin()) : IndexTable::none);
    }
    if (!std::is_sorted(now.begin(), now.end()))
        std::sort(now.begin(), now.end());
    std::vector<Pair> pairs;
    std::vector<Number> from;
    pairs.reserve(now.size());
    from.reserve(now.size());
    for (const auto& [pair, old] : now) {
        pairs.push_back(pair);
        from.push_back(old);
    }
    return {std::move(pairs), Move(std::move(from), before.size())};
}

}  // namespace alteri
