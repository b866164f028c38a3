// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/quadrature.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <mutex>
#include <numbers>
#include <utility>

namespace alteri {

namespace {

/// psi_n(x) and psi_{n-1}(x), the orthonormal Hermite functions for the weight e^{-x^2}.
std::pair<double, double> hermiteFunctions(int n, double x)
{
    double before = 0;
    double now = std::exp(-x * x / 2) / std::sqrt(std::sqrt(std::numbers::pi));
    for (int k = 0; k < n; ++k) {
        const double next = x * std::sqrt(2.0 / (k + 1)) * now
                            - std::sqrt(static_cast<double>(k) / (k + 1)) * before;
        before = now;
        now = next;
    }
    return {now, before};
}

/// Number of nodes of the rule of n points above x, from the signs of the recurrence (Sturm).
int rootsAbove(int n, double x)
{
    // Ratios of consecutive orthonormal polynomials: their negative signs count roots below x.
    int below = 0;
    double ratio = x;
    for (int k = 1; k <= n; ++k) {
        if (k > 1)
            ratio = x - (k - 1) / 2.0 / (ratio == 0 ? 1e-300 : ratio);
        below += ratio > 0 ? 1 : 0;
    }
    return n - below;
}

double rootOf(int n, int fromTop)
{
    double low = 0;
    double high = std::sqrt(2.0 * n + 1) + 1;
    for (int i = 0; i < 40; ++i) {
        const double middle = (low + high) / 2;
        (rootsAbove(n, middle) > fromTop ? low : high) = middle;
    }
    double x = (low + high) / 2;
    for (int i = 0; i < 3; ++i) {
        const auto [value, before] = hermiteFunctions(n, x);
        // psi_n' = sqrt(2n) psi_{n-1} - x psi_n
        x -= value / (std::sqrt(2.0 * n) * before - x * value);
    }
    return x;
}

HermiteRule makeRule(int n)
{
    HermiteRule rule;
    rule.nodes.resize(static_cast<std::size_t>(n));
    rule.logWeights.resize(static_cast<std::size_t>(n));
    for (int k = 0; k < (n + 1) / 2; ++k) {
        const double x = 2 * k + 1 == n ? 0 : rootOf(n, k);
        // w e^{x^2} = 1 / (n psi_{n-1}(x)^2); sqrt2 of it for the normal variable sqrt2 x.
        const double before = hermiteFunctions(n, x).second;
        const double logWeight = std::numbers::ln2 / 2 - std::log(static_cast<double>(n))
                                 - 2 * std::log(std::abs(before));
        const auto top = static_cast<std::size_t>(n - 1 - k);
        const auto bottom = static_cast<std::size_t>(k);
        rule.nodes[top] = std::numbers::sqrt2 * x;
        rule.nodes[bottom] = -rule.nodes[top];
        rule.logWeights[top] = rule.logWeights[bottom] = logWeight;
    }
    return rule;
}

ProductRule makeProduct(int n, int dimensions)
{
    const auto& rule = hermiteRule(n);
    ProductRule product;
    product.perDimension = n;
    product.dimensions = dimensions;
    product.count = 1;
    for (int d = 0; d < dimensions; ++d)
        product.count *= n;
    product.padded = (product.count + 3) / 4 * 4;
    const auto padded = static_cast<std::size_t>(product.padded);
    product.nodes.assign(padded * static_cast<std::size_t>(dimensions), 0);
    product.logWeights.assign(padded, -std::numeric_limits<double>::infinity());
    for (std::size_t k = 0; k < static_cast<std::size_t>(product.count); ++k) {
        double logWeight = 0;
        auto rest = k;
        for (std::size_t d = 0; d < static_cast<std::size_t>(dimensions); ++d) {
            const auto at = rest % static_cast<std::size_t>(n);
            rest /= static_cast<std::size_t>(n);
            product.nodes[d * padded + k] = rule.nodes[at];
            logWeight += rule.logWeights[at];
        }
        product.logWeights[k] = logWeight;
    }
    return product;
}

template <typename Key, typename Rule, typename Make>
const Rule& kept(std::map<Key, Rule>& rules, std::mutex& lock, const Key& key, const Make& make)
{
    {
        const std::lock_guard locked(lock);
        const auto found = rules.find(key);
        if (found != rules.end())
            return found->second;
    }
    auto made = make();
    const std::lock_guard locked(lock);
    return rules.try_emplace(key, std::move(made)).first->second;
}

}  // namespace

const HermiteRule& hermiteRule(int n)
{
    static std::map<int, HermiteRule> rules;
    static std::mutex lock;
    return kept(rules, lock, n, [&] { return makeRule(n); });
}

const ProductRule& productRule(int n, int dimensions)
{
    static std::map<std::pair<int, int>, ProductRule> rules;
    static std::mutex lock;
    return kept(rules, lock, std::pair(n, dimensions), [&] { return makeProduct(n, dimensions); });
}

const std::vector<int>& nodeLadder()
{
    static const std::vector<int> ladder{5,  7,  9,   11,  15,  19,  25,  33, 43,
                                         57, 75, 101, 135, 179, 239, 319, 400};
    return ladder;
}

}  // namespace alteri
