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
    return QStringLiteral("%1 (%2)").arg(name, tag);
}

}  // namespace alteri
