// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/family.hpp"
#include "core/multilevel/generalised/tie_terms.hpp"

namespace alteri {

/// Calls `work` with the function of TieTerms that belongs to a family and its link.
template <class Work>
void withTerms(Family family, Link link, double theta, const Work& work)
{
    const bool isOrdinal = family == Family::Ordinal;
    if (family == Family::Poisson)
        return work(PoissonLog{});
    if (family == Family::NegativeBinomial)
        return work(NegativeBinomialLog{theta});
    switch (link) {
    case Link::Logit:
        return isOrdinal ? work(CumulativeLogit{}) : work(BinomialLogit{});
    case Link::Probit:
        return isOrdinal ? work(CumulativeProbit{}) : work(BinomialProbit{});
    case Link::Cloglog:
        return isOrdinal ? work(CumulativeCloglog{}) : work(BinomialCloglog{});
    case Link::Log:
        break;
    }
}

}  // namespace alteri
