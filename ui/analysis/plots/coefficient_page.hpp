// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/analysis_page.hpp"

class QChartView;

namespace alteri {

class ModelFits;
class Questions;

/// The coefficients of the study's models as a plot.
class CoefficientPage : public AnalysisPage {
    Q_OBJECT

public:
    CoefficientPage(ModelFits& fits, Questions& questions, QWidget* parent = nullptr);

    void refresh() override;
    void restyle() override;
    QList<QAction*> pageActions() const override { return {m_export}; }

    void exportPlot();

private:
    ModelFits& m_fits;
    Questions& m_questions;
    QChartView* m_plot;
    QAction* m_export;
};

}  // namespace alteri
