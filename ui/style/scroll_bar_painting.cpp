// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/scroll_bar_painting.hpp"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

#include <algorithm>

namespace alteri {

namespace {

void paintArrow(const QStyle& style,
                const QStyleOptionSlider& bar,
                QStyle::SubControl end,
                QStyle::PrimitiveElement arrow,
                QPainter& painter,
                const QWidget* widget)
{
    constexpr int inset = 3;
    QStyleOption option(bar);
    option.rect = style.subControlRect(QStyle::CC_ScrollBar, &bar, end, widget)
                      .adjusted(inset, inset, -inset, -inset);
    style.drawPrimitive(arrow, &option, &painter, widget);
}

void paintArrows(const QStyle& style,
                 const QStyleOptionSlider& bar,
                 QPainter& painter,
                 const QWidget* widget)
{
    const bool isLevel = bar.orientation == Qt::Horizontal;
    const bool isFromRight = isLevel && bar.direction == Qt::RightToLeft;
    const auto back = !isLevel      ? QStyle::PE_IndicatorArrowUp
                      : isFromRight ? QStyle::PE_IndicatorArrowRight
                                    : QStyle::PE_IndicatorArrowLeft;
    const auto forth = !isLevel      ? QStyle::PE_IndicatorArrowDown
                       : isFromRight ? QStyle::PE_IndicatorArrowLeft
                                     : QStyle::PE_IndicatorArrowRight;
    paintArrow(style, bar, QStyle::SC_ScrollBarSubLine, back, painter, widget);
    paintArrow(style, bar, QStyle::SC_ScrollBarAddLine, forth, painter, widget);
}

/// How much of the ink the handle has.
qreal inkOf(const QStyleOptionSlider& bar)
{
    constexpr qreal held = 1;
    constexpr qreal under = 0.85;
    constexpr qreal usual = 0.7;
    const bool isHandle = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    if (isHandle && bar.state.testFlag(QStyle::State_Sunken))
        return held;
    return isHandle && bar.state.testFlag(QStyle::State_MouseOver) ? under : usual;
}

void paintHandle(const QStyle& style,
                 const QStyleOptionSlider& bar,
                 QPainter& painter,
                 const QWidget* widget)
{
    constexpr qreal gap = 3;
    const auto rect =
        QRectF(style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget))
            .adjusted(gap, gap, -gap, -gap);
    auto colour = bar.palette.color(QPalette::PlaceholderText);
    colour.setAlphaF(static_cast<float>(inkOf(bar)));
    const qreal radius = std::min(rect.width(), rect.height()) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, radius, radius);
}

}  // namespace

void paintScrollBar(const QStyle& style,
                    const QStyleOptionSlider& bar,
                    QPainter& painter,
                    const QWidget* widget)
{
    painter.save();
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Window));
    painter.setRenderHint(QPainter::Antialiasing);
    if (bar.maximum > bar.minimum)
        paintHandle(style, bar, painter, widget);
    paintArrows(style, bar, painter, widget);
    painter.restore();
}

}  // namespace alteri
