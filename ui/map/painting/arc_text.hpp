// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainterPath>
#include <QString>

namespace alteri {

/// Where a text stands on an arc around (0, 0).
struct ArcText {
    QString text;
    double radius = 0;     ///< of the base line
    double angle = 0;      ///< radians clockwise from twelve o'clock: start, or middle
    bool centred = false;  ///< whether `angle` is the middle of the text
    double spacing = 0;    ///< added between letters
};

/// The letters of a text on an arc, each upright to it; on the lower half of the circle a centred
/// text runs the other way, so that it is not upside down. Joined scripts stand straight: their
/// letters cannot be taken apart.
QPainterPath arcTextPath(const ArcText& text, const QFont& font);

/// Angle that the text takes, in radians.
double arcTextAngle(const ArcText& text, const QFont& font);

}  // namespace alteri
