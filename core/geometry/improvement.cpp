// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/improvement.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>
#include <random>

namespace alteri {

namespace {

constexpr double anything = std::numeric_limits<double>::max();

}  // namespace

Improvement::Improvement(Arrangement& arrangement,
                         std::size_t first,
                         const std::vector<std::vector<Option>>& options)
    : m_arrangement(arrangement)
    , m_first(first)
    , m_options(options)
    , m_own(options.size())
    , m_totals(options.size())
    , m_parts(options.size())
{
    for (std::size_t i = 0; i < options.size(); ++i) {
        const auto& label = arrangement.figure(first + i).label;
        const auto present =
            std::find_if(options[i].begin(), options[i].end(),
                         [&](const Option& option) { return option.figure.label == label; });
        m_own[i] = present->cost;
        m_totals[i] = arrangement.cost(*present, first + i, anything) - present->cost;
        m_parts[i] = arrangement.parts();
    }
}

void Improvement::anneal(std::size_t triesPerSymbol)
{
    // What a try costs grows with the symbols, and on large maps all tries together gain no more
    // than a twentieth: there are fewer of them there.
    constexpr std::size_t ordinary = 40;
    constexpr double hot = 8;
    constexpr double cold = 0.2;
    constexpr std::uint64_t seed = 1;
    if (m_options.empty())
        return;
    std::mt19937_64 random(seed);
    const auto count = m_options.size();
    const std::size_t tries = count <= ordinary ? triesPerSymbol * count
                                                : triesPerSymbol * ordinary * ordinary / 2 / count;
    const double cooling = std::pow(cold / hot, 1.0 / static_cast<double>(tries));
    double temperature = hot;
    for (std::size_t i = 0; i < tries; ++i, temperature *= cooling) {
        const auto symbol = static_cast<std::size_t>(random() % count);
        const auto& option = m_options[symbol][random() % m_options[symbol].size()];
        const double chance = static_cast<double>(random() >> 11U) * 0x1.0p-53;
        tryOption(symbol, option, temperature, chance);
    }
}

bool Improvement::tryOption(std::size_t index,
                            const Option& option,
                            double temperature,
                            double chance)
{
    const double before = costOf(index);
    // From there on it would not be taken.
    const double giveUp = before - temperature * std::log(chance + 1e-12);
    const double after = m_arrangement.cost(option, m_first + index, giveUp);
    if (after > before && chance >= std::exp((before - after) / temperature))
        return false;
    if (after >= giveUp)
        m_arrangement.cost(option, m_first + index, anything);
    take(index, option);
    return true;
}

bool Improvement::settle()
{
    constexpr double rounding = 1e-9;  // what is there is to be among what is looked at
    bool moved = false;
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        const auto* best = m_arrangement.cheapest(m_options[i], m_first + i, costOf(i) + rounding);
        if (best == nullptr || best->figure.label == m_arrangement.figure(m_first + i).label)
            continue;
        moved = true;
        m_arrangement.cost(*best, m_first + i, anything);
        take(i, *best);
    }
    return moved;
}

/// Takes an option whose parts the arrangement has worked out just now.
void Improvement::take(std::size_t index, const Option& option)
{
    const auto& parts = m_arrangement.parts();
    auto& before = m_parts[index];
    for (std::size_t other = 0; other < m_options.size(); ++other)
        if (other != index) {
            const double part = parts[m_first + other];
            m_totals[other] += part - before[m_first + other];
            m_parts[other][m_first + index] = part;
        }
    before = parts;
    m_own[index] = option.cost;
    m_totals[index] = std::accumulate(parts.begin(), parts.end(), 0.0);
    m_arrangement.put(m_first + index, option.figure);
}

}  // namespace alteri
