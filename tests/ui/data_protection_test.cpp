// SPDX-License-Identifier: GPL-3.0-or-later
// The page on data protection, opened by the menu.
#include "core/files/whole_file.hpp"
#include "tests/catch.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/report/data_protection_dialog.hpp"
#include "ui/study/study_document.hpp"
#include "ui/window/study_window.hpp"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
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
