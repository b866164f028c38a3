// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_watch.hpp"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QGraphicsView>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace alteri::test {

namespace {

/// Property: the class of a window that was painted; when it goes it may be a bare QWidget already.
constexpr auto paintedAs = "paintedAsInTest";

template <class... Kinds>
bool isOneOf(const QWidget& widget)
{
    return (... || (qobject_cast<const Kinds*>(&widget) != nullptr));
}

/// Of Qt's own, within a control that has a name.
bool isPart(const QWidget& widget)
{
    if (widget.objectName().startsWith(QStringLiteral("qt_"))
        || isOneOf<QHeaderView, QScrollBar>(widget))
        return true;
    const auto* parent = widget.parentWidget();
    return parent != nullptr
           && (isOneOf<QAbstractSpinBox, QComboBox, QTabBar, QLineEdit>(*parent)
               || parent->objectName().startsWith(QStringLiteral("qt_")));
}

bool isControl(const QWidget& widget)
{
    return isOneOf<QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView,
                   QAbstractSlider, QTextEdit, QPlainTextEdit, QGraphicsView>(widget)
           && widget.focusPolicy() != Qt::NoFocus;
}

QString nameOf(QWidget& widget)
{
    auto* access = QAccessible::queryAccessibleInterface(&widget);
    return access == nullptr ? QString() : access->text(QAccessible::Name).trimmed();
}

QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        return box->title();
    return {};
}

/// One pixel is rounding.
bool isCutOff(const QWidget& widget)
{
    if (textOf(widget).isEmpty() || !isOneOf<QLabel, QAbstractButton, QGroupBox>(widget))
        return false;
    const auto needed = widget.minimumSizeHint();
    if (needed.width() > widget.width() + 1)
        return true;
    const int height =
        widget.hasHeightForWidth() ? widget.heightForWidth(widget.width()) : needed.height();
    return height > widget.height() + 1;
}

/// WCAG 2.2, "target size (minimum)".
bool isSmallTarget(const QWidget& widget)
{
    constexpr int least = 24;
    return isOneOf<QAbstractButton, QComboBox>(widget) && widget.isEnabled()
           && (widget.width() < least || widget.height() < least);
}

/// What it needs at least is more than a small screen has beside its frame and a panel.
bool isTooLarge(const QWidget& window)
{
    constexpr QSize smallScreen(1260, 660);
    const auto needed = window.minimumSize().expandedTo(window.minimumSizeHint());
    return needed.width() > smallScreen.width() || needed.height() > smallScreen.height();
}

QString classOf(const QWidget& window)
{
    const auto painted = window.property(paintedAs);
    return painted.isValid() ? painted.toString()
                             : QString::fromLatin1(window.metaObject()->className());
}

QString placeOf(const QWidget& widget, const QWidget& window)
{
    auto name = widget.objectName();
    if (name.isEmpty())
        name = textOf(widget).left(40);
    for (const auto* up = widget.parentWidget(); name.isEmpty() && up != nullptr && up != &window;
         up = up->parentWidget())
        name = QStringLiteral("in ") + QString::fromLatin1(up->metaObject()->className());
    return QStringLiteral("%1: %2 “%3”")
        .arg(classOf(window), QString::fromLatin1(widget.metaObject()->className()), name);
}

}  // namespace

QStringList faultsIn(QWidget& window)
{
    QStringList faults;
    const bool isLaidOut = window.property(paintedAs).isValid();
    if (isLaidOut && isTooLarge(window))
        faults << QStringLiteral("%1 does not fit a screen of 1280 by 720: it needs %2 by %3")
                      .arg(classOf(window))
                      .arg(window.minimumSizeHint().width())
                      .arg(window.minimumSizeHint().height());
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window || isPart(*widget))
            continue;
        if (isControl(*widget) && nameOf(*widget).isEmpty())
            faults << placeOf(*widget, window) + QStringLiteral(" has no name");
        if (isLaidOut && isSmallTarget(*widget))
            faults << placeOf(*widget, window) + QStringLiteral(" is smaller than 24 pixels");
        if (isLaidOut && isCutOff(*widget))
            faults << placeOf(*widget, window) + QStringLiteral(" may be cut off");
    }
    return faults;
}

WindowWatch::WindowWatch()
{
    qApp->installEventFilter(this);
}

QStringList WindowWatch::faults() const
{
    auto faults = m_faults.values();
    faults.sort();
    return faults;
}

bool WindowWatch::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPainted = event->type() == QEvent::Paint;
    if (!isPainted && event->type() != QEvent::Hide)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || !widget->isWindow())
        return false;
    if (isPainted && !widget->property(paintedAs).isValid())
        widget->setProperty(paintedAs, widget->metaObject()->className());
    else if (!isPainted)
        lookAt(*widget);
    return false;
}

void WindowWatch::lookAt(QWidget& window)
{
    if (window.windowType() == Qt::Popup || window.windowType() == Qt::ToolTip)
        return;
    // Many tests show the same window in the same way.
    constexpr int mostLooks = 30;
    if (++m_looks[classOf(window)] > mostLooks)
        return;
    for (const auto& fault : faultsIn(window))
        m_faults.insert(fault);
}

}  // namespace alteri::test
