// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

namespace alteri {

/// Pictures of where a study is designed and asked: codebook, guide, languages, new study, and the
/// steps of an interview.
/// @param language of the study's texts, "en", "de" or, for forms from the right, "ar"
void shootDesign(const QDir& folder, const QString& language, const QString& suffix);

/// Every page of the sample study and every window that a menu opens.
void shootEverything(const QDir& folder, const QString& suffix);

}  // namespace alteri
