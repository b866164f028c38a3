// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged studies in the real window: every page is shown, and the program lives on.
#include "core/error.hpp"
#include "tests/catch.hpp"
#include "tests/core/tampering.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/study/study_document.hpp"
#include "ui/window/barrier_application.hpp"
#include "ui/window/study_window.hpp"

#include <QListWidget>
#include <QTabWidget>
#include <QTest>

using namespace alteri;
using namespace alteri::test;

namespace {

/// Goes through every panel and every page, and paints them.
void lookAtAll(MainWindow& window)
{
    for (auto* tabs : window.study()->findChildren<QTabWidget*>())
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QApplication::processEvents();
        }
    window.grab();
    window.study()->showWorkspace(StudyWindow::Workspace::Analysis);
    for (auto* list : window.study()->findChildren<QListWidget*>())
        for (int row = 0; list->isVisible() && row < list->count(); ++row) {
            list->setCurrentRow(row);
            QApplication::processEvents();
        }
}

}  // namespace

TEST_CASE_METHOD(WindowFixture, "no damaged study ends the window", "[ui]")
{
    // What escapes becomes sentences there; here it is enough that nothing ends the program.
    auto& application = *qobject_cast<BarrierApplication*>(qApp);
    application.setTeller([](const Error&) {});
    const auto whole = folder.path("whole.alteri");
    sampleStudy(whole).reset();
    int number = 0;
    for (const std::string sql : {"UPDATE tie SET radius = 9e999 WHERE rowid = 3",
                                  "UPDATE tie SET angle = -9e999 WHERE rowid = 3",
                                  "UPDATE map_design SET rings = 900",
                                  "UPDATE map_design SET spacing = 'nowhere'",
                                  "DELETE FROM map_level",
                                  "DELETE FROM map_design",
                                  "DELETE FROM category WHERE rowid % 3 = 0",
                                  "DELETE FROM attribute WHERE rowid % 2 = 0",
                                  "DELETE FROM \"alter\" WHERE rowid % 5 = 0",
                                  "DELETE FROM ego WHERE rowid = 1",
                                  "DELETE FROM map WHERE rowid = 1",
                                  "DELETE FROM tie",
                                  "UPDATE attribute SET scale = 'colour', owner = 'nobody'",
                                  "UPDATE tie_kind SET dash = 'zigzag', colour = 'x'",
                                  "UPDATE category SET colour = 'red?', symbol = 'star'",
                                  "UPDATE ego SET position = 9e999",
                                  "UPDATE ego SET label = CAST(x'ff00fe' AS TEXT)",
                                  "UPDATE \"alter\" SET label = CAST(x'80' AS TEXT)",
                                  "UPDATE tie_value SET attribute = x'00' WHERE rowid = 1",
                                  "UPDATE model SET formula = '((((', reml = 7",
                                  "UPDATE recode SET key = ''",
                                  "UPDATE gesture SET changeset = x'54ff00'",
                                  "UPDATE gesture SET undoes = 1",
                                  "UPDATE gesture SET changeset = zeroblob(100000)",
                                  "DELETE FROM gesture",
                                  "DELETE FROM file_stamp",
                                  "DELETE FROM study"}) {
        CAPTURE(sql);
        // Each in a file of its own: the one before is still open.
        const auto file = folder.path("damaged-" + std::to_string(++number) + ".alteri");
        std::filesystem::copy_file(whole, file);
        tamper(file, sql);
        const auto told = questions.problems.size();
        window.openStudy(QString::fromStdString(file.string()));
        QApplication::processEvents();
        if (window.study() == nullptr || document().file().file() != file) {
            CHECK(questions.problems.size() > told);  // refused, with a sentence
            continue;
        }
        // As events do it, behind the barrier.
        QMetaObject::invokeMethod(
            qApp, [&] { lookAtAll(window); }, Qt::QueuedConnection);
        QApplication::processEvents();
    }
    application.setTeller({});
    openSample();
    CHECK(document().isWritable());
}
