// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/planning/power_simulation.hpp"
#include "ui/analysis/plots/model_plot_page.hpp"

#include <functional>
#include <optional>
#include <vector>

class QDoubleSpinBox;
class QProgressBar;
class QPushButton;

namespace alteri {

class BackgroundTask;
class PlanFields;

/// How many egos and partners a study needs: power by simulation, with a model of this study as
/// the pilot, or from what is assumed.
class PowerPage : public ModelPlotPage {
    Q_OBJECT

public:
    PowerPage(ModelFits& fits, Questions& questions, QWidget* parent = nullptr);

    bool isBusy() const;

protected:
    Kinds kinds() const override { return Kinds::Any; }
    QString besidesModels() const override;
    void prepare() override;
    void draw() override;
    void letGo() override;

private:
    void addControls();
    void connectControls();
    void takeEstimate();
    void forget();
    void begin();
    void fail(const QString& text);
    void showBusy(bool busy);
    void askAssumptions();
    /// Effects by the names of their coefficients, as the pilot or the assumptions have them.
    std::vector<std::pair<CoefficientName, double>> effects() const;
    /// Plans a study; holds all that it needs. Nothing without a pilot or assumptions.
    std::function<PlannedStudy()> planner() const;
    QString outcomeText() const;
    QString noteText() const;

    BackgroundTask* m_task;
    QComboBox* m_coefficient;
    QComboBox* m_curve;
    QDoubleSpinBox* m_effect;
    QPushButton* m_assume;
    PlanFields* m_plan;
    QPushButton* m_compute;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    std::shared_ptr<const FittedModel> m_pilot;
    std::shared_ptr<const GeneralisedModel> m_otherPilot;
    std::optional<PlanAssumptions> m_assumptions;
    std::vector<PowerResult> m_results;
    QString m_problem;
};

}  // namespace alteri
