// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/analysis_page.hpp"

namespace alteri {

class ResultView;
class StudyData;

/// One row for each network with its size, shares and measures.
class NetworksPage : public AnalysisPage {
    Q_OBJECT

public:
    explicit NetworksPage(StudyData& study, QWidget* parent = nullptr);

    void refresh() override;

private:
    StudyData& m_study;
    ResultView* m_table;
};

}  // namespace alteri
