// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/box.hpp"
#include "core/geometry/cell_places.hpp"
#include "core/geometry/crowd.hpp"
#include "core/geometry/map_geometry.hpp"
#include "core/geometry/symbol_placement.hpp"

#include <cstddef>
#include <vector>

namespace alteri {

/// A symbol with a label on one of its sides.
struct LabelledSymbol {
    Place place;
    Footprint footprint;
    Point at;
    Box symbol;
    Box label;
    Box reach;  ///< around both

    LabelledSymbol(const Place& where, const Footprint& size, int side);
    /// @param centre pointOf(where), for who has it already
    LabelledSymbol(const Place& where, const Point& centre, const Footprint& size, int side);
};

/// A place with a side for the label.
struct Option {
    LabelledSymbol figure;
    double cost = 0;
};

/// Each place with the label right of, left of, below and above its symbol.
std::vector<Option> optionsOf(const std::vector<Candidate>& candidates, const Footprint& footprint);

/// All figures of a map, and what it costs to have one of them somewhere.
class Arrangement {
public:
    explicit Arrangement(const MapGeometry& geometry);

    /// Adds what the options cost by themselves.
    std::vector<Option> priced(std::vector<Option> options) const;

    /// Adds a figure at the cheapest of its options.
    void add(const std::vector<Option>& options);
    /// Adds a figure that stays.
    void add(const LabelledSymbol& figure);

    std::size_t size() const { return m_figures.size(); }
    const LabelledSymbol& figure(std::size_t index) const { return m_figures[index]; }

    /// What an option costs in place of the figure `self`: its own and what each of the others
    /// adds to it.
    /// @param giveUp costs from which on the exact value does not matter
    double cost(const Option& option, std::size_t self, double giveUp);
    /// What each figure added to the last cost() that did not give up.
    const std::vector<double>& parts() const { return m_parts; }

    /// The cheapest of some options in place of the figure `self`.
    /// @return nothing if each costs `giveUp` or more
    const Option* cheapest(const std::vector<Option>& options, std::size_t self, double giveUp);

    void put(std::size_t index, const LabelledSymbol& figure);

private:
    double ownCost(const LabelledSymbol& figure) const;

    double addCover(const LabelledSymbol& figure, std::size_t self, double sum, double giveUp);

    std::vector<Box> m_lettering;
    Box m_lettered;  ///< around all of it
    double m_limit;
    std::vector<LabelledSymbol> m_figures;
    Crowd m_crowd;  ///< of the figures
    std::vector<double> m_parts;
    std::vector<std::size_t> m_meeting;
};

}  // namespace alteri
