// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_content.hpp"

#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// What an interview has left open on one map. A reason for missing counts as an answer.
struct Gaps {
    /// Alteri without an answer to an attribute that the codebook asks by categories.
    struct Unanswered {
        AttributeId attribute;
        std::string label;
        std::vector<AlterId> alteri;

        friend bool operator==(const Unanswered&, const Unanswered&) = default;
    };

    std::vector<Unanswered> unanswered;
    std::vector<std::string> emptyRings;  ///< names of the levels that no alter has
    /// Pairs of those that the pair walk was begun for, not asked about yet.
    std::vector<std::pair<AlterId, AlterId>> pairsNotAsked;

    bool isEmpty() const { return unanswered.empty() && pairsNotAsked.empty(); }

    friend bool operator==(const Gaps&, const Gaps&) = default;
};

Gaps gapsOf(const MapContent& content);
/// @throws Error{NotFound}
Gaps gapsOf(const Reader& reader, MapId map);

/// The alteri of a map without an answer to an attribute of theirs or of their ties.
std::vector<AlterId> unansweredBy(const MapContent& content, const Attribute& attribute);

/// The pairs of a subset that were neither asked about nor are tied, in the subset's order.
std::vector<std::pair<AlterId, AlterId>>
pairsToAsk(const MapContent& content, TieKindId kind, const std::vector<AlterId>& subset);

}  // namespace alteri
