// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/network.hpp"
#include "core/store/tables/writer.hpp"

#include <optional>

namespace alteri {

// Designs of maps, and the places on their maps, after something of the codebook has changed.

/// A design without a category: its ring or sector goes to the one that stands for it now, or goes.
/// Where none is left, rings or sectors show the attribute no more.
/// @param ofSector that takes over its sector, see sectorHeir()
MapDesign withoutCategory(MapDesign design,
                          CategoryId gone,
                          const std::optional<CategoryId>& heir,
                          const std::optional<CategoryId>& ofSector);

/// Which category stands for the sector of one that goes: the heir, or another one of its group.
/// @param codebook with the category still in its groups
std::optional<CategoryId> sectorHeir(const MapDesign& design,
                                     const Codebook& codebook,
                                     CategoryId gone,
                                     const std::optional<CategoryId>& heir);

/// Changes a grouping, and the sectors and places on the maps that show it: sectors of groups that
/// remain keep their order and shares, new ones come last.
/// @throws as Writer::changeRecode(), changeMapDesign()
void changeGrouping(Writer& writer, const Recode& recode);

/// A design that shows an attribute only where its scale and owner allow it: rings, sectors,
/// symbols and outlines show one category, colours and badges several too, sizes what has an order;
/// rings show what is the tie's.
/// @param attribute as it will be; nothing: it will be gone
MapDesign showing(MapDesign design, AttributeId id, const std::optional<Attribute>& attribute);

/// Stores a design where it differs from what it was.
void changeWhereNeeded(Writer& writer, const MapDesign& before, const MapDesign& after);

/// Brings the places on all maps that show an attribute by rings or sectors into agreement with
/// the answers.
void followAnswers(Writer& writer, AttributeId attribute);

}  // namespace alteri
