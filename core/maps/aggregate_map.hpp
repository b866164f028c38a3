// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace alteri {

/// The partners of all egos on one map: how many stand in each ring and sector.
struct AggregateMap {
    /// Rings, sectors and their names, without alteri.
    MapSnapshot ground;
    std::string design;                   ///< its title
    std::vector<std::string> categories;  ///< labels of the filter's attribute; may be empty
    std::vector<CategoryId> categoryIds;
    /// Partners by [ring][sector][category]; the last category is for those without an answer. A
    /// map without sectors has one.
    std::vector<std::vector<std::vector<std::size_t>>> counts;
    /// Partners without a place, by category: their ring or sector is not known.
    std::vector<std::size_t> withoutPlace;
    std::size_t networks = 0;
    std::size_t otherDesigns = 0;  ///< networks that are drawn otherwise and not counted

    std::size_t rings() const { return counts.size(); }
    std::size_t sectors() const { return counts.empty() ? 0 : counts.front().size(); }
    /// Number of categories, "no answer" included.
    std::size_t groups() const { return categories.size() + 1; }
};

/// Counts partners of some categories in each cell: [ring][sector].
/// @param shown one for each of groups()
std::vector<std::vector<std::size_t>> cellCounts(const AggregateMap& map,
                                                 const std::vector<bool>& shown);

/// Counts the partners of all networks that have a design.
/// @param attribute of alteri or ties, with categories, by which partners can be told apart
/// @param egos only networks of these; nothing: of all
/// @param wave only the how manieth map of each ego, from 1; nothing: all of them
AggregateMap aggregateMap(const Reader& reader,
                          const MapDesign& design,
                          const std::optional<AttributeId>& attribute,
                          const std::optional<std::set<EgoId>>& egos = std::nullopt,
                          const std::optional<int>& wave = std::nullopt);

/// The designs that networks have, the most frequent first.
std::vector<MapDesign> usedDesigns(const Reader& reader);

}  // namespace alteri
