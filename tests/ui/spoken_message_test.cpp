// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do to partners on the map is said in the status bar, which screen readers are told of:
// without a platform that has one, only what is said can be tested.
#include "tests/catch.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "ui/map/canvas/map_scene.hpp"

#include <QStatusBar>

using namespace alteri;
using namespace alteri::test;

TEST_CASE_METHOD(InterviewWindow, "what keys do on the map is said", "[ui]")
{
    openSample();
    view().setFocus();
    scene().selectAlter(scene().snapshot().alteri.front().id);
    const auto said = [&] { return window.statusBar()->currentMessage(); };
    press(Qt::Key_1);
    CHECK(said().startsWith(QStringLiteral("Relevance for ego: ")));
    // A move says where the symbol stands now.
    press(Qt::Key_Down);
    CHECK_FALSE(said().startsWith(QStringLiteral("Relevance for ego: ")));
    REQUIRE_FALSE(said().isEmpty());
    CHECK(scene().descriptionOf(*scene().selectedAlter()).startsWith(said()));
    const auto one = said();
    press(Qt::Key_Down);
    CHECK(said() != one);
}
