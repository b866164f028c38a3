// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/labels/caption_layout.hpp"

#include "core/geometry/map_geometry.hpp"
#include "ui/map/labels/arc_room.hpp"
#include "ui/map/painting/arc_text.hpp"
#include "ui/map/painting/letter_paths.hpp"
#include "ui/map/painting/picture_look.hpp"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace alteri {

namespace {

constexpr double degree = std::numbers::pi / 180;
// Of the size of the type: ink below and above the base line, and from line to line.
constexpr double belowBase = 0.24;
constexpr double aboveBase = 0.82;
constexpr double lineStep = 1.08;

/// A name in one or two lines on arcs.
struct ArcName {
    QStringList lines;
    QFont font;
    double size = 0;
    double spacing = 0;  ///< between letters
    double radius = 0;   ///< of the lowest base line
    double middle = 0;   ///< angle
    double dislike = 0;  ///< cost of not being in the usual place

    ArcText line(qsizetype index) const
    {
        // Turned lines are read from the outside in as well as upright ones.
        const bool turned = std::cos(middle) < -0.2;
        const auto below = turned ? index : lines.size() - 1 - index;
        return {lines[index], radius + size * lineStep * static_cast<double>(below), middle, true,
                spacing};
    }

    QPainterPath path() const
    {
        QPainterPath all;
        for (qsizetype i = 0; i < lines.size(); ++i)
            all.addPath(arcTextPath(line(i), font));
        return all;
    }

    double half() const
    {
        double widest = 0;
        for (qsizetype i = 0; i < lines.size(); ++i)
            widest = std::max(widest, arcTextAngle(line(i), font) / 2);
        return widest;
    }

    double height() const
    {
        return size * (belowBase + aboveBase + lineStep * static_cast<double>(lines.size() - 1));
    }
};

/// A name in two lines of nearly the same length, or nothing if it is one word.
QStringList inTwoLines(const QString& text)
{
    qsizetype best = -1;
    const auto imbalance = [&](qsizetype at) { return std::abs(2 * at - text.size() + 1); };
    for (auto at = text.indexOf(QLatin1Char(' ')); at > 0;
         at = text.indexOf(QLatin1Char(' '), at + 1))
        if (best < 0 || imbalance(at) < imbalance(best))
            best = at;
    if (best < 0)
        return {};
    return {text.left(best), text.mid(best + 1)};
}

/// Finds room for names among symbols and lines.
class CaptionSearch {
public:
    CaptionSearch(const MapSnapshot& map, const MapStyle& style)
        : m_map(map)
        , m_style(style)
        , m_obstacles(map, style)
    {
    }

    std::vector<QPainterPath> run()
    {
        // Sectors first: their names have less choice. Then rings from the narrowest outwards.
        std::vector<QPainterPath> sectors;
        for (std::size_t i = 0; m_style.sectorLabels && i < m_map.sectors.size(); ++i)
            sectors.push_back(set(sectorPlaces(i)));
        std::vector<QPainterPath> all;
        for (std::size_t i = 0; m_style.ringLabels && i < m_map.levels.size(); ++i)
            all.push_back(set(ringPlaces(i)));
        all.insert(all.end(), sectors.begin(), sectors.end());
        return all;
    }

private:
    struct Place {
        ArcName name;
        ArcRoom room;
    };

    static ArcRoom roomOf(const ArcName& name, double half)
    {
        const double inner = name.radius - belowBase * name.size;
        return {inner, inner + name.height(), name.middle, half};
    }

    QPainterPath set(std::vector<Place> places)
    {
        if (places.empty())
            return {};
        std::stable_sort(places.begin(), places.end(), [](const auto& a, const auto& b) {
            return a.name.dislike < b.name.dislike;
        });
        const Place* best = nullptr;
        double least = 1e9;
        for (const auto& place : places) {
            if (place.name.dislike >= least)
                break;
            const double cost =
                place.name.dislike
                + m_obstacles.cost(place.room, place.name.size * 0.4, least - place.name.dislike);
            if (cost < least) {
                least = cost;
                best = &place;
            }
        }
        m_obstacles.add(best->room);
        return best->name.path();
    }

    // --- rings

    /// In which lines and size a ring's name may be set, the usual way first.
    std::vector<ArcName> ringForms(std::size_t ring) const
    {
        constexpr double dislikeSmall = 0.7;
        constexpr double dislikeTwoLines = 1.1;
        const auto text = QString::fromStdString(m_map.levels[ring]);
        const auto two = inTwoLines(text);
        const double small = std::min(m_style.captionSize, smallestPoints * unitsPerPoint);
        std::vector<ArcName> forms;
        for (const double size : {m_style.captionSize, small}) {
            const auto font = m_style.font(size, QFont::Normal, true);
            const double dislike = size < m_style.captionSize ? dislikeSmall : 0;
            forms.push_back({{text}, font, size, 0, 0, 0, dislike});
            if (!two.isEmpty())
                forms.push_back({two, font, size, 0, 0, 0, dislike + dislikeTwoLines});
            if (small >= m_style.captionSize)
                break;
        }
        return forms;
    }

    std::vector<Place> ringPlaces(std::size_t ring) const
    {
        constexpr double dislikeMidway = 0.6;
        constexpr double dislikeOtherEdge = 0.5;
        const auto level = static_cast<int>(ring);
        const auto& geometry = m_map.geometry;
        const double inner = geometry.ringInner(level) * m_style.outerCircle;
        const double outer = geometry.ringOuter(level) * m_style.outerCircle;
        std::vector<Place> places;
        for (const auto& form : ringForms(ring)) {
            const double size = form.size;
            const double low = inner + size * (belowBase + 0.3);
            const double high =
                outer - size * (aboveBase + 0.28) - form.height() + size * (belowBase + aboveBase);
            // The outside has no line of its own but the one within it.
            const bool isOutside = level == geometry.rings();
            const double usual = isOutside ? low : high;
            const double other = isOutside ? high : low;
            addRing(places, form, usual, 0);
            for (const double share : {1.0, 0.75, 0.5, 0.25})
                if (high > low)
                    addRing(places, form, usual + (other - usual) * share,
                            share < 1 ? dislikeMidway : dislikeOtherEdge);
        }
        return places;
    }

    /// All angles at one radius.
    void addRing(std::vector<Place>& places, ArcName name, double radius, double dislike) const
    {
        constexpr double perRadian = 1.5;
        constexpr double upright = 80 * degree;  // farther down letters stand on their heads
        constexpr double asleep = 1.5;
        constexpr double step = 3 * degree;
        name.radius = radius;
        const double dear = name.dislike + dislike;
        const double usual = name.size * 0.75 / radius;
        name.middle = 0;
        const double half = name.half();
        const auto add = [&](double middle) {
            name.middle = middle;
            const double turn = std::abs(middle) + half > upright ? asleep : 0;
            name.dislike = dear + turn + perRadian * std::max(0.0, std::abs(middle) - half - usual);
            places.push_back({name, roomOf(name, half)});
        };
        add(usual + half);
        add(-usual - half);
        for (double away = step; usual + half + away < MapGeometry::fullCircle / 2; away += step) {
            add(usual + half + away);
            add(-usual - half - away);
        }
    }

    // --- sectors

    std::vector<Place> sectorPlaces(std::size_t sector) const
    {
        const auto& geometry = m_map.geometry;
        const double size = m_style.sectorSize;
        ArcName name;
        name.lines = QStringList{QString::fromStdString(m_map.sectors[sector]).toUpper()};
        name.font = m_style.font(size, QFont::Medium);
        name.size = size;
        name.spacing = size * 0.22;
        const double rim = geometry.maximalRadius() * m_style.outerCircle;
        std::vector<Place> places;
        if (!geometry.hasOutside()) {
            addSector(places, name, sector, rim + 0.6 * size);
            name.dislike = 0.4;
            addSector(places, name, sector, rim + size);
            return places;
        }
        addSector(places, name, sector, rim - 1.6 * size);
        const double low = geometry.ringInner(geometry.rings()) * m_style.outerCircle + 0.6 * size;
        name.dislike = 0.6;
        if (low < rim - 1.6 * size) {
            addSector(places, name, sector, low);
            addSector(places, name, sector, (low + rim - 1.6 * size) / 2);
        }
        // Outside the circle there is room in the corners of the square around it.
        name.dislike = 1.2;
        addSector(places, name, sector, rim + 0.5 * size);
        return places;
    }

    void
    addSector(std::vector<Place>& places, ArcName name, std::size_t sector, double radius) const
    {
        constexpr double perRadian = 1.5;
        constexpr double step = 2 * degree;
        const auto index = static_cast<int>(sector);
        const double start = m_map.geometry.sectorStart(index);
        const double end = m_map.geometry.sectorEnd(index);
        const double dear = name.dislike;
        name.radius = radius;
        name.middle = (start + end) / 2;
        const double half = name.half();
        const double most = std::max(0.0, (end - start) / 2 - half - name.size / radius);
        const double usual = name.middle;
        for (double away = 0; away <= most; away += step)
            for (const double side : {1.0, -1.0}) {
                name.middle = usual + side * away;
                name.dislike = dear + perRadian * away;
                const auto room = roomOf(name, half);
                if (staysOnPaper(room))
                    places.push_back({name, room});
            }
    }

    /// Whether a room lies in the square that the map takes.
    bool staysOnPaper(const ArcRoom& room) const
    {
        if (!m_map.geometry.hasOutside())
            return true;
        const double side = m_map.geometry.maximalRadius() * m_style.outerCircle;
        constexpr int samples = 8;
        for (int i = 0; i <= samples; ++i) {
            const double angle = room.middle + room.half * (2.0 * i / samples - 1);
            if (room.outer * std::max(std::abs(std::sin(angle)), std::abs(std::cos(angle))) > side)
                return false;
        }
        return true;
    }

    const MapSnapshot& m_map;
    const MapStyle& m_style;
    ArcObstacles m_obstacles;
};

/// The name of one ring where it stands on the screen.
QPainterPath plainRingName(const MapSnapshot& map, std::size_t ring, const MapStyle& style)
{
    const auto level = static_cast<int>(ring);
    const bool outside = level == map.geometry.rings();
    const double line = (outside ? map.geometry.ringInner(level) : map.geometry.ringOuter(level))
                        * style.outerCircle;
    ArcText text;
    text.text = QString::fromStdString(map.levels[ring]);
    text.radius = outside ? line + style.captionSize * 0.55 : line - style.captionSize * 1.1;
    text.angle = style.captionSize * 0.75 / text.radius;
    return arcTextPath(text, style.font(style.captionSize, QFont::Normal, true));
}

QPainterPath plainSectorName(const MapSnapshot& map, std::size_t sector, const MapStyle& style)
{
    const auto index = static_cast<int>(sector);
    ArcText text;
    text.text = QString::fromStdString(map.sectors[sector]).toUpper();
    text.radius = map.geometry.maximalRadius() * style.outerCircle
                  + (map.geometry.hasOutside() ? -1.6 : 0.6) * style.sectorSize;
    text.angle = (map.geometry.sectorStart(index) + map.geometry.sectorEnd(index)) / 2;
    text.centred = true;
    text.spacing = style.sectorSize * 0.22;
    return arcTextPath(text, style.font(style.sectorSize, QFont::Medium));
}

}  // namespace

std::vector<QPainterPath> captionPaths(const MapSnapshot& map, const MapStyle& style)
{
    if (style.prints)
        return CaptionSearch(map, style).run();
    std::vector<QPainterPath> paths;
    for (std::size_t ring = 0; style.ringLabels && ring < map.levels.size(); ++ring)
        paths.push_back(plainRingName(map, ring, style));
    for (std::size_t sector = 0; style.sectorLabels && sector < map.sectors.size(); ++sector)
        paths.push_back(plainSectorName(map, sector, style));
    return paths;
}

QPainterPath captionPath(const MapSnapshot& map, const MapStyle& style)
{
    QPainterPath all;
    for (const auto& path : captionPaths(map, style))
        all.addPath(path);
    return all;
}

std::vector<QRectF> captionBoxes(const std::vector<QPainterPath>& captions)
{
    // Arcs are bent: several small boxes follow them closer than one large one.
    std::vector<QRectF> boxes;
    for (const auto& caption : captions)
        for (const auto& letter : letterPaths(caption))
            boxes.push_back(letter.boundingRect());
    return boxes;
}

std::vector<QRectF> captionBoxes(const MapSnapshot& map, const MapStyle& style)
{
    return captionBoxes(captionPaths(map, style));
}

}  // namespace alteri
