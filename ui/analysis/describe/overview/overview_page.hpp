// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/describe/overview/miniature_list.hpp"
#include "ui/analysis/page/analysis_page.hpp"
#include "ui/paper/drawing.hpp"

#include <optional>
#include <set>

class QComboBox;
class QLabel;
class QListView;
class QSlider;

namespace alteri {

class ChoiceBox;
class DrawingView;
class PictureActions;
class Questions;
class StudyData;

/// The maps of all egos side by side, in one style and scale.
class OverviewPage : public AnalysisPage {
    Q_OBJECT

public:
    OverviewPage(StudyData& study, Questions& questions, QWidget* parent = nullptr);

    void refresh() override;
    void restyle() override;
    QList<QAction*> pageActions() const override;

private:
    QWidget* makeBar();
    void showEntries();
    void showLegend();
    void resizeMaps(int side);
    void open(const QModelIndex& index);
    std::vector<MiniatureModel::Entry> wantedEntries();
    Drawing drawing(double widthMillimetres);

    StudyData& m_study;
    QComboBox* m_order;
    ChoiceBox* m_egos;
    QSlider* m_side;
    QLabel* m_count;
    MiniatureModel* m_model;
    MiniatureDelegate* m_delegate;
    QListView* m_maps;
    DrawingView* m_legend;
    PictureActions* m_actions;
};

}  // namespace alteri
