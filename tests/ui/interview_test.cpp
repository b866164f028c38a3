// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/completeness.hpp"
#include "core/maps/study_check.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "ui/interview/naming/entry_reading.hpp"

#include <QClipboard>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace alteri;
using namespace alteri::test;

namespace {

std::string signOf(const std::string& evaluation)
{
    return evaluation == "3" ? "+" : evaluation == "2" ? "0" : "-";
}

/// An n may be neutral, too.
std::string keyOf(const std::string& outreach)
{
    return outreach == "national" ? "i" : outreach.substr(0, 1);
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
        const auto ring = std::to_string(4 - std::stoi(each.relevance));
        write(each.label + ";" + each.type.substr(0, 1) + keyOf(each.outreach) + ring
              + signOf(each.evaluation));
        press(Qt::Key_Return);
        beyondName = std::max(
            beyondName, keystrokes - static_cast<int>(QString::fromStdString(each.label).size()));
    }
    CHECK(beyondName <= 6);
    CHECK(partners() == expected);

    // A mistake is undone.
    press(Qt::Key_Escape);
    REQUIRE(focused() == &view());
    press(Qt::Key_Escape);
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
    pressKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    CHECK(document().reader().alterTies(*scene().map()).size() == 3);
    CHECK(partners() == expected);
    CHECK(checkStudy(document().file()).empty());
}

TEST_CASE_METHOD(InterviewWindow, "a whole interview by mouse only, names apart", "[ui]")
{
    openSample();
    const auto expected = partners();
    REQUIRE(expected.size() == 25);
    questions.names.push_back(QStringLiteral("New organisation"));
    clickButton(QStringLiteral("addEgo"));
    const auto codebook = document().reader().codebook();
    const auto labelOf = [&](Owner owner, const char* key, const std::string& code) {
        return QString::fromStdString(codebook.find(owner, key)->findCode(code)->label);
    };
    auto* bar = window.findChild<QLineEdit*>(QStringLiteral("nameBar"));
    for (const auto& each : expected) {
        click(QPoint(5, 5));
        bar->setText(QString::fromStdString(each.label));
        for (auto* button : window.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Add alter"))
                QTest::mouseClick(button, Qt::LeftButton);
        const auto alter = alterNamed(each.label);
        // From beside the map into the ring and sector of its answers.
        const auto& geometry = scene().snapshot().geometry;
        const int ring = 3 - std::stoi(each.relevance);
        const int sector = each.outreach == "local" ? 0 : each.outreach == "national" ? 1 : 2;
        const Place to{(geometry.ringInner(ring) + geometry.ringOuter(ring)) / 2,
                       (geometry.sectorStart(sector) + geometry.sectorEnd(sector)) / 2};
        drag(pixelOf(alter), pixelOf(to));
        click(pixelOf(alter));
        clickSegment(QStringLiteral("type"), labelOf(Owner::Alter, "type", each.type));
        clickSegment(QStringLiteral("evaluation"),
                     labelOf(Owner::Tie, "evaluation", each.evaluation));
    }
    CHECK(partners() == expected);

    // A mistake: dragged to the wrong ring, and undone by the button.
    const auto first = alterNamed(expected.front().label);
    const auto place = placeOf(first);
    drag(pixelOf(first), pixelOf(Place{1.1, 0.6}));
    CHECK_FALSE(placeOf(first) == place);
    for (auto* button : window.findChildren<QToolButton*>())
        if (button->text() == QStringLiteral("Undo"))
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(placeOf(first) == place);

    // Ties between some.
    for (auto* action : window.findChildren<QAction*>())
        if (action->text() == QStringLiteral("Draw ties"))
            action->trigger();
    QApplication::processEvents();
    const auto last = alterNamed(expected.back().label);
    const auto middle = alterNamed(expected[12].label);
    drag(pixelOf(first), pixelOf(last));
    drag(pixelOf(last), pixelOf(middle));
    CHECK(document().reader().alterTies(*scene().map()).size() == 2);
    CHECK(partners() == expected);
    CHECK(checkStudy(document().file()).empty());
}

TEST_CASE_METHOD(InterviewWindow, "single keys code and place what is selected", "[ui]")
{
    startInterview();
    write("Office");
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    // The newest is the one that is coded.
    const auto office = *scene().selectedAlter();
    CHECK_FALSE(placeOf(office));
    // Who presses an arrow is told why nothing moves.
    QString told;
    const auto telling =
        QObject::connect(&scene(), &MapScene::hovering, [&](const QString& text) { told = text; });
    press(Qt::Key_Up);
    CHECK(told.startsWith(QStringLiteral("Not on the map yet")));
    CHECK_FALSE(placeOf(office));
    QObject::disconnect(telling);
    write("sl+1");
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
          == wrongText(QStringLiteral("“xyz” is no code")));
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

TEST_CASE_METHOD(InterviewWindow, "a symbol is hit within 44 pixels", "[ui]")
{
    openSample();
    const auto culture = alterNamed("Culture office Bochum");
    click(pixelOf(culture) - QPoint(20, 0));
    CHECK(scene().selectedAlter() == culture);
    const auto place = placeOf(culture);
    drag(pixelOf(culture) - QPoint(20, 0), pixelOf(culture) + QPoint(30, 0));
    CHECK_FALSE(placeOf(culture) == place);
    click(pixelOf(culture) - QPoint(30, 0));
    CHECK(scene().selectedAlteri().empty());
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
    notes.removeIf([](const QPlainTextEdit* each) { return !each->isVisible(); });
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
