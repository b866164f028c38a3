// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/aggregate_map.hpp"
#include "ui/analysis/describe/overview/aggregate_drawing.hpp"
#include "ui/analysis/page/analysis_page.hpp"

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;

namespace alteri {

class ChoiceBox;
class DrawingView;
class FlowLayout;
class PictureActions;
class Questions;
class StudyData;

/// One map for all egos: how many partners stand in each ring and sector.
class AggregatePage : public AnalysisPage {
    Q_OBJECT

public:
    AggregatePage(StudyData& study, Questions& questions, QWidget* parent = nullptr);

    void refresh() override;
    void restyle() override;
    QList<QAction*> pageActions() const override;

    const AggregateMap& map() const { return m_map; }

private:
    QWidget* makeBar();
    void offerDesigns();
    void offerAttributes();
    void count();
    void offerCategories();
    void showMap();
    std::optional<std::set<EgoId>> wantedEgos();
    AggregateView view() const;

    StudyData& m_study;
    QComboBox* m_measure;
    ChoiceBox* m_egos;
    ChoiceBox* m_attribute;
    ChoiceBox* m_design;
    QWidget* m_categories;
    FlowLayout* m_categoryFlow;
    QLabel* m_nothing;
    DrawingView* m_picture;
    PictureActions* m_actions;
    std::vector<QCheckBox*> m_boxes;
    QString m_boxesOf;  ///< the attribute whose categories the boxes show
    AggregateMap m_map;
};

}  // namespace alteri
