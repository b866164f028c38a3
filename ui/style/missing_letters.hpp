// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace alteri {

/// The texts that have letters for which neither a font nor any other font of the machine has
/// shapes; they would be drawn as empty boxes.
QStringList textsWithoutLetters(const QStringList& texts, const QFont& font);

}  // namespace alteri
