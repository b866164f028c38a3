// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/predicted_profile.hpp"
#include "ui/analysis/plots/model_plot_page.hpp"

#include <memory>
#include <optional>
#include <vector>

class QProgressBar;
class QPushButton;

namespace alteri {

class BackgroundTask;

/// What a model of categories, proportions or counts predicts for the values of a predictor: for
/// the average ego or averaged over the egos, with the data behind.
class ProbabilityPage : public ModelPlotPage {
    Q_OBJECT

public:
    ProbabilityPage(ModelFits& fits, Questions& questions, QWidget* parent = nullptr);

    /// Whether predictions are being worked out.
    bool isBusy() const;

protected:
    Kinds kinds() const override { return Kinds::Other; }
    void prepare() override;
    void draw() override;
    void letGo() override;

private:
    void begin();
    void showBusy();

    std::vector<ProfileVariable> m_offered;
    std::shared_ptr<const GeneralisedModel> m_of;  ///< of m_profile, or of what is worked on
    std::string m_variable;                        ///< likewise
    std::optional<PredictedProfile> m_profile;
    BackgroundTask* m_task;
    QComboBox* m_predictor;
    QComboBox* m_whom;
    QComboBox* m_form;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

}  // namespace alteri
