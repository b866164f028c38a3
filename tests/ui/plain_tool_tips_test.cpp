// SPDX-License-Identifier: GPL-3.0-or-later
// Tool tips and messages show names as they are, whatever these look like.
#include "tests/catch.hpp"
#include "ui/widgets/plain_tool_tips.hpp"

#include <QApplication>
#include <QGraphicsRectItem>
#include <QGraphicsView>
#include <QHelpEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QToolTip>

using namespace alteri;

namespace {

QString toolTipShown(QWidget& widget, const QPoint& at)
{
    QToolTip::hideText();
    QHelpEvent event(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &event);
    return QToolTip::text();
}

}  // namespace

TEST_CASE("names in tool tips are no HTML", "[ui]")
{
    QObject owner;
    new PlainToolTips(&owner);
    const auto name = QStringLiteral("<b>x</b> <img src=\"/etc/passwd\">\n& co");
    const auto shown = QStringLiteral(
        "<qt>&lt;b&gt;x&lt;/b&gt; &lt;img src=&quot;/etc/passwd&quot;&gt;<br>&amp; co");
    CHECK(PlainToolTips::shown(name) == shown);
    CHECK(PlainToolTips::shown(QStringLiteral("a < b & c")) == QStringLiteral("a < b & c"));
    CHECK(PlainToolTips::shown(QStringLiteral("<qt><b>x</b>")) == QStringLiteral("<qt><b>x</b>"));

    QPushButton button(QStringLiteral("button"));
    button.setToolTip(name);
    button.show();
    CHECK(toolTipShown(button, {5, 5}) == shown);

    QTableWidget table(1, 1);
    auto* cell = new QTableWidgetItem(QStringLiteral("cell"));
    cell->setToolTip(name);
    table.setItem(0, 0, cell);
    table.setHorizontalHeaderItem(0, new QTableWidgetItem(QStringLiteral("head")));
    table.horizontalHeaderItem(0)->setToolTip(name);
    table.show();
    CHECK(toolTipShown(*table.viewport(), table.visualItemRect(cell).center()) == shown);

    QGraphicsScene scene;
    scene.addRect(0, 0, 50, 50)->setToolTip(name);
    QGraphicsView view(&scene);
    view.show();
    CHECK(toolTipShown(*view.viewport(), view.mapFromScene(25, 25)) == shown);
}
