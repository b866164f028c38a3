// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes/gesture_log.hpp"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QTimer;

namespace alteri {

class MapPast;
class MapScene;
struct MapSnapshot;
class StudyDocument;

/// The gestures on one map with their times. Choosing one shows the map as it was right after it;
/// the whole interview can be played back.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    HistoryPanel(StudyDocument& document, MapScene& scene, QWidget* parent = nullptr);

    void showMap(std::optional<MapId> map);
    /// Back to the present; stops playing.
    void leave();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void sync();
    static QString textFor(const LoggedGesture& gesture);
    bool concerns(const LoggedGesture& gesture) const;
    void showGesture(int row);
    void showFound(const std::optional<MapSnapshot>& map);
    void play();
    void step();
    void showState();

    StudyDocument& m_document;
    MapScene& m_scene;
    std::optional<MapId> m_map;
    QLabel* m_empty;
    QListWidget* m_list;
    QPushButton* m_play;
    QPushButton* m_now;
    QTimer* m_timer;
    MapPast* m_past;
    QLabel* m_waiting;
    QTimer* m_patience;
    std::vector<LoggedGesture> m_gestures;
    std::optional<MapId> m_listed;  ///< the map of m_gestures
    std::int64_t m_read = 0;        ///< sequence of the last gesture that was read
};

}  // namespace alteri
