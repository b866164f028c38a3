// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_content.hpp"

#include <cstddef>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// Whether an interview has to answer it: what is expected of ego, alteri and their ties.
bool isExpected(const Attribute& attribute);

/// What an interview has left open on one map. A reason for missing counts as an answer.
struct Gaps {
    /// Alteri without an answer to an attribute that is expected; of ego's attributes none is
    /// named.
    struct Unanswered {
        AttributeId attribute;
        std::string label;
        std::vector<AlterId> alteri;

        friend bool operator==(const Unanswered&, const Unanswered&) = default;
    };

    std::vector<Unanswered> unanswered;
    std::vector<Unanswered> ofEgo;
    std::vector<std::string> emptyRings;  ///< names of the levels that no alter has
    /// Pairs of those that the pair walk was begun for, not asked about yet.
    std::vector<std::pair<AlterId, AlterId>> pairsNotAsked;

    bool isEmpty() const { return count() == 0; }
    /// Answers and pairs that are open.
    std::size_t count() const;

    friend bool operator==(const Gaps&, const Gaps&) = default;
};

Gaps gapsOf(const MapContent& content);
/// @throws Error{NotFound}
Gaps gapsOf(const Reader& reader, MapId map);

/// The alteri of a map without an answer to an attribute of theirs or of their ties.
std::vector<AlterId> unansweredBy(const MapContent& content, const Attribute& attribute);

/// The next alter, in the order of naming and from the start again after the last, that has an
/// expected answer open.
/// @param after the alter to begin behind; if there is none, at the first
std::optional<AlterId> nextOpen(const MapContent& content, const std::optional<AlterId>& after);
/// The same of one attribute.
std::optional<AlterId> nextOpen(const MapContent& content,
                                const Attribute& attribute,
                                const std::optional<AlterId>& after);

/// The pairs of a subset that were neither asked about nor are tied, in the subset's order.
/// @param most how many of them are wanted
std::vector<std::pair<AlterId, AlterId>>
pairsToAsk(const MapContent& content,
           TieKindId kind,
           const std::vector<AlterId>& subset,
           std::size_t most = std::numeric_limits<std::size_t>::max());

/// Whom a walk through pairs was begun for, and about which kind of ties.
struct PairWalk {
    TieKindId kind;
    std::vector<AlterId> subset;  ///< in the order of naming
};

/// @return nothing if no pair was asked about yet
std::optional<PairWalk> begunWalk(const MapContent& content);

/// The kinds of which there are ties, or pairs that ego was asked about, on whichever map; in one
/// pass.
std::set<TieKindId> tieKindsInUse(const Reader& reader);

/// How many pairs of a walk were neither asked about nor are tied; without going through them.
std::size_t countPairsToAsk(const MapContent& content, const PairWalk& walk);

}  // namespace alteri
