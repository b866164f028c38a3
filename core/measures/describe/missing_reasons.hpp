// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/table/study_table.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace alteri {

struct StudyRows;

/// Number of missing answers for each MissingReason, in the order of the enumeration.
using ReasonCounts = std::array<std::size_t, 4>;

/// Why answers of a study are missing, by variable and ego. Counted as the frames are described:
/// an answer about ego or an alter once, on however many maps they are.
class MissingReasons {
public:
    /// @param wave only of the how manieth map of each ego; nothing: of all
    explicit MissingReasons(const StudyTable& table, const std::optional<int>& wave = std::nullopt);

    /// @param name of the variable in the frames of the study; a recode has its attribute's reasons
    /// @return zeros for what is no answer (measures, names)
    ReasonCounts of(VariableLevel level, const std::string& name) const;
    /// Only for the egos with these codes.
    ReasonCounts
    of(VariableLevel level, const std::string& name, const std::set<std::string>& egos) const;

private:
    using ByEgo = std::map<std::string, ReasonCounts>;

    void nameVariables(const Codebook& codebook);
    void count(const StudyTable& table, const StudyRows& rows);
    void nameVariable(const Attribute& attribute, const std::string& name);
    const ByEgo* find(VariableLevel level, const std::string& name) const;

    std::map<std::string, AttributeId> m_tieVariables;
    std::map<std::string, AttributeId> m_egoVariables;
    std::map<AttributeId, ByEgo> m_counts;
};

}  // namespace alteri
