// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/number_format.hpp"

#include "core/model/number_text.hpp"

#include <QLocale>

namespace alteri {

namespace {

QString localised(const std::string& number)
{
    auto text = QString::fromStdString(number);
    text.replace(QLatin1Char('.'), QLocale().decimalPoint());
    text.replace(QLatin1Char('-'), QChar(0x2212));
    return text;
}

}  // namespace

// Rounded by core, so that screen, files and command line never differ in a last digit.
QString localNumber(double value, int decimals)
{
    return localised(fixedText(value, decimals));
}

QString localNumber(double value, NumberDigits digits)
{
    return localised(numberText(value, digits));
}

QString localWritten(const std::string& number)
{
    return localised(number);
}

QString localP(double p)
{
    constexpr double smallest = 0.001;
    return p < smallest ? QStringLiteral("< ") + localNumber(smallest, 3) : localNumber(p, 3);
}

}  // namespace alteri
