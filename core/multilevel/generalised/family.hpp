// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/outcome_family.hpp"

#include <optional>
#include <string>

namespace alteri {

/// Logit for categories and proportions, log for counts.
Link usualLink(Family family);
bool suits(Link link, Family family);

inline bool isCount(Family family)
{
    return family == Family::Poisson || family == Family::NegativeBinomial;
}

/// Variance of the error on the latent scale: pi^2/3, 1, pi^2/6 (Snijders & Bosker 2012, sec.
/// 17.3). Nothing for counts.
std::optional<double> latentVariance(Link link);

/// F and its first derivative; F is exact in its lower tail, 1 - F in its upper tail.
double linkProbability(Link link, double x);
double linkComplement(Link link, double x);
double linkDensity(Link link, double x);

}  // namespace alteri
