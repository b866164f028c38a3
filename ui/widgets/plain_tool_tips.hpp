// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace alteri {

/// Shows the tool tips of a program as they are written. Qt takes what looks like HTML for HTML, so
/// that a partner called `<b>x</b>` would be bold, and another could have pictures read. What is
/// meant to be HTML begins with `<qt>`.
class PlainToolTips : public QObject {
    Q_OBJECT

public:
    /// @param parent of the whole program, whose widgets are watched from now on
    explicit PlainToolTips(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

    /// A text as tool tips have to be given it; what Qt shows as it is stays.
    static QString shown(const QString& text);
};

}  // namespace alteri
