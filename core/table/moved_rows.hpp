// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/study_table.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace alteri {

/// Where the subjects of one kind are now, and where they were in a table before.
class Move {
public:
    using Number = StudyTable::Number;

    /// All are where they were.
    Move() = default;
    /// @param from for each subject the number that it had, or IndexTable::none
    /// @param before how many there were
    Move(std::vector<Number> from, std::size_t before);

    /// Whether all are where they were.
    bool isNone() const { return m_isNone; }
    /// @return IndexTable::none if it was not there
    Number before(Number now) const { return m_isNone ? now : m_from[now]; }
    /// @return IndexTable::none if it is not there any more
    Number now(Number before) const { return m_isNone ? before : m_to[before]; }
    const std::vector<Number>& from() const { return m_from; }

private:
    bool m_isNone = true;
    std::vector<Number> m_from;
    std::vector<Number> m_to;
};

/// Things of owners, some of whom were read anew.
template <class AnyId>
struct Placed {
    IdList<AnyId> ids;
    Belonging ofOwners;
    Move move;
};

/// @param owners where the owners are now; @param count how many there are
/// @param read all things of those owners that were read anew, in order
/// @return nothing if all are where they were
template <class AnyId>
std::optional<Placed<AnyId>> placed(const IdList<AnyId>& before,
                                    const Belonging& ofOwners,
                                    const Move& owners,
                                    std::size_t count,
                                    const std::map<StudyTable::Number, std::vector<AnyId>>& read)
{
    using Number = StudyTable::Number;
    const auto isSame = [&](const std::pair<const Number, std::vector<AnyId>>& things) {
        const auto begin = ofOwners.begin(things.first);
        bool same = ofOwners.end(things.first) - begin == things.second.size();
        for (Number i = 0; same && i < things.second.size(); ++i)
            same = before[begin + i] == things.second[i];
        return same;
    };
    if (owners.isNone() && std::all_of(read.begin(), read.end(), isSame))
        return std::nullopt;
    Placed<AnyId> now;
    now.ids.reserve(before.size() + read.size());
    std::vector<Number> from;
    from.reserve(before.size() + read.size());
    const auto add = [&](const AnyId& id, Number owner, Number old) {
        now.ids.add(id);
        now.ofOwners.add(owner);
        from.push_back(old);
    };
    for (Number owner = 0; owner < count; ++owner) {
        const auto found = read.find(owner);
        const auto old = owners.before(owner);
        if (found != read.end())
            for (const auto& id : found->second)
                add(id, owner, before.find(id));
        else if (old != IndexTable::none)
            for (auto i = ofOwners.begin(old); i < ofOwners.end(old); ++i)
                add(before[i], owner, i);
    }
    now.ofOwners.close(count);
    now.move = Move(std::move(from), before.size());
    return now;
}

/// Which alteri each map has, some of which were read anew.
/// @param now has maps and alteri already
/// @param read all alteri of those maps that were read anew, by their numbers now, ascending
/// @return the ties, and where they were; nothing if all are where they were
std::optional<std::pair<StudyTable::Ties, Move>>
placedTies(const StudyTable& before,
           const StudyTable& now,
           const Move& maps,
           const Move& alteri,
           const std::map<StudyTable::Number, std::vector<StudyTable::Number>>& read);

/// Pairs of alteri, those of some maps read anew.
/// @param before the pairs in numbers of the table before
/// @param read the pairs of maps that were read anew, in numbers of the table now, in any order
/// @param isRead whether those of a map (by its number now) were
std::pair<std::vector<StudyTable::Pair>, Move>
placedPairs(const std::vector<StudyTable::Pair>& before,
            const Move& maps,
            const Move& alteri,
            const std::vector<StudyTable::Pair>& read,
            const std::vector<bool>& isRead);

}  // namespace alteri
