// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QLocale;

namespace alteri {

/// A language that the program speaks.
struct ProgramLanguage {
    QString tag;   ///< of its translation, such as "de"
    QString name;  ///< in the language itself
};

/// All of them, in the order of their names.
QList<ProgramLanguage> programLanguages();

/// The tag of the language that the program speaks now; "en" if it has no translation for it.
QString spokenLanguage();

/// @return the tag of the language that was chosen; empty: the system's
QString chosenLanguage();
/// Remembers a language from programLanguages(); empty: the system's.
void chooseLanguage(const QString& tag);

/// Makes the program speak a language: its texts, those of Qt's own dialogs, numbers and dates, and
/// the direction of writing. Widgets keep the texts that they were made with. Digits are 0 to 9 in
/// every language.
void speak(const QLocale& wanted);
void speakChosenLanguage();

}  // namespace alteri
