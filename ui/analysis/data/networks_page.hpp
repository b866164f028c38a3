// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/analysis_page.hpp"

namespace alteri {

class Questions;
class ResultView;
class StudyData;
class TableActions;

/// One row for each network with its size, shares and measures.
class NetworksPage : public AnalysisPage {
    Q_OBJECT

public:
    NetworksPage(StudyData& study, Questions& questions, QWidget* parent = nullptr);

    void refresh() override;
    QList<QAction*> pageActions() const override;

private:
    StudyData& m_study;
    ResultView* m_table;
    TableActions* m_actions;
};

}  // namespace alteri
