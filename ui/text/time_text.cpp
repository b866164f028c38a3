// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/time_text.hpp"

#include <QLocale>

namespace alteri {

QString momentText(const QDateTime& time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString momentTextToSecond(const QDateTime& time)
{
    const QLocale locale;
    return locale.toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ')
           + locale.toString(time.time(), QStringLiteral("HH:mm:ss"));
}

}  // namespace alteri
