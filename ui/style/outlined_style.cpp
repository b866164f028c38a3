// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/outlined_style.hpp"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace alteri {

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element,
                                  const QStyleOption* option,
                                  QPainter* painter,
                                  const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox && element != PE_IndicatorRadioButton)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    auto outline = option->palette.color(QPalette::PlaceholderText);
    if (!option->state.testFlag(State_Enabled))
        outline.setAlphaF(0.5F);
    painter->setPen(outline);
    painter->setBrush(Qt::NoBrush);
    const auto rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBox)
        painter->drawRoundedRect(rect, 2, 2);
    else
        painter->drawEllipse(rect);
    painter->restore();
}

}  // namespace alteri
