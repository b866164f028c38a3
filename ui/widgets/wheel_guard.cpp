// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheel_guard.hpp"

#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>

namespace alteri {

namespace {

bool holdsValue(const QWidget& widget)
{
    return qobject_cast<const QComboBox*>(&widget) != nullptr
           || qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr
           || (qobject_cast<const QAbstractSlider*>(&widget) != nullptr
               && qobject_cast<const QScrollBar*>(&widget) == nullptr);
}

/// The field that a widget is, or is the line to write in of.
const QWidget* fieldOf(const QWidget* widget)
{
    if (widget != nullptr && holdsValue(*widget))
        return widget;
    const auto* around = widget != nullptr ? widget->parentWidget() : nullptr;
    return around != nullptr && holdsValue(*around) ? around : nullptr;
}

bool isInWhatScrolls(const QWidget& field)
{
    for (const auto* around = field.parentWidget(); around != nullptr;
         around = around->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(around) != nullptr)
            return true;
        if (around->isWindow())
            return false;
    }
    return false;
}

}  // namespace

WheelGuard::WheelGuard(QObject* parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    const auto* field = fieldOf(qobject_cast<QWidget*>(watched));
    if (field == nullptr || (field->hasFocus() && !isInWhatScrolls(*field)))
        return false;
    event->ignore();  // whoever scrolls around it gets it
    return true;
}

}  // namespace alteri
