// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/planning/study_plan.hpp"
#include "ui/analysis/plots/profile_plot.hpp"

#include <optional>
#include <vector>

namespace alteri {

/// What is drawn of a simulation by the number of egos.
enum class PowerCurve {
    Power,
    StandardError,  ///< how precise the estimates are
    Exaggeration,   ///< by how much significant estimates overstate the effect
    WrongSign       ///< share of significant estimates with the wrong sign
};

QString nameOf(PowerCurve curve);

/// A line for each number of partners; the frame is empty.
ProfileContent powerContent(const std::vector<PowerResult>& results, PowerCurve curve);

/// Which of the sizes is the cheapest with the wanted power, or the smallest without costs.
QString cheapestSentence(const std::vector<PowerResult>& results,
                         double wantedPower,
                         const std::optional<StudyCosts>& costs);

}  // namespace alteri
