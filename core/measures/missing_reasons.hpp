// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/frame.hpp"
#include "core/store/reader.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <string>

namespace alteri {

/// Number of missing answers for each MissingReason, in the order of the enumeration.
using ReasonCounts = std::array<std::size_t, 4>;

/// Why answers of a study are missing, by variable and ego. Counted as the rows of its frames
/// count: an answer about ego once for each of its maps, one about an alter once for each map that
/// it is on.
class MissingReasons {
public:
    /// Reads all answers that are missing for a reason, in one pass over each kind.
    explicit MissingReasons(const Reader& reader);

    /// @param name of the variable in the frames of the study; a recode has its attribute's reasons
    /// @return zeros for what is no answer (measures, names)
    ReasonCounts of(VariableLevel level, const std::string& name) const;
    /// Only for the egos with these codes.
    ReasonCounts
    of(VariableLevel level, const std::string& name, const std::set<std::string>& egos) const;

private:
    using ByEgo = std::map<std::string, ReasonCounts>;

    void nameVariables(const Codebook& codebook);
    void addEgos(const Reader& reader);
    void addAlteri(const Reader& reader);
    void addTies(const Reader& reader);
    void add(AttributeId attribute, MapId map, MissingReason reason);
    const ByEgo* find(VariableLevel level, const std::string& name) const;

    std::map<MapId, std::string> m_egoOf;  ///< code of the ego of each map
    std::map<std::string, AttributeId> m_tieVariables;
    std::map<std::string, AttributeId> m_egoVariables;
    std::map<AttributeId, ByEgo> m_counts;
};

}  // namespace alteri
