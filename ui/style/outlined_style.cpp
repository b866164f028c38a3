// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/outlined_style.hpp"

#include "ui/style/reading_direction.hpp"
#include "ui/style/scroll_bar_painting.hpp"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>

namespace alteri {

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

namespace {

/// Two pixels of a colour that stands out from every ground, where the keys have brought the focus.
void drawFocus(const QStyleOption& option, const QRect& rect, QPainter& painter)
{
    if (!option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    constexpr qreal width = 2;
    constexpr qreal radius = 3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(QPalette::Link), width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

/// A line around what is typed into, where Fusion's own is that of the ground.
void drawOutline(const QStyleOption& option, QPainter& painter)
{
    constexpr qreal radius = 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(option.palette.color(QPalette::Mid));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

}  // namespace

void OutlinedStyle::drawPrimitive(PrimitiveElement element,
                                  const QStyleOption* option,
                                  QPainter* painter,
                                  const QWidget* widget) const
{
    if (element == PE_FrameFocusRect) {
        drawFocus(*option, option->rect, *painter);
        return;
    }
    if (element == PE_IndicatorBranch && option->state.testFlag(State_Selected)) {
        auto selected = *option;
        const auto ink = option->palette.color(QPalette::HighlightedText);
        for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
            selected.palette.setColor(role, ink);
        QProxyStyle::drawPrimitive(element, &selected, painter, widget);
        return;
    }
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

/// What does not fit into a box is left out in the middle: names of variables often differ at their
/// end, and Qt cuts it off without a word.
QStyleOptionComboBox
withFittingText(QStyleOptionComboBox box, const QStyle& style, const QWidget* widget)
{
    int room = style.subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxEditField, widget)
                   .width()
               - 2;
    if (!box.currentIcon.isNull())
        room -= box.iconSize.width() + 4;
    box.currentText = box.fontMetrics.elidedText(box.currentText, Qt::ElideMiddle, room);
    return box;
}

/// Icon and text of a button that is read from the right, side by side in its middle. Qt's own
/// style puts the text at the far edge.
void drawLabelFromRight(const QStyleOptionButton& button,
                        const QStyle& style,
                        QPainter& painter,
                        const QWidget* widget)
{
    constexpr int between = 4;
    const bool isEnabled = button.state.testFlag(QStyle::State_Enabled);
    const bool showsLetter = style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget) != 0;
    const int flags = (showsLetter ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const int room = button.rect.width() - button.iconSize.width() - between;
    const int width =
        std::min(room, button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width());
    const int left = button.rect.left() + (room - width) / 2;
    const QRect text(left, button.rect.top(), width, button.rect.height());
    const QRect icon(
        QPoint(text.right() + 1 + between, button.rect.center().y() - button.iconSize.height() / 2),
        button.iconSize);
    style.drawItemText(&painter, text, Qt::AlignCenter | flags, button.palette, isEnabled,
                       button.text, QPalette::ButtonText);
    button.icon.paint(&painter, icon, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled,
                      button.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
}

}  // namespace

void OutlinedStyle::drawControl(ControlElement element,
                                const QStyleOption* option,
                                QPainter* painter,
                                const QWidget* widget) const
{
    const auto* cell = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (element == CE_ItemViewItem && cell != nullptr && cell->direction == Qt::RightToLeft) {
        auto shown = *cell;
        shown.text = shownFromRight(cell->text);
        QProxyStyle::drawControl(element, &shown, painter, widget);
        return;
    }
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element == CE_ComboBoxLabel && box != nullptr && !box->editable) {
        const auto fitting = withFittingText(*box, *this, widget);
        QProxyStyle::drawControl(element, &fitting, painter, widget);
        return;
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonLabel && button != nullptr && !button->icon.isNull()
        && !button->text.isEmpty() && button->direction == Qt::RightToLeft) {
        drawLabelFromRight(*button, *proxy(), *painter, widget);
        return;
    }
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (element != CE_MenuItem || item == nullptr || item->icon.isNull()) {
        QProxyStyle::drawControl(element, option, painter, widget);
        const bool hasRing = element == CE_PushButton || element == CE_TabBarTab;
        if (hasRing && option->state.testFlag(State_HasFocus))
            drawFocus(*option, option->rect, *painter);
        return;
    }
    const auto fitting = withFittingIcon(*item, pixelMetric(PM_SmallIconSize, option, widget),
                                         painter->device()->devicePixelRatio());
    QProxyStyle::drawControl(element, &fitting, painter, widget);
}

void OutlinedStyle::drawComplexControl(ComplexControl control,
                                       const QStyleOptionComplex* option,
                                       QPainter* painter,
                                       const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar != nullptr) {
        paintScrollBar(*this, *bar, *painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_SpinBox || (control == CC_ComboBox && box != nullptr && box->editable))
        drawOutline(*option, *painter);
    const bool hasRing = control == CC_ComboBox || control == CC_ToolButton || control == CC_Slider;
    if (hasRing && option->state.testFlag(State_HasFocus))
        drawFocus(*option, option->rect, *painter);
}

namespace {

/// Flags of a text in a window that is read from the right. Labels take direction and side from the
/// first letter, which may be that of a name within a sentence; all stand at the right here.
int flagsFromRight(int flags, bool isFromRight)
{
    constexpr int sides = Qt::AlignLeft | Qt::AlignRight;
    if ((flags & Qt::AlignAbsolute) == 0) {
        const Qt::Alignment side(flags & Qt::AlignHorizontal_Mask);
        flags = (flags & ~Qt::AlignHorizontal_Mask)
                | static_cast<int>(QStyle::visualAlignment(Qt::RightToLeft, side));
    } else if ((flags & Qt::TextForceLeftToRight) != 0 && (flags & sides) != 0) {
        flags ^= sides;
    }
    flags &= ~(Qt::TextForceLeftToRight | Qt::TextForceRightToLeft);
    return flags | (isFromRight ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
}

}  // namespace

void OutlinedStyle::drawItemText(QPainter* painter,
                                 const QRect& rect,
                                 int flags,
                                 const QPalette& palette,
                                 bool isEnabled,
                                 const QString& text,
                                 QPalette::ColorRole role) const
{
    // Painters have the direction of the program, but what is asked has that of its own language.
    const auto* widget = dynamic_cast<const QWidget*>(painter->device());
    const auto direction =
        widget != nullptr ? widget->layoutDirection() : painter->layoutDirection();
    if (direction == Qt::RightToLeft)
        flags = flagsFromRight(flags, hasLettersFromRight(text));
    else if (painter->layoutDirection() == Qt::RightToLeft && !hasLettersFromRight(text))
        flags |= Qt::TextForceLeftToRight;
    QProxyStyle::drawItemText(painter, rect, flags, palette, isEnabled, text, role);
}

int OutlinedStyle::pixelMetric(PixelMetric metric,
                               const QStyleOption* option,
                               const QWidget* widget) const
{
    constexpr int besideCell = 8;
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView*>(widget) != nullptr)
        return besideCell - 1;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize OutlinedStyle::sizeFromContents(ContentsType type,
                                      const QStyleOption* option,
                                      const QSize& size,
                                      const QWidget* widget) const
{
    constexpr int besideText = 5;
    auto usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    // Fusion's frame all but touches the letters.
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (type == CT_PushButton && button != nullptr && !button->text.isEmpty())
        usual.rwidth() += 2 * besideText;
    if (type == CT_ToolButton || type == CT_PushButton || type == CT_ComboBox)
        return usual.expandedTo({leastTarget, leastTarget});
    return usual;
}

int OutlinedStyle::styleHint(StyleHint hint,
                             const QStyleOption* option,
                             const QWidget* widget,
                             QStyleHintReturn* answer) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_Table_GridLineColor && option != nullptr)
        return static_cast<int>(option->palette.color(QPalette::Mid).rgb());
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

}  // namespace alteri
