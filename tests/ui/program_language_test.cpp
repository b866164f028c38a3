// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the program, changed while it runs.
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/ui/scripted_questions.hpp"
#include "ui/analysis/analysis_workspace.hpp"
#include "ui/help/help.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/interview/maps/respondent_window.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/program_language.hpp"
#include "ui/window/desktop.hpp"
#include "ui/window/main_window.hpp"
#include "ui/window/study_window.hpp"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

#include <optional>

using namespace alteri;
using namespace alteri::test;

namespace {

/// The tests after this one read English.
class EnglishAgain {
public:
    EnglishAgain() = default;
    ~EnglishAgain()
    {
        chooseLanguage({});
        speak(QLocale::c());
    }
    EnglishAgain(const EnglishAgain&) = delete;
    EnglishAgain& operator=(const EnglishAgain&) = delete;
    EnglishAgain(EnglishAgain&&) = delete;
    EnglishAgain& operator=(EnglishAgain&&) = delete;
};

QString firstMenu(const MainWindow& window)
{
    return window.menuBar()->actions().front()->text().remove(QLatin1Char('&'));
}

/// By the menu, as a user does.
void choose(Desktop& desktop, const QString& name)
{
    for (auto* action : desktop.window().findChildren<QAction*>())
        if (action->text() == name) {
            action->trigger();
            QApplication::processEvents();
            return;
        }
    FAIL("there is no language " << name.toStdString());
}

}  // namespace

TEST_CASE("the words of the tour's buttons have room in every language", "[language]")
{
    const EnglishAgain after;
    ScriptedQuestions questions;
    for (const auto& language : programLanguages()) {
        CAPTURE(language.tag.toStdString());
        speak(QLocale(language.tag));
        Desktop desktop(questions, [](MainWindow&) {});
        desktop.window().openSample();
        desktop.window().findChild<QAction*>(QStringLiteral("startTour"))->trigger();
        QApplication::processEvents();
        for (const auto* name : {"tourSkip", "tourBack", "tourNext"}) {
            const auto* button =
                desktop.window().findChild<QPushButton*>(QString::fromLatin1(name));
            REQUIRE(button != nullptr);
            CHECK(button->width() >= button->sizeHint().width());
        }
    }
}

TEST_CASE("an interview that the guide leads is led on in another language", "[language]")
{
    const EnglishAgain after;
    speak(QLocale::c());
    const TemporaryFolder folder;
    const auto file = folder.path("study.alteri");
    {
        const auto study = newStudy(file);
        study->perform("Set up", [](Writer& writer) {
            const auto design = writer.reader().defaultDesign().id;
            writer.addMap(writer.addEgo({}, "One"), design, "Map");
            GuideStep step;
            step.title = "Welcome";
            writer.addStep(step);
        });
    }
    ScriptedQuestions questions;
    Desktop desktop(questions, [](MainWindow&) {});
    desktop.window().openStudy(QString::fromStdString(file.string()));
    choose(desktop, QStringLiteral("Interview guide"));
    REQUIRE(desktop.window().study()->map().openLines().isGuided);
    choose(desktop, QStringLiteral("Deutsch"));
    CHECK(desktop.window().study()->map().openLines().isGuided);
}

TEST_CASE("the language changes while the program runs, and the work goes on", "[language]")
{
    const EnglishAgain after;
    speak(QLocale::c());
    const TemporaryFolder folder;
    const auto file = folder.path("study.alteri");
    std::optional<MapId> second;
    {
        const auto study = newStudy(file);
        study->perform("Set up", [&](Writer& writer) {
            const auto design = writer.reader().defaultDesign().id;
            writer.addMap(writer.addEgo({}, "One"), design, "Map");
            second = writer.addMap(writer.addEgo({}, "Two"), design, "Map");
        });
    }
    ScriptedQuestions questions;
    int windows = 0;
    Desktop desktop(questions, [&](MainWindow&) { ++windows; });
    CHECK(firstMenu(desktop.window()) == QStringLiteral("File"));
    desktop.window().openStudy(QString::fromStdString(file.string()));
    REQUIRE(desktop.window().study() != nullptr);
    desktop.window().study()->map().showAlter({*second, {}});
    auto* line = desktop.window().findChild<QLineEdit*>(QStringLiteral("nameBar"));
    REQUIRE(line != nullptr);
    QTest::keyClicks(line, QStringLiteral("A name that is not added ye"));

    desktop.window().study()->showPage(QStringLiteral("power"));
    desktop.window().study()->showWorkspace(StudyWindow::Workspace::Map);
    desktop.window().study()->showCodebook({});
    desktop.window().findChild<QAction*>(QStringLiteral("showRespondent"))->trigger();
    auto* respondent = desktop.window().findChild<RespondentWindow*>();
    REQUIRE(respondent != nullptr);
    QTest::keyClick(respondent, Qt::Key_H);
    showHelp(&desktop.window(), QStringLiteral("map#ties-between-alteri"));
    REQUIRE(helpReadIn(desktop.window()) == QStringLiteral("map#ties-between-alteri"));

    choose(desktop, QStringLiteral("Deutsch"));

    CHECK(windows == 2);
    CHECK(desktop.window().study()->analysis().shownPage() == QStringLiteral("power"));
    CHECK(desktop.window().study()->isCodebookShown());
    // Names that were hidden from the respondent stay so.
    respondent = desktop.window().findChild<RespondentWindow*>();
    REQUIRE(respondent != nullptr);
    CHECK(respondent->isVisible());
    CHECK(respondent->state().hidesNames);
    CHECK(respondent->windowTitle() != QStringLiteral("Respondent view"));
    CHECK(helpReadIn(desktop.window()) == QStringLiteral("map#ties-between-alteri"));
    CHECK_FALSE(desktop.window().study()->map().openLines().isGuided);
    CHECK(firstMenu(desktop.window()) == QStringLiteral("Datei"));
    REQUIRE(desktop.window().study() != nullptr);
    auto& map = desktop.window().study()->map();
    CHECK(map.openLines().map == second);
    line = desktop.window().findChild<QLineEdit*>(QStringLiteral("nameBar"));
    REQUIRE(line != nullptr);
    CHECK(line->text() == QStringLiteral("A name that is not added ye"));
    CHECK(chosenLanguage() == QStringLiteral("de"));
    CHECK(QLocale().decimalPoint() == QStringLiteral(","));
    CHECK(desktop.window().study()->document().isWritable());

    choose(desktop, QStringLiteral("Deutsch"));  // it is spoken already
    CHECK(windows == 2);
    choose(desktop, QStringLiteral("العربية"));
    CHECK(QApplication::layoutDirection() == Qt::RightToLeft);
    CHECK(firstMenu(desktop.window()) != QStringLiteral("File"));
    choose(desktop, QStringLiteral("English"));
    CHECK(QApplication::layoutDirection() == Qt::LeftToRight);
    CHECK(firstMenu(desktop.window()) == QStringLiteral("File"));
    line = desktop.window().findChild<QLineEdit*>(QStringLiteral("nameBar"));
    REQUIRE(line != nullptr);
    CHECK(line->text() == QStringLiteral("A name that is not added ye"));
}

TEST_CASE("every language of the program has its translation", "[language]")
{
    const EnglishAgain after;
    for (const auto& language : programLanguages()) {
        CAPTURE(language.tag.toStdString());
        speak(QLocale(language.tag));
        const auto text = QCoreApplication::translate("alteri::MainWindow", "Close study");
        CHECK((text == QStringLiteral("Close study")) == (language.tag == QStringLiteral("en")));
    }
}
