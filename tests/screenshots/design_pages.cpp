// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/design_pages.hpp"

#include "core/maps/placing.hpp"
#include "core/store/study_file.hpp"
#include "core/template/study_template.hpp"
#include "tests/core/example_study.hpp"
#include "tests/ui/window_walk.hpp"
#include "ui/study/desktop_questions.hpp"
#include "ui/window/main_window.hpp"

#include <QApplication>
#include <QTest>

#include <filesystem>

namespace alteri {

namespace {

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

void walkThrough(const std::filesystem::path& file, const QDir& folder, const QString& suffix)
{
    DesktopQuestions questions;
    MainWindow window(questions);
    window.resize(1280, 720);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return;
    QApplication::setActiveWindow(&window);  // shortcuts need it
    test::WindowWalk(window, [&](QWidget& shown, const QString& name) {
        shown.grab().save(folder.filePath(name + suffix + QStringLiteral(".png")));
    }).run(QString::fromStdString(file.string()));
}

}  // namespace

void shootDesign(const QDir& folder, const QString& language, const QString& suffix)
{
    const test::TemporaryFolder temporary;
    const auto file = temporary.path("Support.alteri");
    fillStudy(*StudyFile::create(file, test::fixedEnvironment()), language.toStdString());
    walkThrough(file, folder, QStringLiteral("-support") + suffix);
}

void shootEverything(const QDir& folder, const QString& suffix)
{
    const test::TemporaryFolder temporary;
    const auto file = temporary.path("Support networks.alteri");
    test::sampleStudy(file).reset();
    walkThrough(file, folder, suffix);
}

}  // namespace alteri
