// SPDX-License-Identifier: GPL-3.0-or-later
// Maps whose sectors show a grouping: chosen in the dialog of the design, and asked about where a
// symbol is dropped.
#include "core/maps/placing.hpp"
#include "core/maps/study_check.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "ui/codebook/study_variables.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/map/canvas/map_view.hpp"
#include "ui/map/design/design_dialog.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/study/study_document.hpp"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMouseEvent>
#include <QTableWidget>
#include <QTest>

#include <cmath>

using namespace alteri;
using namespace alteri::test;

namespace {

/// One partner of the state, and a grouping of types.
struct GroupedSectors {
    TemporaryFolder folder;
    StudyDocument document{newStudy(folder.path("study.alteri"))};
    MapId map;
    AlterId office;

    GroupedSectors()
    {
        document.perform(QStringLiteral("Set up"), [&](Writer& writer) {
            const auto codebook = writer.reader().codebook();
            const auto& type = *codebook.find(Owner::Alter, "type");
            Recode recode;
            recode.attribute = type.id;
            recode.key = "circle";
            recode.label = "Circle";
            recode.groups = {
                {{}, "public", "Public", {type.findCode("state")->id}},
                {{}, "civil", "Civil", {type.findCode("welfare")->id, type.findCode("party")->id}}};
            writer.addRecode(recode);
            const auto ego = writer.addEgo({}, "Ego");
            map = writer.addMap(ego, writer.reader().defaultDesign().id, "Map");
            office = nameAlter(writer, map, "Office");
            code(writer, office, type.id, type.findCode("state")->id);
            const auto& relevance = *codebook.find(Owner::Tie, "relevance");
            code(writer, TieKey{map, office}, relevance.id, relevance.findCode("3")->id);
        });
    }

    std::string typeOfOffice() const
    {
        const auto& type = *document.codebook().find(Owner::Alter, "type");
        const auto answer = document.reader().answer(office, type.id);
        return type.findCategory(std::get<CategoryId>(*answer))->code;
    }

    void chooseGrouping()
    {
        DesignDialog dialog(document, map);
        const auto pick = [&](const char* name) {
            auto& box = *dialog.findChild<QComboBox*>(QString::fromLatin1(name));
            const int row =
                box.findText(QStringLiteral("Circle (grouping of"), Qt::MatchStartsWith);
            REQUIRE(row > 0);
            box.setCurrentIndex(row);
        };
        pick("Sectors show");
        pick("Colour");
        const auto& sectors = *dialog.findChild<QTableWidget*>(QStringLiteral("sectors"));
        REQUIRE(sectors.rowCount() == 2);
        CHECK(sectors.item(1, 0)->text() == QStringLiteral("Civil"));
        dialog.accept();
    }
};

/// Where the middle of a sector is on the screen.
QPoint spotIn(const MapView& view, const MapScene& scene, int sector)
{
    for (double angle = 0.05; angle < 6.2; angle += 0.05)
        for (double radius = 0.35; radius < 0.36; radius += 0.1)
            if (scene.snapshot().geometry.cellAt({radius, angle}).sector == sector
                && scene.snapshot().geometry.cellAt({radius, angle + 0.3}).sector == sector) {
                const auto at = scenePoint({radius, angle + 0.15}, screenStyle());
                return view.mapFromScene(at);
            }
    FAIL("there is no such sector");
    return {};
}

void drag(MapView& view, const QPoint& from, const QPoint& to)
{
    auto* viewport = view.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 6; ++i) {
        const QPointF at = QPointF(from) + QPointF(to - from) * i / 6;
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    QApplication::processEvents();
}

/// What is done with the menu that a drop opens.
void whenAsked(int& asked, int key)
{
    const auto answer = [&asked, key] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return;
        ++asked;
        if (key == Qt::Key_Return)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, static_cast<Qt::Key>(key));
    };
    QMetaObject::invokeMethod(qApp, answer, Qt::QueuedConnection);
}

}  // namespace

TEST_CASE_METHOD(GroupedSectors, "sectors show a grouping, and a drop into it asks once", "[ui]")
{
    chooseGrouping();
    const auto design = document.reader().defaultDesign();
    const auto circle = document.codebook().recodes.back().id;
    CHECK(design.sectorGrouping == circle);
    CHECK(design.colourGrouping == circle);
    CHECK(design.sectors.size() == 2);
    {
        // As it is, it is shown again, and nothing is changed by looking.
        const auto gestures = document.file().history().size();
        DesignDialog again(document, map);
        CHECK(again.design() == design);
        again.accept();
        CHECK(document.file().history().size() == gestures);
    }

    // What maps show is not deleted, and neither is what a condition names.
    CHECK(refusalToRemove(document, document.codebook().recodes.back())
              .contains(QStringLiteral("Circle")));
    document.perform(QStringLiteral("Ask"), [&](Writer& writer) {
        GuideStep step;
        step.title = "About the office";
        step.condition = "count(circle = \"civil\") > 0";
        writer.addStep(step);
    });
    CHECK(refusalToTouch(document, {"circle"}, QStringLiteral("circle"))
              .contains(QStringLiteral("About the office")));

    MapScene scene(document);
    MapView view;
    view.setMapScene(&scene);
    view.setFixedSize(900, 800);
    scene.showMap(map);
    view.show();
    view.fit();
    QApplication::processEvents();
    CHECK(scene.snapshot().sectors == std::vector<std::string>{"Public", "Civil"});

    int asked = 0;
    const auto from = [&] { return view.mapFromScene(*scene.positionOf(office)); };
    whenAsked(asked, Qt::Key_Escape);
    drag(view, from(), spotIn(view, scene, 1));
    CHECK(asked == 1);
    CHECK(typeOfOffice() == "state");
    whenAsked(asked, Qt::Key_Return);
    drag(view, from(), spotIn(view, scene, 1));
    CHECK(asked == 2);
    CHECK(typeOfOffice() != "state");
    // Within the group, and into a group of one, nobody is asked.
    const auto before = typeOfOffice();
    whenAsked(asked, Qt::Key_Return);
    drag(view, from(), from() + QPoint(8, 6));
    CHECK(typeOfOffice() == before);
    whenAsked(asked, Qt::Key_Return);
    drag(view, from(), spotIn(view, scene, 0));
    CHECK(asked == 2);
    CHECK(typeOfOffice() == "state");
    CHECK(checkStudy(document.file()).empty());
}
