// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/diagnostics.hpp"
#include "ui/analysis/plots/model_plot_page.hpp"

#include <vector>

namespace alteri {

/// The deviation of every ego from the mean, as the model estimates it, sorted (a caterpillar
/// plot).
class ModesPage : public ModelPlotPage {
    Q_OBJECT

public:
    ModesPage(ModelFits& fits, Questions& questions, QWidget* parent = nullptr);

protected:
    void prepare() override;
    void draw() override;

private:
    QComboBox* m_effect;
    std::vector<ConditionalModes> m_modes;
};

}  // namespace alteri
