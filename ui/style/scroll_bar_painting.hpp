// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyle;
class QStyleOptionSlider;
class QWidget;

namespace alteri {

/// A scroll bar whose handle stands out from its groove. Fusion's handle is as light as the window,
/// with a darker groove, which looks like the handle then.
void paintScrollBar(const QStyle& style,
                    const QStyleOptionSlider& bar,
                    QPainter& painter,
                    const QWidget* widget);

}  // namespace alteri
