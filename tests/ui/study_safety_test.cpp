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
#include <QListWidget>
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
    questions.confirms = true;  // that there are gaps
    window.close();
    CHECK(window.isVisible());
    REQUIRE(window.study() != nullptr);
    nameField().clear();
    questions.parts = Questions::Parting::Leave;
    window.close();
    CHECK_FALSE(window.isVisible());
}

TEST_CASE_METHOD(SafetyFixture, "a study that nobody knows to be lost is not left", "[ui]")
{
    enter(QStringLiteral("Named before"));
    questions.asked.clear();
    std::filesystem::remove(file());
    // The window was active all the time, and nothing has been written since.
    window.findChild<QAction*>(QStringLiteral("closeStudy"))->trigger();
    REQUIRE(window.study() != nullptr);
    REQUIRE_FALSE(questions.asked.isEmpty());
    CHECK(questions.asked.back().contains(QStringLiteral("only in memory")));

    // With a line that is typed the work goes on in the copy.
    nameField().setText(QStringLiteral("Half a na"));
    const auto first = folder.path("first.alteri");
    questions.files.push_back(QString::fromStdString(first.string()));
    questions.parts = Questions::Parting::Save;
    window.close();
    CHECK(window.isVisible());
    QApplication::processEvents();
    REQUIRE(window.study() != nullptr);
    CHECK(document().file().file() == first);
    CHECK(nameField().text() == QStringLiteral("Half a na"));
    nameField().clear();
    std::filesystem::remove(first);

    // The copy that is offered is written, and the study is left then.
    const auto copy = folder.path("rescued.alteri");
    questions.files.push_back(QString::fromStdString(copy.string()));
    questions.parts = Questions::Parting::Save;
    window.close();
    CHECK_FALSE(window.isVisible());
    const auto rescued = StudyFile::open(copy, systemEnvironment());
    bool isThere = false;
    for (const auto& ego : rescued->reader().egos())
        for (const auto& alter : rescued->reader().alteri(ego.id))
            isThere = isThere || alter.label == "Named before";
    CHECK(isThere);
}

TEST_CASE_METHOD(SafetyFixture, "who has read a study may work on it when it is free", "[ui]")
{
    window.findChild<QAction*>(QStringLiteral("closeStudy"))->trigger();
    // Another program: locks of this one would not keep it out.
    int ready[2] = {0, 0};
    int wanted[2] = {0, 0};
    REQUIRE(pipe(ready) == 0);
    REQUIRE(pipe(wanted) == 0);
    const pid_t child = fork();
    if (child == 0) {
        try {
            const auto held = StudyFile::open(file(), systemEnvironment());
            char byte = 0;
            if (write(ready[1], &byte, 1) != 1 || read(wanted[0], &byte, 1) != 1)
                _exit(1);
        } catch (...) {
            _exit(2);
        }
        _exit(0);
    }
    ::close(ready[1]);  // or its end would not be heard
    ::close(wanted[0]);
    char byte = 0;
    const bool isHeld = read(ready[0], &byte, 1) == 1;
    if (!isHeld)
        waitpid(child, nullptr, 0);
    REQUIRE(isHeld);
    window.openStudy(QString::fromStdString(file().string()));
    CHECK(noticeIsShown(QStringLiteral("Another program has this study open")));
    auto* work = window.findChild<QPushButton*>(QStringLiteral("workHere"));
    CHECK_FALSE(work->isVisible());
    REQUIRE(write(wanted[1], &byte, 1) == 1);
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(WEXITSTATUS(status) == 0);
    REQUIRE(QTest::qWaitFor([&] { return work->isVisible(); }, 10000));
    CHECK(noticeIsShown(QStringLiteral("has closed this study")));
    QTest::mouseClick(work, Qt::LeftButton);
    QApplication::processEvents();
    CHECK(document().isWritable());
    ::close(ready[0]);
    ::close(wanted[1]);
}

TEST_CASE_METHOD(SafetyFixture, "keys go to the map of a study that is opened", "[ui]")
{
    window.findChild<QAction*>(QStringLiteral("closeStudy"))->trigger();
    window.openStudy(QString::fromStdString(file().string()));
    activate();
    REQUIRE(window.focusWidget() != nullptr);
    QTest::keyClicks(window.focusWidget(), QStringLiteral("Zoe"));
    CHECK(nameField().text() == QStringLiteral("Zoe"));
    QTest::keyClick(&nameField(), Qt::Key_Return);
    CHECK(isNamed("Zoe"));

    // And back to it from the list of egos.
    auto* egos = window.findChild<QWidget*>(QStringLiteral("egoList"));
    egos->setFocus();
    QTest::keyClick(egos, Qt::Key_Escape);
    CHECK(view().hasFocus());
    egos->setFocus();
    window.findChild<QAction*>(QStringLiteral("showMap"))->trigger();
    CHECK(view().hasFocus());

    // What was being typed in a panel is given up by Esc, as everywhere.
    scene().clearSelection();
    auto* editor = window.findChild<QWidget*>(QStringLiteral("members"));
    REQUIRE(editor != nullptr);
    auto* members = editor->findChild<QLineEdit*>();
    REQUIRE(members != nullptr);
    const auto stored = members->text();
    const auto label = document().undoLabel();
    members->setFocus();
    members->selectAll();
    QTest::keyClicks(members, QStringLiteral("4"));
    QTest::keyClick(members, Qt::Key_Escape);
    CHECK(view().hasFocus());
    CHECK(members->text() == stored);
    CHECK(document().undoLabel() == label);
}

TEST_CASE_METHOD(SafetyFixture, "opening another study asks about gaps as closing does", "[ui]")
{
    const auto other = folder.path("other.alteri");
    newStudy(other);
    enter(QStringLiteral("Somebody"));
    questions.confirms = false;
    window.openStudy(QString::fromStdString(other.string()));
    CHECK(document().file().file() == file());
    CHECK(questions.asked.back().contains(QStringLiteral("has gaps")));
    questions.confirms = true;
    window.openStudy(QString::fromStdString(other.string()));
    CHECK(document().file().file() == other);
}

TEST_CASE("the second half of a double click answers nothing of the study it opened", "[ui]")
{
    WindowFixture fixture;
    fixture.openSample();
    auto& window = fixture.window;
    window.findChild<QAction*>(QStringLiteral("closeStudy"))->trigger();
    auto* recent = window.findChild<QListWidget*>(QStringLiteral("recentStudies"));
    REQUIRE(recent != nullptr);
    REQUIRE(recent->count() > 0);
    fixture.activate();
    const auto row = recent->visualItemRect(recent->item(0)).center();
    const auto at = recent->viewport()->mapTo(&window, row);
    // Something under the pointer, of what was opened, that a click would change.
    QPushButton wrong(&window);
    wrong.setAccessibleName(QStringLiteral("wrong"));
    wrong.hide();
    QSignalSpy clicked(&wrong, &QPushButton::clicked);
    QObject::connect(recent, &QListWidget::itemClicked, &wrong, [&] {
        wrong.setGeometry(QRect(at - QPoint(20, 20), QSize(40, 40)));
        wrong.show();
        wrong.raise();
    });
    // As the window system sends it, to whatever is there at each moment.
    QTest::mouseDClick(window.windowHandle(), Qt::LeftButton, Qt::NoModifier, at);
    REQUIRE(window.study() != nullptr);
    REQUIRE(wrong.isVisible());
    CHECK(clicked.isEmpty());
    // Whoever clicks a moment later means it.
    QTest::mouseClick(window.windowHandle(), Qt::LeftButton, Qt::NoModifier, at);
    CHECK(clicked.size() == 1);
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
