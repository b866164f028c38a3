// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/symbol_placement.hpp"

#include "core/geometry/box.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <utility>

namespace alteri {

namespace {

// Sizes at a printed map of 103 mm across its outer circle, labels of 2.7 mm.
constexpr double symbolSize = symbolClearance;
constexpr double lineHeight = 0.06;
constexpr double characterWidth = 0.0285;
constexpr std::size_t oneLineUpTo = 12;
constexpr std::size_t twoLinesUpTo = 32;

constexpr double lineMargin = 0.055;  // between a symbol's centre and a line of the map
constexpr double step = 0.05;         // between candidates
constexpr double reach = 0.2;         // up to which symbols crowd each other
constexpr double farReach = 0.3;      // over which they still prefer to be apart

// Costs, found by looking at maps.
constexpr double symbolOnSymbol = 200;
constexpr double symbolOnLabel = 30;
constexpr double labelOnLabel = 20;
constexpr double onCaption = 60;
constexpr double crowding = 3;
constexpr double closeness = 1;
constexpr double offMiddle = 1.2;
constexpr double labelOffMap = 40;

struct Range {
    double from = 0;
    double to = 0;

    double length() const { return to - from; }
    double middle() const { return (from + to) / 2; }
};

Range inset(Range range, double margin)
{
    if (range.length() <= 2 * margin)
        return {range.middle(), range.middle()};
    return {range.from + margin, range.to - margin};
}

std::vector<double> steps(Range range, double size)
{
    const int count = std::max(1, static_cast<int>(std::ceil(range.length() / size)));
    std::vector<double> values;
    for (int i = 0; i <= count; ++i)
        values.push_back(range.from + range.length() * i / count);
    return values;
}

/// A place that a symbol may take.
struct Candidate {
    Place place;
    double cost = 0;  ///< of being off the middle of its ring, and near the ends of its sector
};

void addCandidates(const MapGeometry& geometry, const Cell& cell, std::vector<Candidate>& found)
{
    const auto radii =
        inset({geometry.ringInner(cell.ring), geometry.ringOuter(cell.ring)}, lineMargin);
    const bool hasSector = cell.sector != Cell::any;
    // The line at twelve o'clock carries the captions of the rings even without sectors.
    const Range whole =
        hasSector ? Range{geometry.sectorStart(cell.sector), geometry.sectorEnd(cell.sector)}
                  : Range{0, MapGeometry::fullCircle};
    for (const double radius : steps(radii, step)) {
        const auto angles = inset(whole, lineMargin / radius);
        for (const double angle : steps(angles, step / radius)) {
            const double offRing = std::abs(radius - radii.middle()) / (radii.length() + step);
            const double toEnd =
                std::min(angle - whole.from, whole.to - angle) * radius / (3 * lineMargin);
            found.push_back({{radius, angle}, offMiddle * (offRing + std::max(0.0, 1 - toEnd))});
        }
    }
}

std::vector<Candidate> candidatesOf(const MapGeometry& geometry, const Cell& cell)
{
    std::vector<Candidate> found;
    const int first = cell.ring == Cell::any ? 0 : cell.ring;
    const int last = cell.ring == Cell::any ? geometry.rings() - 1 : cell.ring;
    for (int ring = first; ring <= last; ++ring)
        addCandidates(geometry, {ring, cell.sector}, found);
    return found;
}

/// Where in a cell symbols stand clear of its lines.
class CellRoom {
public:
    CellRoom(const MapGeometry& geometry, const Cell& cell)
        : m_radii(
            inset({geometry.ringInner(cell.ring), geometry.ringOuter(cell.ring)}, symbolSize / 2))
        , m_hasSector(cell.sector != Cell::any && geometry.sectors() > 1)
    {
        if (m_hasSector)
            m_angles = {geometry.sectorStart(cell.sector), geometry.sectorEnd(cell.sector)};
    }

    /// The place itself, or the nearest of the room along ring and radius.
    Place inside(const Place& place) const
    {
        const double radius = std::clamp(place.radius, m_radii.from, m_radii.to);
        if (!m_hasSector)
            return {radius, place.angle};
        const auto angles = inset(m_angles, symbolSize / 2 / radius);
        // Beyond an end of the sector, the end that is nearer around the circle.
        const double past = place.angle - m_angles.middle();
        const double half = MapGeometry::fullCircle / 2;
        const double turned = past > half    ? place.angle - MapGeometry::fullCircle
                              : past < -half ? place.angle + MapGeometry::fullCircle
                                             : place.angle;
        return {radius, std::clamp(turned, angles.from, angles.to)};
    }

private:
    Range m_radii;
    Range m_angles;
    bool m_hasSector;
};

Box symbolBox(const Point& at)
{
    return {at.x - symbolSize / 2, at.y - symbolSize / 2, symbolSize, symbolSize};
}

/// The label right of, left of, below and above its symbol.
constexpr int sides = 4;

Box labelBox(const Point& at, const Footprint& size, int side)
{
    constexpr double gap = 0.055;
    switch (side) {
    case 0:
        return {at.x + gap, at.y - size.height / 2, size.width, size.height};
    case 1:
        return {at.x - gap - size.width, at.y - size.height / 2, size.width, size.height};
    case 2:
        return {at.x - size.width / 2, at.y + gap, size.width, size.height};
    default:
        return {at.x - size.width / 2, at.y - gap - size.height, size.width, size.height};
    }
}

/// A symbol with a label on one of its sides.
struct Figure {
    Place place;
    Footprint footprint;
    Point at;
    Box symbol;
    Box label;

    Figure(const Place& where, const Footprint& size, int side)
        : place(where)
        , footprint(size)
        , at(pointOf(where))
        , symbol(symbolBox(at))
        , label(labelBox(at, size, side))
    {
    }
};

double share(const Box& a, const Box& b)
{
    return overlap(a, b) / std::min(a.width * a.height, b.width * b.height);
}

double costBetween(const Figure& a, const Figure& b)
{
    const double dx = a.at.x - b.at.x;
    const double dy = a.at.y - b.at.y;
    // Far apart nothing overlaps and closeness counts for nothing.
    constexpr double tooFar = 1.1;
    if (dx * dx + dy * dy > tooFar * tooFar)
        return 0;
    const double distance = std::sqrt(dx * dx + dy * dy);
    double cost = 0;
    if (distance < symbolSize)
        cost += symbolOnSymbol * (1 - distance / symbolSize);
    if (distance < reach)
        cost += crowding * (1 - distance / reach);
    cost += closeness * std::exp(-distance / farReach);
    return cost + labelOnLabel * share(a.label, b.label) + symbolOnLabel * share(a.label, b.symbol)
           + symbolOnLabel * share(a.symbol, b.label);
}

/// The captions that stand on the arcs right of twelve o'clock, and ego's disc.
std::vector<Box> lettering(const MapGeometry& geometry)
{
    constexpr double height = 0.06;
    constexpr double width = 0.16;
    std::vector<Box> boxes;
    for (int ring = 0; ring <= geometry.rings(); ++ring) {
        const bool outside = ring == geometry.rings();
        const double radius = outside ? 1.04 : geometry.ringOuter(ring) - 0.035;
        // Two boxes follow the bend of the arc closer than one.
        for (const double start : {0.02, 0.02 + width}) {
            const auto at = pointOf({radius, (start + width / 2) / radius});
            boxes.push_back({at.x - width / 2, at.y - height / 2, width, height});
        }
    }
    const double ego = MapGeometry::egoRadius * 0.8;
    boxes.push_back({-ego, -ego, 2 * ego, 2 * ego});
    return boxes;
}

/// A place with a side for the label.
struct Option {
    Figure figure;
    double cost = 0;
};

std::vector<Option> optionsOf(const std::vector<Candidate>& candidates, const Footprint& footprint)
{
    std::vector<Option> options;
    options.reserve(candidates.size() * sides);
    for (const auto& candidate : candidates)
        for (int side = 0; side < sides; ++side)
            options.push_back({Figure(candidate.place, footprint, side), candidate.cost});
    return options;
}

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

/// All figures of a map, and what it costs to have one of them somewhere.
class Arrangement {
public:
    explicit Arrangement(const MapGeometry& geometry)
        : m_lettering(lettering(geometry))
        , m_limit(geometry.maximalRadius())
    {
    }

    /// Adds what the options cost by themselves.
    std::vector<Option> priced(std::vector<Option> options) const
    {
        for (auto& option : options)
            option.cost += ownCost(option.figure);
        return options;
    }

    /// Adds a figure at the cheapest of its options.
    void add(const std::vector<Option>& options)
    {
        m_figures.push_back(options.front().figure);
        settle(m_figures.size() - 1, options);
    }

    std::size_t size() const { return m_figures.size(); }
    const Figure& figure(std::size_t index) const { return m_figures[index]; }

    void settle(std::size_t index, const std::vector<Option>& options)
    {
        double lowest = std::numeric_limits<double>::max();
        const Option* best = &options.front();
        for (const auto& option : options)
            if (const double value = cost(option, index, lowest); value < lowest) {
                lowest = value;
                best = &option;
            }
        m_figures[index] = best->figure;
    }

    /// Tries one option instead of another, as simulated annealing does.
    /// @param chance in [0, 1)
    /// @return whether it was taken
    bool tryOption(std::size_t index,
                   const Option& option,
                   const Option& present,
                   double temperature,
                   double chance)
    {
        const double before = cost(present, index, std::numeric_limits<double>::max());
        const double after = cost(option, index, before - temperature * std::log(chance + 1e-12));
        if (after > before && chance >= std::exp((before - after) / temperature))
            return false;
        m_figures[index] = option.figure;
        return true;
    }

private:
    double ownCost(const Figure& figure) const
    {
        double sum = 0;
        for (const auto& box : m_lettering)
            sum += onCaption * (share(figure.symbol, box) + share(figure.label, box));
        for (const double x : {figure.label.x, figure.label.right()})
            sum += std::abs(x) > m_limit ? labelOffMap * (std::abs(x) - m_limit) : 0;
        return sum;
    }

    /// @param giveUp costs from which on the exact value does not matter
    double cost(const Option& option, std::size_t self, double giveUp) const
    {
        double sum = option.cost;
        for (std::size_t i = 0; i < m_figures.size() && sum < giveUp; ++i)
            if (i != self)
                sum += costBetween(option.figure, m_figures[i]);
        return sum;
    }

    std::vector<Box> m_lettering;
    double m_limit;
    std::vector<Figure> m_figures;
};

/// Puts standing symbols into the arrangement, their labels on the sides that suit best.
void addStanding(Arrangement& arrangement, const std::vector<Standing>& standing)
{
    for (const auto& each : standing)
        arrangement.add(arrangement.priced(optionsOf({{each.place, 0}}, each.footprint)));
}

/// Improves the figures from an index on by simulated annealing.
void anneal(Arrangement& arrangement,
            std::size_t first,
            const std::vector<std::vector<Option>>& options)
{
    constexpr std::size_t triesPerSymbol = 1500;
    constexpr double hot = 8;
    constexpr double cold = 0.2;
    constexpr std::uint64_t seed = 1;
    if (options.empty())
        return;
    std::mt19937_64 random(seed);
    std::vector<Option> present;
    for (std::size_t i = 0; i < options.size(); ++i)
        for (const auto& option : options[i])
            if (option.figure.label == arrangement.figure(first + i).label) {
                present.push_back(option);
                break;
            }
    const std::size_t tries = triesPerSymbol * options.size();
    const double cooling = std::pow(cold / hot, 1.0 / static_cast<double>(tries));
    double temperature = hot;
    for (std::size_t i = 0; i < tries; ++i, temperature *= cooling) {
        const auto symbol = static_cast<std::size_t>(random() % options.size());
        const auto& option = options[symbol][random() % options[symbol].size()];
        const double chance = static_cast<double>(random() >> 11U) * 0x1.0p-53;
        if (arrangement.tryOption(first + symbol, option, present[symbol], temperature, chance))
            present[symbol] = option;
    }
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
    arrangement.add(arrangement.priced(optionsOf(candidatesOf(geometry, cell), footprint)));
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
    const auto clearanceAt = [&](const Point& at) {
        double nearest = std::numeric_limits<double>::max();
        for (const auto& other : others)
            nearest = std::min(nearest, std::hypot(at.x - other.x, at.y - other.y));
        return nearest;
    };
    double widest = clearanceAt(centre);
    Place best = start;
    // Circles around the wished place, each a third of a symbol wider, as far as the map reaches.
    constexpr double stride = symbolSize / 3;
    for (double reach = stride; widest < symbolSize && reach < 2 * geometry.maximalRadius();
         reach += stride) {
        const int directions =
            static_cast<int>(std::ceil(MapGeometry::fullCircle * reach / stride));
        for (int i = 0; i < directions; ++i) {
            const double turn = MapGeometry::fullCircle * i / directions;
            const auto place = room.inside(
                placeOf({centre.x + reach * std::sin(turn), centre.y - reach * std::cos(turn)}));
            const double clearance = clearanceAt(pointOf(place));
            if (clearance > widest) {
                widest = clearance;
                best = place;
            }
            if (widest >= symbolSize)
                return best;
        }
    }
    return best;
}

std::vector<Place> spread(const MapGeometry& geometry,
                          const std::vector<Wanted>& wanted,
                          const std::vector<Standing>& fixed)
{
    // Improving costs the square of the number; large maps get the first guess only.
    constexpr std::size_t improveUpTo = 120;
    constexpr int sweeps = 3;

    Arrangement arrangement(geometry);
    addStanding(arrangement, fixed);
    const auto first = arrangement.size();
    std::vector<std::vector<Option>> options;
    for (const auto& each : wanted) {
        auto own = arrangement.priced(
            thinnedOut(optionsOf(candidatesOf(geometry, each.cell), each.footprint),
                       wanted.size() + fixed.size()));
        arrangement.add(own);
        if (wanted.size() <= improveUpTo)
            options.push_back(std::move(own));
    }
    anneal(arrangement, first, options);
    for (int sweep = 0; sweep < sweeps; ++sweep)
        for (std::size_t i = 0; i < options.size(); ++i)
            arrangement.settle(first + i, options[i]);

    std::vector<Place> places;
    for (std::size_t i = first; i < arrangement.size(); ++i)
        places.push_back(arrangement.figure(i).place);
    return places;
}

}  // namespace alteri
