// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace alteri {

/// Property of what has a good reason for another order within it: setTabOrder() holds there.
inline constexpr auto keepsTabOrder = "keepsTabOrder";

/// The widgets of a window that Tab goes to, in the order in which layouts show them: rows from
/// above, each from where one begins to read.
QList<QWidget*> widgetsInReadingOrder(QWidget& window);

/// Lets Tab go through every window in the order of what is seen. Qt goes in the order in which
/// widgets were made, so that a row, a card or a field that came later would be the last.
class LayoutTabOrder : public QObject {
    Q_OBJECT

public:
    explicit LayoutTabOrder(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace alteri
