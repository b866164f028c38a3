// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace alteri {

/// Loads the fonts of the resources and makes Open Sans the font of the program, without hinting,
/// so that pictures come out the same on every machine.
void installFonts();

/// Open Sans of a size in the unit of the painter (scene units on maps).
QFont pictureFont(double size, QFont::Weight weight = QFont::Normal, bool italic = false);

/// The same for what is printed: without ligatures, which searches in PDF do not find.
/// @param family another family than Open Sans, or empty
QFont printFont(double size,
                QFont::Weight weight = QFont::Normal,
                bool italic = false,
                const QString& family = {});

}  // namespace alteri
