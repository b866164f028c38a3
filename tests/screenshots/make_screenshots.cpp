// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of README: the running program on the sample study, and a map as printed.
#include "core/maps/map_snapshot.hpp"
#include "tests/core/example_study.hpp"
#include "tests/ui/scripted_questions.hpp"
#include "ui/map/map_picture.hpp"
#include "ui/map/map_scene.hpp"
#include "ui/map/map_workspace.hpp"
#include "ui/style/fonts.hpp"
#include "ui/style/theme.hpp"
#include "ui/window/main_window.hpp"
#include "ui/window/study_window.hpp"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>

using namespace alteri;

namespace {

void shoot(MainWindow& window, const QDir& folder, const QString& name)
{
    QApplication::processEvents();
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
    QTest::keySequence(&window, QKeySequence(Qt::ALT | Qt::Key_2));
    auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("analysisTabs"));
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        shoot(window, folder, QStringLiteral("analysis-%1").arg(tab + 1) + suffix);
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
    const test::TemporaryFolder temporary;
    const auto file = temporary.path("Support networks.alteri");
    {
        const auto study = test::sampleStudy(file);
        const MapPicture picture(snapshotOf(study->reader(), study->reader().maps().front().id));
        writePng(picture.image(174, 150), folder.filePath(QStringLiteral("printed-map.png")));
    }
    const auto studyFile = QString::fromStdString(file.string());
    applyAppearance(Appearance::Light);
    shootProgram(folder, studyFile, {});
    applyAppearance(Appearance::Dark);
    shootProgram(folder, studyFile, QStringLiteral("-dark"));
    return 0;
}
