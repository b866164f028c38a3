// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace alteri {

/// A heading of a page, by which links reach what stands below it.
struct HelpHeading {
    int level = 1;
    QString text;
    QStringList anchors;  ///< its own, and that of the same heading of the English page
};

/// A page of the help, as it was written.
struct HelpPage {
    QString id;  ///< such as "map"
    QString markdown;
    QList<HelpHeading> headings;  ///< in their order; the first is the title of the page
    bool isEnglish = true;

    QString title() const { return headings.isEmpty() ? id : headings.front().text; }
};

/// The anchor of a heading: small letters, hyphens for blanks, nothing else but digits.
QString anchorOf(const QString& heading);

/// The headings of a page with anchors that are different from each other.
QList<HelpHeading> headingsOf(const QString& markdown);

/// The pages of the help in the order of their contents.
QStringList helpPageIds();

/// All pages in a language; what is not written in it is English. Read once.
QList<HelpPage> helpPages(const QString& language);

}  // namespace alteri
