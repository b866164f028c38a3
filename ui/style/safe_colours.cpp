// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/safe_colours.hpp"

#include <QCoreApplication>

namespace alteri {

namespace {

struct SafeColours {
    Q_DECLARE_TR_FUNCTIONS(alteri::SafeColours)
};

struct NamedColour {
    const char* name;
    const char* code;
};

NamedColour namedColour(SafeColour colour)
{
    switch (colour) {
    case SafeColour::Blue:
        return {QT_TRANSLATE_NOOP("alteri::SafeColours", "Blue"), "#0072b2"};
    case SafeColour::Orange:
        return {QT_TRANSLATE_NOOP("alteri::SafeColours", "Orange"), "#e69f00"};
    case SafeColour::Green:
        return {QT_TRANSLATE_NOOP("alteri::SafeColours", "Green"), "#009e73"};
    case SafeColour::Purple:
        return {QT_TRANSLATE_NOOP("alteri::SafeColours", "Purple"), "#cc79a7"};
    case SafeColour::LightBlue:
        return {QT_TRANSLATE_NOOP("alteri::SafeColours", "Light blue"), "#56b4e9"};
    case SafeColour::Red:
        return {QT_TRANSLATE_NOOP("alteri::SafeColours", "Red"), "#d55e00"};
    case SafeColour::Yellow:
        return {QT_TRANSLATE_NOOP("alteri::SafeColours", "Yellow"), "#f0e442"};
    case SafeColour::Grey:
        return {QT_TRANSLATE_NOOP("alteri::SafeColours", "Grey"), "#8c8c8c"};
    case SafeColour::Black:
        break;
    }
    return {QT_TRANSLATE_NOOP("alteri::SafeColours", "Black"), "#1f1f1f"};
}

}  // namespace

QString codeOf(SafeColour colour)
{
    return QString::fromLatin1(namedColour(colour).code);
}

QString nameOf(SafeColour colour)
{
    return SafeColours::tr(namedColour(colour).name);
}

QColor colourOf(SafeColour colour)
{
    return {codeOf(colour)};
}

}  // namespace alteri
