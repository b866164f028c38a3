// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/page/analysis_page.hpp"

class QComboBox;

namespace alteri {

class ChoiceBox;
class Questions;
class ResultView;
class StudyData;
class TableActions;

/// Two variables against each other, with Pearson's test.
class CrossTablePage : public AnalysisPage {
    Q_OBJECT

public:
    CrossTablePage(StudyData& study, Questions& questions, QWidget* parent = nullptr);

    void refresh() override;
    QList<QAction*> pageActions() const override;

private:
    void count();
    void swap();

    StudyData& m_study;
    ChoiceBox* m_rows;
    ChoiceBox* m_columns;
    QComboBox* m_percent;
    ResultView* m_table;
    TableActions* m_actions;
};

}  // namespace alteri
