// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/store/tables/reader.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>

namespace alteri {

/// Number of missing answers for each MissingReason, in the order of the enumeration.
using ReasonCounts = std::array<std::size_t, 4>;

/// Why answers of a study are missing, by variable and ego. Counted as the frames are described:
/// an answer about ego or an alter once, on however many maps they are.
class MissingReasons {
public:
    /// Reads all answers that are missing for a reason, in one pass over each kind.
    /// @param wave only of the how manieth map of each ego; nothing: of all
    explicit MissingReasons(const Reader& reader, const std::optional<int>& wave = std::nullopt);

    /// @param name of the variable in the frames of the study; a recode has its attribute's reasons
    /// @return zeros for what is no answer (measures, names)
    ReasonCounts of(VariableLevel level, const std::string& name) const;
    /// Only for the egos with these codes.
    ReasonCounts
    of(VariableLevel level, const std::string& name, const std::set<std::string>& egos) const;

private:
    using ByEgo = std::map<std::string, ReasonCounts>;

    void nameVariables(const Codebook& codebook);
    void addAnswers(const Reader& reader);
    const ByEgo* find(VariableLevel level, const std::string& name) const;

    std::map<MapId, std::string> m_egoOf;               ///< code of the ego of each map that counts
    std::unordered_map<EgoId, std::string> m_egos;      ///< the same of egos
    std::unordered_map<AlterId, std::string> m_alteri;  ///< and of alteri
    std::map<std::string, AttributeId> m_tieVariables;
    std::map<std::string, AttributeId> m_egoVariables;
    std::map<AttributeId, ByEgo> m_counts;
};

}  // namespace alteri
