// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/study_file.hpp"
#include "tests/core/example_study.hpp"
#include "tests/ui/scripted_questions.hpp"
#include "ui/window/main_window.hpp"

#include <QPoint>

#include <optional>

class QGraphicsView;

namespace alteri {
class MapScene;
class StudyDocument;
}  // namespace alteri

namespace alteri::test {

/// The real main window, offscreen, with a user who answers from a script.
class WindowFixture {
public:
    WindowFixture();

    /// Opens the sample study of the fixture's folder.
    void openSample();

    StudyDocument& document();
    MapScene& scene();
    QGraphicsView& view();

    AlterId alterNamed(const std::string& label);
    /// Code of the category that an alter or its tie has, or an empty text.
    std::string codeOf(AlterId alter, Owner owner, const std::string& key);
    std::optional<Place> placeOf(AlterId alter);

    /// Position in the viewport of an alter's symbol, or of a place on the map.
    QPoint pixelOf(AlterId alter);
    QPoint pixelOf(const Place& place);

    void click(const QPoint& pixel);
    void drag(const QPoint& from, const QPoint& to);
    /// Clicks a segment of the inspector.
    void clickSegment(const QString& attributeKey, const QString& text);
    void clickButton(const QString& objectName);
    /// Offscreen nobody gives the window its activity back when a popup closes.
    void activate();
    void pressKeys(const QKeySequence& keys);
    void type(const QString& text);

    TemporaryFolder folder;
    ScriptedQuestions questions;
    MainWindow window;
};

}  // namespace alteri::test
