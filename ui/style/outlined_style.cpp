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

namespace {

QStyleOptionMenuItem withFittingIcon(QStyleOptionMenuItem item, int side, qreal scale)
{
    if (item.checkType != QStyleOptionMenuItem::NotCheckable)
        item.icon = QIcon();
    else if (item.state.testFlag(QStyle::State_Selected)
             && item.state.testFlag(QStyle::State_Enabled))
        item.icon = QIcon(item.icon.pixmap(QSize(side, side), scale, QIcon::Selected));
    return item;
}

}  // namespace

void OutlinedStyle::drawControl(ControlElement element,
                                const QStyleOption* option,
                                QPainter* painter,
                                const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (element != CE_MenuItem || item == nullptr || item->icon.isNull()) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const auto fitting = withFittingIcon(*item, pixelMetric(PM_SmallIconSize, option, widget),
                                         painter->device()->devicePixelRatio());
    QProxyStyle::drawControl(element, &fitting, painter, widget);
}

int OutlinedStyle::styleHint(StyleHint hint,
                             const QStyleOption* option,
                             const QWidget* widget,
                             QStyleHintReturn* answer) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

}  // namespace alteri
