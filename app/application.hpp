// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace alteri {

/// Name and version, which also say where settings are kept.
void nameApplication();

/// Loads the translation of the user's language.
void installTranslations(QCoreApplication& application);

}  // namespace alteri
