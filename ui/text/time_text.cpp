// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/time_text.hpp"

#include <QLocale>

namespace alteri {

namespace {

QString dated(const QDateTime& time, const QString& clock)
{
    const QLocale locale;
    return locale.toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ')
           + locale.toString(time.time(), clock);
}

}  // namespace

QString momentText(const QDateTime& time)
{
    return dated(time, QStringLiteral("HH:mm"));
}

QString momentTextToSecond(const QDateTime& time)
{
    return dated(time, QStringLiteral("HH:mm:ss"));
}

}  // namespace alteri
