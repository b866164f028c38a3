// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/guide.hpp"
#include "core/model/network.hpp"
#include "core/store/tables/writer.hpp"

#include <optional>
#include <vector>

namespace alteri {

// Steps that place partners by another design than that of the interview do so on a map of its own:
// a map has one design, and a tie one place on it. Such a map stands behind the interview's, before
// ego's next one of the same design (another wave).

/// The map of a design that belongs to an interview; nothing if it is not made yet.
/// @param interview the map that is led through the guide; itself if it has the design
std::optional<MapId> mapUnder(const Reader& reader, const NetworkMap& interview, DesignId design);

/// The interview that a map belongs to: itself, unless a step of the guide has its design, and ego
/// a map before it whose design is that of no step.
/// @throws Error{NotFound}
MapId interviewOf(const Reader& reader, MapId id);

/// Makes the map of a step, if it has one of its own and that is not there yet, and sees to it that
/// those who are to be placed are on it. What was said of their ties elsewhere is not taken along.
/// @return the map on which the step takes place
/// @throws Error{NotFound}
MapId prepareStepMap(Writer& writer,
                     MapId interview,
                     const GuideStep& step,
                     const std::vector<AlterId>& alteri);

/// Takes an alter that was named on the map of a step into the network of the interview.
void joinInterview(Writer& writer, MapId map, AlterId alter);

}  // namespace alteri
