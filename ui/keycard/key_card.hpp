// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QMenuBar;
class QPrinter;

namespace alteri {

/// Keys that belong together, such as those of a menu as its actions have them now.
struct KeySection {
    struct Line {
        QString keys;  ///< as people read them, several parted by commas
        QString text;
    };

    QString title;
    QList<Line> lines;
};

/// All menus in sight that have actions with keys, with those of their submenus.
QList<KeySection> keySections(const QMenuBar& menus);

/// Sections behind those of menus, without keys that are there already.
QList<KeySection> withFurtherKeys(QList<KeySection> sections, const QList<KeySection>& further);

/// One page in two columns that needs nothing but itself.
QString keyCardHtml(const QList<KeySection>& sections);

/// The same on one sheet of A4.
QByteArray keyCardPdf(const QList<KeySection>& sections);

void printKeyCard(const QList<KeySection>& sections, QPrinter& printer);

}  // namespace alteri
