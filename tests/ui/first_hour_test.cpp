// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody meets who starts the program for the first time.
#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/analysis/analysis_workspace.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/interview/panels/cheat_sheet.hpp"
#include "ui/keycard/key_card.hpp"
#include "ui/keycard/key_card_dialog.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/theme.hpp"
#include "ui/tour/tour.hpp"
#include "ui/window/start_page.hpp"
#include "ui/window/study_window.hpp"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QGraphicsView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTextBrowser>

using namespace alteri;
using namespace alteri::test;

namespace {

struct FirstHour : WindowFixture {
    template <class Widget>
    Widget& part(const char* name)
    {
        auto* found = window.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }

    Tour* tour() { return window.findChild<Tour*>(); }

    void trigger(const char* name)
    {
        part<QAction>(name).trigger();
        QApplication::processEvents();
    }
};

void keysOf(const QList<QAction*>& actions, QSet<QString>& keys)
{
    for (const auto* action : actions) {
        if (!action->isVisible())
            continue;
        if (action->menu() != nullptr)
            keysOf(action->menu()->actions(), keys);
        for (const auto& key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
    }
}

}  // namespace

TEST_CASE_METHOD(FirstHour, "the start page has three doors, by keys too", "[ui][start]")
{
    auto& create = part<QPushButton>("startNew");
    auto& sample = part<QPushButton>("startSample");
    auto& imports = part<QPushButton>("startImport");
    for (auto* door : {&create, &sample, &imports}) {
        CHECK(door->isVisible());
        CHECK(door->height() >= 100);
        CHECK_FALSE(door->accessibleDescription().isEmpty());
        CHECK(window.rect().contains(QRect(door->mapTo(&window, QPoint()), door->size())));
    }
    CHECK(part<QLabel>("noRecentStudies").isVisible());
    CHECK_FALSE(part<QListWidget>("recentStudies").isVisible());

    // The third door offers what the menu does.
    REQUIRE(imports.menu() != nullptr);
    QStringList offered;
    for (const auto* action : imports.menu()->actions())
        offered << action->text();
    CHECK(offered
          == QStringList{QStringLiteral("Import tables…"),
                         QStringLiteral("Import from other programs…")});

    activate();
    create.setFocus();
    QTest::keyClick(&create, Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == &sample);
    QTest::keyClick(&sample, Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == &imports);

    const auto file = QString::fromStdString(folder.path("first.alteri").string());
    questions.newStudies.push_back({QStringLiteral("migrant-organizations"), file});
    create.setFocus();
    QTest::keyClick(&create, Qt::Key_Return);
    REQUIRE(window.study() != nullptr);
    trigger("closeStudy");

    // What was opened is listed, and opens by Return.
    auto& recent = part<QListWidget>("recentStudies");
    REQUIRE(recent.isVisible());
    CHECK_FALSE(part<QLabel>("noRecentStudies").isVisible());
    REQUIRE(recent.count() == 1);
    recent.setFocus();
    QTest::keyClick(&recent, Qt::Key_Return);
    CHECK(window.study() != nullptr);
}

TEST_CASE_METHOD(FirstHour, "the tour is offered once", "[ui][start]")
{
    CHECK(part<QWidget>("tourOffer").isVisible());
    clickButton(QStringLiteral("declineTour"));
    CHECK_FALSE(part<QWidget>("tourOffer").isVisible());
    CHECK(tour() == nullptr);
    const StartPage again;
    CHECK(again.findChild<QWidget*>(QStringLiteral("tourOffer"))->isHidden());
    QSettings().clear();
    const StartPage first;
    CHECK_FALSE(first.findChild<QWidget*>(QStringLiteral("tourOffer"))->isHidden());
}

TEST_CASE_METHOD(FirstHour, "the tour leads through the real window and can be left", "[ui][start]")
{
    openSample();
    activate();
    view().setFocus();
    trigger("startTour");
    REQUIRE(tour() != nullptr);
    auto& next = part<QPushButton>("tourNext");
    auto& text = part<QLabel>("tourText");
    CHECK(tour()->geometry() == window.rect());
    CHECK(next.hasFocus());
    CHECK_FALSE(part<QPushButton>("tourBack").isEnabled());
    trigger("startTour");  // it is on already
    CHECK(window.findChildren<Tour*>().size() == 1);

    QSet<QString> texts;
    const auto& card = part<QWidget>("tourCard");
    while (next.text() != QStringLiteral("Done")) {
        texts << text.text();
        CHECK(window.rect().contains(card.geometry()));
        if (tour()->stop() == 4)
            CHECK(window.study()->analysis().isVisible());
        CHECK(next.hasFocus());
        QTest::keyClick(&next, Qt::Key_Return);
        QApplication::processEvents();
    }
    CHECK(texts.size() == 5);
    CHECK(window.study()->map().isVisible());
    clickButton(QStringLiteral("tourBack"));
    CHECK(tour()->stop() == 4);
    QTest::keyClick(&next, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(next.hasFocus());
    window.resize(1000, 700);
    QApplication::processEvents();
    CHECK(tour()->geometry() == window.rect());
    clickButton(QStringLiteral("tourNext"));
    clickButton(QStringLiteral("tourNext"));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(tour() == nullptr);
    CHECK(view().hasFocus());

    trigger("startTour");
    REQUIRE(tour() != nullptr);
    QTest::keyClick(&part<QPushButton>("tourNext"), Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(tour() == nullptr);
}

TEST_CASE_METHOD(FirstHour, "without a study the tour shows the sample", "[ui][start]")
{
    clickButton(QStringLiteral("takeTour"));
    REQUIRE(QTest::qWaitFor([&] { return tour() != nullptr; }));
    CHECK(window.study() != nullptr);
    CHECK_FALSE(part<QWidget>("tourOffer").isVisible());
    clickButton(QStringLiteral("tourSkip"));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(tour() == nullptr);
}

TEST_CASE_METHOD(FirstHour, "the key card has the keys of all menus as they are", "[ui][keys]")
{
    openSample();
    auto& find = part<QAction>("findAnything");
    find.setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Y));
    document().perform(QStringLiteral("Interview"), [](Writer& writer) { writer.addEgo("", "N"); });
    REQUIRE(document().undoLabel() == QStringLiteral("Interview"));
    QSet<QString> expected;
    keysOf(window.menuBar()->actions(), expected);
    REQUIRE(expected.size() > 25);
    REQUIRE(expected.contains(QStringLiteral("Ctrl+Alt+Y")));
    applyAppearance(Appearance::Dark);
    KeyCardDialog dialog(
        withFurtherKeys(keySections(*window.menuBar()), CheatSheet::keysOfTheMap()), questions,
        &window);
    dialog.show();
    const auto& page = *dialog.findChild<QTextBrowser*>(QStringLiteral("keyCard"));
    // Its letters are those of paper.
    CHECK(page.viewport()->grab().toImage().pixelColor(2, 2).lightness() > 240);
    applyAppearance(Appearance::Light);
    const auto shown = page.toPlainText();
    for (const auto& key : expected) {
        CAPTURE(key.toStdString());
        CHECK(shown.contains(key));
    }
    // What no menu has: how partners are placed by keys.
    CHECK(shown.contains(QStringLiteral("Take off the map")));
    CHECK(shown.count(QStringLiteral("Ctrl+Shift+K")) == 1);
    // What would be undone just now does not stay so on paper.
    CHECK_FALSE(shown.contains(QStringLiteral("Undo:")));
    QStringList titles;
    for (const auto& section : keySections(*window.menuBar()))
        titles << section.title;
    CHECK(titles.contains(QStringLiteral("Map")));
    CHECK(titles.contains(QStringLiteral("Study")));

    const auto file = QString::fromStdString(folder.path("keys.pdf").string());
    questions.files.push_back(file);
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("exportKeyCard")),
                      Qt::LeftButton);
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const auto bytes = written.readAll();
    CHECK(bytes.startsWith("%PDF"));
    // One sheet of paper.
    CHECK(bytes.count("/Type /Page\n") + bytes.count("/Type /Page ") == 1);
    CHECK(questions.told.size() == 1);
}
