// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/print_layout.hpp"

#include "core/geometry/print_labels.hpp"
#include "ui/map/ground_painting.hpp"
#include "ui/map/label_layout.hpp"
#include "ui/map/label_surroundings.hpp"

#include <algorithm>
#include <numbers>
#include <tuple>

namespace alteri {

namespace {

constexpr std::uint64_t firstSeed = 1;
// Labels of more alteri find no room at any size, and a search would only cost time.
constexpr std::size_t searchUpTo = 250;

/// A try: how large labels and symbols are.
struct Rung {
    double points;
    double symbols;
};

std::vector<Rung> rungsFor(const PictureLook& look)
{
    constexpr double step = 0.5;
    std::vector<Rung> rungs;
    for (double points = look.labelPoints; points > smallestPoints; points -= step)
        rungs.push_back({points, 1});
    const double last = std::min(look.labelPoints, smallestPoints);
    rungs.push_back({last, 1});
    rungs.push_back({last, 0.86});
    rungs.push_back({last, 0.74});
    return rungs;
}

class PrintTry {
public:
    PrintTry(const MapSnapshot& map, const MapStyle& style)
        : m_map(map)
        , m_style(style)
        , m_typesetter(style)
    {
        for (std::size_t i = 0; i < map.alteri.size(); ++i)
            if (map.alteri[i].place && !map.alteri[i].label.empty())
                add(i);
    }

    /// Share of the map that its labels would take if each stood in one line.
    double fill() const
    {
        double area = 0;
        for (const auto& request : m_requests)
            area += request.variants.front().width * request.variants.front().height;
        const double radius = m_map.geometry.maximalRadius() * m_style.outerCircle;
        return area / (std::numbers::pi * radius * radius);
    }

    /// Sets the labels, and counts those that cover something or have a leader in their way.
    void place(PrintedMap& printed, std::uint64_t seed) const
    {
        const auto surroundings = labelSurroundings(m_map, m_style, captionBoxes(m_map, m_style));
        const auto placed = printLabels(m_requests, surroundings, seed);
        for (std::size_t i = 0; i < m_requests.size(); ++i)
            printed.labels[m_indices[i]] = lookOf(i, placed.labels[i]);
        printed.conflicts = placed.conflicts;
        printed.crossings = placed.crossings;
    }

private:
    // Room that labels keep to each other.
    double pad() const { return m_style.labelSize * 0.16; }
    // Tails of letters reach a little below the last line.
    double tail() const { return m_style.labelSize * 0.05; }

    void add(std::size_t index)
    {
        const auto& alter = m_map.alteri[index];
        const auto centre = scenePoint(*alter.place, m_style);
        LabelRequest request{{centre.x(), centre.y()}, m_style.symbolRadius * alter.size, {}};
        m_blocks.push_back(m_typesetter.variants(QString::fromStdString(alter.label)));
        for (const auto& block : m_blocks.back())
            request.variants.push_back({block.width + 2 * pad(), block.height + tail()});
        m_requests.push_back(std::move(request));
        m_indices.push_back(index);
    }

    LabelLook lookOf(std::size_t i, const PrintedLabel& label) const
    {
        const auto& symbol = m_requests[i].symbol;
        const auto& box = label.choice.box;
        const QPointF corner(box.x - symbol.x + pad(), box.y - symbol.y);
        auto look = m_typesetter.look(m_blocks[i][label.choice.variant], corner, label.choice.side);
        if (label.leader)
            look.leader = QLineF(label.leader->from.x - symbol.x, label.leader->from.y - symbol.y,
                                 label.leader->to.x - symbol.x, label.leader->to.y - symbol.y);
        return look;
    }

    const MapSnapshot& m_map;
    const MapStyle& m_style;
    Typesetter m_typesetter;
    std::vector<LabelRequest> m_requests;
    std::vector<std::vector<TextBlock>> m_blocks;
    std::vector<std::size_t> m_indices;
};

}  // namespace

PrintedMap layOutForPrint(const MapSnapshot& map, const PictureLook& look, double outerCircle)
{
    PrintedMap best;
    best.labels.resize(map.alteri.size());
    best.labelPoints = look.labelPoints;
    best.style = printStyle(look, outerCircle, look.labelPoints);
    if (!look.labels || map.alteri.empty())
        return best;
    if (map.alteri.size() > searchUpTo) {
        best.style = printStyle(look, outerCircle, std::min(look.labelPoints, smallestPoints));
        best.labels = LabelLayout(best.style).place(map);
        best.conflicts = static_cast<int>(map.alteri.size());
        return best;
    }
    best.conflicts = static_cast<int>(map.alteri.size()) + 1;
    const auto rungs = rungsFor(look);
    // So full a map never came out clear: no use in a search.
    constexpr double tooFull = 0.62;
    const auto consider = [&](const Rung& rung, std::uint64_t seed, bool always) {
        PrintedMap now;
        now.labels.resize(map.alteri.size());
        now.labelPoints = rung.points;
        now.style = printStyle(look, outerCircle, rung.points);
        now.style.symbolRadius *= rung.symbols;
        const PrintTry attempt(map, now.style);
        if (!always && attempt.fill() > tooFull)
            return;
        attempt.place(now, seed);
        if (std::tie(now.conflicts, now.crossings) < std::tie(best.conflicts, best.crossings))
            best = std::move(now);
    };
    for (const auto& rung : rungs) {
        // Smaller names for the sake of leaders, but not smaller symbols.
        const bool isClear = best.conflicts == 0 && (best.crossings == 0 || rung.symbols < 1);
        if (!isClear)
            consider(rung, firstSeed, &rung == &rungs.back());
    }
    constexpr std::uint64_t seeds = 4;
    for (auto seed = firstSeed + 1; best.conflicts > 0 && seed <= seeds; ++seed)
        consider(rungs.back(), seed, true);
    return best;
}

}  // namespace alteri
