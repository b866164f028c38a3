// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/print_layout.hpp"

#include "core/geometry/print_labels.hpp"
#include "ui/map/caption_layout.hpp"
#include "ui/map/label_layout.hpp"
#include "ui/map/label_surroundings.hpp"

#include <algorithm>
#include <memory>
#include <numbers>
#include <utility>

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
    PrintTry(const MapSnapshot& map, MapStyle style)
        : m_map(map)
        , m_style(std::move(style))
        , m_typesetter(m_style)
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

    /// Finds places for the labels.
    void place(std::uint64_t seed)
    {
        m_captions = captionPaths(m_map, m_style);
        const auto surroundings = labelSurroundings(m_map, m_style, captionBoxes(m_captions));
        m_placed = printLabels(m_requests, surroundings, seed);
    }

    /// How bad it came out: labels that cover something, and those with a leader in their way.
    std::pair<int, int> faults() const { return {m_placed.conflicts, m_placed.crossings}; }

    PrintedMap printed() const
    {
        PrintedMap printed;
        printed.style = m_style;
        printed.labelPoints = m_style.labelSize / unitsPerPoint;
        printed.captions = m_captions;
        printed.conflicts = m_placed.conflicts;
        printed.crossings = m_placed.crossings;
        printed.labels.resize(m_map.alteri.size());
        for (std::size_t i = 0; i < m_requests.size(); ++i)
            printed.labels[m_indices[i]] = lookOf(i, m_placed.labels[i]);
        return printed;
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
    MapStyle m_style;
    Typesetter m_typesetter;
    std::vector<LabelRequest> m_requests;
    std::vector<std::vector<TextBlock>> m_blocks;
    std::vector<std::size_t> m_indices;
    std::vector<QPainterPath> m_captions;
    PrintedLabels m_placed;
};

/// A map without names, or with so many that each stands where there is most room beside it.
PrintedMap withoutSearch(const MapSnapshot& map, const PictureLook& look, double outerCircle)
{
    const bool hasLabels = look.labels && !map.alteri.empty();
    PrintedMap printed;
    printed.labelPoints = hasLabels ? std::min(look.labelPoints, smallestPoints) : look.labelPoints;
    printed.style = printStyle(look, outerCircle, printed.labelPoints);
    printed.captions = captionPaths(map, printed.style);
    printed.labels.resize(map.alteri.size());
    if (hasLabels) {
        printed.labels = LabelLayout(printed.style).place(map);
        printed.conflicts = static_cast<int>(map.alteri.size());
    }
    return printed;
}

}  // namespace

PrintedMap layOutForPrint(const MapSnapshot& map, const PictureLook& look, double outerCircle)
{
    if (!look.labels || map.alteri.empty() || map.alteri.size() > searchUpTo)
        return withoutSearch(map, look, outerCircle);
    const auto rungs = rungsFor(look);
    // So full a map never came out clear: no use in a search.
    constexpr double tooFull = 0.62;
    std::unique_ptr<PrintTry> best;
    const auto consider = [&](const Rung& rung, std::uint64_t seed, bool always) {
        auto style = printStyle(look, outerCircle, rung.points);
        style.symbolRadius *= rung.symbols;
        auto attempt = std::make_unique<PrintTry>(map, style);
        if (!always && attempt->fill() > tooFull)
            return;
        attempt->place(seed);
        if (!best || attempt->faults() < best->faults())
            best = std::move(attempt);
    };
    const auto isClear = [&](const Rung& rung) {
        if (!best || best->faults().first > 0)
            return false;
        // Smaller names for the sake of leaders, but not smaller symbols.
        return best->faults().second == 0 || rung.symbols < 1;
    };
    for (const auto& rung : rungs)
        if (!isClear(rung))
            consider(rung, firstSeed, &rung == &rungs.back());
    constexpr std::uint64_t seeds = 4;
    for (auto seed = firstSeed + 1; best->faults().first > 0 && seed <= seeds; ++seed)
        consider(rungs.back(), seed, true);
    return best->printed();
}

}  // namespace alteri
