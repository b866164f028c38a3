// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/analysis_page.hpp"

namespace alteri {

class ResultView;
class StudyData;

/// Every variable of the study with its univariate statistics.
class VariablesPage : public AnalysisPage {
    Q_OBJECT

public:
    explicit VariablesPage(StudyData& study, QWidget* parent = nullptr);

    void refresh() override;

private:
    StudyData& m_study;
    ResultView* m_table;
};

}  // namespace alteri
