// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/crowd.hpp"

#include "core/geometry/symbol_placement.hpp"

#include <array>
#include <cmath>
#include <cstdint>

namespace alteri {

namespace {

// What every processor of the architecture computes with at once: two numbers, or four short ones.
using Lanes [[gnu::vector_size(16)]] = double;
using Mask [[gnu::vector_size(16)]] = std::int64_t;
constexpr std::size_t lanes = 2;
using ShortLanes [[gnu::vector_size(16)]] = float;
using ShortMask [[gnu::vector_size(16)]] = std::int32_t;
constexpr std::size_t shortLanes = 4;

// Sizes at a printed map of 103 mm across its outer circle.
constexpr double closeReach = 0.2;  // up to which symbols crowd each other
constexpr double farReach = 0.3;    // over which they still prefer to be apart
constexpr double tooFar = 1.1;      // nothing overlaps there, and closeness counts for nothing
constexpr double nowhere = 1e6;

// Costs, found by looking at maps.
constexpr double symbolOnSymbol = 200;
constexpr double crowding = 3;
constexpr double closeness = 1;

template <class Values, class Number>
[[gnu::always_inline]] inline Values read(const std::vector<Number>& column, std::size_t first)
{
    Values values;
    __builtin_memcpy(&values, column.data() + first, sizeof values);
    return values;
}

// More than the shorter numbers are rounded by, as long as a label is not a hundred maps wide.
constexpr float rounding = 1e-4F;

float below(double value)
{
    return static_cast<float>(value) - rounding;
}

float above(double value)
{
    return static_cast<float>(value) + rounding;
}

[[gnu::always_inline]] inline Lanes where(Mask mask, Lanes values)
{
    return reinterpret_cast<Lanes>(reinterpret_cast<Mask>(values) & mask);
}

/// exp(-x) for x from 0 to 4, to some 14 digits: the power series of a sixteenth, squared four
/// times. The library's function takes longer than all else here.
[[gnu::always_inline]] inline Lanes decay(Lanes x)
{
    const Lanes t = x * (-1.0 / 16);
    const Lanes t2 = t * t;
    const Lanes t4 = t2 * t2;
    const Lanes low = (1 + t) + t2 * (1.0 / 2 + t * (1.0 / 6));
    const Lanes middle = (1.0 / 24 + t * (1.0 / 120)) + t2 * (1.0 / 720 + t * (1.0 / 5040));
    const Lanes high = (1.0 / 40320 + t * (1.0 / 362880)) + t2 * (1.0 / 3628800);
    Lanes power = low + t4 * (middle + t4 * high);
    power *= power;
    power *= power;
    power *= power;
    return power * power;
}

/// @param distances of two symbols, squared
[[gnu::always_inline]] inline Lanes nearnessAt(Lanes square)
{
    const Lanes distance{std::sqrt(square[0]), std::sqrt(square[1])};
    const Lanes touching = symbolOnSymbol - distance * (symbolOnSymbol / symbolClearance);
    const Lanes crowded = crowding - distance * (crowding / closeReach);
    const Lanes cost = where(touching > 0, touching) + where(crowded > 0, crowded)
                       + closeness * decay(distance * (1 / farReach));
    return where(square <= tooFar * tooFar + Lanes{}, cost);
}

}  // namespace

void Crowd::add(const Point& at, const Box& reach)
{
    if (m_size % block == 0) {
        m_x.resize(m_size + block, nowhere);
        m_y.resize(m_size + block, nowhere);
        for (auto* column : {&m_left, &m_top, &m_right, &m_bottom})
            column->resize(m_size + block, static_cast<float>(nowhere));
    }
    put(m_size++, at, reach);
}

void Crowd::put(std::size_t index, const Point& at, const Box& reach)
{
    m_x[index] = at.x;
    m_y[index] = at.y;
    m_left[index] = below(reach.x);
    m_top[index] = below(reach.y);
    m_right[index] = above(reach.right());
    m_bottom[index] = above(reach.bottom());
}

double
Crowd::nearness(const Point& at, std::size_t self, double giveUp, std::vector<double>* parts) const
{
    double sum = 0;
    for (std::size_t first = 0; first < m_size && sum < giveUp; first += block) {
        std::array<double, block> costs;
        for (std::size_t i = 0; i < block; i += lanes) {
            const Lanes dx = at.x - read<Lanes>(m_x, first + i);
            const Lanes dy = at.y - read<Lanes>(m_y, first + i);
            const Lanes cost = nearnessAt(dx * dx + dy * dy);
            __builtin_memcpy(costs.data() + i, &cost, sizeof cost);
        }
        if (self >= first && self < first + block)
            costs[self - first] = 0;
        for (std::size_t i = 0; i < block; ++i) {
            sum += costs[i];
            if (parts != nullptr)
                (*parts)[first + i] += costs[i];
        }
    }
    return sum;
}

void Crowd::findMeeting(const Box& reach, std::vector<std::size_t>& found) const
{
    const float left = below(reach.x);
    const float top = below(reach.y);
    const float right = above(reach.right());
    const float bottom = above(reach.bottom());
    found.clear();
    for (std::size_t first = 0; first < m_size; first += shortLanes) {
        const ShortMask meets =
            (read<ShortLanes>(m_left, first) < right) & (read<ShortLanes>(m_right, first) > left)
            & (read<ShortLanes>(m_top, first) < bottom) & (read<ShortLanes>(m_bottom, first) > top);
        const Mask any = reinterpret_cast<Mask>(meets);
        if ((any[0] | any[1]) == 0)
            continue;
        for (std::size_t i = 0; i < shortLanes; ++i)
            if (meets[i] != 0)
                found.push_back(first + i);
    }
}

bool Crowd::areFar(const Point& a, const Point& b)
{
    const double dx = a.x - b.x;
    const double dy = a.y - b.y;
    return dx * dx + dy * dy > tooFar * tooFar;
}

}  // namespace alteri
