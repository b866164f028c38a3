// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>

namespace alteri {

/// Whether a cell says that a tie has a direction: yes and no as tables have them, and Gephi's
/// `Directed` and `Undirected`.
/// @return nothing if it says neither
std::optional<bool> directionIn(const std::string& text);

/// The same by Gephi's words alone.
std::optional<bool> directionWord(const std::string& text);

/// What a table says of the ties of kinds that the study does not have yet.
struct TieDirections {
    struct Said {
        bool directed = false;    ///< some have a direction
        bool undirected = false;  ///< some have none
        bool differ = false;      ///< nothing is said, but ties there and back are not the same
    };
    std::map<std::string, Said> ofKinds{};
};

}  // namespace alteri
