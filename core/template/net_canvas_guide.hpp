// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/foreign_template.hpp"
#include "core/template/net_canvas_names.hpp"

namespace alteri {

/// Adds the steps of the guide that a stage of a protocol of Network Canvas stands for: one for
/// each of its prompts, where it has some. What has no counterpart is told to the building.
void addStage(ForeignBuilding& building, const NetCanvasNames& names, const JsonPlace& stage);

}  // namespace alteri
