// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/family.hpp"

#include <random>
#include <vector>

namespace alteri {

/// How outcomes come about, given their linear predictors.
struct OutcomeLaw {
    Family family = Family::Ordinal;
    Link link = Link::Logit;
    std::vector<double> thresholds{};  ///< of ordered categories, ascending
    double theta = 0;                  ///< of the negative binomial; infinite: counts are Poisson's

    /// @param eta the linear predictor, random effects included
    /// @param trials of a proportion; otherwise without meaning
    /// @return the number of a category, from 0 on; successes; or a count
    double draw(double eta, double trials, std::mt19937_64& random) const;
};

}  // namespace alteri
