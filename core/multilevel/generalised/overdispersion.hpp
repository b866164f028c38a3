// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/generalised_fit.hpp"

#include <optional>
#include <stop_token>

namespace alteri {

/// How much counts or proportions vary beside what their distribution allows.
struct Overdispersion {
    double chi2 = 0;  ///< sum over rows of weight (y - mean)^2 / variance
    int df = 0;       ///< rows less parameters, variances included
    double ratio = 0;
    double p = 1;  ///< of chi2 by chi-square with df degrees of freedom
};

/// Pearson's chi-square over its degrees of freedom, about 1 where the model's variance is right
/// (McCullagh & Nelder 1989, Generalized Linear Models, sec. 4.5), with random effects at their
/// conditional modes, as Bolker's overdisp_fun for lme4. Rough where means are small. Nothing of
/// categories and of single trials, which cannot vary more, and without degrees of freedom.
std::optional<Overdispersion> overdispersion(const GeneralisedModel& model,
                                             const std::stop_token& stop = {});

/// One line of a summary.
std::string overdispersionLine(const Overdispersion& found, Family family);

}  // namespace alteri
