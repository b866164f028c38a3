// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/plots/plot_page.hpp"

namespace alteri {

class ModelFits;

/// Where the variance of the outcome lies: the intraclass correlation of every model as a bar, and
/// the parts that predictors explain, that differ between egos, and that are left within.
class VariancePage : public PlotPage {
    Q_OBJECT

public:
    VariancePage(ModelFits& fits, Questions& questions, QWidget* parent = nullptr);

    void refresh() override;

private:
    std::shared_ptr<const Plot> correlations();
    std::shared_ptr<const Plot> components();

    ModelFits& m_fits;
};

}  // namespace alteri
