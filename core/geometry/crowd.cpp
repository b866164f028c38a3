// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/crowd.hpp"

#include "core/geometry/symbol_placement.hpp"

#include <algorithm>
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
constexpr float roundingOfFloats = 1e-4F;

float below(double value)
{
    return static_cast<float>(value) - roundingOfFloats;
}

float above(double value)
{
    return static_cast<float>(value) + roundingOfFloats;
}

/// What it costs that two symbols are near each other, by the square of their distance: between its
/// values it is a straight line. Working it out takes a root and an exponential, and placing the
/// symbols of one map asks for it a million times.
class NearnessTable {
public:
    static constexpr double perSquare = 4096;

    static const NearnessTable& get()
    {
        static const NearnessTable table;
        return table;
    }

    double at(double steps) const
    {
        const auto index = static_cast<std::size_t>(steps);
        const double part = steps - static_cast<double>(index);
        return m_values[index] + part * (m_values[index + 1] - m_values[index]);
    }

    static constexpr double end = tooFar * tooFar * perSquare;

private:
    NearnessTable()
    {
        for (std::size_t i = 0; i < size; ++i) {
            const double distance = std::sqrt(static_cast<double>(i) / perSquare);
            if (static_cast<double>(i) < end)
                m_values[i] = std::max(0.0, symbolOnSymbol * (1 - distance / symbolClearance))
                              + std::max(0.0, crowding * (1 - distance / closeReach))
                              + closeness * std::exp(-distance / farReach);
        }
    }

    static constexpr std::size_t size = static_cast<std::size_t>(end) + 3;
    std::array<double, size> m_values{};
};

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
    const auto& table = NearnessTable::get();
    double sum = 0;
    for (std::size_t first = 0; first < m_size && sum < giveUp; first += block) {
        std::array<double, block> steps;
        for (std::size_t i = 0; i < block; i += lanes) {
            const Lanes dx = at.x - read<Lanes>(m_x, first + i);
            const Lanes dy = at.y - read<Lanes>(m_y, first + i);
            const Lanes wanted = (dx * dx + dy * dy) * NearnessTable::perSquare;
            const Lanes least =
                wanted < NearnessTable::end + Lanes{} ? wanted : NearnessTable::end + 1 + Lanes{};
            __builtin_memcpy(steps.data() + i, &least, sizeof least);
        }
        if (self >= first && self < first + block)
            steps[self - first] = NearnessTable::end + 1;
        for (std::size_t i = 0; i < block; ++i) {
            const double cost = table.at(steps[i]);
            sum += cost;
            if (parts != nullptr)
                (*parts)[first + i] += cost;
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
