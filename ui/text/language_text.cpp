// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language_text.hpp"

#include <QLocale>

namespace alteri {

QString languageName(const QString& tag)
{
    const QLocale locale(tag);
    if (locale.language() == QLocale::C)
        return tag;
    // Qt takes English without a country for that of America.
    auto name = locale.language() == QLocale::English ? QStringLiteral("English")
                                                      : locale.nativeLanguageName();
    if (name.isEmpty())
        name = QLocale::languageToString(locale.language());
    // Isolated: a name that is written from the right must not turn the sentence around it.
    constexpr QChar isolate(0x2068);
    constexpr QChar endOfIsolate(0x2069);
    return isolate + QStringLiteral("%1 (%2)").arg(name, tag) + endOfIsolate;
}

}  // namespace alteri
