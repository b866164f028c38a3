// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/labels/label_surroundings.hpp"

#include "ui/map/labels/ego_painting.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/map/painting/symbol_painting.hpp"

#include <algorithm>

namespace alteri {

namespace {

Box boxOf(const QRectF& rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

/// A symbol to its tips; on the canvas an estimate is enough.
SymbolShape shapeOf(const AlterSnapshot& alter, const QPointF& centre, const MapStyle& style)
{
    const double radius = style.symbolRadius * alter.size;
    SymbolShape shape;
    if (style.prints) {
        const auto path = symbolPath(QString::fromStdString(alter.symbol), radius);
        const double pen = style.outline / 2;
        shape.box = boxOf(path.boundingRect().translated(centre).adjusted(-pen, -pen, pen, pen));
        double reach = 0;
        for (const auto& corner : path.toFillPolygon()) {
            shape.corners.push_back({centre.x() + corner.x(), centre.y() + corner.y()});
            reach = std::max(reach, std::hypot(corner.x(), corner.y()));
        }
        shape.reach = {{centre.x(), centre.y()}, reach};
    } else {
        constexpr double tips = 1.1;
        shape.reach = {{centre.x(), centre.y()}, radius * tips};
        shape.box = shape.reach.box();
    }
    if (style.badges != BadgeStyle::None && !alter.badges.empty()) {
        // Badges in its corners: as if it were a disc that holds them all.
        const auto corner = badgeOffset(style) * alter.size;
        shape.corners.clear();
        shape.reach = {{centre.x(), centre.y()},
                       std::hypot(corner.x(), corner.y()) + badgeRadius(style)};
        shape.box = shape.reach.box();
    }
    if (style.badges != BadgeStyle::None && (alter.badge == "plus" || alter.badge == "minus")) {
        const auto badge = centre + badgeOffset(style) * alter.size;
        shape.badge = Disc{{badge.x(), badge.y()}, badgeRadius(style)};
    }
    return shape;
}

void addLines(const MapSnapshot& map, const MapStyle& style, LabelSurroundings& surroundings)
{
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
}

}  // namespace

LabelGround::LabelGround(const MapSnapshot& map,
                         const MapStyle& style,
                         const std::vector<QRectF>& captions)
    : m_map(map)
    , m_rules(labelRules(style))
    , m_symbolOf(map.alteri.size(), 0)
{
    for (std::size_t i = 0; i < map.alteri.size(); ++i) {
        if (!map.alteri[i].place)
            continue;
        m_symbolOf[i] = m_surroundings.symbols.size();
        m_surroundings.symbols.push_back(
            shapeOf(map.alteri[i], scenePoint(*map.alteri[i].place, style), style));
    }
    const Disc ego{{0, 0}, style.egoRadius};
    m_surroundings.symbols.push_back({ego, {}, ego.box(), {}});
    if (const auto name = egoNameRect(map, style); !name.isEmpty())
        m_surroundings.boxes.push_back(boxOf(name));
    for (const auto& caption : captions)
        m_surroundings.boxes.push_back(boxOf(caption));
    addLines(map, style, m_surroundings);
    const double reach = map.geometry.maximalRadius() * style.outerCircle;
    m_surroundings.frame = {-reach, -reach, 2 * reach, 2 * reach};
}

void LabelGround::addLabel(const QRectF& ink)
{
    m_surroundings.boxes.push_back(
        boxOf(ink.adjusted(-m_rules.across, -m_rules.down, m_rules.across, m_rules.down)));
}

LabelRequest LabelGround::request(std::size_t alter, const std::vector<TextBlock>& blocks) const
{
    LabelRequest request{m_symbolOf[alter], {}, {}};
    for (const auto& block : blocks)
        request.variants.push_back({block.ink.width(), block.ink.height()});
    const auto& geometry = m_map.geometry;
    if (const int sector = geometry.cellAt(*m_map.alteri[alter].place).sector;
        geometry.sectors() > 1 && sector >= 0)
        request.sector = Wedge{geometry.sectorStart(sector), geometry.sectorEnd(sector)};
    return request;
}

LabelRules labelRules(const MapStyle& style)
{
    constexpr double roomy = 0.45;
    constexpr double rimAndAir = 1.1;
    LabelRules rules;
    rules.tightGap = style.halo * rimAndAir;
    rules.gap = std::max(style.symbolRadius * roomy, rules.tightGap * 1.2);
    rules.across = style.labelSize * 0.6;
    rules.down = style.labelSize * 0.3;
    // One and a half times, and a little for the white beside letters.
    rules.nearest = 1.6;
    constexpr double touching = 30;  // three tenths of a millimetre on paper
    rules.tiny = style.prints ? touching : rules.tightGap * 0.75;
    rules.inSector = 0.65;
    return rules;
}

}  // namespace alteri
