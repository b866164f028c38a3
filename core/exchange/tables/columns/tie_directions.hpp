// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/indexed_codebook.hpp"

#include <map>
#include <optional>
#include <string>

namespace alteri {

/// Whether a word says that a tie has a direction: Gephi's `Directed` and `Undirected`.
/// @return nothing if it is neither
std::optional<bool> directionWord(const std::string& text);

/// The same of cells, where yes and no say it too.
std::optional<bool> directionIn(const std::string& text);

/// What a table says of ties, by what it calls their kinds.
struct TieDirections {
    struct Said {
        bool directed = false;    ///< some have a direction
        bool undirected = false;  ///< some have none
        bool unsaid = false;      ///< of some nothing is said
        bool differ = false;      ///< ... and these are not the same there and back

        bool areBoth() const
        {
            return (directed || (unsaid && differ)) && (undirected || (unsaid && !differ));
        }
    };
    std::map<std::string, Said> ofKinds{};

    /// The kind of a tie: that of the codebook which is called so and has the tie's direction, or a
    /// new one, whose id is null. Where ties of a kind have both, or the codebook's has the other,
    /// the kind for those with a direction is called KIND_directed.
    /// @param called what the table calls it
    /// @param said whether the tie has a direction, where the table says so
    TieKind kindOf(const std::string& called,
                   std::optional<bool> said,
                   const IndexedCodebook& codebook) const;
};

}  // namespace alteri
