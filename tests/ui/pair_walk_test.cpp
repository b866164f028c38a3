// SPDX-License-Identifier: GPL-3.0-or-later
// The walk that asks about pairs of alteri: its keys, its count and its end.
#include "core/maps/completeness.hpp"
#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/study/study_document.hpp"

#include <QGraphicsView>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace alteri;
using namespace alteri::test;

namespace {

struct PairWalk : WindowFixture {
    PairWalk()
    {
        openSample();
        view().setFocus();
        pressKeys(QKeySequence(Qt::Key_F4));
        const auto& alteri = scene().snapshot().alteri;
        scene().selectAlteri({alteri[0].id, alteri[1].id, alteri[2].id});
        button(QStringLiteral("Ask pair by pair"));
        view().setFocus();
    }

    void button(const QString& text)
    {
        for (auto* each : window.findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == text) {
                QTest::mouseClick(each, Qt::LeftButton);
                QApplication::processEvents();
                return;
            }
        FAIL("no button " << text.toStdString());
    }

    bool says(const QString& part)
    {
        for (auto* label : window.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }

    std::size_t ties() { return document().reader().alterTies(*scene().map()).size(); }
    std::size_t asked() { return document().reader().askedPairs(*scene().map()).size(); }
};

}  // namespace

TEST_CASE_METHOD(PairWalk, "space says later, also after a click on yes", "[ui]")
{
    CHECK(says(QStringLiteral("1 of 3.")));
    button(QStringLiteral("Yes (Y)"));
    CHECK(ties() == 1);
    CHECK(says(QStringLiteral("2 of 3.")));
    pressKeys(QKeySequence(Qt::Key_Space));
    pressKeys(QKeySequence(Qt::Key_Space));
    CHECK(ties() == 1);
    CHECK(asked() == 1);
}

TEST_CASE_METHOD(PairWalk, "the walk owns the keys, so that nobody is coded unseen", "[ui]")
{
    const auto before = document().undoLabel();
    for (const auto* text : {"1", "s", "l", "+", "n"})
        type(QString::fromLatin1(text));
    CHECK(document().undoLabel() == before);
    CHECK(says(QStringLiteral("1 of 3.")));
}

TEST_CASE_METHOD(PairWalk, "an answer that is taken back is asked for again", "[ui]")
{
    type(QStringLiteral("yx"));
    CHECK(says(QStringLiteral("3 of 3.")));
    document().undo();
    CHECK(says(QStringLiteral("2 of 3.")));
    type(QStringLiteral("xx"));
    CHECK(says(QStringLiteral("All 3 pairs were asked about.")));
    CHECK(asked() == 3);
    CHECK(ties() == 1);
}

TEST_CASE_METHOD(PairWalk, "who leaves the map is not asked about, and the walk goes on", "[ui]")
{
    type(QStringLiteral("x"));
    const auto gone = scene().snapshot().alteri[2].id;
    document().perform(QStringLiteral("Remove"), [&](Writer& writer) { writer.removeAlter(gone); });
    // Whether the two that are left have been asked about is a fact of the file.
    CHECK(says(QStringLiteral("pairs were asked about.")) == (asked() == 1));
    CHECK(says(QStringLiteral("1 of 1.")) == (asked() == 0));
}
