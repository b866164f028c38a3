// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/networks/composition.hpp"
#include "core/table/study_table.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// Which networks and ties a study has, in the order of egos, their maps and alteri.
struct StudyRows {
    std::vector<Ego> egos;            ///< per network
    std::vector<MapId> maps;          ///< per network
    std::vector<std::string> titles;  ///< of maps, per network
    std::vector<int> waves;           ///< per network: the how manieth map of its ego, from 1
    int waveCount = 0;                ///< most maps that an ego of the study has
    std::vector<TieKey> ties;         ///< per tie of an ego
    std::vector<std::string> alteri;  ///< names, per tie
    std::shared_ptr<const NetworkRows> networks;

    // By their numbers in the table:
    std::vector<StudyTable::Number> egoOf;    ///< per network
    std::vector<StudyTable::Number> alterOf;  ///< per tie
    std::vector<StudyTable::Number> tieOf;    ///< per tie

    /// Whether an ego of the study has several maps.
    bool hasSeveralMaps() const { return waveCount > 1; }
};

/// @param wave only the how manieth map of each ego; nothing: all of them
StudyRows rowsOf(const StudyTable& table, const std::optional<int>& wave = std::nullopt);

}  // namespace alteri
