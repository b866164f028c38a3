// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the map: dialogs, panels, tabs and further windows.
#include "core/maps/study_check.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "ui/interview/coding/prompt_dialog.hpp"
#include "ui/interview/maps/respondent_window.hpp"
#include "ui/interview/panels/map_past.hpp"
#include "ui/map/canvas/map_view.hpp"
#include "ui/map/design/design_dialog.hpp"
#include "ui/study/study_document.hpp"
#include "ui/widgets/flow_layout.hpp"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace alteri;
using namespace alteri::test;

TEST_CASE("answers by buttons are as high as their lines", "[ui]")
{
    QWidget form;
    auto* column = new QVBoxLayout(&form);
    auto* answers = new QWidget;
    auto* inner = new QVBoxLayout(answers);
    auto* flow = new FlowLayout;
    auto* button = new QToolButton;
    button->setText(QStringLiteral("Yes"));
    flow->addWidget(button);
    inner->addLayout(flow);
    auto* next = new QLabel(QStringLiteral("The next question"));
    column->addWidget(answers);
    column->addWidget(next);
    column->addStretch();
    form.resize(400, 600);
    form.show();
    QApplication::processEvents();
    CHECK(answers->height() < 3 * button->height());
    CHECK(next->y() < 6 * button->height());
}

TEST_CASE_METHOD(InterviewWindow, "waves of an ego are tabs", "[ui]")
{
    openSample();
    auto* tabs = window.findChild<QTabBar*>(QStringLiteral("mapTabs"));
    CHECK(tabs->count() == 1);
    questions.names.push_back(QStringLiteral("Second wave"));
    trigger(window, QStringLiteral("Next wave…"));
    REQUIRE(tabs->count() == 2);
    CHECK(tabs->currentIndex() == 1);
    CHECK(scene().snapshot().title == "Second wave");
    CHECK(scene().snapshot().alteri.size() == 25);
    CHECK_FALSE(scene().snapshot().alteri[0].place);
    tabs->setCurrentIndex(0);
    CHECK(scene().snapshot().alteri[0].place);
    tabs->setCurrentIndex(1);
    trigger(window, QStringLiteral("Delete map…"));
    CHECK(tabs->count() == 1);
    pressKeys(QKeySequence::Undo);
    CHECK(tabs->count() == 2);
}

TEST_CASE_METHOD(InterviewWindow, "the list of alteri is sound and in step with the map", "[ui]")
{
    openSample();
    auto* list = window.findChild<QTableView*>(QStringLiteral("alterList"));
    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(list->model()->rowCount() == 25);
    list->selectRow(3);
    CHECK(scene().selectedAlter() == scene().snapshot().alteri[3].id);
    scene().selectAlteri({scene().snapshot().alteri[1].id, scene().snapshot().alteri[2].id});
    CHECK(list->selectionModel()->selectedRows().size() == 2);
    scene().selectAlteri({scene().snapshot().alteri[0].id});
    view().setFocus();
    write("-");
    CHECK(list->model()->index(0, 2).data().toString() == QStringLiteral("negative"));
}

TEST_CASE_METHOD(InterviewWindow, "gaps lead to what is open", "[ui]")
{
    openSample();
    auto* tree = window.findChild<QTreeWidget*>(QStringLiteral("gaps"));
    clickButton(QStringLiteral("addEgo"));
    view().setFocus();
    write("Someone;s");
    press(Qt::Key_Return);
    window.findChild<QTabWidget*>(QStringLiteral("panels"))->setCurrentIndex(2);
    REQUIRE(tree->topLevelItemCount() > 0);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                      tree->visualItemRect(tree->topLevelItem(0)->child(0)).center());
    CHECK(scene().selectedAlter() == alterNamed("Someone"));
}

TEST_CASE_METHOD(InterviewWindow, "the map design is changed in a dialog and undone", "[ui]")
{
    openSample();
    const auto before = contentOf(document().file());
    whenOpen<DesignDialog>([](DesignDialog& dialog) {
        auto* sectors = dialog.findChild<QComboBox*>(QStringLiteral("Sectors show"));
        sectors->setCurrentIndex(0);
        dialog.findChild<QComboBox*>(QStringLiteral("Size"))->setCurrentIndex(1);
        CHECK_FALSE(dialog.design().sectorAttribute);
        CHECK(dialog.design().levels.size() == 4);
        dialog.accept();
    });
    trigger(window, QStringLiteral("Map design…"));
    CHECK(scene().snapshot().sectors.empty());
    CHECK(checkStudy(document().file()).empty());
    pressKeys(QKeySequence::Undo);
    CHECK(contentOf(document().file()) == before);
    // Nothing changed is no gesture.
    const auto undo = document().undoLabel();
    whenOpen<DesignDialog>([](DesignDialog& dialog) { dialog.accept(); });
    trigger(window, QStringLiteral("Map design…"));
    CHECK(document().undoLabel() == undo);
}

TEST_CASE_METHOD(InterviewWindow, "titles that were typed come back with their rings", "[ui]")
{
    openSample();
    whenOpen<DesignDialog>([](DesignDialog& dialog) {
        auto* shown = dialog.findChild<QComboBox*>(QStringLiteral("Rings show"));
        auto* rings = dialog.findChild<QTableWidget*>(QStringLiteral("rings"));
        const auto count = dialog.findChildren<QSpinBox*>().front();
        const int relevance = shown->currentIndex();
        rings->item(1, 0)->setText(QStringLiteral("Near"));
        shown->setCurrentIndex(0);  // free rings
        count->setValue(3);
        rings->item(2, 0)->setText(QStringLiteral("Third"));
        rings->item(3, 0)->setText(QStringLiteral("Elsewhere"));
        count->setValue(2);
        CHECK(rings->item(2, 0)->text() == QStringLiteral("Elsewhere"));
        count->setValue(4);
        CHECK(rings->item(2, 0)->text() == QStringLiteral("Third"));
        CHECK(rings->item(4, 0)->text() == QStringLiteral("Elsewhere"));
        shown->setCurrentIndex(relevance);
        CHECK(rings->item(1, 0)->text() == QStringLiteral("Near"));
        dialog.reject();
    });
    trigger(window, QStringLiteral("Map design…"));
}

TEST_CASE_METHOD(InterviewWindow,
                 "alteri remember the question in answer to which they came",
                 "[ui]")
{
    startInterview();
    whenOpen<PromptDialog>([](PromptDialog& dialog) {
        auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("prompts"));
        const auto add = [&](const QString& text) {
            QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("addPrompt")),
                              Qt::LeftButton);
            table->item(table->rowCount() - 1, 0)->setText(text);
        };
        add(QStringLiteral("Who helps you?"));
        add(QStringLiteral("How far do they reach?"));
        auto* asks = qobject_cast<QComboBox*>(table->cellWidget(1, 1));
        asks->setCurrentIndex(asks->findText(QStringLiteral("Outreach")));
        dialog.accept();
    });
    trigger(window, QStringLiteral("Questions of the interview…"));
    const auto prompts = document().reader().prompts();
    REQUIRE(prompts.size() == 2);
    auto* strip = window.findChild<QWidget*>(QStringLiteral("promptStrip"));
    CHECK(strip->isVisible());
    view().setFocus();
    write("Anna; l");
    press(Qt::Key_Return);
    write("Bert");
    press(Qt::Key_Return);
    CHECK(document().reader().alter(alterNamed("Anna"))->prompt == prompts[0].id);
    // The second question leads to those without an answer.
    const auto buttons = strip->findChildren<QToolButton*>();
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QTest::mouseClick(buttons[2], Qt::LeftButton);
    CHECK(scene().selectedAlter() == alterNamed("Bert"));
}

TEST_CASE_METHOD(InterviewWindow, "the past of a map is shown and left again", "[ui]")
{
    startInterview();
    view().setFocus();
    write("Anna");
    press(Qt::Key_Return);
    write("Bert");
    press(Qt::Key_Return);
    window.findChild<QTabWidget*>(QStringLiteral("panels"))->setCurrentIndex(3);
    auto* list = window.findChild<QListWidget*>(QStringLiteral("history"));
    REQUIRE(list->count() == 3);
    list->setCurrentRow(1);
    // The window goes on while the map is made.
    CHECK_FALSE(scene().showsPast());
    REQUIRE(QTest::qWaitFor([&] { return scene().showsPast(); }));
    CHECK(scene().snapshot().alteri.size() == 1);
    view().setFocus();
    scene().selectAlteri({alterNamed("Anna")});
    write("s");
    CHECK(codeOf(alterNamed("Anna"), Owner::Alter, "type").empty());
    press(Qt::Key_Escape);
    CHECK_FALSE(scene().showsPast());
    CHECK(scene().snapshot().alteri.size() == 2);
}

TEST_CASE_METHOD(InterviewWindow, "the respondent's window follows the map", "[ui]")
{
    openSample();
    trigger(window, QStringLiteral("Respondent view"));
    auto* respondent = window.findChild<RespondentWindow*>();
    REQUIRE(respondent != nullptr);
    auto* map = respondent->findChild<QGraphicsView*>(QStringLiteral("respondentMap"));
    CHECK(map->scene() == &scene());
    CHECK_FALSE(map->isInteractive());
    QTest::keyClick(map, Qt::Key_H);
    CHECK(respondent->state().hidesNames);
    QTest::keyClick(map, Qt::Key_I);
    CHECK(map->isInteractive());
    QTest::keyClick(map, Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(window.findChild<RespondentWindow*>() == nullptr);
}

TEST_CASE_METHOD(InterviewWindow, "two maps side by side tell who stayed, entered and left", "[ui]")
{
    openSample();
    questions.names.push_back(QStringLiteral("Second wave"));
    trigger(window, QStringLiteral("Duplicate map…"));
    scene().selectAlteri({scene().snapshot().alteri[0].id});
    document().perform(QStringLiteral("Leave"), [&](Writer& writer) {
        writer.removeTie({*scene().map(), scene().snapshot().alteri[0].id});
    });
    trigger(window, QStringLiteral("Compare maps…"));
    auto* summary = window.findChild<QLabel*>(QStringLiteral("comparison"));
    REQUIRE(summary != nullptr);
    CHECK(summary->text().startsWith(QStringLiteral("24 stayed, 0 entered")));
}

TEST_CASE_METHOD(InterviewWindow, "closing an interview with gaps asks until it may", "[ui]")
{
    startInterview();
    view().setFocus();
    write("Anna");
    press(Qt::Key_Return);
    questions.confirms = false;
    trigger(window, QStringLiteral("Close study"));
    CHECK(window.study() != nullptr);
    // Whoever stayed is asked again.
    trigger(window, QStringLiteral("Close study"));
    CHECK(window.study() != nullptr);
    questions.confirms = true;
    trigger(window, QStringLiteral("Close study"));
    CHECK(window.study() == nullptr);
}

TEST_CASE_METHOD(InterviewWindow,
                 "the cheat sheet closes with the next key, which does nothing",
                 "[ui]")
{
    openSample();
    view().setFocus();
    write("?");
    auto* sheet = window.findChild<QWidget*>(QStringLiteral("cheatSheet"));
    CHECK(sheet->isVisible());
    pressKeys(QKeySequence(QKeySequence::SelectAll));
    CHECK_FALSE(sheet->isVisible());
    CHECK(scene().selectedAlteri().empty());
}

TEST_CASE_METHOD(InterviewWindow, "kinds of ties are edited, and those in use stay", "[ui]")
{
    openSample();
    const auto kinds = [&] { return document().reader().codebook().tieKinds; };
    REQUIRE(kinds().size() == 1);
    // The entry of the map leads into the codebook, where they are listed.
    trigger(window, QStringLiteral("Kinds of ties…"));
    auto* codebook = window.findChild<QDialog*>(QStringLiteral("codebookWindow"));
    REQUIRE(codebook != nullptr);
    REQUIRE(codebook->isVisible());
    auto& tree = *codebook->findChild<QTreeWidget*>(QStringLiteral("codebookTree"));
    CHECK(tree.currentItem()->text(0).toStdString() == kinds().front().label);
    const auto press = [&](const char* button) {
        QTest::mouseClick(codebook->findChild<QPushButton*>(QString::fromLatin1(button)),
                          Qt::LeftButton);
    };
    const auto choose = [&](const char* name, int row) {
        auto* choice = codebook->findChild<QComboBox*>(QString::fromLatin1(name));
        choice->setCurrentIndex(row);
        emit choice->activated(row);
    };
    press("addAttribute");
    auto* label = codebook->findChild<QLineEdit*>(QStringLiteral("tieKindLabel"));
    QTest::keyClicks(label, QStringLiteral("gives advice to"));
    QTest::keyClick(label, Qt::Key_Return);
    choose("tieKindDirection", 1);
    choose("tieKindLine", 1);
    choose("tieKindColour", 2);
    REQUIRE(kinds().size() == 2);
    const auto advice = kinds()[1];
    CHECK(advice.label == "gives advice to");
    CHECK(advice.key == "gives_advice_to");
    CHECK(advice.directed);
    CHECK(advice.dash == TieDash::Dashed);
    CHECK(advice.colour == "#e69f00");
    codebook->reject();

    // The new kind is chosen above the map, drawn, and cannot be deleted then.
    activate();
    view().setFocus();
    pressKeys(QKeySequence(Qt::Key_F4));
    auto* chosen = window.findChild<QComboBox*>(QStringLiteral("tieKind"));
    REQUIRE(chosen->isVisible());
    QTest::keyClick(chosen, Qt::Key_Down);
    const auto one = scene().snapshot().alteri[0].id;
    const auto other = scene().snapshot().alteri[1].id;
    drag(pixelOf(one), pixelOf(other));
    const auto ties = document().reader().alterTies(*scene().map());
    REQUIRE(ties.size() == 1);
    CHECK(ties.front() == AlterTie{*scene().map(), advice.id, one, other});
    // The other way is another tie.
    drag(pixelOf(other), pixelOf(one));
    CHECK(document().reader().alterTies(*scene().map()).size() == 2);
    const auto before = contentOf(document().file());
    clickButton(QStringLiteral("editTieKinds"));
    REQUIRE(codebook->isVisible());
    auto* direction = codebook->findChild<QComboBox*>(QStringLiteral("tieKindDirection"));
    CHECK(direction->isEnabled());
    tree.setCurrentItem(tree.currentItem()->parent()->child(1));
    CHECK_FALSE(direction->isEnabled());
    CHECK(codebook->findChild<QLabel*>(QStringLiteral("tieKindUses"))
              ->text()
              .contains(QStringLiteral("2 tie")));
    press("removeAttribute");
    CHECK(kinds().size() == 2);
    REQUIRE_FALSE(questions.told.isEmpty());
    CHECK(questions.told.join(QString()).contains(QStringLiteral("2 tie")));
    // One that nobody used goes.
    tree.setCurrentItem(tree.currentItem()->parent()->child(0));
    press("removeAttribute");
    CHECK(kinds() == std::vector{advice});
    CHECK(chosen->currentText() == QStringLiteral("gives advice to →"));
    document().undo();
    CHECK(contentOf(document().file()) == before);
    CHECK(checkStudy(document().file()).empty());
}

TEST_CASE_METHOD(InterviewWindow, "a name typed but not entered keeps its question", "[ui]")
{
    startInterview();
    document().perform(QStringLiteral("Ask"), [](Writer& writer) {
        writer.addPrompt({{}, std::nullopt, "Who helps you?"});
    });
    const auto prompt = document().reader().prompts().front().id;
    view().setFocus();
    write("Anna");
    const auto file = document().file().file();
    trigger(window, QStringLiteral("Close study"));
    REQUIRE(window.study() == nullptr);
    window.openStudy(QString::fromStdString(file.string()));
    REQUIRE(window.study() != nullptr);
    const auto reader = document().reader();
    const auto alteri = reader.alteri(reader.egos().back().id);
    REQUIRE(alteri.size() == 1);
    CHECK(alteri.front().label == "Anna");
    CHECK(alteri.front().prompt == prompt);
}

TEST_CASE_METHOD(InterviewWindow, "the history grows, plays back, and goes back and forth", "[ui]")
{
    startInterview();
    window.findChild<QTabWidget*>(QStringLiteral("panels"))->setCurrentIndex(3);
    auto* list = window.findChild<QListWidget*>(QStringLiteral("history"));
    view().setFocus();
    for (const auto* name : {"Anna", "Bert", "Carl"}) {
        write(name);
        press(Qt::Key_Return);
    }
    REQUIRE(list->count() == 4);
    const auto shown = [&] { return scene().snapshot().alteri.size(); };
    for (const int row : {3, 0, 2, 1}) {
        list->setCurrentRow(row);
        REQUIRE(QTest::qWaitFor([&] { return shown() == static_cast<std::size_t>(row); }));
    }
    // Nothing can be dragged there.
    const auto before = contentOf(document().file());
    drag(pixelOf(alterNamed("Anna")), pixelOf(Place{0.6, 1}));
    CHECK(contentOf(document().file()) == before);
    const auto* state = window.findChild<QLabel*>(QStringLiteral("nameBarReading"));
    CHECK(state->text().startsWith(QStringLiteral("The map as it was")));
    // Played from here to the end, step by step.
    list->setCurrentRow(0);
    REQUIRE(QTest::qWaitFor([&] { return shown() == 0; }));
    for (auto* button : window.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Play back"))
            QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return shown() == 1; }));
    std::vector<std::size_t> seen{shown()};
    while (list->currentRow() < 3) {
        QSignalSpy moved(list, &QListWidget::currentRowChanged);
        REQUIRE(moved.wait());
        const auto row = static_cast<std::size_t>(list->currentRow());
        REQUIRE(QTest::qWaitFor([&] { return shown() == row; }));
        seen.push_back(shown());
    }
    CHECK(seen == std::vector<std::size_t>{1, 2, 3});
    // What it takes back is said behind its name.
    pressKeys(QKeySequence::Undo);
    CHECK_FALSE(scene().showsPast());
    CHECK(state->text().startsWith(QStringLiteral("Type to name")));
    CHECK(list->count() == 5);
    CHECK(shown() == 2);
}

TEST_CASE_METHOD(InterviewWindow, "a window may go while the past of a map is shown", "[ui]")
{
    startInterview();
    auto* panels = window.findChild<QTabWidget*>(QStringLiteral("panels"));
    panels->setCurrentIndex(3);
    auto* list = window.findChild<QListWidget*>(QStringLiteral("history"));
    view().setFocus();
    write("Anna");
    press(Qt::Key_Return);
    list->setCurrentRow(0);
    REQUIRE(QTest::qWaitFor([&] { return scene().showsPast(); }));
    // Other tabs show the present.
    panels->setCurrentIndex(0);
    QApplication::processEvents();
    CHECK_FALSE(scene().showsPast());
    panels->setCurrentIndex(3);
    list->setCurrentRow(0);
    REQUIRE(QTest::qWaitFor([&] { return scene().showsPast(); }));
}

TEST_CASE_METHOD(InterviewWindow, "of the past only what was chosen last is shown", "[ui]")
{
    startInterview();
    window.findChild<QTabWidget*>(QStringLiteral("panels"))->setCurrentIndex(3);
    auto* list = window.findChild<QListWidget*>(QStringLiteral("history"));
    auto* past = window.findChild<MapPast*>();
    REQUIRE(past != nullptr);
    QSignalSpy found(past, &MapPast::found);
    QSignalSpy failed(past, &MapPast::failed);
    view().setFocus();
    for (const auto* name : {"Anna", "Bert", "Carl"}) {
        write(name);
        press(Qt::Key_Return);
    }
    for (const int row : {0, 3, 1, 2})
        list->setCurrentRow(row);
    REQUIRE(QTest::qWaitFor([&] { return scene().showsPast(); }));
    CHECK(scene().snapshot().alteri.size() == 2);
    CHECK(found.count() == 1);
    // What was still being made when somebody left, or went on naming, never comes.
    list->setCurrentRow(0);
    view().setFocus();
    press(Qt::Key_Escape);
    CHECK_FALSE(scene().showsPast());
    CHECK_FALSE(past->isBusy());
    list->setCurrentRow(1);
    CHECK(past->isBusy());
    document().perform(QStringLiteral("Add"), [](Writer& writer) { writer.addEgo("new", "New"); });
    CHECK_FALSE(past->isBusy());
    for (int i = 0; i < 50; ++i)
        QApplication::processEvents();
    CHECK(found.count() == 1);
    CHECK(failed.count() == 0);
    CHECK_FALSE(scene().showsPast());
}
