// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/family.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace alteri {

namespace {

constexpr std::array<std::pair<Family, std::string_view>, 4> families{{
    {Family::Ordinal, "ordinal"},
    {Family::Binomial, "binomial"},
    {Family::Poisson, "poisson"},
    {Family::NegativeBinomial, "negbinomial"},
}};

constexpr std::array<std::pair<Link, std::string_view>, 4> links{{
    {Link::Logit, "logit"},
    {Link::Probit, "probit"},
    {Link::Cloglog, "cloglog"},
    {Link::Log, "log"},
}};

}  // namespace

std::string_view wordOf(Family family)
{
    return std::find_if(families.begin(), families.end(),
                        [&](const auto& each) { return each.first == family; })
        ->second;
}

std::string_view wordOf(Link link)
{
    return std::find_if(links.begin(), links.end(),
                        [&](const auto& each) { return each.first == link; })
        ->second;
}

std::string_view wordOf(Integration integration)
{
    return integration == Integration::Exact ? "exact" : "laplace";
}

std::optional<Family> familyFrom(std::string_view word)
{
    for (const auto& [family, its] : families)
        if (its == word)
            return family;
    return std::nullopt;
}

std::optional<Link> linkFrom(std::string_view word)
{
    for (const auto& [link, its] : links)
        if (its == word)
            return link;
    return std::nullopt;
}

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

double linkSlope(Link link, double x)
{
    const double f = linkDensity(link, x);
    switch (link) {
    case Link::Logit:
        return f * (linkComplement(link, x) - linkProbability(link, x));
    case Link::Probit:
        return -x * f;
    case Link::Cloglog:
        return f * (1 - std::exp(x));
    case Link::Log:
        break;
    }
    return f;
}

}  // namespace alteri
