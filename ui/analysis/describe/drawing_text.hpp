// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace alteri {

class Lettering;

/// A text in lines that are no wider than `width`, broken between words; a word that is wider
/// still is broken anywhere, so that nothing is ever cut off.
QStringList wrapped(const QString& text, double width, const Lettering& lettering);

}  // namespace alteri
