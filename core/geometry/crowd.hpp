// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/box.hpp"
#include "core/geometry/map_geometry.hpp"

#include <cstddef>
#include <vector>

namespace alteri {

/// The symbols of a map by columns, so that several are compared with one at a time.
class Crowd {
public:
    /// How many are compared at a time.
    static constexpr std::size_t block = 8;

    std::size_t size() const { return m_size; }

    /// @param reach around symbol and label
    void add(const Point& at, const Box& reach);
    void put(std::size_t index, const Point& at, const Box& reach);

    /// What it costs that a symbol stands near the others: most where they touch, and 0 so far
    /// apart that nothing of them can meet.
    /// @param self is left out
    /// @param giveUp costs from which on the exact value does not matter
    /// @param parts what each of the others costs is added to, if it is given; filled up to whole
    ///        blocks
    double nearness(const Point& at,
                    std::size_t self,
                    double giveUp,
                    std::vector<double>* parts = nullptr) const;

    /// Finds those whose label or symbol may cover that of a figure, or be covered; some others,
    /// too.
    void findMeeting(const Box& reach, std::vector<std::size_t>& found) const;

    /// True if two stand so far apart that they cost each other nothing.
    static bool areFar(const Point& a, const Point& b);

private:
    std::size_t m_size = 0;
    // By columns, filled up to whole blocks with what is far off. Edges are rounded outwards.
    std::vector<double> m_x;
    std::vector<double> m_y;
    std::vector<float> m_left;
    std::vector<float> m_top;
    std::vector<float> m_right;
    std::vector<float> m_bottom;
};

}  // namespace alteri
