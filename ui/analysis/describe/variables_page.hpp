// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/describe/grouped_univariate.hpp"
#include "ui/analysis/describe/distribution_drawing.hpp"
#include "ui/analysis/describe/variable_rows.hpp"
#include "ui/analysis/page/analysis_page.hpp"

#include <optional>
#include <vector>

namespace alteri {

class ChoiceBox;
class DrawingView;
class PictureActions;
class Questions;
class ResultView;
class StudyData;
class TableActions;

/// Every variable of the study with its univariate statistics, for all egos together or by groups
/// of them, and the distribution of the selected one beside.
class VariablesPage : public AnalysisPage {
    Q_OBJECT

public:
    VariablesPage(StudyData& study, Questions& questions, QWidget* parent = nullptr);

    void refresh() override;
    void restyle() override;
    QList<QAction*> pageActions() const override;

private:
    QWidget* makeChart();
    std::vector<GroupedUnivariate> describedGroups();
    void describeAgain();
    void showRow(int row);
    void showChart();
    void selectFirst();

    StudyData& m_study;
    ChoiceBox* m_by;
    ResultView* m_table;
    DrawingView* m_chart;
    TableActions* m_tableActions;
    PictureActions* m_pictureActions;
    std::vector<GroupedUnivariate> m_groups;
    std::vector<std::optional<RowSource>> m_sources;
    Distribution m_distribution;
};

}  // namespace alteri
