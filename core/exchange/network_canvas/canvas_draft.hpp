// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft/study_draft.hpp"
#include "core/exchange/network_canvas/canvas_export.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// What is known of an export: its files, out of their archive.
struct CanvasFiles {
    std::vector<CanvasFile> tables{};
    std::vector<CanvasFile> graphml{};
    std::optional<CanvasFile> protocol{};  ///< `.netcanvas`, or `protocol.json` out of it
};

/// Makes a draft of an export of Network Canvas: each interview is an ego with one map, nodes of
/// all kinds are alteri (the kind is an attribute), kinds of edges kinds of ties. Alteri go by the
/// numbers of nodes. Of tables and GraphML of the same interviews the tables are read. A protocol
/// alone is a draft without egos.
/// @throws Error with what is wrong with the files; Error{ForeignFileEmpty}
StudyDraft draftOf(CanvasFiles files);

}  // namespace alteri
