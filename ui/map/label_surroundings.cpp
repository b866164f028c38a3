// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/label_surroundings.hpp"

#include "ui/map/ego_painting.hpp"
#include "ui/map/label_layout.hpp"
#include "ui/map/symbol_painting.hpp"

namespace alteri {

namespace {

Box boxAround(const QPointF& centre, double reach)
{
    return {centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach};
}

/// The room of a symbol to its tips; on the canvas an estimate is enough.
Box inkOf(const AlterSnapshot& alter, const QPointF& centre, const MapStyle& style)
{
    const auto path =
        symbolPath(QString::fromStdString(alter.symbol), style.symbolRadius * alter.size);
    const double pen = style.outline / 2;
    const auto ink = path.boundingRect().translated(centre).adjusted(-pen, -pen, pen, pen);
    return {ink.x(), ink.y(), ink.width(), ink.height()};
}

void addSymbols(const MapSnapshot& map, const MapStyle& style, LabelSurroundings& surroundings)
{
    for (const auto& alter : map.alteri) {
        if (!alter.place)
            continue;
        const auto centre = scenePoint(*alter.place, style);
        surroundings.boxes.push_back(style.prints ? inkOf(alter, centre, style)
                                                  : boxAround(centre, style.symbolRadius * 1.1));
        if (style.badges != BadgeStyle::None && (alter.badge == "plus" || alter.badge == "minus"))
            surroundings.boxes.push_back(
                boxAround(centre + badgeOffset(style) * alter.size, badgeRadius(style)));
    }
    surroundings.boxes.push_back(boxAround({0, 0}, style.egoRadius));
    if (const auto name = egoNameRect(map, style); !name.isEmpty())
        surroundings.boxes.push_back({name.x(), name.y(), name.width(), name.height()});
}

}  // namespace

LabelSurroundings labelSurroundings(const MapSnapshot& map,
                                    const MapStyle& style,
                                    const std::vector<QRectF>& captions)
{
    LabelSurroundings surroundings;
    addSymbols(map, style, surroundings);
    for (const auto& caption : captions)
        surroundings.boxes.push_back({caption.x(), caption.y(), caption.width(), caption.height()});
    for (int sector = 0; map.geometry.sectors() > 1 && sector < map.geometry.sectors(); ++sector) {
        const auto end =
            scenePoint({map.geometry.maximalRadius(), map.geometry.sectorStart(sector)}, style);
        surroundings.lines.push_back({{0, 0}, {end.x(), end.y()}});
    }
    for (const auto& tie : style.alterTies ? map.ties : std::vector<AlterTieSnapshot>()) {
        const auto& source = map.alteri[tie.source].place;
        const auto& target = map.alteri[tie.target].place;
        if (!source || !target)
            continue;
        const auto a = scenePoint(*source, style);
        const auto b = scenePoint(*target, style);
        surroundings.lines.push_back({{a.x(), a.y()}, {b.x(), b.y()}});
    }
    for (int ring = 0; ring < map.geometry.rings(); ++ring)
        surroundings.circles.push_back(map.geometry.ringOuter(ring) * style.outerCircle);
    const double reach = map.geometry.maximalRadius() * style.outerCircle;
    surroundings.frame = {-reach, -reach, 2 * reach, 2 * reach};
    return surroundings;
}

}  // namespace alteri
