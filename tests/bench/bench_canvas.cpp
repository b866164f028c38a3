// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas at work, drawn into memory at 1600 x 1000 pixels: one alter dragged and the map
// zoomed; and in the whole workspace with its panels one key that codes an alter, with the commit
// and the repaint it leads to: a type, which leaves it where it is, and a ring, which moves it.
#include "core/maps/placing.hpp"
#include "tests/bench/report.hpp"
#include "tests/core/example_study.hpp"
#include "tests/ui/scripted_questions.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/map/canvas/map_view.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/fonts.hpp"
#include "ui/style/theme.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <array>
#include <random>
#include <stdexcept>

using namespace alteri;
using namespace alteri::bench;
using namespace alteri::test;

namespace {

/// A study of one map with alteri all over it and twice as many ties.
std::unique_ptr<StudyFile> largeStudy(const std::filesystem::path& file, int alteri)
{
    auto study = newStudy(file);
    std::mt19937_64 random(1);
    const auto uniform = [&] { return static_cast<double>(random() >> 11U) * 0x1.0p-53; };
    std::vector<AlterId> all;
    study->perform("Set up", [&](Writer& writer) {
        const auto ego = writer.addEgo({}, "Ego");
        const auto map = writer.addMap(ego, writer.reader().defaultDesign().id, "Map");
        for (int i = 0; i < alteri; ++i) {
            all.push_back(nameAlter(writer, map, "Partner number " + std::to_string(i)));
            moveAlter(writer, {map, all.back()},
                      {0.15 + 1.05 * std::sqrt(uniform()), 6.28 * uniform()});
        }
        const auto kind = writer.reader().codebook().tieKinds.front().id;
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t step : {std::size_t{1}, std::size_t{7}})
                writer.addAlterTie(
                    makeAlterTie(map, kind, false, all[i], all[(i + step) % all.size()]));
    });
    return study;
}

void addTimes(Report& report, const std::string& what, int alteri, const std::vector<double>& times)
{
    const auto name = what + "/" + std::to_string(alteri);
    report.add(name + "/median", quantile(times, 0.5), "ms");
    report.add(name + "/p99", quantile(times, 0.99), "ms");
}

class Canvas {
public:
    Canvas(int alteri, Report& report)
        : m_alteri(alteri)
        , m_report(report)
        , m_document(largeStudy(m_folder.path("study.alteri"), alteri))
    {
        const auto map = m_document.reader().maps().front().id;
        m_view.setMapScene(&m_scene);
        m_view.setFixedSize(1600, 1000);
        m_view.show();
        m_report.add("open/" + std::to_string(alteri) + "/once", millisecondsOf([&] {
                         m_scene.showMap(map);
                         QApplication::processEvents();
                     }),
                     "ms");
        m_view.fit();
        QApplication::processEvents();
    }

    void drag()
    {
        const auto alter = m_scene.snapshot().alteri.front().id;
        const auto from = m_view.mapFromScene(*m_scene.positionOf(alter));
        send(QEvent::MouseButtonPress, from, Qt::LeftButton);
        std::vector<double> times;
        for (int i = 0; i < 200; ++i) {
            const QPoint at = from + QPoint(40 + i % 100, i % 37);
            times.push_back(millisecondsOf([&] {
                send(QEvent::MouseMove, at, Qt::LeftButton);
                QApplication::processEvents();
            }));
        }
        addTimes(m_report, "drag", m_alteri, times);
        m_report.add("drop/" + std::to_string(m_alteri) + "/once", millisecondsOf([&] {
                         send(QEvent::MouseButtonRelease, from + QPoint(40, 0), Qt::NoButton);
                         QApplication::processEvents();
                     }),
                     "ms");
    }

    void zoom()
    {
        std::vector<double> times;
        for (int i = 0; i < 120; ++i) {
            times.push_back(millisecondsOf([&] {
                i % 20 < 10 ? m_view.zoomIn() : m_view.zoomOut();
                QApplication::processEvents();
            }));
        }
        addTimes(m_report, "zoom", m_alteri, times);
        m_view.fit();
        QApplication::processEvents();
    }

private:
    void send(QEvent::Type type, const QPoint& at, Qt::MouseButton held)
    {
        const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, m_view.viewport()->mapToGlobal(at), button, held,
                          Qt::NoModifier);
        QApplication::sendEvent(m_view.viewport(), &event);
    }

    int m_alteri;
    Report& m_report;
    TemporaryFolder m_folder;
    StudyDocument m_document;
    MapScene m_scene{m_document};
    MapView m_view;
};

void pressKeys(int alteri, Report& report)
{
    const TemporaryFolder folder;
    StudyDocument document(largeStudy(folder.path("study.alteri"), alteri));
    ScriptedQuestions questions;
    MapWorkspace workspace(document, questions);
    workspace.resize(1600, 1000);
    workspace.show();
    QApplication::processEvents();
    auto& view = *workspace.findChild<QWidget*>(QStringLiteral("mapView"));
    auto& scene = workspace.scene();
    scene.selectAlter(scene.snapshot().alteri.front().id);
    QApplication::processEvents();
    int gestures = 0;
    QObject::connect(&document, &StudyDocument::changed, &view, [&] { ++gestures; });
    const auto press = [&](int key) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, QString(QChar(key)).toLower());
        return millisecondsOf([&] {
            QApplication::sendEvent(&view, &event);
            QApplication::processEvents();
        });
    };
    // The keys of types are letters, those of rings digits from the inside.
    constexpr std::array typeKeys{Qt::Key_M, Qt::Key_S, Qt::Key_W};
    std::vector<double> types;
    std::vector<double> rings;
    for (int i = 0; i < 60; ++i)
        types.push_back(press(typeKeys[static_cast<std::size_t>(i) % typeKeys.size()]));
    for (int i = 0; i < 30; ++i)
        rings.push_back(press(Qt::Key_1 + i % 3));
    if (gestures < 80)  // some keys may code what is coded so already
        throw std::logic_error("the keys code nothing any more");
    addTimes(report, "key", alteri, types);
    addTimes(report, "ring-key", alteri, rings);
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    installFonts();
    applyAppearance(Appearance::Light);
    Report report(argc, argv);
    for (const int alteri : {40, 300, 2000}) {
        Canvas canvas(alteri, report);
        canvas.drag();
        canvas.zoom();
    }
    for (const int alteri : {40, 300, 2000})
        pressKeys(alteri, report);
    return 0;
}
