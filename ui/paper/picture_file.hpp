// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alteri {

/// Whether a file's name ends like that of a picture, in whatever format.
bool isPictureName(const QString& file);

}  // namespace alteri
