// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/study_frames.hpp"
#include "core/measures/univariate.hpp"
#include "core/multilevel/regression_table.hpp"

#include <QStringList>

#include <vector>

namespace alteri {

/// Everything that the analysis workspace and the command line compute from a study.
struct StudyResults {
    StudyFrames frames;
    std::vector<UnivariateRow> univariate;
    RegressionTable models;
    QStringList problems;  ///< of models that have no estimate, each with its name
};

/// Computes all results; a model that cannot be fitted becomes one of the problems.
/// @param sameSample whether all models are fitted to the ties that are complete for all of them
StudyResults resultsOf(const Reader& reader, bool sameSample);

}  // namespace alteri
