// SPDX-License-Identifier: GPL-3.0-or-later
// Tab goes through windows as they are read, whenever what is in them was made.
#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/analysis/models/model_board.hpp"
#include "ui/analysis/models/model_card.hpp"
#include "ui/widgets/layout_tab_order.hpp"
#include "ui/window/study_window.hpp"

#include <QApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

using namespace alteri;
using namespace alteri::test;

namespace {

/// Where Tab goes from a widget, until it would come back.
QList<QWidget*> tabbedFrom(QWidget* first, int most)
{
    QList<QWidget*> stops;
    first->setFocus();
    for (int i = 0; i < most; ++i) {
        auto* at = QApplication::focusWidget();
        if (at == nullptr || stops.contains(at))
            break;
        stops << at;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return stops;
}

}  // namespace

TEST_CASE_METHOD(WindowFixture, "cards of models come before what stands behind them", "[ui]")
{
    openSample();
    window.study()->showPage(QStringLiteral("models"));
    activate();
    auto* search = window.findChild<QWidget*>(QStringLiteral("variableSearch"));
    auto* add = window.findChild<QPushButton*>(QStringLiteral("newModel"));
    REQUIRE(search != nullptr);
    REQUIRE(add != nullptr);
    QApplication::processEvents();  // the cards of the sample's models are shown
    const auto stops = tabbedFrom(search, 200);
    QList<QWidget*> cards;
    int lastOfCards = -1;
    for (int i = 0; i < stops.size(); ++i)
        for (auto* parent = stops[i]; parent != nullptr; parent = parent->parentWidget())
            if (auto* card = qobject_cast<ModelCard*>(parent)) {
                lastOfCards = i;
                if (!cards.contains(card))
                    cards << card;
            }
    REQUIRE(cards.size() == 3);
    CHECK(cards[0]->x() < cards[1]->x());
    CHECK(cards[1]->x() < cards[2]->x());
    CHECK(stops.indexOf(add) == lastOfCards + 1);
}

TEST_CASE_METHOD(WindowFixture, "answers are met before the reasons for none", "[ui]")
{
    openSample();
    activate();
    auto* panel = window.findChild<QWidget*>(QStringLiteral("inspector"));
    REQUIRE(panel != nullptr);
    // The first question about ego that is answered by buttons.
    QToolButton* first = nullptr;
    for (auto* button : panel->findChildren<QToolButton*>())
        if (first == nullptr && button->isVisible() && button->property("segment").toBool())
            first = button;
    REQUIRE(first != nullptr);
    auto* editor = first->parentWidget();
    const auto stops = tabbedFrom(first, 12);
    bool isPastAnswers = false;
    int answers = 0;
    for (auto* stop : stops) {
        if (!editor->isAncestorOf(stop))
            break;
        const bool isAnswer = stop->property("segment").toBool();
        CHECK_FALSE((isAnswer && isPastAnswers));
        isPastAnswers = isPastAnswers || !isAnswer;
        answers += isAnswer ? 1 : 0;
    }
    CHECK(answers > 1);
}

TEST_CASE("rows that were put in late are gone through in their place", "[ui]")
{
    QWidget window;
    const LayoutTabOrder order(&window);
    auto* column = new QVBoxLayout(&window);
    auto* last = new QPushButton(QStringLiteral("last"));
    column->addWidget(last);
    auto* grid = new QGridLayout;
    column->insertLayout(0, grid);
    window.setWindowTitle(QStringLiteral("Rows"));
    // From below, and a field of several parts among them.
    auto* below = new QLineEdit;
    grid->addWidget(below, 1, 0);
    auto* right = new QSpinBox;
    grid->addWidget(right, 0, 1);
    auto* left = new QLineEdit;
    grid->addWidget(left, 0, 0);
    auto* parts = new QSplitter;
    column->insertWidget(1, parts);
    auto* second = new QPushButton(QStringLiteral("second"));
    parts->addWidget(second);
    auto* first = new QPushButton(QStringLiteral("first"));
    parts->insertWidget(0, first);
    auto* form = new QFormLayout;
    column->insertLayout(2, form);
    auto* field = new QLineEdit;
    form->addRow(QStringLiteral("late"), field);
    auto* early = new QLineEdit;
    form->insertRow(0, QStringLiteral("early"), early);
    for (auto* each : window.findChildren<QWidget*>())
        each->setAccessibleName(QStringLiteral("part"));
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const QList<QWidget*> expected{left, right, below, first, second, early, field, last};
    CHECK(tabbedFrom(left, 20) == expected);
    // And back.
    left->setFocus();
    QTest::keyClick(left, Qt::Key_Backtab);
    CHECK(QApplication::focusWidget() == last);
}
