// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain_tool_tips.hpp"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QGraphicsItem>
#include <QGraphicsView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

namespace alteri {

namespace {

const QString htmlBegins = QStringLiteral("<qt>");

QString toolTipOf(const QHeaderView& header, const QPoint& at)
{
    const int section = header.logicalIndexAt(at);
    return section < 0 || header.model() == nullptr
               ? QString()
               : header.model()
                     ->headerData(section, header.orientation(), Qt::ToolTipRole)
                     .toString();
}

/// What would be shown at a place of a widget.
QString toolTipAt(const QWidget& widget, const QPoint& at)
{
    const auto* around = widget.parentWidget();
    if (const auto* header = qobject_cast<const QHeaderView*>(around))
        return toolTipOf(*header, at);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(around);
        view != nullptr && view->viewport() == &widget)
        return view->indexAt(at).data(Qt::ToolTipRole).toString();
    if (const auto* view = qobject_cast<const QGraphicsView*>(around);
        view != nullptr && view->viewport() == &widget)
        for (const auto* item : view->items(at))
            if (!item->toolTip().isEmpty())
                return item->toolTip();
    return widget.toolTip();
}

}  // namespace

PlainToolTips::PlainToolTips(QObject* parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

QString PlainToolTips::shown(const QString& text)
{
    if (text.startsWith(htmlBegins) || !Qt::mightBeRichText(text))
        return text;
    return htmlBegins + text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

bool PlainToolTips::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = event->type() == QEvent::ToolTip ? qobject_cast<QWidget*>(watched) : nullptr;
    if (widget == nullptr)
        return false;
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto text = toolTipAt(*widget, help->pos());
    const auto plain = shown(text);
    if (plain == text)
        return false;
    QToolTip::showText(help->globalPos(), plain, widget);
    return true;
}

}  // namespace alteri
