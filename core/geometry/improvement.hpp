// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/arrangement.hpp"

#include <cstddef>
#include <vector>

namespace alteri {

/// Moves the last figures of an arrangement to where they cost less. Keeps what each pair costs, so
/// that the cost of what is there is known and only what is new is worked out.
class Improvement {
public:
    /// @param first of the figures that may move
    /// @param options for each of them; where it stands is one of them
    Improvement(Arrangement& arrangement,
                std::size_t first,
                const std::vector<std::vector<Option>>& options);

    /// Simulated annealing: finds the way out of places that are good for each but not for all.
    /// @param triesPerSymbol how many options are tried for each, on average, where there are few
    ///        symbols; fewer where there are many
    void anneal(std::size_t triesPerSymbol);

    /// Moves each figure to the cheapest of its options in turn.
    /// @return whether one of them moved
    bool settle();

private:
    double costOf(std::size_t index) const { return m_own[index] + m_totals[index]; }
    bool tryOption(std::size_t index, const Option& option, double temperature, double chance);
    void take(std::size_t index, const Option& option);

    Arrangement& m_arrangement;
    std::size_t m_first;
    const std::vector<std::vector<Option>>& m_options;
    std::vector<double> m_own;                 ///< what each costs by itself
    std::vector<double> m_totals;              ///< what all others add to it
    std::vector<std::vector<double>> m_parts;  ///< what each of the others adds
};

}  // namespace alteri
