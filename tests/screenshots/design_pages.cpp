// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/design_pages.hpp"

#include "core/maps/placing.hpp"
#include "core/store/study_file.hpp"
#include "core/template/study_template.hpp"
#include "tests/core/example_study.hpp"
#include "tests/ui/scripted_questions.hpp"
#include "tests/ui/window_walk.hpp"
#include "ui/codebook/editor/codebook_window.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/study/desktop_questions.hpp"
#include "ui/study/new_study_dialog.hpp"
#include "ui/study/study_document.hpp"
#include "ui/window/main_window.hpp"
#include "ui/window/study_window.hpp"

#include <QAction>
#include <QApplication>
#include <QTabWidget>
#include <QTest>

#include <set>

namespace alteri {

namespace {

void shoot(QWidget& window, const QDir& folder, const QString& name)
{
    constexpr int steps = 6;  // layouts whose height follows from their width settle in several
    for (int i = 0; i < steps; ++i)
        QApplication::processEvents();
    window.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

void fillStudy(StudyFile& study, const std::string& language)
{
    const auto spoken = language == "ar" ? std::string("en") : language;
    study.found([&](Writer& writer) {
        foundStudy(writer, readTemplate(test::templateText("support_exchange"), spoken),
                   TemplateLanguages::All);
    });
    study.perform("Set up", [&](Writer& writer) {
        const auto ego = writer.addEgo("01", "Amal");
        const auto map = writer.addMap(ego, writer.reader().defaultDesign().id, "2026");
        for (const auto* name : {"Mariam", "Jonas Weber", "أحمد", "Youth office"})
            nameAlter(writer, map, name);
    });
}

/// One picture for each scale that the study has.
void shootCodebook(StudyDocument& document, const QDir& folder, const QString& suffix)
{
    test::ScriptedQuestions questions;
    CodebookWindow window(document, questions);
    window.resize(1100, 700);
    window.show();
    std::set<Scale> shown;
    for (const auto& attribute : document.codebook().attributes)
        if (shown.insert(attribute.scale).second) {
            window.showAttribute(attribute.id);
            shoot(window, folder,
                  QStringLiteral("codebook-%1").arg(static_cast<int>(shown.size())) + suffix);
        }
    auto& tabs = *window.findChild<QTabWidget*>();
    for (int page = 1; page < tabs.count(); ++page) {
        tabs.setCurrentIndex(page);
        shoot(window, folder, QStringLiteral("codebook-page-%1").arg(page) + suffix);
    }
}

/// Every step of the guide as it is asked.
void shootInterview(MainWindow& window, const QDir& folder, const QString& suffix)
{
    const auto press = [&](int key) {
        for (auto* action : window.findChildren<QAction*>())
            if (action->shortcuts().contains(QKeySequence(key)))
                action->trigger();
    };
    press(Qt::Key_F5);
    const auto steps = window.study()->document().reader().guide().size();
    for (std::size_t step = 1; step <= steps; ++step) {
        shoot(window, folder, QStringLiteral("guide-%1").arg(step) + suffix);
        press(Qt::Key_PageDown);
    }
}

}  // namespace

void shootDesign(const QDir& folder, const QString& language, const QString& suffix)
{
    const test::TemporaryFolder temporary;
    const auto file = temporary.path("Support.alteri");
    fillStudy(*StudyFile::create(file, test::fixedEnvironment()), language.toStdString());
    test::ScriptedQuestions questions;
    MainWindow window(questions);
    window.resize(1280, 720);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return;
    QApplication::setActiveWindow(&window);  // shortcuts need it
    window.openStudy(QString::fromStdString(file.string()));
    shoot(window, folder, QStringLiteral("study") + suffix);
    shootCodebook(window.study()->document(), folder, suffix);
    shootInterview(window, folder, suffix);
    NewStudyDialog dialog(QString::fromStdString(temporary.path().string()));
    dialog.show();
    shoot(dialog, folder, QStringLiteral("new-study") + suffix);
}

void shootEverything(const QDir& folder, const QString& suffix)
{
    const test::TemporaryFolder temporary;
    const auto file = temporary.path("Support networks.alteri");
    test::sampleStudy(file).reset();
    DesktopQuestions questions;
    MainWindow window(questions);
    window.resize(1280, 720);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return;
    QApplication::setActiveWindow(&window);
    test::WindowWalk(window, [&](QWidget& shown, const QString& name) {
        shown.grab().save(folder.filePath(name + suffix + QStringLiteral(".png")));
    }).run(QString::fromStdString(file.string()));
}

}  // namespace alteri
