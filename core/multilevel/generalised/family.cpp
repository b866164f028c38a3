// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/family.hpp"

#include <cmath>
#include <numbers>

namespace alteri {

Link usualLink(Family family)
{
    return isCount(family) ? Link::Log : Link::Logit;
}

bool suits(Link link, Family family)
{
    return isCount(family) == (link == Link::Log);
}

std::optional<double> latentVariance(Link link)
{
    constexpr double square = std::numbers::pi * std::numbers::pi;
    switch (link) {
    case Link::Logit:
        return square / 3;
    case Link::Probit:
        return 1;
    case Link::Cloglog:
        return square / 6;
    case Link::Log:
        break;
    }
    return std::nullopt;
}

double linkProbability(Link link, double x)
{
    switch (link) {
    case Link::Logit:
        return 1 / (1 + std::exp(-x));
    case Link::Probit:
        return std::erfc(-x / std::numbers::sqrt2) / 2;
    case Link::Cloglog:
        return -std::expm1(-std::exp(x));
    case Link::Log:
        break;
    }
    return std::exp(x);
}

double linkComplement(Link link, double x)
{
    return link == Link::Cloglog ? std::exp(-std::exp(x)) : linkProbability(link, -x);
}

double linkDensity(Link link, double x)
{
    switch (link) {
    case Link::Logit:
        return linkProbability(link, x) * linkComplement(link, x);
    case Link::Probit:
        return std::exp(-x * x / 2) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
    case Link::Cloglog:
        return std::exp(x - std::exp(x));
    case Link::Log:
        break;
    }
    return std::exp(x);
}

}  // namespace alteri
