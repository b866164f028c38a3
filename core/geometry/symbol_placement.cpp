// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/symbol_placement.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace alteri {

namespace {

// Sizes at a printed map of 103 mm across its outer circle, labels of 2.7 mm.
constexpr double symbolSize = 0.08;
constexpr double lineHeight = 0.066;
constexpr double characterWidth = 0.028;
constexpr std::size_t charactersPerLine = 16;

constexpr double lineMargin = 0.05;  // between a symbol's centre and a line of the map
constexpr double step = 0.045;       // between candidates

// Beyond this separation two things do not disturb each other any more.
constexpr double farEnough = 1.6;

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

struct Candidate {
    Place place;
    double comfort;  // 0..1: near the middle of its ring and of its sector
};

void addCandidates(const MapGeometry& geometry, const Cell& cell, std::vector<Candidate>& found)
{
    const auto radii =
        inset({geometry.ringInner(cell.ring), geometry.ringOuter(cell.ring)}, lineMargin);
    const bool hasSector = cell.sector != Cell::any;
    const Range whole = hasSector
        ? Range{geometry.sectorStart(cell.sector), geometry.sectorEnd(cell.sector)}
        : Range{0, MapGeometry::fullCircle};
    for (const double radius : steps(radii, step)) {
        // The line at twelve o'clock carries the captions of the rings even without sectors.
        const auto angles = inset(whole, lineMargin / radius);
        for (const double angle : steps(angles, step / radius)) {
            const double offRing = std::abs(radius - radii.middle()) / (radii.length() + step);
            const double offSector = std::abs(angle - angles.middle()) / (angles.length() + step);
            found.push_back({{radius, angle}, 1 - offRing - 0.5 * offSector});
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

/// At least 1 if the two rooms do not overlap; symbols that touch count as negative.
double separation(const Point& a, const Footprint& roomA, const Standing& other)
{
    const auto b = pointOf(other.place);
    const double dx = std::abs(a.x - b.x);
    const double dy = std::abs(a.y - b.y);
    const double distance = std::hypot(dx, dy);
    if (distance < symbolSize)
        return distance / symbolSize - 2;
    return std::max(2 * dx / (roomA.width + other.footprint.width),
                    2 * dy / (roomA.height + other.footprint.height));
}

double score(const Candidate& candidate,
             const Footprint& footprint,
             const std::vector<Standing>& standing)
{
    const auto point = pointOf(candidate.place);
    double nearest = farEnough;
    double crowding = 0;
    for (const auto& other : standing) {
        const double apart = separation(point, footprint, other);
        nearest = std::min(nearest, apart);
        crowding += std::max(0.0, 1 - apart);
    }
    return 10 * nearest - 3 * crowding + candidate.comfort;
}

Place best(const std::vector<Candidate>& candidates,
           const Footprint& footprint,
           const std::vector<Standing>& standing)
{
    Place place;
    double highest = -1e300;
    for (const auto& candidate : candidates) {
        const double value = score(candidate, footprint, standing);
        if (value > highest) {
            highest = value;
            place = candidate.place;
        }
    }
    return place;
}

/// Room of the captions that stand on the arcs right of twelve o'clock.
std::vector<Standing> captionsOf(const MapGeometry& geometry)
{
    constexpr Footprint room{0.34, 0.07};
    std::vector<Standing> captions;
    for (int ring = 0; ring <= geometry.rings(); ++ring) {
        const double radius = ring == geometry.rings() ? 1.05 : geometry.ringOuter(ring) - 0.05;
        captions.push_back({{radius, 0.2 / radius}, room});
    }
    return captions;
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
    const std::size_t lines = std::clamp<std::size_t>(
        (characters + charactersPerLine - 1) / charactersPerLine, 1, 3);
    const auto longest = static_cast<double>((characters + lines - 1) / lines + (lines > 1 ? 2 : 0));
    return {std::max(symbolSize, longest * characterWidth),
            symbolSize + static_cast<double>(lines) * lineHeight};
}

Place freePlace(const MapGeometry& geometry,
                const Cell& cell,
                const Footprint& footprint,
                const std::vector<Standing>& standing)
{
    auto all = standing;
    for (const auto& caption : captionsOf(geometry))
        all.push_back(caption);
    return best(candidatesOf(geometry, cell), footprint, all);
}

std::vector<Place> spread(const MapGeometry& geometry,
                          const std::vector<Wanted>& wanted,
                          const std::vector<Standing>& fixed)
{
    // Improving rounds cost the square of the number; large maps get the first guess only.
    constexpr std::size_t improveUpTo = 120;
    constexpr int rounds = 6;

    auto standing = captionsOf(geometry);
    standing.insert(standing.end(), fixed.begin(), fixed.end());
    const auto fixedCount = standing.size();

    std::vector<std::vector<Candidate>> candidates;
    for (const auto& each : wanted) {
        candidates.push_back(candidatesOf(geometry, each.cell));
        standing.push_back({best(candidates.back(), each.footprint, standing), each.footprint});
    }
    for (int round = 0; round < rounds && wanted.size() <= improveUpTo; ++round)
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            auto& mine = standing[fixedCount + i];
            std::swap(mine, standing.back());
            const auto self = standing.back();
            standing.pop_back();
            const auto place = best(candidates[i], self.footprint, standing);
            standing.push_back({place, self.footprint});
            std::swap(standing[fixedCount + i], standing.back());
        }

    std::vector<Place> places;
    for (std::size_t i = fixedCount; i < standing.size(); ++i)
        places.push_back(standing[i].place);
    return places;
}

}  // namespace alteri
