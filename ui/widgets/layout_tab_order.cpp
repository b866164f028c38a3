// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layout_tab_order.hpp"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHash>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QTabWidget>
#include <QToolBar>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

/// Goes through a window as its layouts do.
class Reading {
public:
    void read(QWidget& widget)
    {
        if (!m_seen.contains(&widget)) {
            m_seen << &widget;
            const auto from = found.size();
            if (widget.focusPolicy() & Qt::TabFocus && widget.focusProxy() == nullptr)
                found << &widget;
            if (!isOnePiece(widget))
                readParts(widget);
            if (widget.property(keepsTabOrder).toBool())
                orderAsSet(from);
        }
    }

    QList<QWidget*> found;

private:
    /// Puts what was found since then into the order that it has.
    void orderAsSet(qsizetype from)
    {
        QHash<const QWidget*, int> places;
        auto* next = from < found.size() ? found[from]->window() : nullptr;
        for (int place = 0; next != nullptr && !places.contains(next); ++place) {
            places[next] = place;
            next = next->nextInFocusChain();
        }
        std::stable_sort(found.begin() + from, found.end(),
                         [&](const QWidget* a, const QWidget* b) { return places[a] < places[b]; });
    }

    /// What is within goes by keys of its own.
    static bool isOnePiece(const QWidget& widget)
    {
        return qobject_cast<const QComboBox*>(&widget) != nullptr
               || qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr
               || qobject_cast<const QAbstractItemView*>(&widget) != nullptr;
    }

    void readParts(QWidget& widget)
    {
        if (const auto* splitter = qobject_cast<QSplitter*>(&widget))
            for (int i = 0; i < splitter->count(); ++i)
                read(*splitter->widget(i));
        if (const auto* tabs = qobject_cast<QTabWidget*>(&widget))
            read(*tabs->tabBar());
        if (const auto* area = qobject_cast<QScrollArea*>(&widget);
            area != nullptr && area->widget())
            read(*area->widget());
        // A tool bar has its buttons in a layout that tells their order by their actions alone.
        if (const auto* bar = qobject_cast<QToolBar*>(&widget))
            for (auto* action : bar->actions())
                if (auto* button = bar->widgetForAction(action))
                    read(*button);
        if (const auto* layout = widget.layout())
            readLayout(*layout);
        readOthers(widget);
    }

    void readLayout(const QLayout& layout)
    {
        for (const int i : order(layout)) {
            const auto* item = layout.itemAt(i);
            if (auto* inner = const_cast<QLayoutItem*>(item)->layout())
                readLayout(*inner);
            else if (auto* widget = const_cast<QLayoutItem*>(item)->widget())
                read(*widget);
        }
    }

    /// Of the items of a layout: cells of tables come by rows, in whatever order they were put in.
    static QList<int> order(const QLayout& layout)
    {
        QList<std::pair<std::pair<int, int>, int>> places;
        const auto* grid = qobject_cast<const QGridLayout*>(&layout);
        const auto* form = qobject_cast<const QFormLayout*>(&layout);
        for (int i = 0; i < layout.count(); ++i) {
            std::pair<int, int> place{0, i};
            int ignored = 0;
            auto role = QFormLayout::FieldRole;
            if (grid != nullptr)
                grid->getItemPosition(i, &place.first, &place.second, &ignored, &ignored);
            if (form != nullptr) {
                form->getItemPosition(i, &place.first, &role);
                place.second = static_cast<int>(role);
            }
            places << std::pair(place, i);
        }
        std::sort(places.begin(), places.end());
        QList<int> items;
        for (const auto& place : std::as_const(places))
            items << place.second;
        return items;
    }

    /// What no layout has lies where it was put.
    void readOthers(QWidget& widget)
    {
        QList<QWidget*> others;
        for (auto* child : widget.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (!child->isWindow() && !m_seen.contains(child))
                others << child;
        const bool fromRight = widget.layoutDirection() == Qt::RightToLeft;
        std::stable_sort(others.begin(), others.end(), [&](const QWidget* a, const QWidget* b) {
            if (a->geometry().bottom() < b->geometry().top()
                || b->geometry().bottom() < a->geometry().top())
                return a->y() < b->y();
            return fromRight ? a->geometry().right() > b->geometry().right() : a->x() < b->x();
        });
        for (auto* other : std::as_const(others))
            read(*other);
    }

    QSet<const QWidget*> m_seen;
};

}  // namespace

QList<QWidget*> widgetsInReadingOrder(QWidget& window)
{
    Reading reading;
    reading.read(window);
    return reading.found;
}

LayoutTabOrder::LayoutTabOrder(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool LayoutTabOrder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    auto* widget = static_cast<QWidget*>(watched);
    if ((key == Qt::Key_Tab || key == Qt::Key_Backtab) && widget->hasFocus()) {
        const auto order = widgetsInReadingOrder(*widget->window());
        for (qsizetype i = 1; i < order.size(); ++i)
            QWidget::setTabOrder(order[i - 1], order[i]);
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace alteri
