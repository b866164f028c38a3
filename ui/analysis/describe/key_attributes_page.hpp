// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/page/analysis_page.hpp"

namespace alteri {

class Questions;
class ResultView;
class StudyData;
class TableActions;

/// The table that describes a study in a paper.
class KeyAttributesPage : public AnalysisPage {
    Q_OBJECT

public:
    KeyAttributesPage(StudyData& study, Questions& questions, QWidget* parent = nullptr);

    void refresh() override;
    QList<QAction*> pageActions() const override;

private:
    StudyData& m_study;
    ResultView* m_table;
    TableActions* m_actions;
};

}  // namespace alteri
