// SPDX-License-Identifier: GPL-3.0-or-later
// What a gesture costs on a large map: the parts of the canvas that look different, and no others.
#include "core/maps/placing.hpp"
#include "tests/core/example_study.hpp"
#include "ui/map/canvas/ground_item.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/map/canvas/map_view.hpp"
#include "ui/study/study_document.hpp"

#include <QApplication>
#include <QPaintEvent>
#include <QPixmap>
#include <QRegion>
#include <QScreen>
#include <QTest>

#include <random>

using namespace alteri;
using namespace alteri::test;

namespace {

/// A map of alteri all over it, with ties that are painted in a thread.
std::unique_ptr<StudyFile> largeMap(const std::filesystem::path& file)
{
    constexpr int alteri = 300;
    auto study = newStudy(file);
    std::mt19937_64 random(1);
    const auto uniform = [&] { return static_cast<double>(random() >> 11U) * 0x1.0p-53; };
    study->perform("Set up", [&](Writer& writer) {
        const auto ego = writer.addEgo({}, "Ego");
        const auto map = writer.addMap(ego, writer.reader().defaultDesign().id, "Map");
        std::vector<AlterId> all;
        for (int i = 0; i < alteri; ++i) {
            all.push_back(nameAlter(writer, map, "Partner " + std::to_string(i)));
            // The first far from all others, with ties to nobody far away.
            moveAlter(writer, {map, all.back()},
                      i == 0 ? Place{1.15, 1.6} : Place{0.2 + 0.7 * uniform(), 2 + 4 * uniform()});
        }
        const auto kind = writer.reader().codebook().tieKinds.front().id;
        for (std::size_t i = 0; i < all.size(); ++i)
            writer.addAlterTie(makeAlterTie(map, kind, false, all[i], all[(i + 1) % all.size()]));
    });
    return study;
}

/// Sums up what is painted on a widget.
class PaintedArea : public QObject {
public:
    explicit PaintedArea(QWidget& widget)
        : m_widget(widget)
    {
        widget.installEventFilter(this);
    }

    double share() const
    {
        return m_pixels / (m_widget.width() * static_cast<double>(m_widget.height()));
    }

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            for (const auto& rect : static_cast<QPaintEvent*>(event)->region())
                m_pixels += static_cast<double>(rect.width()) * rect.height();
        return false;
    }

private:
    QWidget& m_widget;
    double m_pixels = 0;
};

bool isUpToDate(const MapScene& scene)
{
    for (const auto* item : scene.items())
        if (const auto* ground = dynamic_cast<const GroundItem*>(item))
            return ground->isUpToDate();
    return false;
}

/// What the window holds, not what it would paint if it were asked.
QImage onScreen(const QWidget& window)
{
    return window.screen()->grabWindow(window.winId()).toImage();
}

/// Waits until nothing of the map is missing any more and what is to be painted is painted.
void settle(const MapScene& scene)
{
    QApplication::processEvents();
    REQUIRE(QTest::qWaitFor([&] { return isUpToDate(scene); }, 30000));
    QApplication::processEvents();
}

}  // namespace

TEST_CASE("a gesture repaints what it changes", "[ui][canvas]")
{
    const TemporaryFolder folder;
    StudyDocument document(largeMap(folder.path("study.alteri")));
    const auto map = document.reader().maps().front().id;
    MapScene scene(document);
    MapView view;
    view.setMapScene(&scene);
    view.setFixedSize(1000, 800);
    scene.showMap(map);
    view.show();
    view.fit();
    const auto alter = scene.snapshot().alteri.front().id;
    settle(scene);

    PaintedArea painted(*view.viewport());
    document.perform(QStringLiteral("Move"), [&](Writer& writer) {
        moveAlter(writer, {map, alter}, {1.1, 1.75});
    });
    settle(scene);
    CHECK(painted.share() > 0);
    CHECK(painted.share() < 0.6);

    // Nothing of before stays behind on the screen.
    const auto inParts = onScreen(view);
    view.viewport()->update();
    settle(scene);
    CHECK(inParts == onScreen(view));
}
