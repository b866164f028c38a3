// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/store/tables/writer.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace alteri {

// What people do to the kinds of ties of a codebook; see attribute_changes.hpp for what holds of
// all. A kind is deleted by Writer::removeTieKind().

/// Adds a kind behind the others. Without a key it gets a free one made from its label.
TieKindId addTieKind(Writer& writer, TieKind kind);

/// Changes label, key, direction, colour and line.
/// @throws Error{TieKindInUse} another direction would change what people said
void changeTieKind(Writer& writer, const TieKind& kind);

/// @param index the place that it is to have; beyond the end: the last
void moveTieKind(Writer& writer, TieKindId id, std::size_t index);

/// What of a study rests on a kind of tie.
struct TieKindUses {
    std::size_t ties = 0;
    std::size_t asked = 0;           ///< pairs of alteri that egos were asked about
    std::vector<std::string> steps;  ///< titles of the steps of the guide that ask about it

    /// Whether people said something about it: then it has to stay, with its direction.
    bool isAnswered() const { return ties > 0 || asked > 0; }

    friend bool operator==(const TieKindUses&, const TieKindUses&) = default;
};

/// @throws Error{NotFound}
TieKindUses usesOf(const Reader& reader, TieKindId id);

}  // namespace alteri
