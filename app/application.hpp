// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace alteri {

/// Name and version, which also say where settings are kept.
void nameApplication();

/// Loads the translation of a language; English has one too, for its plurals.
void installTranslations(QCoreApplication& application, const QLocale& locale);

}  // namespace alteri
