// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/analysis_page.hpp"

class QCheckBox;

namespace alteri {

class ModelFits;
class ResultView;

/// The study's models side by side, as a regression table.
class ModelsPage : public AnalysisPage {
    Q_OBJECT

public:
    explicit ModelsPage(ModelFits& fits, QWidget* parent = nullptr);

    void refresh() override;

private:
    ModelFits& m_fits;
    QCheckBox* m_sameSample;
    ResultView* m_table;
};

}  // namespace alteri
