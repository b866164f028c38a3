// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/drawing.hpp"

#include <QByteArray>

namespace alteri {

// One writer for each format; see pictureBytes().

QByteArray pngBytes(const Drawing& drawing, int dotsPerInch, bool transparent);

/// True size in millimetres, 100 units of the view box to the millimetre.
QByteArray svgBytes(const Drawing& drawing, bool transparent, bool letters);

/// One page of exactly the drawing's size, its fonts embedded.
QByteArray pdfBytes(const Drawing& drawing, bool transparent);

}  // namespace alteri
