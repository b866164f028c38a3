// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/outcome_law.hpp"

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

double drawCount(double mean, std::mt19937_64& random)
{
    if (!(mean > 0))
        return 0;
    std::poisson_distribution<long long> counts(mean);
    return static_cast<double>(counts(random));
}

}  // namespace

double OutcomeLaw::draw(double eta, double trials, std::mt19937_64& random) const
{
    if (family == Family::Ordinal) {
        std::uniform_real_distribution<double> uniform;
        const double p = uniform(random);
        const auto above =
            std::find_if(thresholds.begin(), thresholds.end(), [&](double threshold) {
                return p <= linkProbability(link, threshold - eta);
            });
        return static_cast<double>(above - thresholds.begin());
    }
    const double mean = linkProbability(link, eta);
    if (family == Family::Binomial) {
        std::binomial_distribution<long long> successes(static_cast<long long>(trials),
                                                        std::clamp(mean, 0.0, 1.0));
        return static_cast<double>(successes(random));
    }
    if (family == Family::NegativeBinomial && std::isfinite(theta)) {
        std::gamma_distribution<double> rate(theta, mean / theta);
        return drawCount(rate(random), random);
    }
    return drawCount(mean, random);
}

}  // namespace alteri
