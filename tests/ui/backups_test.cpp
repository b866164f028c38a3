// SPDX-License-Identifier: GPL-3.0-or-later
// Backups when studies are closed, and what is whole of a damaged one in a new file.
#include "core/files/whole_file.hpp"
#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/backups/backups_dialog.hpp"
#include "ui/backups/study_backups.hpp"
#include "ui/study/study_document.hpp"
#include "ui/window/study_window.hpp"
#include "ui/work/long_work.hpp"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace alteri;
using namespace alteri::test;

namespace {

QString nameOf(const std::filesystem::path& file)
{
    return QString::fromStdString(file.string());
}

void here(const Work& work)
{
    LongWork({}, nullptr)(work);
}

/// The habits of other tests come back.
class WithHabit {
public:
    explicit WithHabit(const BackupHabit& habit) { setBackupHabit(habit); }
    ~WithHabit() { setBackupHabit({}); }
    WithHabit(const WithHabit&) = delete;
    WithHabit& operator=(const WithHabit&) = delete;
    WithHabit(WithHabit&&) = delete;
    WithHabit& operator=(WithHabit&&) = delete;
};

void addEgos(StudyDocument& document, int count)
{
    for (int i = 0; i < count; ++i)
        document.perform(QStringLiteral("Add"),
                         [&](Writer& writer) { writer.addEgo({}, "Ego " + std::to_string(i)); });
}

void triggerNamed(QWidget& window, const QString& name)
{
    auto* action = window.findChild<QAction*>(name);
    REQUIRE(action != nullptr);
    action->trigger();
    QApplication::processEvents();
}

}  // namespace

TEST_CASE_METHOD(WindowFixture, "much work is backed up when a study is closed", "[ui][backups]")
{
    const WithHabit habit({});
    const auto file = nameOf(folder.path("study.alteri"));
    newStudy(folder.path("study.alteri")).reset();
    window.openStudy(file);
    addEgos(document(), gesturesPerBackup - 1);
    triggerNamed(window, QStringLiteral("closeStudy"));
    CHECK(backupsOf(file, {}).isEmpty());

    window.openStudy(file);
    addEgos(document(), 1);
    triggerNamed(window, QStringLiteral("closeStudy"));
    const auto backups = backupsOf(file, {});
    REQUIRE(backups.size() == 1);
    CHECK(questions.problems.isEmpty());

    // It is a whole study, and opening it makes no backup of the backup.
    window.openStudy(backups.front().file);
    REQUIRE(window.study() != nullptr);
    CHECK(document().reader().egos().size() == gesturesPerBackup);
    triggerNamed(window, QStringLiteral("closeStudy"));
    window.openStudy(file);
    triggerNamed(window, QStringLiteral("closeStudy"));
    CHECK(backupsOf(file, {}).size() == 1);
}

TEST_CASE_METHOD(WindowFixture, "backups are made where and if the user wants", "[ui][backups]")
{
    const auto place = nameOf(folder.path("elsewhere"));
    const WithHabit habit({true, place});
    const auto file = nameOf(folder.path("study.alteri"));
    newStudy(folder.path("study.alteri")).reset();
    const auto now = QDateTime(QDate(2026, 5, 4), QTime(12, 0));
    window.openStudy(file);
    addEgos(document(), 3);
    for (int i = 0; i < keptBackups + 2; ++i)
        backUp(document().file(), backupHabit(), now.addSecs(i), here);
    const auto backups = backupsOf(file, backupHabit());
    REQUIRE(backups.size() == keptBackups);
    CHECK(backups.front().file.endsWith(QStringLiteral("12.00.06).alteri")));
    CHECK(QDir(place).entryList(QDir::Files).size() == keptBackups);

    // Whoever has switched them off has none; what cannot be written is told, and the study closed.
    setBackupHabit({false, place});
    CHECK_FALSE(isBackupDue(document().file(), backupHabit()));
    folder.write("blocked", "a file, not a folder");
    setBackupHabit({true, nameOf(folder.path("blocked"))});
    addEgos(document(), gesturesPerBackup);
    triggerNamed(window, QStringLiteral("closeStudy"));
    CHECK(window.study() == nullptr);
    CHECK(questions.problems.size() == 1);
}

TEST_CASE_METHOD(WindowFixture,
                 "the window of backups shows, makes and opens them",
                 "[ui][backups]")
{
    const WithHabit habit({});
    const auto file = nameOf(folder.path("study.alteri"));
    newStudy(folder.path("study.alteri")).reset();
    window.openStudy(file);
    int made = 0;
    BackupsDialog dialog(file, questions, [&](const BackupHabit& wanted) {
        backUp(document().file(), wanted, QDateTime::currentDateTime(), here);
        ++made;
    });
    dialog.show();
    auto& list = *dialog.findChild<QTreeWidget*>(QStringLiteral("backupList"));
    CHECK_FALSE(list.isVisible());
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("backUpNow")), Qt::LeftButton);
    CHECK(made == 1);
    REQUIRE(list.topLevelItemCount() == 1);
    CHECK(list.isVisible());

    const auto other = nameOf(folder.path("other"));
    questions.files = {other};
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("chooseBackupFolder")),
                      Qt::LeftButton);
    CHECK(backupHabit().folder == other);
    CHECK(list.topLevelItemCount() == 0);
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("backupsBeside")),
                      Qt::LeftButton);
    REQUIRE(list.topLevelItemCount() == 1);
    dialog.findChild<QCheckBox*>(QStringLiteral("backupsOn"))->click();
    CHECK_FALSE(backupHabit().isOn);
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("openBackup")), Qt::LeftButton);
    CHECK(dialog.wanted() == backupsOf(file, backupHabit()).front().file);
}

TEST_CASE_METHOD(WindowFixture,
                 "a damaged study that cannot be opened is offered to be recovered",
                 "[ui][recovery]")
{
    const auto file = folder.path("study.alteri");
    sampleStudy(file).reset();
    auto bytes = readFile(file);
    std::fill(bytes.begin(), bytes.begin() + 4096, '\0');
    folder.write("study.alteri", bytes);
    questions.files = {nameOf(folder.path("new.alteri"))};
    window.openStudy(nameOf(file));
    CHECK(questions.problems.size() == 1);
    CHECK(questions.asked.size() == 1);
    REQUIRE(questions.told.size() == 1);
    CHECK(questions.told.front().contains(QStringLiteral("alteri 319")));
    REQUIRE(window.study() != nullptr);
    CHECK(document().file().file() == folder.path("new.alteri"));
    CHECK(document().isWritable());
    CHECK(document().reader().egos().size() == 15);
    CHECK(readFile(file) == bytes);
}
