// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/maps/map_content.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/model/network.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// The variables of one interview, under the names that they have in the whole study, and what
/// conditions of the guide come to over them. Conditions are expressions of
/// `core/measures/variables/expression`, worked out by the rules of `expression_values`; aggregates
/// and derived columns run over the ties of this one map. Dates are compared with numbers by their
/// years.
class InterviewValues {
public:
    /// @param content outlives this
    /// @param wave the how manieth map of its ego it is, from 1
    InterviewValues(const MapContent& content, const std::vector<DerivedColumn>& derived, int wave);

    /// Whether a condition on ego and the network holds. An empty one does; one that cannot be
    /// read counts as holding too, since nothing must be left out unseen: checkGuide() tells it.
    /// @return nothing if it rests on what is not known
    std::optional<bool> ofNetwork(const std::string& condition) const;
    /// The same of a condition on an alter, for all partners in the order of the content.
    std::vector<std::optional<bool>> ofPartners(const std::string& condition) const;

    /// Whether a condition rests on an answer that is 'does not apply'.
    /// @param partner of the content; nothing: only ego's answers are looked at
    bool restsOnInapplicable(const std::string& condition,
                             const MapContent::Partner* partner) const;

    /// What is wrong with a condition, if anything is.
    std::optional<Problem> faultOf(const std::string& condition, bool isOfAlter) const;

private:
    const MapContent& m_content;
    StudyFrames m_frames;
};

/// Ego's and the network's variables, or also those of an alter, that conditions may name.
std::vector<Column> conditionVariables(const Codebook& codebook,
                                       const std::vector<DerivedColumn>& derived,
                                       bool isOfAlter);

}  // namespace alteri
