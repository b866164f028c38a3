// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/describe/missing_reasons.hpp"
#include "core/measures/describe/univariate.hpp"
#include "core/measures/variables/study_frames.hpp"

#include <set>
#include <string>
#include <vector>

namespace alteri {

/// Egos that are described together.
struct EgoGroup {
    std::string code;
    std::string label;
    std::set<std::string> egos;  ///< their codes
    bool isMissing = false;      ///< those without a value of the grouping variable
};

/// The egos of a study by a variable of egos or networks, those without a value last; an ego whose
/// networks differ is in the group of the first. `ego` makes a group of every ego.
/// @throws Error{VariableUnknown, VariableNotCategorical, TooManyValues}
std::vector<EgoGroup> egoGroups(const StudyFrames& frames, const std::string& variable);

struct GroupedUnivariate {
    EgoGroup group;
    std::vector<UnivariateRow> rows;
};

/// Describes the variables of a study for each group of egos by itself. Where every
/// group is one ego, only ties are described: of its own variables an ego has one value.
std::vector<GroupedUnivariate> describeGroups(const StudyFrames& frames,
                                              std::vector<EgoGroup> groups);

/// Tells how many of the missing answers have which reason.
void addReasons(std::vector<UnivariateRow>& rows, const MissingReasons& reasons);
void addReasons(std::vector<GroupedUnivariate>& groups, const MissingReasons& reasons);

}  // namespace alteri
