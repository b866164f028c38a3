// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"

#include <QWidget>

#include <array>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;

namespace alteri {

class MapScene;
class MapView;
class StudyDocument;

/// Two maps of one ego side by side, for reading only: who stayed, entered or left, with the first
/// map faint behind the second.
class CompareWindow : public QWidget {
    Q_OBJECT

public:
    CompareWindow(StudyDocument& document, EgoId ego, QWidget* parent = nullptr);

private:
    void fillMaps();
    void showMaps();

    struct Side {
        QComboBox* choice;
        MapScene* scene;
        MapView* view;
    };

    Side makeSide();

    StudyDocument& m_document;
    EgoId m_ego;
    std::vector<NetworkMap> m_maps;
    std::array<Side, 2> m_sides;
    QCheckBox* m_ghost;
    QLabel* m_summary;
};

}  // namespace alteri
