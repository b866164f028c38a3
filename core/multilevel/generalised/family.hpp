// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace alteri {

/// How the outcome of a tie is distributed, given its linear predictor.
enum class Family {
    Ordinal,           ///< cumulative model of ordered categories, flexible thresholds
    Binomial,          ///< yes or no, or successes of some trials
    Poisson,           ///< counts
    NegativeBinomial,  ///< counts with variance mu + mu^2 / theta (NB2)
};

/// F of the link: logit 1 / (1 + e^-x); probit Phi(x); cloglog 1 - exp(-e^x), as in ordinal::clm.
enum class Link { Logit, Probit, Cloglog, Log };

/// How random effects are integrated out.
enum class Integration {
    Exact,   ///< adaptive Gauss-Hermite quadrature with as many nodes as it takes
    Laplace  ///< Laplace's approximation, with the observed curvature
};

/// "ordinal", "binomial", "poisson", "negbinomial"
std::string_view wordOf(Family family);
std::string_view wordOf(Link link);
/// "exact", "laplace"
std::string_view wordOf(Integration integration);
std::optional<Family> familyFrom(std::string_view word);
std::optional<Link> linkFrom(std::string_view word);

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
/// f'(x)
double linkSlope(Link link, double x);

}  // namespace alteri
