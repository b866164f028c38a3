// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/describe/grouped_univariate.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "ui/analysis/describe/distribution_drawing.hpp"

#include <cstddef>

namespace alteri {

/// How the variable of a row is distributed within its group.
/// @param several whether there are other groups, so that the title names this one
Distribution distributionOf(const StudyFrames& frames,
                            const GroupedUnivariate& group,
                            std::size_t row,
                            bool several);

}  // namespace alteri
