// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
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
std::optional<Integration> integrationFrom(std::string_view word);

/// What a saved model says of the distribution of its outcome, where that is not the normal one.
struct FamilyChoice {
    Family family = Family::Ordinal;
    std::optional<Link> link{};  ///< otherwise the usual one of the family
    /// Otherwise exact where one grouping is integrated, and Laplace's with several.
    std::optional<Integration> integration{};

    friend bool operator==(const FamilyChoice&, const FamilyChoice&) = default;
};

}  // namespace alteri
