// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/lifetime_bound.hpp"
#include "core/model/network.hpp"
#include "core/store/changes/change.hpp"
#include "core/store/tables/reader.hpp"

#include <map>
#include <optional>
#include <vector>

namespace alteri {

/// All that the file says about one map, in memory: what its pictures, lists and gaps are read
/// from, so that a gesture costs reading what it changed and nothing else.
struct MapContent {
    /// One alter on the map, with ego's tie to it and all answers about both.
    struct Partner {
        Alter alter;
        Tie tie;
        Answers ofAlter;
        Answers ofTie;

        /// The answer to an attribute of the alter or of the tie, or nothing.
        const Value* answer(const Attribute& attribute) const;

        friend bool operator==(const Partner&, const Partner&) = default;
    };

    NetworkMap map;
    Ego ego;
    Answers ofEgo;
    MapDesign design;
    Codebook codebook;
    std::vector<Partner> partners;  ///< in the order in which they were named
    std::vector<AlterTie> alterTies;
    std::vector<AlterTie> askedPairs;
    std::map<AlterId, std::size_t> indices;  ///< of the partners

    const Partner* find(AlterId alter) const ALTERI_LIFETIME_BOUND;

    friend bool operator==(const MapContent&, const MapContent&) = default;
};

/// Reads a map, in a number of queries that does not depend on its size.
/// @throws Error{NotFound}
MapContent readMap(const Reader& reader, MapId map);

/// Reads anew what a change touched. Afterwards the content equals what readMap() would read.
/// @return false if the map is in the study no more; the content is then as it was
bool bringUpToDate(MapContent& content, const Reader& reader, const Change& change);

}  // namespace alteri
