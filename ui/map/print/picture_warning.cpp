// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/print/picture_warning.hpp"

#include "ui/text/list_text.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace alteri {

namespace {

struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(alteri::PictureText)
};

}  // namespace

QString warningText(const PictureWarning& warning)
{
    const int count = static_cast<int>(warning.value);
    switch (warning.kind) {
    case PictureWarning::Kind::SmallText:
        return PictureText::tr("Some text is %1 points high; journals print nothing below 6.")
            .arg(warning.value);
    case PictureWarning::Kind::LabelsLeftOut:
        return PictureText::tr("%n labels found no free place and are left out; make the picture "
                               "larger.",
                               nullptr, count);
    case PictureWarning::Kind::NamesAsNumbers:
        return PictureText::tr("The names found no room on the map; numbers stand for them, and "
                               "the names are listed below.");
    case PictureWarning::Kind::NoRoom:
        return PictureText::tr(
            "Title, legend and caption leave no room for the map; make the picture larger.");
    case PictureWarning::Kind::TooTall:
        return PictureText::tr("With the list of names the picture would be %1 mm tall, more than "
                               "its page; make it wider, or leave out the legend or the names.")
            .arg(count);
    case PictureWarning::Kind::LettersMissing:
        return PictureText::tr("No font on this machine has all letters of %1; they are drawn as "
                               "boxes. Install fonts for them, such as Noto.")
            .arg(warning.text);
    case PictureWarning::Kind::ColoursRepeat:
        return PictureText::tr("There are more categories than the %n colours of the palette.",
                               nullptr, count);
    }
    return {};
}

PictureWarning lettersMissing(QStringList names)
{
    names.removeDuplicates();
    constexpr qsizetype shown = 5;
    const auto rest = names.size() - shown;
    QStringList told;
    for (const auto& name : names.first(std::min(shown, names.size())))
        told << QStringLiteral("“%1”").arg(name);
    if (rest > 0)
        told << PictureText::tr("%n more", nullptr, static_cast<int>(rest));
    return {PictureWarning::Kind::LettersMissing, 0, listText(told)};
}

}  // namespace alteri
