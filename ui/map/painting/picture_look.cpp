// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/painting/picture_look.hpp"

#include "ui/style/safe_colours.hpp"

#include <algorithm>

namespace alteri {

namespace {

std::vector<QColor> allSafeColours()
{
    std::vector<QColor> colours;
    colours.reserve(safeColours.size());
    for (const auto colour : safeColours)
        colours.push_back(colourOf(colour));
    return colours;
}

std::vector<QColor> coloursOf(const QStringList& names)
{
    std::vector<QColor> colours;
    colours.reserve(static_cast<std::size_t>(names.size()));
    for (const auto& name : names)
        if (const QColor colour(name); colour.isValid())
            colours.push_back(colour);
    return colours;
}

void makeGrey(MapStyle& style)
{
    style.grey = true;
    for (auto* colour :
         {&style.paper, &style.ink, &style.muted, &style.line, &style.dashes, &style.caption,
          &style.tie, &style.rule, &style.innerLevel, &style.outerLevel, &style.ego, &style.egoText,
          &style.unknown, &style.selection})
        *colour = style.toned(*colour);
}

}  // namespace

std::vector<QColor> paletteColours(const PictureLook& look)
{
    switch (look.palette) {
    case PaletteKind::OkabeIto:
        return allSafeColours();
    case PaletteKind::Greyscale:
        // With the patterns of hatchOf(): plain greys far apart, and four patterns.
        return coloursOf({QStringLiteral("#ffffff"), QStringLiteral("#2b2b2b"),
                          QStringLiteral("#ffffff"), QStringLiteral("#a6a6a6"),
                          QStringLiteral("#ffffff"), QStringLiteral("#e0e0e0"),
                          QStringLiteral("#6b6b6b"), QStringLiteral("#ffffff")});
    case PaletteKind::Brand:
        return coloursOf(look.brandColours);
    case PaletteKind::Study:
        break;
    }
    return {};
}

MapStyle printStyle(const PictureLook& look, double outerCircle, double labelPoints)
{
    auto style = paperStyle();
    if (look.palette == PaletteKind::Greyscale)
        makeGrey(style);
    const double designed = look.symbolMillimetres / 2 * unitsPerMillimetre;
    const double roomy = outerCircle * 0.035;
    constexpr double smallestSymbol = 95;
    style.outerCircle = outerCircle;
    style.symbolRadius = std::min(designed, std::max(roomy, smallestSymbol));
    style.egoRadius = std::min(outerCircle * 0.095, std::max(400.0, outerCircle * 0.0775));
    style.outline = look.linePoints * unitsPerPoint;
    style.halo = style.outline * 1.6;
    style.labelSize = labelPoints * unitsPerPoint;
    style.captionSize =
        std::min(look.captionPoints, std::max(labelPoints, smallestPoints)) * unitsPerPoint;
    style.sectorSize =
        std::min(look.sectorPoints, std::max(labelPoints, smallestPoints)) * unitsPerPoint;
    style.legendSize = look.legendPoints * unitsPerPoint;
    style.titleSize = look.titlePoints * unitsPerPoint;
    style.ringFills = look.ringFills;
    style.ringLabels = look.ringLabels;
    style.sectorLabels = look.sectorLabels;
    style.alterTies = look.alterTies;
    style.egoTies = look.egoTies;
    style.badges = look.badges;
    style.palette = paletteColours(look);
    style.hatched = look.palette == PaletteKind::Greyscale;
    style.family = look.family;
    style.language = look.language;
    style.prints = true;
    return style;
}

}  // namespace alteri
