// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/missing_letters.hpp"

#include <QFontMetrics>

#include <algorithm>

namespace alteri {

namespace {

/// Whether a character is to be seen at all.
bool isVisible(uint letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        break;
    }
    const bool choosesVariant = letter >= 0xFE00 && letter <= 0xFE0F;
    return !choosesVariant;
}

}  // namespace

QStringList textsWithoutLetters(const QStringList& texts, const QFont& font)
{
    const QFontMetrics metrics(font);
    QStringList missing;
    for (const auto& text : texts) {
        const auto letters = text.toUcs4();
        if (std::any_of(letters.begin(), letters.end(), [&](uint letter) {
                return isVisible(letter) && !metrics.inFontUcs4(letter);
            }))
            missing << text;
    }
    return missing;
}

}  // namespace alteri
