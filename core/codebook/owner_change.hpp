// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/value.hpp"
#include "core/store/tables/writer.hpp"

#include <cstddef>
#include <vector>

namespace alteri {

/// Whether what is said about an alter holds on all of its maps, or is said on each map anew.
enum class Validity { SameOnAllMaps, PerMap };

/// What would become of the answers if an attribute of alteri held per map, or the other way.
struct OwnerChange {
    /// An alter whose answers differ between its maps.
    struct Contradiction {
        AlterId alter;
        std::vector<std::pair<MapId, Value>> answers;  ///< in the order of ego's maps
    };

    std::size_t alteri = 0;  ///< whose answers are taken over
    std::vector<Contradiction> contradictions;
    std::size_t onNoMap = 0;  ///< alteri whose answer would be lost, since they are on no map
};

/// What decides where the maps of an alter contradict each other.
enum class WhereMapsDiffer { LatestMap, EarliestMap, NoAnswer };

/// @throws Error{NotFound}, Error{ValueDoesNotFit} it is not about partners
OwnerChange previewOwnerChange(const Reader& reader, AttributeId id, Validity validity);

/// For good -> per map: every map of an alter gets its answer. Per map -> for good: what the maps
/// agree on stays, and where they differ what is decided. Symbols stand by the answers afterwards.
/// Nothing changes if it is so already.
/// @throws as previewOwnerChange(); Error{DuplicateKey}; Error{VariableInUse} rings show it, which
///         show what is said per map; Error{VariableInUse} as all of `core/codebook`
void changeValidity(Writer& writer,
                    AttributeId id,
                    Validity validity,
                    WhereMapsDiffer decision = WhereMapsDiffer::LatestMap);

}  // namespace alteri
