// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alteri {

/// A text of a picture in the picture's language, which need not be the program's.
/// @param source marked by QT_TRANSLATE_NOOP("alteri::Map", ...)
/// @param language "en", "de"; empty: the program's
/// @param count what %n stands for; negative: nothing
QString mapText(const char* source, const QString& language, int count = -1);

}  // namespace alteri
