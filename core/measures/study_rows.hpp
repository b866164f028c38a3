// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/composition.hpp"
#include "core/store/reader.hpp"

#include <memory>
#include <string>
#include <vector>

namespace alteri {

/// Which networks and ties a study has, in the order of egos, their maps and alteri.
struct StudyRows {
    std::vector<Ego> egos;            ///< per network
    std::vector<MapId> maps;          ///< per network
    std::vector<std::string> titles;  ///< of maps, per network
    std::vector<TieKey> ties;         ///< per tie of an ego
    std::vector<std::string> alteri;  ///< names, per tie
    std::shared_ptr<const NetworkRows> networks;

    /// Whether an ego has several maps.
    bool hasSeveralMaps() const;
};

/// Reads every table once.
StudyRows rowsOf(const Reader& reader);

}  // namespace alteri
