// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace alteri {

/// Fusion, whose boxes and circles to be checked get an outline that is seen on dark grounds too:
/// Fusion darkens the ground for it, which a dark one hardly shows.
class OutlinedStyle : public QProxyStyle {
    Q_OBJECT

public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption* option,
                       QPainter* painter,
                       const QWidget* widget) const override;
};

}  // namespace alteri
