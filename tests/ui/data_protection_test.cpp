// SPDX-License-Identifier: GPL-3.0-or-later
// The page on data protection, opened by the menu.
#include "core/files/whole_file.hpp"
#include "tests/catch.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/picture/picture_dialog.hpp"
#include "ui/report/data_protection_dialog.hpp"
#include "ui/study/study_document.hpp"
#include "ui/window/study_window.hpp"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QRadioButton>
#include <QTextBrowser>

using namespace alteri;
using namespace alteri::test;

TEST_CASE_METHOD(WindowFixture, "a study says what it holds about people", "[ui][protection]")
{
    openSample();
    document().perform(QStringLiteral("Mark"), [](Writer& writer) {
        auto staff = *writer.reader().codebook().find(Owner::Ego, "staff");
        staff.identifying = true;
        writer.changeAttribute(staff);
    });
    auto* action = window.findChild<QAction*>(QStringLiteral("dataProtection"));
    REQUIRE(action != nullptr);
    const auto page = folder.path("page.html");
    questions.files.push_back(QString::fromStdString(page.string()));
    bool wasShown = false;
    whenOpen<DataProtectionDialog>([&](DataProtectionDialog& dialog) {
        const auto text =
            dialog.findChild<QTextBrowser*>(QStringLiteral("dataProtectionPage"))->toPlainText();
        CHECK(text.contains(QStringLiteral("Egos: 15. Alteri: 319.")));
        CHECK(text.contains(QStringLiteral("may tell who somebody is: Professional staff")));
        CHECK(text.contains(QStringLiteral("It is not protected")));
        CHECK(text.contains(QStringLiteral("No step of the interview guide asks for consent")));
        dialog.findChild<QPushButton*>(QStringLiteral("copyEthicsText"))->click();
        dialog.findChild<QPushButton*>(QStringLiteral("exportDataProtection"))->click();
        wasShown = true;
        dialog.close();
    });
    action->trigger();
    CHECK(wasShown);
    const auto copied = QApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("Egos: 15.")));
    CHECK(copied.contains(QStringLiteral("Alteri are described by egos")));
    CHECK(readFile(page).find("Professional staff") != std::string::npos);
}

TEST_CASE_METHOD(WindowFixture, "a study lists what was exported of it", "[ui][protection]")
{
    openSample();
    document().perform(QStringLiteral("Add"), [](Writer& writer) { writer.addEgo({}, "Last"); });
    questions.files.push_back(QString::fromStdString(folder.path("elsewhere.alteri").string()));
    window.findChild<QAction*>(QStringLiteral("saveCopy"))->trigger();
    pressKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    auto* pictures = window.findChild<PictureDialog*>();
    REQUIRE(pictures != nullptr);
    pictures->findChild<QRadioButton*>(QStringLiteral("namesNumbers"))->click();
    questions.files.push_back(QString::fromStdString(folder.path("map.svg").string()));
    pictures->findChild<QPushButton*>(QStringLiteral("pictureExport"))->click();
    pictures->close();
    const auto kept = document().reader().leavings();
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].kind == Leaving::Kind::Copy);
    CHECK(kept[0].file == "elsewhere.alteri");
    CHECK(kept[1].kind == Leaving::Kind::Picture);
    CHECK(kept[1].egos == 1);
    CHECK(kept[1].names == ExportedNames::Numbers);
    // Undo is about what was done to the study.
    CHECK(document().undoLabel() == QStringLiteral("Add"));
    bool wasShown = false;
    whenOpen<DataProtectionDialog>([&](DataProtectionDialog& dialog) {
        const auto text =
            dialog.findChild<QTextBrowser*>(QStringLiteral("dataProtectionPage"))->toPlainText();
        CHECK(text.contains(QStringLiteral("Copy of the study")));
        CHECK(text.contains(QStringLiteral("elsewhere.alteri")));
        CHECK(text.contains(QStringLiteral("map.svg")));
        CHECK(text.contains(QStringLiteral("numbers")));
        dialog.findChild<QPushButton*>(QStringLiteral("copyEthicsText"))->click();
        wasShown = true;
        dialog.close();
    });
    window.findChild<QAction*>(QStringLiteral("dataProtection"))->trigger();
    CHECK(wasShown);
    CHECK(QApplication::clipboard()->text().contains(
        QStringLiteral("So far there were 2; names left as they are in 1 of them.")));
}
