// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

namespace alteri {

/// Every page of the sample study and every window that a menu opens.
void shootEverything(const QDir& folder, const QString& suffix);

/// The same of a study with a guide and attributes of many scales.
/// @param language of the study's texts, "en", "de" or, for forms from the right, "ar"
void shootDesign(const QDir& folder, const QString& language, const QString& suffix);

}  // namespace alteri
