// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/number_format.hpp"

#include "core/measures/number_text.hpp"

#include <QLocale>

namespace alteri {

QString localNumber(double value, int decimals)
{
    // Rounded by core, so that screen, files and command line never differ in a last digit.
    auto text = QString::fromStdString(fixedText(value, decimals));
    text.replace(QLatin1Char('.'), QLocale().decimalPoint());
    text.replace(QLatin1Char('-'), QChar(0x2212));
    return text;
}

QString localP(double p)
{
    constexpr double smallest = 0.001;
    return p < smallest ? QStringLiteral("< ") + localNumber(smallest, 3) : localNumber(p, 3);
}

}  // namespace alteri
