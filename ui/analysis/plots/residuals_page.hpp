// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/plots/model_plot_page.hpp"

namespace alteri {

/// Whether a model's assumptions hold: residuals against fitted values, and quantiles of residuals
/// and of conditional modes against the normal distribution.
class ResidualsPage : public ModelPlotPage {
    Q_OBJECT

public:
    ResidualsPage(ModelFits& fits, Questions& questions, QWidget* parent = nullptr);

protected:
    void draw() override;
};

}  // namespace alteri
