// SPDX-License-Identifier: GPL-3.0-or-later
// Several answers, long lists, texts to categories, long texts and dates in the window.
#include "core/codebook/attribute_changes.hpp"
#include "core/model/choices_text.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "ui/interview/coding/answer_editor.hpp"
#include "ui/map/painting/symbol_painting.hpp"

#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace alteri;
using namespace alteri::test;

namespace {

struct SeveralWindow : InterviewWindow {
    AttributeId asked;

    /// An interview with two partners, after a question of a scale has been made.
    void ask(Scale scale, int categories = 3)
    {
        startInterview();
        document().perform(QStringLiteral("Ask"), [&](Writer& writer) {
            Attribute attribute;
            attribute.owner = Owner::Alter;
            attribute.scale = scale;
            attribute.key = "langs";
            attribute.label = "Languages";
            for (int i = 0; attribute.hasCategories() && i < categories; ++i)
                attribute.categories.push_back({{},
                                                "c" + std::to_string(i),
                                                "Language " + std::to_string(i),
                                                {},
                                                {},
                                                false,
                                                i == 2});
            asked = addAttribute(writer, attribute);
        });
        for (const auto* name : {"Anna", "Bert"}) {
            pressKeys(QKeySequence(Qt::CTRL | Qt::Key_T));
            write(name);
            press(Qt::Key_Return);
        }
        press(Qt::Key_Escape);
        scene().selectAlteri({alterNamed("Anna")});
        QApplication::processEvents();
    }

    AnswerEditor& editor()
    {
        auto* found = window.findChild<QWidget*>(QStringLiteral("inspector"))
                          ->findChild<AnswerEditor*>(QStringLiteral("langs"));
        REQUIRE(found != nullptr);
        return *found;
    }

    QToolButton& segment(const QString& text)
    {
        for (auto* button : editor().findChildren<QToolButton*>())
            if (button->accessibleName().endsWith(text) && !button->isHidden())
                return *button;
        FAIL("no segment " << text.toStdString());
        return *editor().findChild<QToolButton*>();
    }

    std::string answerOf(const std::string& alter)
    {
        const auto& attribute = *document().codebook().find(asked);
        const auto value = document().reader().answer(alterNamed(alter), asked);
        if (!value)
            return "-";
        if (const auto* choices = std::get_if<Choices>(&*value))
            return codesOf(attribute, *choices);
        if (const auto* category = std::get_if<CategoryId>(&*value))
            return attribute.findCategory(*category)->code;
        const auto* text = std::get_if<std::string>(&*value);
        return text != nullptr ? *text : "?";
    }
};

}  // namespace

TEST_CASE_METHOD(SeveralWindow, "several answers are toggles in the inspector", "[ui]")
{
    ask(Scale::Several);
    segment(QStringLiteral("Language 0")).click();
    segment(QStringLiteral("Language 1")).click();
    CHECK(answerOf("Anna") == "c0; c1");
    CHECK(segment(QStringLiteral("Language 1")).isChecked());
    segment(QStringLiteral("Language 0")).click();
    CHECK(answerOf("Anna") == "c1");
    CHECK_FALSE(segment(QStringLiteral("Language 0")).isChecked());
    // The last one taken back is no answer; that there is none has to be said.
    segment(QStringLiteral("Language 1")).click();
    CHECK(answerOf("Anna") == "-");
    segment(QStringLiteral("None of them")).click();
    CHECK(answerOf("Anna") == ";");
    CHECK(segment(QStringLiteral("None of them")).isChecked());
    pressKeys(QKeySequence::Undo);
    CHECK(answerOf("Anna") == "-");
    // By keyboard: the space bar toggles what has the focus.
    auto& first = segment(QStringLiteral("Language 0"));
    first.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&first, Qt::Key_Space);
    CHECK(answerOf("Anna") == "c0");
    // Of several alteri each keeps what it has.
    scene().selectAlteri({alterNamed("Anna"), alterNamed("Bert")});
    segment(QStringLiteral("Language 1")).click();
    CHECK(answerOf("Anna") == "c0; c1");
    CHECK(answerOf("Bert") == "c1");
    segment(QStringLiteral("Language 1")).click();
    CHECK(answerOf("Anna") == "c0");
    CHECK(answerOf("Bert") == "-");
}

TEST_CASE_METHOD(SeveralWindow, "keys on the map toggle several answers", "[ui]")
{
    ask(Scale::Several);
    const auto& attribute = *document().codebook().find(asked);
    const auto keyFor = [&](std::size_t category) {
        return keyOf(document().keys(), asked,
                     alteri::answerOf(attribute, attribute.categories[category].id));
    };
    REQUIRE(keyFor(0).size() == 1);
    view().setFocus();
    write(keyFor(0) + keyFor(1));
    CHECK(SeveralWindow::answerOf("Anna") == "c0; c1");
    write(keyFor(0));
    CHECK(SeveralWindow::answerOf("Anna") == "c1");
    write(keyFor(1));
    CHECK(SeveralWindow::answerOf("Anna") == "-");
}

TEST_CASE_METHOD(SeveralWindow, "a category asks what it is", "[ui]")
{
    ask(GENERATE(Scale::Several, Scale::Nominal));
    CHECK(editor().findChild<QLineEdit*>(QStringLiteral("namely")) == nullptr);
    segment(QStringLiteral("Language 2")).click();
    auto* line = editor().findChild<QLineEdit*>(QStringLiteral("namely"));
    REQUIRE(line != nullptr);
    CHECK(line->accessibleName() == QStringLiteral("Language 2, namely"));
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("Zaza"));
    QTest::keyClick(line, Qt::Key_Return);
    const auto said = [&] { return document().reader().namely(alterNamed("Anna"), asked); };
    REQUIRE(said().size() == 1);
    CHECK(said().begin()->second == "Zaza");
    // What was typed and not confirmed is stored about whom it was typed.
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("ki"));
    scene().selectAlteri({alterNamed("Bert")});
    CHECK(said().begin()->second == "Zazaki");
    scene().selectAlteri({alterNamed("Anna")});
    line = editor().findChild<QLineEdit*>(QStringLiteral("namely"));
    CHECK(line->text() == QStringLiteral("Zazaki"));
    pressKeys(QKeySequence::Undo);
    CHECK(said().begin()->second == "Zaza");
}

TEST_CASE_METHOD(SeveralWindow, "one of hundreds of categories is begun and completed", "[ui]")
{
    ask(Scale::Nominal, 200);
    auto* field = editor().findChild<QLineEdit*>(QStringLiteral("categoryField"));
    REQUIRE(field != nullptr);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("language 17"));
    editor().commitPending();
    CHECK(answerOf("Anna") == "c17");  // and not one that only begins so
    CHECK(field->text() == QStringLiteral("Language 17"));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("language 1"));
    editor().commitPending();
    CHECK(answerOf("Anna") == "c1");
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("nonsense"));
    editor().commitPending();
    CHECK(answerOf("Anna") == "c1");
    CHECK(field->text() == QStringLiteral("nonsense"));
}

TEST_CASE_METHOD(SeveralWindow, "several of hundreds are added and taken back", "[ui]")
{
    ask(Scale::Several, 200);
    auto* field = editor().findChild<QLineEdit*>(QStringLiteral("categoryField"));
    REQUIRE(field != nullptr);
    for (const auto* text : {"c5", "language 150", "c5"}) {
        field->setFocus();
        QTest::keyClicks(field, QString::fromLatin1(text));
        editor().commitPending();
        CHECK(field->text().isEmpty());
    }
    CHECK(answerOf("Anna") == "c5; c150");
    QApplication::processEvents();
    QToolButton* chosen = nullptr;
    for (auto* each : editor().findChildren<QToolButton*>(QStringLiteral("chosenCategory")))
        if (!each->isHidden() && each->text() == QStringLiteral("Language 5"))
            chosen = each;
    REQUIRE(chosen != nullptr);
    chosen->click();
    CHECK(answerOf("Anna") == "c150");
}

TEST_CASE_METHOD(SeveralWindow, "a long text has several lines", "[ui]")
{
    ask(Scale::LongText);
    auto* text = editor().findChild<QPlainTextEdit*>();
    REQUIRE(text != nullptr);
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("One"));
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, QStringLiteral("Two"));
    editor().commitPending();
    CHECK(answerOf("Anna") == "One\nTwo");
    text->selectAll();
    QTest::keyClick(text, Qt::Key_Delete);
    editor().commitPending();
    CHECK(answerOf("Anna") == "-");
}

TEST_CASE_METHOD(SeveralWindow, "a date is a day, a month or a year", "[ui]")
{
    ask(Scale::Date);
    auto* field = editor().findChild<QLineEdit*>();
    REQUIRE(field != nullptr);
    for (const auto* date : {"2019", "2019-05", "2019-05-31"}) {
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(date));
        editor().commitPending();
        CHECK(answerOf("Anna") == date);
    }
}

TEST_CASE("several answers are slices of a symbol and badges", "[ui]")
{
    constexpr int side = 200;
    const auto painted = [](const AlterSnapshot& alter) {
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(side / 2.0, side / 2.0);
        painter.scale(3, 3);
        paintAlter(painter, {0, 0}, alter, paperStyle());
        painter.end();
        return image;
    };
    AlterSnapshot alter;
    alter.symbol = "circle";
    for (const auto* colour : {"#ff0000", "#00ff00", "#0000ff", "#ffff00"})
        alter.slices.push_back({colour, {}, 0});
    const auto pie = painted(alter);
    // Clockwise from the top.
    constexpr int off = 20;
    const int middle = side / 2;
    CHECK(pie.pixelColor(middle + off, middle - off) == QColor(255, 0, 0));
    CHECK(pie.pixelColor(middle + off, middle + off) == QColor(0, 255, 0));
    CHECK(pie.pixelColor(middle - off, middle + off) == QColor(0, 0, 255));
    CHECK(pie.pixelColor(middle - off, middle - off) == QColor(255, 255, 0));
    alter.slices.resize(1);
    CHECK(painted(alter).pixelColor(middle - off, middle + off) == QColor(255, 0, 0));
    alter.slices.clear();
    const auto plain = painted(alter);
    alter.badges = {{"#ff0000", "square", 0}, {"#0000ff", "circle", 1}};
    const auto badges = painted(alter);
    const auto offset = badgeOffset(paperStyle(), 1) * 3;
    CHECK(badges != plain);
    CHECK(badges.pixelColor(middle + static_cast<int>(offset.x()),
                            middle + static_cast<int>(offset.y()))
          == QColor(0, 0, 255));
}
