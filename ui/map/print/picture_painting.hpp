// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace alteri {

struct PicturePlan;

/// Paints what was planned, where it was planned: the painter's unit is that of the plan.
void paintPicture(QPainter& painter, const PicturePlan& plan);

}  // namespace alteri
