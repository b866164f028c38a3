// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace alteri {

/// Shows cells in a direction of their own: in a window that is read from the right, "-5.09 (9.85)"
/// would else be taken apart, and the full stop of "Together e.V." would stand before it.
class IsolatingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant& value, const QLocale& locale) const override;
};

}  // namespace alteri
