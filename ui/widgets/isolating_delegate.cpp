// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/isolating_delegate.hpp"

#include <QGuiApplication>

namespace alteri {

QString IsolatingDelegate::displayText(const QVariant& value, const QLocale& locale) const
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    const auto text = QStyledItemDelegate::displayText(value, locale);
    return QGuiApplication::isRightToLeft() ? firstStrongIsolate + text + popIsolate : text;
}

}  // namespace alteri
