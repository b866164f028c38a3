// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/labels/label_text.hpp"
#include "ui/map/painting/map_style.hpp"

#include <QPointF>

class QPainter;

namespace alteri {

/// Paints one label with a halo that sets it off from what lies behind.
void paintLabel(QPainter& painter,
                const QPointF& symbol,
                const LabelLook& label,
                const MapStyle& style);

/// Paints the thin line that joins a label to its symbol, if it has one.
void paintLeader(QPainter& painter,
                 const QPointF& symbol,
                 const LabelLook& label,
                 const MapStyle& style);

}  // namespace alteri
