// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace alteri {

inline constexpr double millimetresPerInch = 25.4;
inline constexpr double pointsPerInch = 72;
inline constexpr double millimetresPerPoint = millimetresPerInch / pointsPerInch;

/// A picture at its final size, for any device.
///
/// `paint` gets a painter whose origin is the top left corner and whose unit is one millimetre; it
/// paints no background. It may be called several times and in another thread than the window's.
struct Drawing {
    QSizeF millimetres;
    std::function<void(QPainter&)> paint;
    QString title;  ///< for readers of SVG and PDF; may be empty
};

}  // namespace alteri
