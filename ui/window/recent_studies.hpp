// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace alteri {

/// Studies opened lately that still exist, the latest first.
QStringList recentStudies();

/// Puts a study at the head of the list.
void rememberStudy(const QString& file);

}  // namespace alteri
