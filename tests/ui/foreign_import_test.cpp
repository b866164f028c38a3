// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/file_path.hpp"
#include "ui/window/study_window.hpp"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>

using namespace alteri;
using namespace alteri::test;

namespace {

QString exchangeFile(const std::string& name)
{
    return fileAt(testData("exchange/" + name));
}

QAction* importAction(const MainWindow& window)
{
    for (auto* action : window.findChildren<QAction*>())
        if (action->text() == QStringLiteral("Import from other programs…"))
            return action;
    return nullptr;
}

}  // namespace

TEST_CASE_METHOD(WindowFixture, "a study of another program comes into the open one", "[foreign]")
{
    openSample();
    const auto before = document().reader().egos().size();
    questions.manyFiles.push_back({exchangeFile("vennmaker/together-ev.vmp")});
    importAction(window)->trigger();
    REQUIRE(questions.asked.size() == 1);
    CHECK(questions.asked.front().contains(QStringLiteral("25 alteri, 14 ties between alteri.")));
    CHECK(questions.problems.isEmpty());
    REQUIRE(questions.told.size() == 1);
    CHECK(questions.told.front().contains(QStringLiteral("25 alteri imported.")));
    CHECK(document().reader().egos().size() == before + 1);
    document().undo();
    CHECK(document().reader().egos().size() == before);
}

TEST_CASE_METHOD(WindowFixture, "nothing is imported unless it is confirmed", "[foreign]")
{
    openSample();
    const auto before = document().reader().egos().size();
    questions.confirms = false;
    questions.manyFiles.push_back({exchangeFile("vennmaker/two-maps.vmp")});
    importAction(window)->trigger();
    CHECK(document().reader().egos().size() == before);
    questions.manyFiles.push_back({QStringLiteral("/nowhere/at.all")});
    importAction(window)->trigger();
    CHECK(questions.problems.size() == 1);
}

TEST_CASE_METHOD(WindowFixture, "files dropped on the start page become a study", "[foreign]")
{
    const auto file = fileAt(folder.path("dropped.alteri"));
    questions.files.push_back(file);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(exchangeFile("network-canvas/networkCanvasExport.zip"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
    REQUIRE(window.study() != nullptr);
    CHECK(QFile::exists(file));
    CHECK(document().reader().egos().size() == 6);
}

TEST_CASE_METHOD(WindowFixture, "names that are encrypted open with their password", "[foreign]")
{
    openSample();
    questions.names.push_back(QStringLiteral("geheim"));
    questions.manyFiles.push_back({exchangeFile("vennmaker/encrypted-names.vmp")});
    importAction(window)->trigger();
    CHECK(document().reader().egos().back().label == "Together e.V.");
}
