// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/number_format.hpp"

#include "core/model/codebook.hpp"
#include "core/model/number_text.hpp"
#include "core/model/plain_numerals.hpp"

#include <QLocale>

namespace alteri {

namespace {

constexpr QChar minus(0x2212);

QString localised(const std::string& number)
{
    auto text = withLocalSigns(QString::fromStdString(number));
    // In a sentence that is read from the right, a minus would else stand behind its number.
    constexpr QChar markFromLeft(0x200E);
    return QLocale().textDirection() == Qt::RightToLeft
               ? text.replace(minus, QString(markFromLeft) + minus)
               : text;
}

}  // namespace

QString withLocalSigns(QString written)
{
    written.replace(QLatin1Char('.'), QLocale().decimalPoint());
    return written.replace(QLatin1Char('-'), minus);
}

std::optional<double> numberFrom(const QString& typed)
{
    return parseNumber(plainNumerals(typed.toStdString()));
}

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
