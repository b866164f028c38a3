// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/safe_colours.hpp"

#include "core/model/safe_looks.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

struct SafeColours {
    Q_DECLARE_TR_FUNCTIONS(alteri::SafeColours)
};

const char* englishName(SafeColour colour)
{
    switch (colour) {
    case SafeColour::Blue:
        return QT_TRANSLATE_NOOP("alteri::SafeColours", "Blue");
    case SafeColour::Orange:
        return QT_TRANSLATE_NOOP("alteri::SafeColours", "Orange");
    case SafeColour::Green:
        return QT_TRANSLATE_NOOP("alteri::SafeColours", "Green");
    case SafeColour::Purple:
        return QT_TRANSLATE_NOOP("alteri::SafeColours", "Purple");
    case SafeColour::LightBlue:
        return QT_TRANSLATE_NOOP("alteri::SafeColours", "Light blue");
    case SafeColour::Red:
        return QT_TRANSLATE_NOOP("alteri::SafeColours", "Red");
    case SafeColour::Yellow:
        return QT_TRANSLATE_NOOP("alteri::SafeColours", "Yellow");
    case SafeColour::Grey:
        return QT_TRANSLATE_NOOP("alteri::SafeColours", "Grey");
    case SafeColour::Black:
        break;
    }
    return QT_TRANSLATE_NOOP("alteri::SafeColours", "Black");
}

}  // namespace

QString codeOf(SafeColour colour)
{
    if (colour == SafeColour::Black)
        return QStringLiteral("#1f1f1f");
    const auto code = safeColourCodes.at(static_cast<std::size_t>(colour));
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

QString nameOf(SafeColour colour)
{
    return SafeColours::tr(englishName(colour));
}

QColor colourOf(SafeColour colour)
{
    return {codeOf(colour)};
}

}  // namespace alteri
