// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/marginal_means.hpp"
#include "ui/analysis/plots/model_plot_page.hpp"

#include <vector>

namespace alteri {

/// What a model predicts for each category of a predictor.
class MeansPage : public ModelPlotPage {
    Q_OBJECT

public:
    MeansPage(ModelFits& fits, Questions& questions, QWidget* parent = nullptr);

protected:
    void prepare() override;
    void draw() override;

private:
    QString levelText(const MarginalMean& mean, const MarginalVariable& variable) const;

    QComboBox* m_variable;
    std::vector<MarginalVariable> m_offered;
};

}  // namespace alteri
