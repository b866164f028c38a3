// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/painting/map_style.hpp"

#include <QStringList>

#include <set>

namespace alteri {

/// Pictures are planned and painted in hundredths of a millimetre.
constexpr double unitsPerMillimetre = 100;

enum class PaletteKind {
    Study,      ///< the colours of the codebook
    OkabeIto,   ///< eight colours that everybody tells apart (Okabe & Ito 2008)
    Greyscale,  ///< greys and patterns, for print in black
    Brand,      ///< a list of one's own
};

enum class LegendPosition { Automatic, Right, Below, None };

/// What the legend of a picture says.
struct LegendLook {
    LegendPosition position = LegendPosition::Automatic;
    std::set<LegendBlock::Kind> leftOut;
    bool counts = true;        ///< number of alteri of each category
    bool emptyEntries = true;  ///< categories that do not occur on the map
    bool notes = true;         ///< how to read rings and sectors

    friend bool operator==(const LegendLook&, const LegendLook&) = default;
};

/// How pictures of maps look, whatever their size: lengths of type and lines are points. Plain
/// values; saved in studies and as files, see `ui/picture/picture_settings.hpp`.
struct PictureLook {
    PaletteKind palette = PaletteKind::Study;
    QStringList brandColours;  ///< "#rrggbb"

    bool ringFills = true;
    bool ringLabels = true;
    bool sectorLabels = true;
    bool alterTies = true;
    EgoTies egoTies = EgoTies::None;
    BadgeStyle badges = BadgeStyle::Disc;
    bool labels = true;

    QString family;  ///< of fonts; empty: Open Sans
    double titlePoints = 12;
    double labelPoints = 7.5;  ///< fewer where labels would meet, but not below `smallestPoints`
    double captionPoints = 6.5;
    double sectorPoints = 7.5;
    double legendPoints = 7.5;
    double linePoints = 0.74;
    double symbolMillimetres = 3.6;  ///< diameter; less on small maps

    LegendLook legend;
    QString language;                              ///< "en", "de"; empty: the program's
    QString title = QStringLiteral("{ego}");       ///< {ego}, {map}, {n}; empty: none
    QString subtitle = QStringLiteral("{count}");  ///< {count}: "Ego-network map, 25 alteri"
    QString caption;                               ///< under the picture

    friend bool operator==(const PictureLook&, const PictureLook&) = default;
};

/// Journals print nothing smaller.
inline constexpr double smallestPoints = 6;

/// Size of a picture in millimetres; a height of 0 follows from the width.
struct PictureSize {
    double width = 174;
    double height = 0;

    friend bool operator==(const PictureSize&, const PictureSize&) = default;
};

/// The style of a map in hundredths of a millimetre for this look.
/// @param outerCircle radius of the outer circle
/// @param labelPoints size of labels; at most `PictureLook::labelPoints`
MapStyle printStyle(const PictureLook& look, double outerCircle, double labelPoints);

/// Hundredths of a millimetre in a point.
inline constexpr double unitsPerPoint = 2540.0 / 72;

/// The colours of a palette by the place of a category; empty for the study's own.
std::vector<QColor> paletteColours(const PictureLook& look);

}  // namespace alteri
