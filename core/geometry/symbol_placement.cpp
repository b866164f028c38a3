// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/symbol_placement.hpp"

#include "core/geometry/arrangement.hpp"
#include "core/geometry/cell_places.hpp"
#include "core/geometry/improvement.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>

namespace alteri {

namespace {

// Labels at a printed map of 103 mm across its outer circle.
constexpr double lineHeight = 0.06;
constexpr double characterWidth = 0.0285;
constexpr std::size_t oneLineUpTo = 12;
constexpr std::size_t twoLinesUpTo = 32;

/// Fewer options for maps with many symbols, so that opening and importing them stays quick; the
/// ones left are spread over all places.
std::vector<Option> thinnedOut(std::vector<Option> options, std::size_t symbols)
{
    constexpr std::size_t pairs = 200'000;
    constexpr std::size_t fewest = 48;
    const std::size_t most = std::max(fewest, pairs / std::max<std::size_t>(symbols, 1));
    if (options.size() <= most)
        return options;
    // Odd, so that all four sides of a label stay among the options.
    const std::size_t stride = (options.size() / most) | 1U;
    std::vector<Option> kept;
    for (std::size_t i = 0; i < options.size(); i += stride)
        kept.push_back(options[i]);
    return kept;
}

/// Puts standing symbols into the arrangement, their labels on the sides that suit best. Where
/// there are too many for that, labels stand right of their symbols, as the canvas draws them.
void addStanding(Arrangement& arrangement, const std::vector<Standing>& standing)
{
    constexpr std::size_t chooseUpTo = 600;
    for (const auto& each : standing)
        if (standing.size() > chooseUpTo)
            arrangement.add(LabelledSymbol(each.place, each.footprint, 0));
        else
            arrangement.add(arrangement.priced(optionsOf({{each.place, 0}}, each.footprint)));
}

}  // namespace

Footprint footprintOf(std::string_view label)
{
    // Bytes that continue a UTF-8 character do not take room.
    const auto startsCharacter = [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    };
    const auto characters =
        static_cast<std::size_t>(std::count_if(label.begin(), label.end(), startsCharacter));
    const std::size_t lines = characters <= oneLineUpTo ? 1 : characters <= twoLinesUpTo ? 2 : 3;
    // Words break lines unevenly.
    const std::size_t longest = (characters + lines - 1) / lines + (lines > 1 ? 2 : 0);
    return {static_cast<double>(std::max<std::size_t>(longest, 2)) * characterWidth,
            static_cast<double>(lines) * lineHeight};
}

Place freePlace(const MapGeometry& geometry,
                const Cell& cell,
                const Footprint& footprint,
                const std::vector<Standing>& standing)
{
    Arrangement arrangement(geometry);
    addStanding(arrangement, standing);
    arrangement.add(arrangement.priced(
        thinnedOut(optionsOf(candidatesOf(geometry, cell), footprint), standing.size())));
    return arrangement.figure(arrangement.size() - 1).place;
}

Place nearestFreePlace(const MapGeometry& geometry,
                       const Place& wish,
                       const std::vector<Place>& standing)
{
    const auto cell = geometry.cellAt(geometry.clamped(wish));
    const CellRoom room(geometry, cell);
    const auto start = room.inside(geometry.clamped(wish));
    const auto centre = pointOf(start);
    std::vector<Point> others;
    others.reserve(standing.size());
    for (const auto& place : standing)
        others.push_back(pointOf(place));
    // The square of the distance to the nearest symbol; what is not above `least` need not be
    // exact.
    const auto clearanceAt = [&](const Point& at, double least) {
        double nearest = std::numeric_limits<double>::max();
        for (auto other = others.begin(); nearest > least && other != others.end(); ++other) {
            const double x = at.x - other->x;
            const double y = at.y - other->y;
            nearest = std::min(nearest, x * x + y * y);
        }
        return nearest;
    };
    constexpr double enough = symbolClearance * symbolClearance;
    double widest = clearanceAt(centre, 0);
    Place best = start;
    // Circles around the wished place, each a third of a symbol wider, as far as the map reaches.
    constexpr double stride = symbolClearance / 3;
    for (double reach = stride; widest < enough && reach < 2 * geometry.maximalRadius();
         reach += stride) {
        const int directions =
            static_cast<int>(std::ceil(MapGeometry::fullCircle * reach / stride));
        for (int i = 0; i < directions; ++i) {
            const double turn = MapGeometry::fullCircle * i / directions;
            const auto place = room.inside(
                placeOf({centre.x + reach * std::sin(turn), centre.y - reach * std::cos(turn)}));
            const double clearance = clearanceAt(pointOf(place), widest);
            if (clearance > widest) {
                widest = clearance;
                best = place;
            }
            if (widest >= enough)
                return best;
        }
    }
    return best;
}

std::vector<Place> spread(const MapGeometry& geometry,
                          const std::vector<Wanted>& wanted,
                          const std::vector<Standing>& fixed,
                          Care care)
{
    // Improving costs the square of the number; large maps get the first guess only.
    constexpr std::size_t improveUpTo = 120;
    const int sweeps = care == Care::Full ? 3 : 1;
    const std::size_t triesPerSymbol = care == Care::Full ? 1500 : 250;
    // No map has room for so many, whatever is tried; the rest are scattered.
    constexpr std::size_t arrangedUpTo = 2'000;

    Arrangement arrangement(geometry);
    addStanding(arrangement, fixed);
    const auto first = arrangement.size();
    std::vector<std::vector<Option>> options;
    const auto arranged = std::min(wanted.size(), arrangedUpTo);
    for (std::size_t i = 0; i < arranged; ++i) {
        const auto& each = wanted[i];
        auto own = arrangement.priced(
            thinnedOut(optionsOf(candidatesOf(geometry, each.cell), each.footprint),
                       wanted.size() + fixed.size()));
        arrangement.add(own);
        if (wanted.size() <= improveUpTo)
            options.push_back(std::move(own));
    }
    if (!options.empty()) {
        Improvement improvement(arrangement, first, options);
        improvement.anneal(triesPerSymbol);
        for (int sweep = 0; sweep < sweeps && improvement.settle();)
            ++sweep;
    }

    std::vector<Place> places;
    for (std::size_t i = first; i < arrangement.size(); ++i)
        places.push_back(arrangement.figure(i).place);
    for (std::size_t i = arranged; i < wanted.size(); ++i)
        places.push_back(scatteredPlace(geometry, wanted[i].cell, i));
    return places;
}

}  // namespace alteri
