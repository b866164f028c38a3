// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed goes to whom and to what it was meant for.
#include "tests/ui/interview_fixture.hpp"
#include "ui/interview/naming/entry_reading.hpp"

#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QStatusBar>
#include <QToolButton>

using namespace alteri;
using namespace alteri::test;

namespace {

struct Asking : InterviewWindow {
    AttributeId age;

    /// An interview with two partners, and one question about them.
    void ask(Scale scale)
    {
        startInterview();
        document().perform(QStringLiteral("Ask"), [&](Writer& writer) {
            age = writer.addAttribute({{}, Owner::Alter, scale, "age", "Age", {}});
            writer.addPrompt({{}, age, "How old is…?"});
        });
        press(Qt::Key_Escape);
        name("Anna; m");
        name("Bert; s");
        press(Qt::Key_Escape);
    }

    void name(const std::string& line)
    {
        pressKeys(QKeySequence(Qt::CTRL | Qt::Key_T));
        write(line);
        press(Qt::Key_Return);
    }

    std::optional<Value> answerOf(const std::string& alter)
    {
        return document().reader().answer(alterNamed(alter), age);
    }

    QLineEdit& line() { return *window.findChild<QLineEdit*>(QStringLiteral("nameBar")); }
    QString reading()
    {
        return window.findChild<QLabel*>(QStringLiteral("nameBarReading"))->text();
    }
};

}  // namespace

TEST_CASE_METHOD(Asking, "the question that is asked owns the keys", "[ui]")
{
    ask(Scale::Numeric);
    scene().selectAlteri({alterNamed("Anna")});
    write("61");
    press(Qt::Key_Return);
    CHECK(answerOf("Anna") == Value(61.0));
    CHECK(codeOf(alterNamed("Anna"), Owner::Tie, "relevance").empty());
    CHECK(codeOf(alterNamed("Anna"), Owner::Alter, "type") == "migrant");
    // The answer leads to the next who is open, in the order of naming.
    CHECK(scene().selectedAlter() == alterNamed("Bert"));
    CHECK(focused() == &view());
    // No other attribute is written to meanwhile.
    write("m");
    CHECK(codeOf(alterNamed("Bert"), Owner::Alter, "type") == "state");
    write("?");
    CHECK(answerOf("Bert") == Value(MissingReason::DoesNotKnow));
    CHECK(scene().selectedAlteri().empty());
    // Nobody is asked about: a digit begins no name and writes nothing.
    write("7");
    CHECK(line().text().isEmpty());
    pressKeys(QKeySequence::Undo);
    CHECK_FALSE(answerOf("Bert"));
}

TEST_CASE_METHOD(Asking, "yes and no answer the question and lead on", "[ui]")
{
    ask(Scale::YesNo);
    scene().selectAlteri({alterNamed("Anna")});
    const auto yes = keyOf(document().keys(), age, Value(1.0));
    REQUIRE_FALSE(yes.empty());
    write(yes);
    CHECK(answerOf("Anna") == Value(1.0));
    CHECK(scene().selectedAlter() == alterNamed("Bert"));
}

TEST_CASE_METHOD(Asking, "an answer that is none is kept, and stored about nobody", "[ui]")
{
    ask(Scale::Date);
    scene().selectAlteri({alterNamed("Anna")});
    write("201");
    press(Qt::Key_Return);
    CHECK_FALSE(answerOf("Anna"));
    auto* field = window.findChild<QLineEdit*>(QStringLiteral("promptAnswer"));
    CHECK(field->text() == QStringLiteral("201"));
    write("9-05-01");
    press(Qt::Key_Return);
    CHECK(answerOf("Anna") == Value(std::string("2019-05-01")));
    // Esc gives up what is written.
    write("20");
    press(Qt::Key_Escape);
    CHECK(field->text().isEmpty());
    CHECK(focused() == &view());
    CHECK_FALSE(answerOf("Bert"));
}

TEST_CASE_METHOD(Asking, "the question that is asked is marked among the answers", "[ui]")
{
    ask(Scale::Numeric);
    scene().selectAlteri({alterNamed("Anna")});
    int marked = 0;
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->property("asked").toBool()) {
            ++marked;
            CHECK(label->text() == QStringLiteral("Age"));
        }
    CHECK(marked == 1);
    QApplication::processEvents();
    auto* panel = window.findChild<QWidget*>(QStringLiteral("inspector"));
    CHECK_FALSE(panel->findChild<QWidget*>(QStringLiteral("age"))->visibleRegion().isEmpty());
}

TEST_CASE_METHOD(Asking, "Tab leads to those who are open and never back to the coded", "[ui]")
{
    startInterview();
    name("Anna; sl1+");
    name("Bert");
    name("Cleo; wl2+");
    name("Dora");
    press(Qt::Key_Escape);
    CHECK(scene().selectedAlter() == alterNamed("Dora"));
    write("sl1+");
    press(Qt::Key_Tab);
    CHECK(scene().selectedAlter() == alterNamed("Bert"));
    write("ml2-");
    // Nobody is open: a coder who does not look codes nobody.
    press(Qt::Key_Tab);
    CHECK(scene().selectedAlteri().empty());
    CHECK(focused() == &view());
    // Whoever wants to go through all begins anew.
    press(Qt::Key_Tab);
    CHECK(scene().selectedAlter() == alterNamed("Anna"));
    press(Qt::Key_Tab);
    CHECK(scene().selectedAlter() == alterNamed("Bert"));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(scene().selectedAlter() == alterNamed("Anna"));
}

TEST_CASE_METHOD(Asking, "a suggestion is added once, and only where it may be shown", "[ui]")
{
    startInterview();
    pressKeys(QKeySequence(Qt::CTRL | Qt::Key_T));
    // A respondent may be watching: names of others are shown to nobody who did not ask for them.
    write("emba");
    CHECK(QApplication::activePopupWidget() == nullptr);
    line().clear();
    trigger(window, QStringLiteral("Suggest names of other interviews"));
    write("emba");
    REQUIRE(QApplication::activePopupWidget() != nullptr);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(line().text() == QStringLiteral("Embassy"));
    CHECK(scene().snapshot().alteri.empty());
    press(Qt::Key_Return);
    CHECK(line().text().isEmpty());
    CHECK(scene().snapshot().alteri.size() == 1);
    // What is typed and not chosen is what is added.
    write("Emb");
    press(Qt::Key_Return);
    CHECK(alterNamed("Emb") == scene().snapshot().alteri[1].id);
    trigger(window, QStringLiteral("Respondent view"));
    write("emba");
    CHECK(QApplication::activePopupWidget() == nullptr);
    trigger(window, QStringLiteral("Suggest names of other interviews"));
}

TEST_CASE_METHOD(Asking, "a rating is clicked or typed, within its limits", "[ui]")
{
    startInterview();
    document().perform(QStringLiteral("Ask"), [&](Writer& writer) {
        Attribute trust{{}, Owner::Alter, Scale::Rating, "trust", "Trust", {}};
        trust.smallest = 0;
        trust.largest = 5;
        trust.lowLabel = "none";
        trust.highLabel = "full";
        age = writer.addAttribute(trust);
    });
    press(Qt::Key_Escape);
    name("Anna; m; trust=4");
    CHECK(answerOf("Anna") == Value(4.0));
    pressKeys(QKeySequence(Qt::CTRL | Qt::Key_T));
    write("Bert; trust=9");
    CHECK(reading().contains(QStringLiteral("trust=9")));
    press(Qt::Key_Escape);
    line().clear();
    scene().selectAlteri({alterNamed("Anna")});
    QApplication::processEvents();
    QStringList steps;
    for (auto* button : window.findChildren<QToolButton*>())
        if (button->accessibleName().startsWith(QStringLiteral("Trust: "))
            && button->text().size() == 1 && button->text().at(0).isDigit()) {
            steps << button->text();
            if (button->text() == QStringLiteral("2"))
                button->click();
        }
    CHECK(steps == QStringList{"0", "1", "2", "3", "4", "5"});
    CHECK(answerOf("Anna") == Value(2.0));
}

TEST_CASE_METHOD(Asking, "names of a confidential ego are suggested to nobody else", "[ui]")
{
    startInterview();
    const auto asked = document().reader().egos().back().id;
    pressKeys(QKeySequence(Qt::CTRL | Qt::Key_T));
    trigger(window, QStringLiteral("Suggest names of other interviews"));
    const auto isSuggested = [&] {
        write("emba");
        const bool isShown = QApplication::activePopupWidget() != nullptr;
        if (isShown)
            press(Qt::Key_Escape);
        line().clear();
        return isShown;
    };
    CHECK(isSuggested());
    document().perform(QStringLiteral("Keep secret"), [&](Writer& writer) {
        for (const auto& ego : writer.reader().egos())
            writer.setConfidential(ego.id, ego.id != asked);
    });
    CHECK_FALSE(isSuggested());
    // Its own names ego may hear again.
    name("Embassy of the moon");
    CHECK(isSuggested());

    trigger(window, QStringLiteral("Confidential"));
    CHECK(document().reader().ego(asked)->confidential);
    CHECK(isSuggested());
    document().undo();
    CHECK_FALSE(document().reader().ego(asked)->confidential);
    trigger(window, QStringLiteral("Suggest names of other interviews"));
}

TEST_CASE_METHOD(Asking, "the same name is added twice only by whoever says so", "[ui]")
{
    startInterview();
    name("Anna");
    name("anna");
    CHECK(scene().snapshot().alteri.size() == 1);
    CHECK(line().text() == QStringLiteral("anna"));
    CHECK(reading().contains(QStringLiteral("is on this map already")));
    press(Qt::Key_Return);
    CHECK(scene().snapshot().alteri.size() == 2);
    CHECK(line().text().isEmpty());
}

TEST_CASE_METHOD(Asking, "after a semicolon the codes are listed", "[ui]")
{
    startInterview();
    pressKeys(QKeySequence(Qt::CTRL | Qt::Key_T));
    write("Anna;");
    REQUIRE(QApplication::activePopupWidget() != nullptr);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(line().text() == QStringLiteral("Anna; m"));
    press(Qt::Key_Return);
    CHECK(codeOf(alterNamed("Anna"), Owner::Alter, "type") == "migrant");
}

TEST_CASE_METHOD(Asking, "only the wrong code is marked, with its reason", "[ui]")
{
    startInterview();
    pressKeys(QKeySequence(Qt::CTRL | Qt::Key_T));
    write("Anna; s; w");
    CHECK(reading().startsWith(QStringLiteral("Type of organisation: State actor")));
    CHECK(reading().contains(
        wrongText(QStringLiteral("“w”: Type of organisation has its answer already"))));
}

TEST_CASE_METHOD(Asking, "a half-typed answer is said and found again", "[ui]")
{
    ask(Scale::Numeric);
    scene().selectAlteri({alterNamed("Anna")});
    const auto field = [&] {
        return window.findChild<QWidget*>(QStringLiteral("inspector"))
            ->findChild<QWidget*>(QStringLiteral("age"))
            ->findChild<QLineEdit*>();
    };
    field()->setFocus();
    write("4x");
    QStringList said;
    QObject::connect(window.findChild<QStatusBar*>(), &QStatusBar::messageChanged, &window,
                     [&](const QString& text) { said << text; });
    scene().selectAlteri({alterNamed("Bert")});
    CHECK(said.join(QLatin1Char(' ')).contains(QStringLiteral("“4x” was not stored as Age")));
    CHECK(field()->text().isEmpty());
    scene().selectAlteri({alterNamed("Anna")});
    CHECK(field()->text() == QStringLiteral("4x"));
    CHECK_FALSE(answerOf("Anna"));
    field()->setFocus();
    press(Qt::Key_Backspace);
    view().setFocus();
    CHECK(answerOf("Anna") == Value(4.0));
}

TEST_CASE_METHOD(Asking, "a drop that changes nothing puts the symbol back", "[ui]")
{
    startInterview();
    name("Anna");
    press(Qt::Key_Escape);
    const auto anna = alterNamed("Anna");
    const auto before = *scene().positionOf(anna);
    const auto undo = document().undoLabel();
    // From beside the map to beside the map.
    drag(pixelOf(anna), pixelOf(anna) + QPoint(0, 15));
    REQUIRE(document().undoLabel() == undo);
    CHECK_FALSE(placeOf(anna));
    CHECK(*scene().positionOf(anna) == before);
}

TEST_CASE_METHOD(Asking, "a window may go while a tie is being drawn", "[ui]")
{
    openSample();
    view().setFocus();
    pressKeys(QKeySequence(Qt::Key_F4));
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, pixelOf(alterNamed("Embassy")));
    QTest::mouseMove(view().viewport(), pixelOf(Place{0.9, 4}));
    trigger(window, QStringLiteral("Close study"));
    CHECK(window.study() == nullptr);
}
