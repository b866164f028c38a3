// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fonts.hpp"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>

namespace alteri {

namespace {

// Open Sans first; Noto Sans Arabic for what Open Sans has no letters for.
const QStringList& families()
{
    static const QStringList names{QStringLiteral("Open Sans"), QStringLiteral("Noto Sans Arabic")};
    return names;
}

}  // namespace

void installFonts()
{
    const QDir folder(QStringLiteral(":/fonts"));
    for (const auto& file : folder.entryList())
        QFontDatabase::addApplicationFont(folder.filePath(file));
    QFont font;
    font.setFamilies(families());
    font.setPointSizeF(10);
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
}

QFont pictureFont(double size, QFont::Weight weight, bool italic)
{
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(qRound(size));
    font.setWeight(weight);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont printFont(double size, QFont::Weight weight, bool italic, const QString& family)
{
    auto font = pictureFont(size, weight, italic);
    if (!family.isEmpty())
        font.setFamilies(QStringList{family} + families());
    // Any letter spacing turns ligatures off; this one cannot be seen.
    font.setLetterSpacing(QFont::AbsoluteSpacing, size / 5000);
    return font;
}

}  // namespace alteri
