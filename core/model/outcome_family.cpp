// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/outcome_family.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace alteri {

namespace {

template <class Enum, std::size_t count>
using OutcomeWords = std::array<std::pair<Enum, std::string_view>, count>;

constexpr OutcomeWords<Family, 4> families{{
    {Family::Ordinal, "ordinal"},
    {Family::Binomial, "binomial"},
    {Family::Poisson, "poisson"},
    {Family::NegativeBinomial, "negbinomial"},
}};

constexpr OutcomeWords<Link, 4> links{{
    {Link::Logit, "logit"},
    {Link::Probit, "probit"},
    {Link::Cloglog, "cloglog"},
    {Link::Log, "log"},
}};

constexpr OutcomeWords<Integration, 2> integrations{{
    {Integration::Exact, "exact"},
    {Integration::Laplace, "laplace"},
}};

template <class Enum, std::size_t count>
std::string_view wordIn(const OutcomeWords<Enum, count>& words, Enum value)
{
    return std::find_if(words.begin(), words.end(),
                        [&](const auto& each) { return each.first == value; })
        ->second;
}

template <class Enum, std::size_t count>
std::optional<Enum> valueIn(const OutcomeWords<Enum, count>& words, std::string_view word)
{
    for (const auto& [value, its] : words)
        if (its == word)
            return value;
    return std::nullopt;
}

}  // namespace

std::string_view wordOf(Family family)
{
    return wordIn(families, family);
}

std::string_view wordOf(Link link)
{
    return wordIn(links, link);
}

std::string_view wordOf(Integration integration)
{
    return wordIn(integrations, integration);
}

std::optional<Family> familyFrom(std::string_view word)
{
    return valueIn(families, word);
}

std::optional<Link> linkFrom(std::string_view word)
{
    return valueIn(links, word);
}

std::optional<Integration> integrationFrom(std::string_view word)
{
    return valueIn(integrations, word);
}

}  // namespace alteri
