// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "tests/ui/tables_fixture.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/study/study_document.hpp"
#include "ui/window/study_window.hpp"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace alteri;
using namespace alteri::test;

TEST_CASE_METHOD(TablesFixture, "the tables have a row for each tie, alter and ego", "[ui][tables]")
{
    openSample();
    for (const auto& [key, rows] :
         {std::pair("ties", 319), std::pair("alteri", 319), std::pair("egos", 15)}) {
        showPage(key);
        const QAbstractItemModelTester tester(
            model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        CHECK(model->rowCount() == rows);
        CHECK(count() == QStringLiteral("%1 of %1 rows").arg(rows));
        CHECK(table->isVisible());
    }
}

TEST_CASE_METHOD(TablesFixture,
                 "a click on a heading sorts up, down and not at all",
                 "[ui][tables]")
{
    openSample();
    showPage("ties");
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto first = cell(0, QStringLiteral("Alter"));
    choose(0, QStringLiteral("Alter"));
    clickHeading(QStringLiteral("Alter"));
    const auto smallest = cell(0, QStringLiteral("Alter"));
    CHECK(smallest <= cell(318, QStringLiteral("Alter")));
    // Who was selected still is.
    CHECK(table->currentIndex().data().toString() == first);
    clickHeading(QStringLiteral("Alter"));
    CHECK(cell(318, QStringLiteral("Alter")) == smallest);
    clickHeading(QStringLiteral("Alter"));
    CHECK(cell(0, QStringLiteral("Alter")) == first);
}

TEST_CASE_METHOD(TablesFixture,
                 "filters are set at the headings and taken away one by one",
                 "[ui][tables]")
{
    openSample();
    showPage("ties");
    auto* popup = openFilter(QStringLiteral("Type of organisation"));
    press(popup, "checkNone");
    CHECK(model->rowCount() == 0);
    CHECK(page->findChild<QLabel*>(QStringLiteral("tableEmpty"))->isVisible());
    auto* list = popup->findChild<QListWidget*>(QStringLiteral("filterCategories"));
    list->findItems(QStringLiteral("State actor"), Qt::MatchExactly)
        .front()
        ->setCheckState(Qt::Checked);
    close(popup);
    const int states = model->rowCount();
    CHECK(states > 0);
    CHECK(states < 319);
    for (int row = 0; row < states; ++row)
        CHECK(cell(row, QStringLiteral("Type of organisation")) == QStringLiteral("State actor"));
    CHECK(count() == QStringLiteral("%1 of 319 rows").arg(states));

    popup = openFilter(QStringLiteral("Alter"));
    auto* contains = popup->findChild<QLineEdit*>(QStringLiteral("filterContains"));
    QTest::keyClicks(contains, cell(0, QStringLiteral("Alter")).left(6).toUpper());
    close(popup);
    CHECK(model->rowCount() >= 1);
    CHECK(model->rowCount() <= states);
    REQUIRE(chips().size() == 3);
    CHECK(chips()[0] == QStringLiteral("Type of organisation: State actor"));
    auto chip =
        page->findChild<QWidget*>(QStringLiteral("filterChips"))->findChildren<QToolButton*>();
    for (auto* each : chip)
        if (!each->isHidden() && each->text().startsWith(QStringLiteral("Alter")))
            QTest::mouseClick(each, Qt::LeftButton);
    CHECK(model->rowCount() == states);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
    press(page, "clearFilters");
    CHECK(model->rowCount() == 319);
    CHECK(chips().isEmpty());
}

TEST_CASE_METHOD(TablesFixture, "numbers are filtered by limits", "[ui][tables]")
{
    openSample();
    showPage("egos");
    auto* popup = openFilter(QStringLiteral("Year founded"));
    QTest::keyClicks(popup->findChild<QLineEdit*>(QStringLiteral("filterLeast")),
                     QStringLiteral("2005"));
    close(popup);
    CHECK(model->rowCount() > 0);
    CHECK(model->rowCount() < 15);
    for (int row = 0; row < model->rowCount(); ++row)
        CHECK(cell(row, QStringLiteral("Year founded")).toInt() >= 2005);
    CHECK(chips().front() == QStringLiteral("Year founded: 2005 or more"));
    popup = openFilter(QStringLiteral("Year founded"));
    QTest::keyClicks(popup->findChild<QLineEdit*>(QStringLiteral("filterMost")),
                     QStringLiteral("many"));
    CHECK(model->rowCount() > 0);
    press(popup, "clearFilter");
    activate();
    CHECK(model->rowCount() == 15);
}

TEST_CASE_METHOD(TablesFixture, "Ctrl+F searches the columns shown", "[ui][tables]")
{
    openSample();
    showPage("ties");
    const auto name = cell(7, QStringLiteral("Alter"));
    pressKeys(QKeySequence::Find);
    type(name.toLower());
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    CHECK(model->rowCount() >= 1);
    CHECK(model->rowCount() < 319);
    CHECK(cell(0, QStringLiteral("Alter")).contains(name, Qt::CaseInsensitive));
    pressKeys(QKeySequence::Find);
    type(QStringLiteral("no such partner"));
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    CHECK(model->rowCount() == 0);
    press(page, "showAllRows");
    CHECK(model->rowCount() == 319);
}

TEST_CASE_METHOD(TablesFixture, "columns are chosen, and stay chosen", "[ui][tables]")
{
    openSample();
    showPage("ties");
    CHECK(table->isColumnHidden(column(QStringLiteral("Alter code"))));
    auto* menu = page->findChild<QToolButton*>(QStringLiteral("columnButton"))->menu();
    for (auto* action : menu->actions())
        if (action->text() == QStringLiteral("Alter code")
            || action->text() == QStringLiteral("Type of organisation"))
            action->trigger();
    CHECK_FALSE(table->isColumnHidden(column(QStringLiteral("Alter code"))));
    table->setColumnWidth(column(QStringLiteral("Alter")), 201);
    table->headings().moveSection(table->headings().visualIndex(column(QStringLiteral("Alter"))),
                                  0);
    QApplication::processEvents();

    // The same study in a new window.
    const auto file = QString::fromStdString(document().file().file().string());
    window.openStudy(file);
    QApplication::processEvents();
    showPage("ties");
    CHECK_FALSE(table->isColumnHidden(column(QStringLiteral("Alter code"))));
    CHECK(table->isColumnHidden(column(QStringLiteral("Type of organisation"))));
    CHECK(table->columnWidth(column(QStringLiteral("Alter"))) == 201);
    CHECK(table->headings().visualIndex(column(QStringLiteral("Alter"))) == 0);
}

TEST_CASE_METHOD(TablesFixture, "answers are edited in place and can be undone", "[ui][tables]")
{
    openSample();
    showPage("ties");
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    clickHeading(QStringLiteral("Ego"));
    const auto row = model->studyRow(0);
    const auto map = *model->study().map(DataRows::Ties, row);
    const auto alter = *model->study().alter(DataRows::Ties, row);
    const auto before = document().reader().tie({map, alter})->place;
    const auto present = cell(0, QStringLiteral("Type of organisation"));
    const auto wanted = present == QStringLiteral("State actor")
                            ? QStringLiteral("Party or politician")
                            : QStringLiteral("State actor");
    chooseAnswer(0, QStringLiteral("Type of organisation"), wanted);
    CHECK(cell(0, QStringLiteral("Type of organisation")) == wanted);
    CHECK(model->query().sorting);
    CHECK(table->currentIndex().row() == 0);
    CHECK(document().undoLabel() == QStringLiteral("Code Type of organisation"));
    pressKeys(QKeySequence::Undo);
    CHECK(cell(0, QStringLiteral("Type of organisation")) == present);

    // What rings show moves the symbol: without an answer it leaves the map.
    chooseAnswer(0, QStringLiteral("Relevance for ego"), QStringLiteral("Does not know"));
    CHECK(cell(0, QStringLiteral("Relevance for ego")) == QStringLiteral("Does not know"));
    CHECK_FALSE(document().reader().tie({map, alter})->place);
    pressKeys(QKeySequence::Undo);
    CHECK(document().reader().tie({map, alter})->place == before);

    typeAnswer(0, QStringLiteral("Alter"), QStringLiteral("Renamed partner"));
    CHECK(document().reader().alter(alter)->label == "Renamed partner");
    typeAnswer(0, QStringLiteral("Alter"), QStringLiteral("  "));
    CHECK(page->findChild<QLabel*>(QStringLiteral("tableNotice"))->text()
          == QStringLiteral("A name cannot be empty."));
    CHECK(document().reader().alter(alter)->label == "Renamed partner");
}

TEST_CASE_METHOD(TablesFixture, "what is no number is refused with a sentence", "[ui][tables]")
{
    openSample();
    showPage("egos");
    const auto present = cell(0, QStringLiteral("Year founded"));
    typeAnswer(0, QStringLiteral("Year founded"), QStringLiteral("long ago"));
    CHECK(cell(0, QStringLiteral("Year founded")) == present);
    auto* notice = page->findChild<QLabel*>(QStringLiteral("tableNotice"));
    CHECK(notice->isVisible());
    CHECK(notice->text() == QStringLiteral("“long ago” is not a number. Write it as 12 or 0.5."));
    typeAnswer(0, QStringLiteral("Year founded"), QStringLiteral("1987,5"));
    CHECK(cell(0, QStringLiteral("Year founded")) == QStringLiteral("1987.5"));
    CHECK_FALSE(notice->isVisible());
    typeAnswer(0, QStringLiteral("Year founded"), QStringLiteral("Refused"));
    CHECK(cell(0, QStringLiteral("Year founded")) == QStringLiteral("Refused"));
    choose(0, QStringLiteral("Year founded"));
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(cell(0, QStringLiteral("Year founded")).isEmpty());
    pressKeys(QKeySequence::Undo);
    CHECK(cell(0, QStringLiteral("Year founded")) == QStringLiteral("Refused"));
}

TEST_CASE_METHOD(TablesFixture,
                 "cells are copied and rows exported as they are shown",
                 "[ui][tables]")
{
    openSample();
    showPage("ties");
    clickHeading(QStringLiteral("Alter"));
    choose(0, QStringLiteral("Alter"));
    QTest::mouseClick(
        table->viewport(), Qt::LeftButton, Qt::ShiftModifier,
        table->visualRect(model->index(1, column(QStringLiteral("Type of organisation"))))
            .center());
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const auto lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].startsWith(QStringLiteral("Alter\t")));
    CHECK(lines[1].startsWith(cell(0, QStringLiteral("Alter")) + QLatin1Char('\t')));
    CHECK(lines[2].contains(cell(1, QStringLiteral("Type of organisation"))));

    const auto file = folder.path("ties.csv");
    questions.files.push_back(QString::fromStdString(file.string()));
    trigger("Export codes…");
    const auto written = QString::fromStdString(readFile(file)).split(QLatin1Char('\n'));
    CHECK(written.size() == 321);
    CHECK(written[0].startsWith(QStringLiteral("ego,alter,alter.type")));
    CHECK(written[1].contains(cell(0, QStringLiteral("Alter"))));

    const auto labels = folder.path("ties.tsv");
    questions.files.push_back(QString::fromStdString(labels.string()));
    trigger("Export labels…");
    const auto shown = QString::fromStdString(readFile(labels)).split(QLatin1Char('\n'));
    CHECK(shown[0].startsWith(QStringLiteral("Ego\tAlter\tType of organisation")));
    CHECK(shown[1].contains(cell(0, QStringLiteral("Type of organisation"))));

    questions.files.push_back(QStringLiteral("/no/such/folder/x.csv"));
    trigger("Export labels…");
    CHECK(questions.problems.size() == 1);
}

TEST_CASE_METHOD(TablesFixture, "a row leads to its alter on the map, and back", "[ui][tables]")
{
    openSample();
    showPage("ties");
    const int row = 200;
    const auto name = cell(row, QStringLiteral("Alter"));
    const auto alter = *model->study().alter(DataRows::Ties, 200);
    table->scrollTo(model->index(row, 0));
    auto* numbers = table->verticalHeader();
    QTest::mouseDClick(numbers->viewport(), Qt::LeftButton, {},
                       QPoint(5, numbers->sectionViewportPosition(row) + 5));
    QApplication::processEvents();
    CHECK(window.study()->map().isVisible());
    CHECK(scene().selectedAlter() == alter);
    CHECK(QString::fromStdString(document().reader().alter(alter)->label) == name);
    const auto pixel = pixelOf(alter);
    CHECK(view().viewport()->rect().contains(pixel));

    // Who is selected in the table is shown when one goes to the map.
    showPage("ties");
    choose(row + 1, QStringLiteral("Alter"));
    pressKeys(QKeySequence(Qt::ALT | Qt::Key_1));
    CHECK(scene().selectedAlter() == model->study().alter(DataRows::Ties, 201));

    // Another alter is selected on the map: the table follows.
    const auto other = scene().snapshot().alteri.front().id;
    scene().selectAlter(other);
    showPage("ties");
    CHECK(model->study().alter(DataRows::Ties, model->studyRow(table->currentIndex().row()))
          == other);
    showPage("alteri");
    CHECK(model->study().alter(DataRows::Alteri, model->studyRow(table->currentIndex().row()))
          == other);
}

TEST_CASE_METHOD(TablesFixture, "empty tables say what to do, and rows come and go", "[ui][tables]")
{
    openSample();
    showPage("ties");
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto* empty = page->findChild<QLabel*>(QStringLiteral("tableEmpty"));
    pressKeys(QKeySequence::Undo);  // the import
    CHECK(model->rowCount() == 0);
    CHECK(empty->isVisible());
    CHECK(empty->text().startsWith(QStringLiteral("There are no egos yet.")));
    pressKeys(QKeySequence::Redo);
    CHECK(model->rowCount() == 319);
    document().perform(QStringLiteral("Add"),
                       [](Writer& writer) { writer.addEgo("alone", "Ego without alteri"); });
    CHECK(model->rowCount() == 319);
    showPage("egos");
    CHECK(model->rowCount() == 16);
    CHECK(cell(15, QStringLiteral("Number of alteri")) == QStringLiteral("0"));
    choose(15, QStringLiteral("Number of alteri"));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(page->findChild<QLabel*>(QStringLiteral("tableNotice"))->text()
          == QStringLiteral("This row is on no map."));
}
