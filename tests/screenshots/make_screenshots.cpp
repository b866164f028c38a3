// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of README: the running program on the sample study, and a map as printed; or,
// to be looked at, those of every page and every window: make_screenshots FOLDER LANGUAGE [dark].
#include "core/maps/arranging.hpp"
#include "core/maps/map_snapshot.hpp"
#include "core/maps/quick_entry.hpp"
#include "tests/core/example_study.hpp"
#include "tests/screenshots/design_pages.hpp"
#include "tests/ui/scripted_questions.hpp"
#include "ui/analysis/analysis_workspace.hpp"
#include "ui/interview/maps/compare_window.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/interview/maps/respondent_window.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/picture/map_drawing.hpp"
#include "ui/picture/picture_dialog.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/fonts.hpp"
#include "ui/style/theme.hpp"
#include "ui/text/program_language.hpp"
#include "ui/window/main_window.hpp"
#include "ui/window/study_window.hpp"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QGraphicsView>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace alteri;

namespace {

/// Layouts whose height follows from their width settle in several steps.
void settle()
{
    constexpr int steps = 5;
    for (int i = 0; i < steps; ++i)
        QApplication::processEvents();
}

void shoot(MainWindow& window, const QDir& folder, const QString& name)
{
    settle();
    window.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

void shootProgram(const QDir& folder, const QString& file, const QString& suffix)
{
    test::ScriptedQuestions questions;
    MainWindow window(questions);
    window.resize(1280, 800);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return;
    shoot(window, folder, QStringLiteral("start") + suffix);
    window.openStudy(file);
    auto& scene = window.study()->map().scene();
    scene.selectAlter(scene.snapshot().alteri.at(6).id);
    shoot(window, folder, QStringLiteral("map") + suffix);
    QApplication::setActiveWindow(&window);  // shortcuts need it
    QTest::keySequence(&window, QKeySequence(Qt::ALT | Qt::Key_2));
    auto& analysis = window.study()->analysis();
    for (const auto& key : analysis.pages()) {
        analysis.showPage(key);
        shoot(window, folder, QStringLiteral("analysis-") + key + suffix);
    }
}

void trigger(QWidget& window, const QString& text)
{
    for (auto* action : window.findChildren<QAction*>())
        if (action->text() == text)
            action->trigger();
    QApplication::processEvents();
}

void shootWindow(QWidget& window, const QDir& folder, const QString& name)
{
    settle();
    window.grab().save(folder.filePath(name + QStringLiteral(".png")));
    window.close();
}

/// An interview: nothing yet, keys, the respondent's window, two waves, Arabic names.
void shootInterview(const QDir& folder, const QString& file)
{
    test::ScriptedQuestions questions;
    MainWindow window(questions);
    window.resize(1280, 800);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return;
    window.openStudy(file);
    auto& map = window.study()->map();
    auto* view = window.findChild<QGraphicsView*>(QStringLiteral("mapView"));
    view->setFocus();
    QTest::keyClicks(view, QStringLiteral("?"));
    shoot(window, folder, QStringLiteral("keys"));
    QTest::keyClick(view, Qt::Key_Escape);
    trigger(window, QStringLiteral("Respondent view"));
    if (auto* respondent = window.findChild<RespondentWindow*>())
        shootWindow(*respondent, folder, QStringLiteral("respondent"));
    trigger(window, QStringLiteral("Export map…"));
    if (auto* dialog = window.findChild<PictureDialog*>())
        shootWindow(*dialog, folder, QStringLiteral("picture-dialog"));
    questions.names.push_back(QStringLiteral("Second wave"));
    trigger(window, QStringLiteral("Duplicate map…"));
    const auto shown = *map.scene().map();
    const auto alteri = map.scene().snapshot().alteri;
    window.study()->document().perform(QStringLiteral("Change"), [&](Writer& writer) {
        writer.removeTie({shown, alteri[7].id});
        writer.removeTie({shown, alteri[3].id});
        nudge(writer, shown, {alteri[0].id, alteri[5].id, alteri[9].id}, 0, -1);
        const auto& study = window.study()->document();
        const auto entry = parseEntry("Housing office; sl2+", study.codebook(), study.keys());
        addEntry(writer, shown, entry, std::nullopt);
    });
    trigger(window, QStringLiteral("Compare maps…"));
    if (auto* comparison = window.findChild<CompareWindow*>())
        shootWindow(*comparison, folder, QStringLiteral("waves"));

    questions.names.push_back(QStringLiteral("جمعية معا"));
    trigger(window, QStringLiteral("Add ego…"));
    shoot(window, folder, QStringLiteral("empty-map"));
    auto* bar = window.findChild<QLineEdit*>(QStringLiteral("nameBar"));
    for (const auto& line :
         {QStringLiteral("مكتب الشباب; sl3+"), QStringLiteral("مجلس اللاجئين; wn2+"),
          QStringLiteral("المسجد الكبير; rl20"), QStringLiteral("Sosyal Danışma 🌍; ml3+"),
          QStringLiteral("السفارة; st1-"), QStringLiteral("اتحاد الطلبة")}) {
        bar->setText(line);
        QTest::keyClick(bar, Qt::Key_Return);
    }
    bar->setText(QStringLiteral("Jugendamt; s l"));
    shoot(window, folder, QStringLiteral("arabic-names"));
    bar->setText({});
}

/// Maps of three egos as a paper prints them: 174 mm wide, at a resolution for screens.
void shootPrints(const QDir& folder, const Reader& reader)
{
    PictureSettings settings;
    settings.output.dotsPerInch = 150;
    const auto maps = reader.maps();
    int number = 0;
    for (const std::size_t index : {0U, 2U, 3U}) {
        const auto figure = mapFigure(snapshotOf(reader, maps.at(index).id), settings);
        writePicture(figure.drawing, settings.output,
                     folder.filePath(QStringLiteral("printed-map-%1.png").arg(++number)));
    }
}

}  // namespace

int main(int argc, char* argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("AlteriTests"));
    QApplication::setApplicationName(QStringLiteral("AlteriScreenshots"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QSettings().clear();
    installFonts();

    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    folder.mkpath(QStringLiteral("."));
    if (argc > 2) {
        const auto language = QString::fromLocal8Bit(argv[2]);
        speak(QLocale(language));
        applyAppearance(argc > 3 ? Appearance::Dark : Appearance::Light);
        const auto suffix = QLatin1Char('-') + language + (argc > 3 ? "-dark" : "");
        shootDesign(folder, language, suffix);
        shootEverything(folder, suffix);
        return 0;
    }
    const test::TemporaryFolder temporary;
    const auto file = temporary.path("Support networks.alteri");
    {
        const auto study = test::sampleStudy(file);
        shootPrints(folder, study->reader());
    }
    const auto studyFile = QString::fromStdString(file.string());
    applyAppearance(Appearance::Light);
    shootProgram(folder, studyFile, {});
    shootInterview(folder, studyFile);
    applyAppearance(Appearance::Dark);
    shootProgram(folder, studyFile, QStringLiteral("-dark"));
    return 0;
}
