// SPDX-License-Identifier: GPL-3.0-or-later
// What happens around the file of an open study, as the user of the window meets it.
#include "core/error.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/maps/study_check.hpp"
#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/paper/picture_export.hpp"
#include "ui/study/forget_dialog.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/window/barrier_application.hpp"
#include "ui/window/study_window.hpp"

#include <sqlite3.h>

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace alteri;
using namespace alteri::test;

namespace {

struct SafetyFixture : WindowFixture {
    SafetyFixture() { openSample(); }

    std::filesystem::path file() { return folder.path("sample.alteri"); }

    QLineEdit& nameField()
    {
        auto* field = window.findChild<QLineEdit*>(QStringLiteral("nameBar"));
        REQUIRE(field != nullptr);
        return *field;
    }

    void enter(const QString& line)
    {
        nameField().setFocus();
        QTest::keyClicks(&nameField(), line);
        QTest::keyClick(&nameField(), Qt::Key_Return);
        QApplication::processEvents();
    }

    bool isNamed(const std::string& label)
    {
        const auto reader = document().reader();
        for (const auto& ego : reader.egos())
            for (const auto& alter : reader.alteri(ego.id))
                if (alter.label == label)
                    return true;
        return false;
    }

    bool noticeIsShown(const QString& part)
    {
        auto* notice = window.findChild<QLabel*>(QStringLiteral("readOnlyNotice"));
        return notice != nullptr && notice->isVisible() && notice->text().contains(part);
    }
};

}  // namespace

TEST_CASE_METHOD(SafetyFixture, "an older copy in the place of a study is told", "[ui]")
{
    const auto opened = QString::fromStdString(file().string());
    auto* close = window.findChild<QAction*>(QStringLiteral("closeStudy"));
    close->trigger();
    const auto older = readFile(file());
    window.openStudy(opened);
    enter(QStringLiteral("Zoe"));
    enter(QStringLiteral("Yusuf"));
    close->trigger();
    questions.told.clear();

    window.openStudy(opened);
    CHECK(questions.told.isEmpty());
    close->trigger();
    folder.write("sample.alteri", older);
    window.openStudy(opened);
    REQUIRE(questions.told.size() == 1);
    CHECK(questions.told.front().contains(QStringLiteral("older than the one you had here")));
    CHECK(questions.told.front().contains(QStringLiteral("2 steps")));

    // Once is enough.
    close->trigger();
    questions.told.clear();
    window.openStudy(opened);
    CHECK(questions.told.isEmpty());
}

TEST_CASE_METHOD(SafetyFixture,
                 "a file dialog on the study's folder keeps other programs out",
                 "[ui]")
{
    QFileDialog dialog(&window, QStringLiteral("Open"),
                       QString::fromStdString(folder.path().string()));
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    auto* list = dialog.findChild<QListView*>(QStringLiteral("listView"));
    REQUIRE(list != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount(list->rootIndex()) > 0; }));
    QApplication::processEvents();
    dialog.close();
    const pid_t child = fork();
    if (child == 0) {
        int access = 9;
        try {
            access = static_cast<int>(StudyFile::open(file(), systemEnvironment())->access());
        } catch (...) {
            access = 8;
        }
        _exit(access);
    }
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(WEXITSTATUS(status) == static_cast<int>(StudyFile::Access::ReadOnlyInUse));
    enter(QStringLiteral("Named afterwards"));
    CHECK(isNamed("Named afterwards"));
    CHECK(checkStudy(document().file()).empty());
}

TEST_CASE_METHOD(SafetyFixture, "a name typed into a study that is gone is not lost", "[ui]")
{
    enter(QStringLiteral("Named before"));
    std::filesystem::remove(file());
    const auto copy = folder.path("copy.alteri");
    questions.files.push_back(QString::fromStdString(copy.string()));
    const auto map = *scene().map();
    enter(QStringLiteral("Typed afterwards"));
    QApplication::processEvents();
    // It was offered to save a copy, and the work goes on there, with the line as it was typed.
    CHECK(document().file().file() == copy);
    CHECK(document().isWritable());
    CHECK(*scene().map() == map);
    CHECK(isNamed("Named before"));
    CHECK_FALSE(isNamed("Typed afterwards"));
    CHECK(nameField().text() == QStringLiteral("Typed afterwards"));
    QTest::keyClick(&nameField(), Qt::Key_Return);
    CHECK(isNamed("Typed afterwards"));
    CHECK(checkStudy(document().file()).empty());
}

TEST_CASE_METHOD(SafetyFixture, "a lost study is told above it, and asked about at closing", "[ui]")
{
    std::filesystem::rename(file(), folder.path("elsewhere.alteri"));
    questions.confirms = false;
    enter(QStringLiteral("Typed afterwards"));
    CHECK(noticeIsShown(QStringLiteral("only in memory")));
    CHECK(nameField().text() == QStringLiteral("Typed afterwards"));
    window.close();
    CHECK(window.isVisible());
    REQUIRE(window.study() != nullptr);
    nameField().clear();
    questions.confirms = true;
    window.close();
    CHECK_FALSE(window.isVisible());
}

TEST_CASE_METHOD(SafetyFixture, "coming back to the program tells of a lost study", "[ui]")
{
    std::filesystem::remove(file());
    emit qApp->applicationStateChanged(Qt::ApplicationActive);
    CHECK(noticeIsShown(QStringLiteral("only in memory")));
    questions.confirms = true;
}

TEST_CASE_METHOD(SafetyFixture, "a gesture that is stored is not told as refused", "[ui]")
{
    QSignalSpy refused(&document(), &StudyDocument::refused);
    const auto failing = QObject::connect(&document(), &StudyDocument::changed, &window,
                                          [] { throw Error(ErrorCode::NotFound, {"a view"}); });
    const auto add = [&] {
        return document().perform(QStringLiteral("Add"),
                                  [](Writer& writer) { writer.addEgo({}, "Stored"); });
    };
    CHECK_THROWS_AS(add(), Error);  // what escapes from a view is for the barrier
    QObject::disconnect(failing);
    CHECK(refused.isEmpty());
    CHECK(document().reader().egos().size() == 16);
    CHECK(document().undoLabel() == QStringLiteral("Add"));
}

TEST_CASE_METHOD(SafetyFixture, "what escapes while events are handled becomes a sentence", "[ui]")
{
    QStringList told;
    auto& application = *qobject_cast<BarrierApplication*>(qApp);
    application.setTeller([&](const Error& fault) { told << sentencesFor(fault); });
    QPushButton button;
    const auto throwing = [&](auto fault) {
        told.clear();
        const auto connection =
            QObject::connect(&button, &QPushButton::clicked, &window, [fault] { throw fault; });
        QTest::mouseClick(&button, Qt::LeftButton);
        QApplication::processEvents();
        QObject::disconnect(connection);
        return told.size();
    };
    CHECK(throwing(Error(ErrorCode::StudyDamaged, {"s.alteri", "page 7"})) == 1);
    CHECK(told.front().contains(QStringLiteral("page 7")));
    CHECK(throwing(std::out_of_range("map::at")) == 1);
    CHECK(told.front().contains(QStringLiteral("map::at")));
    CHECK(throwing(std::bad_alloc()) == 1);
    CHECK(throwing(7) == 1);
    application.setTeller({});
    enter(QStringLiteral("Named afterwards"));
    CHECK(isNamed("Named afterwards"));
}

TEST_CASE_METHOD(SafetyFixture, "every fault is told, also after one that could not be", "[ui]")
{
    std::vector<ErrorCode> told;
    auto& application = *qobject_cast<BarrierApplication*>(qApp);
    QPushButton button;
    const auto fail = [&](const Error& fault) {
        const auto connection =
            QObject::connect(&button, &QPushButton::clicked, &window, [fault] { throw fault; });
        QTest::mouseClick(&button, Qt::LeftButton);
        QObject::disconnect(connection);
    };
    const Error first(ErrorCode::DiskFull, {"s.alteri"});
    const Error second(ErrorCode::NotFound, {"an ego"});
    application.setTeller([&](const Error& fault) {
        told.push_back(fault.code());
        if (told.size() == 1) {  // while the user reads the first
            fail(second);
            fail(first);
            QApplication::processEvents();
            throw Error(ErrorCode::FileNotWritable, {"nowhere"});
        }
    });
    fail(first);
    QApplication::processEvents();
    CHECK(told == std::vector{ErrorCode::DiskFull, ErrorCode::NotFound});
    fail(first);
    QApplication::processEvents();
    CHECK(told.size() == 3);
    application.setTeller({});
}

TEST_CASE_METHOD(SafetyFixture, "a fault of the program comes with the offer of a copy", "[ui]")
{
    const auto copy = QString::fromStdString(folder.path("copy.alteri").string());
    questions.files = {copy};
    window.tellFault(Error(ErrorCode::ProgramFault, {"map::at"}));
    CHECK(questions.asked.back().contains(QStringLiteral("map::at")));
    CHECK(QFileInfo::exists(copy));
    questions.problems.clear();
    window.tellFault(Error(ErrorCode::DiskFull, {"s.alteri"}));
    CHECK(questions.problems.size() == 1);
}

TEST_CASE_METHOD(SafetyFixture, "a note that was refused stays typed and is stored later", "[ui]")
{
    auto* note = window.findChild<QPlainTextEdit*>();
    if (note == nullptr)
        return;
    const auto other = folder.path("away.alteri");
    std::filesystem::rename(file(), other);
    questions.confirms = false;
    note->setPlainText(QStringLiteral("Said in confidence"));
    window.study()->map().commitPending();
    CHECK(note->toPlainText() == QStringLiteral("Said in confidence"));
    questions.confirms = true;
}

TEST_CASE_METHOD(SafetyFixture, "a damaged study opens for reading, with a sentence above", "[ui]")
{
    const auto damaged = folder.path("damaged.alteri");
    sampleStudy(damaged).reset();
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(damaged.c_str(), &database) == SQLITE_OK);
    sqlite3_exec(database,
                 "DELETE FROM tie_value WHERE rowid = 3; UPDATE tie SET radius = 9e999"
                 " WHERE rowid = 4",
                 nullptr, nullptr, nullptr);
    sqlite3_close(database);
    window.openStudy(QString::fromStdString(damaged.string()));
    REQUIRE(window.study() != nullptr);
    CHECK_FALSE(document().isWritable());
    CHECK(noticeIsShown(QStringLiteral("is damaged")));
}

TEST_CASE_METHOD(SafetyFixture,
                 "a study of another machine is worked on when it is asked for",
                 "[ui]")
{
    const auto shared = folder.path("shared.alteri");
    sampleStudy(shared).reset();
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(shared.c_str(), &database) == SQLITE_OK);
    sqlite3_exec(database, "INSERT INTO file_holder VALUES (1, 'ayse', 'far-away', 12, 1700000000)",
                 nullptr, nullptr, nullptr);
    sqlite3_close(database);
    window.openStudy(QString::fromStdString(shared.string()));
    REQUIRE(window.study() != nullptr);
    CHECK(noticeIsShown(QStringLiteral("“ayse” on “far-away”")));
    CHECK_FALSE(document().isWritable());
    clickButton(QStringLiteral("workHere"));
    QApplication::processEvents();
    CHECK(document().isWritable());
    enter(QStringLiteral("Named here"));
    CHECK(isNamed("Named here"));
}

TEST_CASE_METHOD(SafetyFixture, "a picture does not take the place of the study", "[ui]")
{
    const auto before = readFile(file());
    CHECK_THROWS_AS(writeFile("picture", QString::fromStdString(file().string())), Error);
    CHECK((readFile(file()) == before));
    enter(QStringLiteral("Named afterwards"));
    CHECK(isNamed("Named afterwards"));
}

TEST_CASE_METHOD(SafetyFixture, "the window forgets a history and an ego", "[ui]")
{
    enter(QStringLiteral("Misheard Name"));
    document().undo();
    REQUIRE(readFile(file()).find("Misheard Name") != std::string::npos);
    {
        ForgetDialog dialog(document());
        dialog.findChild<QPushButton*>(QStringLiteral("forgetForGood"))->click();
        CHECK(dialog.result() == QDialog::Accepted);
    }
    CHECK(readFile(file()).find("Misheard Name") == std::string::npos);
    CHECK(document().undoLabel().isEmpty());
    {
        ForgetDialog dialog(document());
        CHECK_FALSE(dialog.findChild<QRadioButton*>(QStringLiteral("forgetHistory"))->isEnabled());
        auto* egos = dialog.findChild<QComboBox*>(QStringLiteral("egos"));
        REQUIRE(egos->count() == 15);
        egos->setCurrentIndex(0);
        const auto name = egos->currentText().toStdString();
        dialog.findChild<QPushButton*>(QStringLiteral("forgetForGood"))->click();
        CHECK(dialog.result() == QDialog::Accepted);
        CHECK(readFile(file()).find(name) == std::string::npos);
    }
    CHECK(document().reader().egos().size() == 14);
    CHECK(checkStudy(document().file()).empty());
}
