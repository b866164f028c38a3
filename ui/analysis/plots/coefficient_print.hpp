// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/plots/coefficient_data.hpp"
#include "ui/analysis/plots/plot.hpp"

#include <optional>

namespace alteri {

/// The two forms in which coefficients leave the program.
enum class CoefficientForm {
    Print,  ///< blocks by level, each with its own scale, and columns of numbers
    Chart,  ///< all on one scale, models dodged side by side
};

/// How the plot is put together.
struct CoefficientPrint {
    CoefficientForm form = CoefficientForm::Print;
    std::optional<QString> title;  ///< otherwise one that names the outcome; may be empty
    /// Set under the plot if given: the same models as a regression table.
    const RegressionTable* table = nullptr;
};

/// Coefficients for print. Filled marks: the 95 % interval excludes zero.
std::shared_ptr<const Plot> coefficientPlot(const CoefficientData& data,
                                            const CoefficientPrint& print);

/// Which outcomes the models have, if they have different ones; otherwise nothing.
QString differentOutcomesText(const CoefficientData& data);

/// What the plot is called if nobody says otherwise.
QString coefficientTitle(const CoefficientData& data);

}  // namespace alteri
