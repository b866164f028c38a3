// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"

#include <QTableView>

#include <optional>

namespace alteri {

class AlterListModel;
class MapScene;
class StudyDocument;

/// The alteri of the map as a list whose selection is that of the map.
class AlterList : public QTableView {
    Q_OBJECT

public:
    AlterList(StudyDocument& document, MapScene& scene, QWidget* parent = nullptr);

    void showMap(std::optional<MapId> map);

private:
    void takeFromMap();
    void giveToMap();

    MapScene& m_scene;
    AlterListModel* m_model;
    bool m_syncing = false;
};

}  // namespace alteri
