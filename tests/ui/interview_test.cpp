// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/completeness.hpp"
#include "core/maps/study_check.hpp"
#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/map/map_scene.hpp"
#include "ui/map/map_view.hpp"
#include "ui/study/study_document.hpp"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

namespace {

/// A partner as the sample has it.
struct Partner {
    std::string label;
    std::string type;
    std::string outreach;
    std::string relevance;
    std::string evaluation;

    friend auto operator<=>(const Partner&, const Partner&) = default;
};

struct InterviewWindow : WindowFixture {
    Partner partner(AlterId alter)
    {
        return {document().reader().alter(alter)->label, codeOf(alter, Owner::Alter, "type"),
                codeOf(alter, Owner::Alter, "outreach"), codeOf(alter, Owner::Tie, "relevance"),
                codeOf(alter, Owner::Tie, "evaluation")};
    }

    std::vector<Partner> partners()
    {
        std::vector<Partner> found;
        for (const auto& alter : scene().snapshot().alteri)
            found.push_back(partner(alter.id));
        std::sort(found.begin(), found.end());
        return found;
    }

    /// A second ego beside those of the sample, with an empty map.
    void startInterview()
    {
        openSample();
        questions.names.push_back(QStringLiteral("New organisation"));
        clickButton(QStringLiteral("addEgo"));
        REQUIRE(scene().snapshot().alteri.empty());
    }

    /// Where keys go: a list of completions takes them while it is open.
    QWidget* focused()
    {
        activate();
        auto* popup = QApplication::activePopupWidget();
        return popup != nullptr ? popup : window.focusWidget();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focused(), static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
        ++keystrokes;
    }

    void write(const std::string& text)
    {
        for (const auto letter : QString::fromStdString(text)) {
            QTest::sendKeyEvent(QTest::Click, focused(), Qt::Key_unknown, letter, Qt::NoModifier);
            ++keystrokes;
        }
        QApplication::processEvents();
    }

    int keystrokes = 0;
};

std::string signOf(const std::string& evaluation)
{
    return evaluation == "3" ? "+" : evaluation == "2" ? "0" : "-";
}

}  // namespace

TEST_CASE_METHOD(InterviewWindow, "a whole interview by keys only", "[ui]")
{
    openSample();
    const auto expected = partners();
    REQUIRE(expected.size() == 25);
    questions.names.push_back(QStringLiteral("New organisation"));
    pressKeys(QKeySequence(Qt::CTRL | Qt::Key_E));
    REQUIRE(scene().snapshot().alteri.empty());

    // Naming and coding in one line.
    int beyondName = 0;
    for (const auto& each : expected) {
        keystrokes = 0;
        write(each.label + ";" + each.type.substr(0, 1) + each.outreach.substr(0, 1)
              + each.relevance + signOf(each.evaluation));
        press(Qt::Key_Return);
        beyondName = std::max(
            beyondName, keystrokes - static_cast<int>(QString::fromStdString(each.label).size()));
    }
    CHECK(beyondName <= 6);
    CHECK(partners() == expected);

    // A mistake is undone.
    press(Qt::Key_Escape);
    REQUIRE(focused() == &view());
    press(Qt::Key_Tab);
    const auto first = *scene().selectedAlter();
    const auto before = partner(first);
    press(Qt::Key_Delete);
    CHECK(scene().snapshot().alteri.size() == 24);
    pressKeys(QKeySequence::Undo);
    CHECK(partner(first) == before);

    // Ties between the first three, by the key that connects all selected.
    pressKeys(QKeySequence(QKeySequence::SelectAll));
    CHECK(scene().selectedAlteri().size() == 25);
    press(Qt::Key_Escape);
    scene().selectAlteri({scene().snapshot().alteri[0].id, scene().snapshot().alteri[1].id,
                          scene().snapshot().alteri[2].id});
    pressKeys(QKeySequence(Qt::CTRL | Qt::Key_K));
    CHECK(document().reader().alterTies(*scene().map()).size() == 3);
    CHECK(partners() == expected);
    CHECK(checkStudy(document().file()).empty());
}

TEST_CASE_METHOD(InterviewWindow, "single keys code and place what is selected", "[ui]")
{
    startInterview();
    write("Office");
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    press(Qt::Key_Tab);
    const auto office = *scene().selectedAlter();
    CHECK_FALSE(placeOf(office));
    write("2l+");
    press(Qt::Key_1, Qt::ControlModifier);
    CHECK(partner(office) == Partner{"Office", "state", "local", "3", "3"});
    REQUIRE(placeOf(office));
    press(Qt::Key_Down);
    CHECK(codeOf(office, Owner::Tie, "relevance") == "2");
    const double angle = placeOf(office)->angle;
    press(Qt::Key_Right);
    CHECK(placeOf(office)->angle > angle);
    press(Qt::Key_Backspace);
    CHECK_FALSE(placeOf(office));
    CHECK(scene().selectedAlter() == office);
    // Letters that are no key begin no name while something is selected.
    write("q");
    CHECK(window.findChild<QLineEdit*>(QStringLiteral("nameBar"))->text().isEmpty());
    write("n");
    CHECK(focused() == window.findChild<QLineEdit*>(QStringLiteral("nameBar")));
}

TEST_CASE_METHOD(InterviewWindow, "a line that is not understood stays with its reason", "[ui]")
{
    startInterview();
    write("Office; xyz");
    press(Qt::Key_Return);
    auto* bar = window.findChild<QLineEdit*>(QStringLiteral("nameBar"));
    CHECK(bar->text() == QStringLiteral("Office; xyz"));
    CHECK(window.findChild<QLabel*>(QStringLiteral("nameBarReading"))->text()
          == QStringLiteral("“xyz” is no code"));
    CHECK(scene().snapshot().alteri.empty());
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    CHECK(alterNamed("Office") == scene().snapshot().alteri[0].id);
}

TEST_CASE_METHOD(InterviewWindow, "a pasted list of lines adds them all, or none", "[ui]")
{
    startInterview();
    view().setFocus();
    write("n");
    QApplication::clipboard()->setText(QStringLiteral("Anna; s\n\n Bert ;l;2\nCarla"));
    pressKeys(QKeySequence(QKeySequence::Paste));
    CHECK(scene().snapshot().alteri.size() == 3);
    pressKeys(QKeySequence::Undo);
    CHECK(scene().snapshot().alteri.empty());
    QApplication::clipboard()->setText(QStringLiteral("Anna\nBert; xyz"));
    pressKeys(QKeySequence(QKeySequence::Paste));
    CHECK(scene().snapshot().alteri.empty());
    CHECK(questions.problems.size() == 1);
}

TEST_CASE_METHOD(InterviewWindow, "several alteri are coded at once in the inspector", "[ui]")
{
    openSample();
    const auto one = scene().snapshot().alteri[0].id;
    const auto other = scene().snapshot().alteri[1].id;
    scene().selectAlteri({one, other});
    CHECK(window.findChild<QLineEdit*>(QStringLiteral("inspectorName"))->text()
          == QStringLiteral("2 alteri selected"));
    clickSegment(QStringLiteral("type"), QStringLiteral("Party or politician"));
    CHECK(codeOf(one, Owner::Alter, "type") == "party");
    CHECK(codeOf(other, Owner::Alter, "type") == "party");
    pressKeys(QKeySequence::Undo);
    CHECK(codeOf(one, Owner::Alter, "type") == "state");
}

TEST_CASE_METHOD(InterviewWindow, "notes are saved when their field is left", "[ui]")
{
    openSample();
    click(pixelOf(alterNamed("Embassy")));
    auto notes = window.findChildren<QPlainTextEdit*>();
    REQUIRE(notes.size() == 2);
    notes[0]->setFocus();
    write("Asks back");
    view().setFocus();
    CHECK(document().reader().alter(alterNamed("Embassy"))->note == "Asks back");
}

TEST_CASE_METHOD(InterviewWindow,
                 "ties are drawn from alter to alter and asked pair by pair",
                 "[ui]")
{
    openSample();
    const auto one = alterNamed("Embassy");
    const auto other = scene().snapshot().alteri[0].id;
    const auto ties = [&] { return document().reader().alterTies(*scene().map()).size(); };
    view().setFocus();
    pressKeys(QKeySequence(Qt::Key_F4));
    const auto place = placeOf(one);
    drag(pixelOf(one), pixelOf(other));
    CHECK(ties() == 1);
    CHECK(placeOf(one) == place);
    drag(pixelOf(other), pixelOf(one));
    CHECK(ties() == 0);
    drag(pixelOf(one), pixelOf(Place{1.1, 3.14}));
    CHECK(ties() == 0);

    scene().selectAlteri({one, other, scene().snapshot().alteri[1].id});
    for (auto* button : window.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Ask pair by pair"))
            QTest::mouseClick(button, Qt::LeftButton);
    view().setFocus();
    write("y");
    write("x");
    CHECK(ties() == 1);
    CHECK(gapsOf(document().reader(), *scene().map()).pairsNotAsked.size() == 1);
    write("x");
    CHECK(gapsOf(document().reader(), *scene().map()).pairsNotAsked.empty());
    press(Qt::Key_Escape);
    drag(pixelOf(one), pixelOf(Place{0.9, 4}));
    CHECK_FALSE(placeOf(one) == place);
    CHECK(checkStudy(document().file()).empty());
}

TEST_CASE_METHOD(InterviewWindow, "search selects what fits, Enter goes on, Esc ends", "[ui]")
{
    openSample();
    view().setFocus();
    pressKeys(QKeySequence(QKeySequence::Find));
    write("association");
    const auto found = scene().selectedAlteri().size();
    CHECK(found > 1);
    press(Qt::Key_Return);
    CHECK(scene().selectedAlteri().size() == 1);
    press(Qt::Key_Escape);
    CHECK(focused() == &view());
}

TEST_CASE_METHOD(InterviewWindow, "waves of an ego are tabs", "[ui]")
{
    openSample();
    auto* tabs = window.findChild<QTabBar*>(QStringLiteral("mapTabs"));
    CHECK(tabs->count() == 1);
    const auto trigger = [&](const QString& text) {
        for (auto* action : window.findChildren<QAction*>())
            if (action->text() == text)
                action->trigger();
    };
    questions.names.push_back(QStringLiteral("Second wave"));
    trigger(QStringLiteral("Next wave…"));
    REQUIRE(tabs->count() == 2);
    CHECK(tabs->currentIndex() == 1);
    CHECK(scene().snapshot().title == "Second wave");
    CHECK(scene().snapshot().alteri.size() == 25);
    CHECK_FALSE(scene().snapshot().alteri[0].place);
    tabs->setCurrentIndex(0);
    CHECK(scene().snapshot().alteri[0].place);
    tabs->setCurrentIndex(1);
    trigger(QStringLiteral("Delete map…"));
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
