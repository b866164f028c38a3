// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas under hand: mouse with its modifiers, fingers, menu commands, and screen readers.
#include "core/geometry/symbol_placement.hpp"
#include "core/maps/study_check.hpp"
#include "tests/ui/interview_fixture.hpp"
#include "ui/map/canvas/alter_item.hpp"
#include "ui/map/canvas/map_view.hpp"
#include "ui/map/labels/ego_painting.hpp"
#include "ui/map/labels/label_layout.hpp"

#include <QAccessible>
#include <QImage>
#include <QLineEdit>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPointingDevice>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace alteri;
using namespace alteri::test;

namespace {

struct CanvasWindow : InterviewWindow {
    QWidget& paper() { return *view().viewport(); }

    void send(QEvent::Type type, const QPoint& at, Qt::KeyboardModifiers modifiers)
    {
        const bool moves = type == QEvent::MouseMove;
        QMouseEvent event(type, at, paper().mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                          modifiers);
        QApplication::sendEvent(&paper(), &event);
    }

    /// Draws with the mouse from point to point.
    void draw(const std::vector<QPoint>& way, Qt::KeyboardModifiers modifiers)
    {
        send(QEvent::MouseButtonPress, way.front(), modifiers);
        for (const auto& point : way)
            send(QEvent::MouseMove, point, modifiers);
        send(QEvent::MouseButtonRelease, way.back(), modifiers);
        QApplication::processEvents();
    }

    double distance(AlterId one, AlterId other)
    {
        const auto a = pointOf(placeOf(one).value());
        const auto b = pointOf(placeOf(other).value());
        return std::hypot(a.x - b.x, a.y - b.y);
    }

    /// The alteri in one cell of the map.
    std::vector<AlterId> alteriIn(const Cell& cell)
    {
        std::vector<AlterId> found;
        const auto& map = scene().snapshot();
        for (const auto& alter : map.alteri)
            if (alter.place && map.geometry.cellAt(*alter.place) == cell)
                found.push_back(alter.id);
        return found;
    }

    /// What an item paints outside the rectangle that is painted anew when it moves.
    static QRect inkOutside(QGraphicsItem& item)
    {
        constexpr int margin = 60;
        const auto rect = item.boundingRect().toAlignedRect();
        const auto room = rect.adjusted(-margin, -margin, margin, margin);
        QImage image(room.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-room.topLeft());
        item.paint(&painter, nullptr, nullptr);
        // Smoothed edges lie on a pixel more, which the view allows for.
        const auto inside = rect.adjusted(-1, -1, 1, 1).translated(-room.topLeft());
        QRect outside;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qAlpha(image.pixel(x, y)) > 0 && !inside.contains(x, y))
                    outside |= QRect(x, y, 1, 1);
        return outside;
    }

    QPointingDevice* finger = QTest::createTouchDevice();
};

}  // namespace

TEST_CASE_METHOD(CanvasWindow, "a lasso with Alt selects what it goes round", "[ui][canvas]")
{
    openSample();
    const auto before = contentOf(document().file());
    // A triangle: its corner box holds others, who stay out.
    const auto& map = scene().snapshot();
    const std::vector<QPoint> way{pixelOf(Place{0.02, 0}), pixelOf(Place{1.2, 0.25}),
                                  pixelOf(Place{1.2, 1.6}), pixelOf(Place{0.02, 0})};
    draw(way, Qt::AltModifier);
    std::set<AlterId> expected;
    for (const auto& alter : map.alteri)
        if (alter.place
            && QPolygon(QList<QPoint>(way.begin(), way.end()))
                   .containsPoint(pixelOf(alter.id), Qt::OddEvenFill))
            expected.insert(alter.id);
    REQUIRE(expected.size() > 1);
    REQUIRE(expected.size() < map.alteri.size());
    const auto selected = scene().selectedAlteri();
    const std::set<AlterId> caught(selected.begin(), selected.end());
    // Symbols that the line touches count, too.
    CHECK(std::includes(caught.begin(), caught.end(), expected.begin(), expected.end()));
    CHECK(caught.size() < map.alteri.size());
    CHECK(contentOf(document().file()) == before);
}

TEST_CASE_METHOD(CanvasWindow,
                 "Shift and a click adds to the selection and takes away",
                 "[ui][canvas]")
{
    openSample();
    const auto one = scene().snapshot().alteri[0].id;
    const auto other = scene().snapshot().alteri[5].id;
    click(pixelOf(one));
    QTest::mouseClick(&paper(), Qt::LeftButton, Qt::ShiftModifier, pixelOf(other));
    CHECK(scene().selectedAlteri().size() == 2);
    QTest::mouseClick(&paper(), Qt::LeftButton, Qt::ShiftModifier, pixelOf(one));
    CHECK(scene().selectedAlteri() == std::vector{other});
    // Both move when one of them is dragged.
    QTest::mouseClick(&paper(), Qt::LeftButton, Qt::ShiftModifier, pixelOf(one));
    const auto before = placeOf(one);
    const auto beforeOther = placeOf(other);
    drag(pixelOf(other), pixelOf(other) + QPoint(30, 12));
    CHECK_FALSE(placeOf(one) == before);
    CHECK_FALSE(placeOf(other) == beforeOther);
    CHECK(checkStudy(document().file()).empty());
}

TEST_CASE_METHOD(CanvasWindow, "ego's name makes way for alteri", "[ui][canvas]")
{
    openSample();
    auto map = scene().snapshot();
    map.egoLabel = "Together for all";
    const auto style = paperStyle();
    for (auto& alter : map.alteri)
        alter.place.reset();
    const auto under = egoNameRect(map, style);
    CHECK(under.top() >= style.egoRadius);
    map.alteri[0].place = placeAt(under.center(), style);
    const auto elsewhere = egoNameRect(map, style);
    CHECK_FALSE(elsewhere.contains(under.center()));
    CHECK_FALSE(elsewhere.isEmpty());
}

TEST_CASE_METHOD(CanvasWindow, "a rubber band selects what lies under it", "[ui][canvas]")
{
    openSample();
    const auto all = view().mapFromScene(scene().mapRect()).boundingRect();
    draw({all.topLeft() + QPoint(2, 2), all.center(), all.bottomRight()}, Qt::NoModifier);
    CHECK(scene().selectedAlteri().size() == 25);
}

TEST_CASE_METHOD(CanvasWindow, "align and spread from the menu", "[ui][canvas]")
{
    openSample();
    const auto& geometry = scene().snapshot().geometry;
    const auto crowd = alteriIn({2, 0});
    REQUIRE(crowd.size() > 2);
    scene().selectAlteri(crowd);
    trigger(window, QStringLiteral("Align on ring"));
    const double middle = (geometry.ringInner(2) + geometry.ringOuter(2)) / 2;
    for (const auto alter : crowd)
        CHECK(std::abs(placeOf(alter)->radius - middle) < 0.09);
    CHECK(document().undoLabel() == QStringLiteral("Align on ring"));

    // All on one heap, exactly where they were let go, then spread.
    document().perform(QStringLiteral("Heap"), [&](Writer& writer) {
        for (const auto alter : crowd)
            writer.setPlace({*scene().map(), alter}, Place{middle, 0.9});
    });
    scene().selectAlteri(crowd);
    trigger(window, QStringLiteral("Spread in cell"));
    for (std::size_t i = 0; i < crowd.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            CHECK(distance(crowd[i], crowd[j]) > symbolClearance - 1e-9);
    CHECK(alteriIn({2, 0}).size() == crowd.size());
    CHECK(checkStudy(document().file()).empty());
}

TEST_CASE_METHOD(CanvasWindow,
                 "a drag with Alt drops exactly there, one without finds room",
                 "[ui][canvas]")
{
    openSample();
    const auto cell = alteriIn({2, 0});
    REQUIRE(cell.size() > 1);
    const auto moved = cell[0];
    const auto target = cell[1];
    const auto drop = [&](Qt::KeyboardModifiers modifiers) {
        const auto from = pixelOf(moved);
        const auto to = pixelOf(target) + QPoint(6, 0);
        draw({from, (from + to) / 2, to}, modifiers);
    };
    drop(Qt::AltModifier);
    CHECK(distance(moved, target) < symbolClearance / 2);
    pressKeys(QKeySequence::Undo);
    drop(Qt::NoModifier);
    CHECK(distance(moved, target) > symbolClearance - 1e-9);
    CHECK(checkStudy(document().file()).empty());
}

TEST_CASE_METHOD(CanvasWindow, "one finger drags a partner", "[ui][canvas]")
{
    openSample();
    const auto culture = alterNamed("Culture office Bochum");
    const auto from = pixelOf(culture);
    const auto to = pixelOf(Place{0.75, 1.2});
    const auto before = placeOf(culture);
    QTest::touchEvent(&paper(), finger).press(0, from, &paper());
    for (int i = 1; i <= 5; ++i)
        QTest::touchEvent(&paper(), finger).move(0, from + (to - from) * i / 5, &paper());
    QTest::touchEvent(&paper(), finger).release(0, to, &paper());
    QApplication::processEvents();
    CHECK_FALSE(placeOf(culture) == before);
    const auto dropped = scene().snapshot().geometry.cellAt(placeOf(culture).value());
    CHECK(dropped == scene().snapshot().geometry.cellAt({0.75, 1.2}));
    CHECK(checkStudy(document().file()).empty());
}

TEST_CASE_METHOD(CanvasWindow, "two fingers zoom and move nobody", "[ui][canvas]")
{
    openSample();
    const auto before = contentOf(document().file());
    const double zoom = view().transform().m11();
    // The first finger comes down on a partner and begins to drag it.
    const auto first = pixelOf(alterNamed("Culture office Bochum"));
    const auto second = first + QPoint(60, 0);
    QTest::touchEvent(&paper(), finger).press(0, first, &paper());
    QTest::touchEvent(&paper(), finger).move(0, first - QPoint(12, 0), &paper());
    QTest::touchEvent(&paper(), finger)
        .move(0, first - QPoint(14, 0), &paper())
        .press(1, second, &paper());
    for (int i = 1; i <= 8; ++i)
        QTest::touchEvent(&paper(), finger)
            .move(0, first - QPoint(14 + 8 * i, 0), &paper())
            .move(1, second + QPoint(8 * i, 0), &paper());
    QTest::touchEvent(&paper(), finger)
        .release(0, first - QPoint(78, 0), &paper())
        .release(1, second + QPoint(64, 0), &paper());
    QApplication::processEvents();
    CHECK(view().transform().m11() > zoom * 1.2);
    CHECK(contentOf(document().file()) == before);
}

TEST_CASE_METHOD(CanvasWindow, "the gesture of a touchpad zooms around its place", "[ui][canvas]")
{
    openSample();
    view().setFocus();
    // Until the map is larger than the window it stays in its middle.
    for (int i = 0; i < 4; ++i)
        pressKeys(QKeySequence(QKeySequence::ZoomIn));
    const double zoom = view().transform().m11();
    const auto at = paper().rect().center() + QPoint(50, 30);
    const auto kept = view().mapToScene(at);
    for (int i = 0; i < 4; ++i) {
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(),
                                  2, at, at, paper().mapToGlobal(at), 0.2, QPointF());
        QApplication::sendEvent(&paper(), &pinch);
        CHECK(QLineF(view().mapFromScene(kept), at).length() < 4);
    }
    CHECK(view().transform().m11() > zoom * 1.9);
}

TEST_CASE_METHOD(CanvasWindow, "what moves leaves no trail, however large it is", "[ui][canvas]")
{
    openSample();
    // The largest symbols with the heaviest outlines, and every shape.
    constexpr std::array shapes{"square",   "diamond", "triangle", "triangle_down",
                                "pentagon", "hexagon", "cross",    "circle"};
    document().perform(QStringLiteral("Show more"), [&](Writer& writer) {
        const auto codebook = writer.reader().codebook();
        auto design = writer.reader().defaultDesign();
        design.sizeAttribute = codebook.find(Owner::Tie, "relevance")->id;
        design.outlineAttribute = codebook.find(Owner::Alter, "outreach")->id;
        writer.changeDesign(design);
        std::size_t shape = 0;
        for (auto category : codebook.find(*design.symbolAttribute)->categories) {
            category.symbol = shapes[shape++ % shapes.size()];
            writer.changeCategory(category);
        }
    });
    double largest = 0;
    for (auto* item : scene().items())
        if (auto* alter = qgraphicsitem_cast<AlterItem*>(item)) {
            largest = std::max(largest, alter->snapshot().size);
            for (const bool selected : {false, true}) {
                alter->setSelected(selected);
                CAPTURE(alter->snapshot().label, alter->snapshot().symbol, alter->snapshot().size,
                        alter->snapshot().outline, selected);
                CHECK(inkOutside(*alter).isEmpty());
            }
        }
    CHECK(largest == 1.5);
}

TEST_CASE_METHOD(CanvasWindow, "a wheel that moves sideways zooms nothing", "[ui][canvas]")
{
    openSample();
    const auto turn = [&](const QPoint& by) {
        const auto at = paper().rect().center();
        QWheelEvent wheel(at, paper().mapToGlobal(at), {}, by, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&paper(), &wheel);
    };
    const auto fitting = view().transform();
    turn({120, 0});
    turn({0, 0});
    CHECK_FALSE(scene().isZooming());
    // A map that fits goes on to fit.
    window.resize(1000, 700);
    QApplication::processEvents();
    CHECK_FALSE(view().transform() == fitting);
    // Where there is more than the view shows, it moves.
    for (int i = 0; i < 6; ++i)
        turn({0, 120});
    CHECK(scene().isZooming());
    const auto& bar = *view().horizontalScrollBar();
    const int from = bar.value();
    turn({-120, 0});
    CHECK(bar.value() > from);
}

TEST_CASE_METHOD(CanvasWindow, "fingers that have only come down zoom nothing", "[ui][canvas]")
{
    openSample();
    const auto at = paper().rect().center();
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
                              at, at, paper().mapToGlobal(at), 0, QPointF());
    QApplication::sendEvent(&paper(), &pinch);
    CHECK_FALSE(scene().isZooming());
}

TEST_CASE_METHOD(CanvasWindow, "space and a drag pan, and nobody moves", "[ui][canvas]")
{
    openSample();
    view().setFocus();
    pressKeys(QKeySequence(QKeySequence::ZoomIn));
    pressKeys(QKeySequence(QKeySequence::ZoomIn));
    const auto alter = alterNamed("Culture office Bochum");
    const auto place = placeOf(alter);
    const auto at = pixelOf(alter);
    QTest::keyPress(&view(), Qt::Key_Space);
    drag(at, at + QPoint(-40, -25));
    QTest::keyRelease(&view(), Qt::Key_Space);
    CHECK(QLineF(pixelOf(alter), at + QPoint(-40, -25)).length() < 4);
    CHECK(placeOf(alter) == place);
}

TEST_CASE_METHOD(CanvasWindow, "a screen reader finds the alteri on the map", "[ui][canvas]")
{
    openSample();
    QAccessible::setActive(true);
    auto* list = QAccessible::queryAccessibleInterface(&view());
    REQUIRE(list != nullptr);
    CHECK(list->role() == QAccessible::List);
    REQUIRE(list->childCount() == 25);
    const auto& map = scene().snapshot();
    for (int i = 0; i < list->childCount(); ++i) {
        const auto* entry = list->child(i);
        const auto& alter = map.alteri[static_cast<std::size_t>(i)];
        CHECK(entry->role() == QAccessible::ListItem);
        CHECK(entry->text(QAccessible::Name) == QString::fromStdString(alter.label));
        CHECK(list->indexOfChild(entry) == i);
        CHECK(entry->parent() == list);
        CHECK(entry->rect().contains(paper().mapToGlobal(pixelOf(alter.id))));
    }
    const auto embassy = alterNamed("Embassy");
    scene().selectAlter(embassy);
    auto* current = list->focusChild();
    REQUIRE(current != nullptr);
    CHECK(current->text(QAccessible::Name) == QStringLiteral("Embassy"));
    CHECK(current->state().selected);
    const auto said = current->text(QAccessible::Description);
    // Ring, sector, and the codes of tie and alter.
    const auto cell = map.geometry.cellAt(placeOf(embassy).value());
    CHECK(said.startsWith(scene().cellName(cell)));
    CHECK(said.contains(QStringLiteral("Type")));
    CHECK(said.contains(QStringLiteral("Evaluation")));
    // In step with the study and with the selection.
    view().setFocus();
    pressKeys(QKeySequence(Qt::Key_Backspace));
    CHECK(current->text(QAccessible::Description).startsWith(QStringLiteral("Not yet placed")));
    list->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(scene().selectedAlter() == map.alteri[2].id);
    pressKeys(QKeySequence(Qt::Key_Delete));
    CHECK(list->childCount() == 24);
    const auto at = paper().mapToGlobal(pixelOf(map.alteri[0].id));
    CHECK(list->childAt(at.x(), at.y()) == list->child(0));
    QAccessible::setActive(false);
}

TEST_CASE("a screen reader that runs at the start finds the list all the same", "[ui][canvas]")
{
    QAccessible::setActive(true);
    // It asks as soon as anything is told of a widget, even while that is still being made.
    auto* before = QAccessible::installUpdateHandler(
        [](QAccessibleEvent* event) { static_cast<void>(event->accessibleInterface()); });
    {
        MapView view;
        const auto* list = QAccessible::queryAccessibleInterface(&view);
        REQUIRE(list != nullptr);
        CHECK(list->role() == QAccessible::List);
        CHECK(list->text(QAccessible::Name) == view.accessibleName());
    }
    QAccessible::installUpdateHandler(before);
    QAccessible::setActive(false);
}
