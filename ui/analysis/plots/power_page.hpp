// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/planning/study_plan.hpp"
#include "ui/analysis/plots/model_plot_page.hpp"

#include <optional>
#include <vector>

class QDoubleSpinBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace alteri {

class BackgroundTask;

/// How many egos and partners a study like this one needs: power by simulation, with a model of it
/// as the pilot.
class PowerPage : public ModelPlotPage {
    Q_OBJECT

public:
    PowerPage(ModelFits& fits, Questions& questions, QWidget* parent = nullptr);

    bool isBusy() const;

protected:
    void prepare() override;
    void draw() override;
    void letGo() override;

private:
    QLineEdit* addNumbers(const QString& label, const QString& objectName, const QString& text);
    void takeEstimate();
    void forget();
    void begin();
    void fail(const QString& text);
    void showBusy(bool busy);
    std::optional<std::vector<StudySize>> sizes() const;
    QString cheapestText() const;

    BackgroundTask* m_task;
    QComboBox* m_coefficient;
    QDoubleSpinBox* m_effect;
    QLineEdit* m_egos;
    QLineEdit* m_partners;
    QPushButton* m_compute;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    std::shared_ptr<const FittedModel> m_of;
    std::vector<PowerResult> m_results;
    QString m_problem;
};

}  // namespace alteri
