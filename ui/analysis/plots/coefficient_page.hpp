// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/plots/coefficient_data.hpp"
#include "ui/analysis/plots/plot_page.hpp"

class QStackedWidget;

namespace alteri {

class CoefficientChartView;
class CoefficientPanel;
class ModelFits;
class TermPanel;

/// The coefficients of the study's models as a plot, as a chart or as they are printed, and what
/// is behind each of them.
class CoefficientPage : public PlotPage {
    Q_OBJECT

public:
    CoefficientPage(ModelFits& fits, Questions& questions, QWidget* parent = nullptr);

    void refresh() override;
    void restyle() override;

    CoefficientChartView& chart() const { return *m_chart; }
    CoefficientPanel& panel() const { return *m_panel; }
    /// What is shown.
    const CoefficientData& data() const { return m_data; }

private:
    void arrange();
    void draw();
    void choose(const QString& term);
    void showTerm();

    ModelFits& m_fits;
    CoefficientData m_data;
    QString m_term;  ///< the one whose ties are shown
    CoefficientPanel* m_panel;
    CoefficientChartView* m_chart;
    QStackedWidget* m_forms;
    TermPanel* m_behind;
};

}  // namespace alteri
