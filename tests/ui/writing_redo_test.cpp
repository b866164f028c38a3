// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/interview_fixture.hpp"

#include <QLineEdit>

using namespace alteri;
using namespace alteri::test;

TEST_CASE_METHOD(WindowFixture, "what was written and taken back comes again by Ctrl+Y", "[ui]")
{
    openSample();
    auto* line = window.findChild<QLineEdit*>(QStringLiteral("nameBar"));
    REQUIRE(line != nullptr);
    line->setFocus();
    const auto undo = [&] { QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier); };
    const auto redo = [&] { QTest::keyClick(line, Qt::Key_Y, Qt::ControlModifier); };
    const auto name = QStringLiteral("Verein; nonsense");
    const auto before = contentOf(document().file());
    QTest::keyClicks(line, name);
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(line->text() == name);  // a code that there is not
    undo();
    CHECK(line->text().isEmpty());
    redo();
    CHECK(line->text() == name);
    CHECK(contentOf(document().file()) == before);
}
