// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_fixture.hpp"

#include "tests/catch.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/study/study_document.hpp"
#include "ui/window/study_window.hpp"

#include <QAbstractButton>
#include <QApplication>
#include <QGraphicsView>
#include <QSettings>
#include <QTest>

namespace alteri::test {

namespace {

QSettings& emptied(QSettings&& settings)
{
    settings.clear();
    return settings;
}

}  // namespace

WindowFixture::WindowFixture()
    : window((emptied(QSettings()), questions))
{
    window.resize(1280, 800);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
}

void WindowFixture::openSample()
{
    const auto file = folder.path("sample.alteri");
    sampleStudy(file).reset();
    window.openStudy(QString::fromStdString(file.string()));
    REQUIRE(window.study() != nullptr);
    QApplication::processEvents();
}

StudyDocument& WindowFixture::document()
{
    return window.study()->document();
}

MapScene& WindowFixture::scene()
{
    return window.study()->map().scene();
}

QGraphicsView& WindowFixture::view()
{
    return *window.findChild<QGraphicsView*>(QStringLiteral("mapView"));
}

AlterId WindowFixture::alterNamed(const std::string& label)
{
    for (const auto& alter : scene().snapshot().alteri)
        if (alter.label == label)
            return alter.id;
    FAIL("no alter is called " << label);
    return {};
}

std::string WindowFixture::codeOf(AlterId alter, Owner owner, const std::string& key)
{
    const auto reader = document().reader();
    const auto codebook = reader.codebook();
    const auto* attribute = codebook.find(owner, key);
    const auto subject =
        owner == Owner::Tie ? Subject(TieKey{*scene().map(), alter}) : Subject(alter);
    const auto value = reader.answer(subject, attribute->id);
    const auto* category = value ? std::get_if<CategoryId>(&*value) : nullptr;
    return category != nullptr ? attribute->findCategory(*category)->code : std::string();
}

std::optional<Place> WindowFixture::placeOf(AlterId alter)
{
    return document().reader().tie({*scene().map(), alter})->place;
}

QPoint WindowFixture::pixelOf(AlterId alter)
{
    return view().mapFromScene(scene().positionOf(alter).value());
}

QPoint WindowFixture::pixelOf(const Place& place)
{
    return view().mapFromScene(scenePoint(place, paperStyle()));
}

void WindowFixture::click(const QPoint& pixel)
{
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, pixel);
    QApplication::processEvents();  // layouts show what was added to them a moment later
}

void WindowFixture::drag(const QPoint& from, const QPoint& to)
{
    auto* viewport = view().viewport();
    constexpr int steps = 6;
    QTest::mouseMove(viewport, from);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (int i = 1; i <= steps; ++i) {
        // QTest::mouseMove() carries no pressed button, so the event is sent by hand.
        const QPointF at = QPointF(from) + QPointF(to - from) * i / steps;
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    QApplication::processEvents();
}

void WindowFixture::clickSegment(const QString& attributeKey, const QString& text)
{
    QApplication::processEvents();
    for (auto* editor : window.findChildren<QWidget*>(attributeKey))
        for (auto* segment : editor->findChildren<QAbstractButton*>())
            if ((segment->text() == text
                 || segment->text().startsWith(text + QStringLiteral("  [")))
                && editor->isVisible()) {
                QTest::mouseClick(segment, Qt::LeftButton);
                QApplication::processEvents();
                return;
            }
    FAIL("no segment " << text.toStdString() << " of " << attributeKey.toStdString());
}

void WindowFixture::clickButton(const QString& objectName)
{
    auto* button = window.findChild<QAbstractButton*>(objectName);
    REQUIRE(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    QApplication::processEvents();
}

void WindowFixture::activate()
{
    if (QApplication::activePopupWidget() == nullptr && QApplication::activeWindow() != &window)
        QApplication::setActiveWindow(&window);
}

void WindowFixture::pressKeys(const QKeySequence& keys)
{
    activate();
    QTest::keySequence(window.focusWidget() != nullptr ? window.focusWidget() : &window, keys);
    QApplication::processEvents();
}

void WindowFixture::type(const QString& text)
{
    activate();
    // The focus may move while somebody types.
    for (const auto letter : text) {
        REQUIRE(window.focusWidget() != nullptr);
        QTest::keyClicks(window.focusWidget(), letter);
    }
    QApplication::processEvents();
}

}  // namespace alteri::test
