// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/print/print_layout.hpp"

#include "core/error.hpp"
#include "ui/map/labels/caption_layout.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/map/labels/label_surroundings.hpp"

#include <algorithm>
#include <memory>
#include <numbers>
#include <utility>

namespace alteri {

namespace {

constexpr std::uint64_t firstSeed = 1;
// Labels of more alteri find no room at any size, and a search would only cost time.
constexpr std::size_t searchOnPaperUpTo = 250;

/// A try: how large labels are, and symbols and the white rims around them as shares of the usual.
struct Rung {
    double points;
    double symbols = 1;
    double rims = 1;
};

constexpr std::size_t longestNumber = 3;

bool hasNumbersOnly(const MapSnapshot& map)
{
    return std::all_of(map.alteri.begin(), map.alteri.end(),
                       [](const auto& alter) { return alter.label.size() <= longestNumber; });
}

std::vector<Rung> rungsFor(const MapSnapshot& map, const PictureLook& look)
{
    constexpr double step = 0.5;
    std::vector<Rung> rungs;
    for (double points = look.labelPoints; points > smallestPoints; points -= step)
        rungs.push_back({points});
    const double last = std::min(look.labelPoints, smallestPoints);
    rungs.push_back({last});
    rungs.push_back({last, 0.86, 0.86});
    rungs.push_back({last, 0.74, 0.74});
    rungs.push_back({last, 0.62, 0.5});
    // Before symbols get smaller still, numbers take the place of names.
    if (hasNumbersOnly(map))
        rungs.push_back({last, 0.5, 0.5});
    return rungs;
}

bool tooManyLeaders(int leaders, int labels)
{
    return 4 * leaders > labels;
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
        for (const auto& blocks : m_blocks)
            area += blocks.front().width * blocks.front().height;
        const double radius = m_map.geometry.maximalRadius() * m_style.outerCircle;
        return area / (std::numbers::pi * radius * radius);
    }

    /// Finds places for the labels.
    void place(std::uint64_t seed)
    {
        m_captions = captionPaths(m_map, m_style);
        const LabelGround ground(m_map, m_style, captionBoxes(m_captions));
        std::vector<LabelRequest> requests;
        requests.reserve(m_indices.size());
        for (std::size_t i = 0; i < m_indices.size(); ++i)
            requests.push_back(ground.request(m_indices[i], m_blocks[i]));
        m_placed = placeLabels(requests, ground.surroundings(), labelRules(m_style), seed);
    }

    /// How bad it came out: labels without a place, and leaders if there are too many.
    std::pair<int, int> faults() const
    {
        const auto printed = static_cast<int>(m_indices.size()) - m_placed.leftOut;
        return {m_placed.leftOut, tooManyLeaders(m_placed.leaders, printed) ? m_placed.leaders : 0};
    }

    PrintedMap printed() const
    {
        PrintedMap printed;
        printed.style = m_style;
        printed.labelPoints = m_style.labelSize / unitsPerPoint;
        printed.captions = m_captions;
        printed.leftOut = m_placed.leftOut;
        printed.leaders = m_placed.leaders;
        printed.labels.resize(m_map.alteri.size());
        for (std::size_t i = 0; i < m_indices.size(); ++i)
            if (const auto& choice = m_placed.labels[i])
                printed.labels[m_indices[i]] = lookOf(i, *choice);
        return printed;
    }

private:
    void add(std::size_t index)
    {
        m_blocks.push_back(
            m_typesetter.variants(QString::fromStdString(m_map.alteri[index].label)));
        m_indices.push_back(index);
    }

    LabelLook lookOf(std::size_t i, const LabelChoice& choice) const
    {
        const auto symbol = scenePoint(*m_map.alteri[m_indices[i]].place, m_style);
        const auto& block = m_blocks[i][choice.variant];
        const QPointF corner = QPointF(choice.box.x, choice.box.y) - symbol - block.ink.topLeft();
        auto look = m_typesetter.look(block, corner, choice.side);
        if (choice.leader)
            look.leader = QLineF(choice.leader->from.x, choice.leader->from.y, choice.leader->to.x,
                                 choice.leader->to.y)
                              .translated(-symbol);
        return look;
    }

    const MapSnapshot& m_map;
    MapStyle m_style;
    Typesetter m_typesetter;
    std::vector<std::vector<TextBlock>> m_blocks;
    std::vector<std::size_t> m_indices;
    std::vector<QPainterPath> m_captions;
    PlacedLabels m_placed;
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
    if (hasLabels)
        printed.labels = LabelLayout(printed.style).place(map);
    for (auto& label : printed.labels)
        if (label.onDemand) {
            label = {};
            ++printed.leftOut;
        }
    return printed;
}

/// Tries one size after the other until the labels can be read.
class PrintSizes {
public:
    PrintSizes(const MapSnapshot& map,
               const PictureLook& look,
               double outerCircle,
               const std::stop_token& stop)
        : m_map(map)
        , m_look(look)
        , m_outerCircle(outerCircle)
        , m_stop(stop)
        , m_rungs(rungsFor(map, look))
    {
    }

    PrintedMap run()
    {
        // Where even the smallest size is hopeless, the others would only cost time.
        constexpr std::size_t many = 30;
        if (m_map.alteri.size() > many)
            consider(m_rungs.back(), firstSeed, true);
        if (!m_best || !isHopeless())
            for (const auto& rung : m_rungs)
                if (!m_best || &rung == &m_rungs.front() || !isClear())
                    consider(rung, firstSeed, &rung == &m_rungs.back());
        constexpr std::uint64_t seeds = 8;
        for (auto seed = firstSeed + 1; !isHopeless() && !isClear() && seed <= seeds; ++seed)
            consider(m_rungs.back(), seed, true);
        return m_best->printed();
    }

private:
    void consider(const Rung& rung, std::uint64_t seed, bool always)
    {
        if (m_stop.stop_requested())
            throw Error(ErrorCode::Cancelled);
        // So full a map never came out clear: no use in a search.
        constexpr double tooFull = 0.62;
        auto style = printStyle(m_look, m_outerCircle, rung.points);
        style.symbolRadius *= rung.symbols;
        style.halo *= rung.rims;
        auto attempt = std::make_unique<PrintTry>(m_map, style);
        if (!always && attempt->fill() > tooFull)
            return;
        attempt->place(seed);
        // The sizes fall: of two that are as good, the first is the larger one.
        if (!m_best || attempt->faults() < m_best->faults()
            || (m_bestIsSmallest && attempt->faults() == m_best->faults())) {
            m_best = std::move(attempt);
            m_bestIsSmallest = &rung == &m_rungs.back();
        }
    }

    bool isClear() const { return m_best->faults() == std::pair(0, 0); }

    bool isHopeless() const
    {
        constexpr std::size_t share = 8;
        return m_best->faults().first > static_cast<int>(m_map.alteri.size() / share);
    }

    const MapSnapshot& m_map;
    const PictureLook& m_look;
    double m_outerCircle;
    const std::stop_token& m_stop;
    std::vector<Rung> m_rungs;
    std::unique_ptr<PrintTry> m_best;
    bool m_bestIsSmallest = false;
};

}  // namespace

bool PrintedMap::isReadable() const
{
    const auto set = std::count_if(labels.begin(), labels.end(),
                                   [](const auto& label) { return !label.isEmpty(); });
    return leftOut == 0 && !tooManyLeaders(leaders, static_cast<int>(set));
}

PrintedMap layOutForPrint(const MapSnapshot& map,
                          const PictureLook& look,
                          double outerCircle,
                          const std::stop_token& stop)
{
    if (!look.labels || map.alteri.empty() || map.alteri.size() > searchOnPaperUpTo)
        return withoutSearch(map, look, outerCircle);
    return PrintSizes(map, look, outerCircle, stop).run();
}

}  // namespace alteri
