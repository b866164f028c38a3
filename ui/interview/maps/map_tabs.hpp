// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/waves.hpp"

#include <QWidget>

#include <optional>

class QAction;
class QTabBar;

namespace alteri {

class Questions;
class StudyDocument;

/// The maps of one ego: occasions, topics or waves.
class MapTabs : public QWidget {
    Q_OBJECT

public:
    MapTabs(StudyDocument& document, Questions& questions, QWidget* parent = nullptr);

    void showEgo(std::optional<EgoId> ego);
    std::optional<MapId> current() const;
    QList<QAction*> actions() const { return m_actions; }
    void setActionsEnabled(bool enabled);
    void choose(MapId map);

signals:
    void chosen(std::optional<alteri::MapId> map);
    void comparisonWanted();

private:
    void fill();
    void
    add(const char* name, const QString& text, const QString& toolTip, void (MapTabs::*slot)());
    void addMap();
    void addWave();
    void duplicate();
    void duplicateAs(const QString& title, Takeover takeover);
    void rename();
    void remove();
    void moved(int from, int to);

    StudyDocument& m_document;
    Questions& m_questions;
    QTabBar* m_bar;
    QList<QAction*> m_actions;
    std::optional<EgoId> m_ego;
    std::vector<NetworkMap> m_maps;
    bool m_filling = false;
};

}  // namespace alteri
