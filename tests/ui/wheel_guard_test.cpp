// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"
#include "ui/widgets/wheel_guard.hpp"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace alteri;

namespace {

/// @return whether the field took it; otherwise Qt hands it to what is around
bool turnWheel(QWidget& over)
{
    const QPointF at = over.rect().center();
    QWheelEvent event(at, over.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    event.ignore();
    QApplication::sendEvent(&over, &event);
    return event.isAccepted();
}

}  // namespace

TEST_CASE("who scrolls past a chooser does not choose", "[widgets]")
{
    QObject owner;
    const WheelGuard guard(&owner);
    QScrollArea area;
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    auto* chooser = new QComboBox;
    chooser->addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
    chooser->setAccessibleName(QStringLiteral("Chooser"));
    auto* number = new QDoubleSpinBox;
    number->setAccessibleName(QStringLiteral("Number"));
    number->setValue(5);
    column->addWidget(chooser);
    column->addWidget(number);
    body->setFixedSize(200, 2000);
    area.setWidget(body);
    area.resize(240, 200);
    area.show();
    QApplication::processEvents();
    for (auto* field : {static_cast<QWidget*>(chooser), static_cast<QWidget*>(number)}) {
        field->setFocus();
        CHECK_FALSE(turnWheel(*field));
    }
    CHECK(chooser->currentIndex() == 0);
    CHECK(number->value() == 5);

    // Where nothing scrolls, a number that is being written follows the wheel.
    QWidget plain;
    QVBoxLayout row(&plain);
    QDoubleSpinBox free;
    QDoubleSpinBox other;
    free.setAccessibleName(QStringLiteral("Free"));
    other.setAccessibleName(QStringLiteral("Other"));
    free.setValue(5);
    other.setValue(5);
    row.addWidget(&other);
    row.addWidget(&free);
    plain.show();
    plain.activateWindow();
    free.setFocus();
    REQUIRE(QTest::qWaitFor([&] { return free.hasFocus(); }));
    CHECK(turnWheel(free));
    CHECK_FALSE(turnWheel(other));
    CHECK(free.value() < 5);
    CHECK(other.value() == 5);
}
