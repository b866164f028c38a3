// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/painting/picture_look.hpp"
#include "ui/map/print/name_list.hpp"
#include "ui/map/print/picture_warning.hpp"
#include "ui/map/print/print_layout.hpp"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace alteri {

/// What stands where on a picture of a map. Lengths in hundredths of a millimetre.
struct PicturePlan {
    struct TextLine {
        QPointF at;
        QString text;
        QFont font;
        QColor colour;
    };
    struct LegendPlace {
        bool isRight = false;
        double width = 0;
        int columns = 1;
        QPointF at{};
    };

    MapSnapshot map;  ///< with numbers for labels if names found no room
    PictureLook look;
    PrintedMap printed{};
    QSizeF size{};
    QPointF centre{};                     ///< where ego is
    std::vector<TextLine> lines{};        ///< title, subtitle and caption
    std::optional<LegendPlace> legend{};  ///< nothing: there is none
    NameList names{};                     ///< that numbers stand for
    QPointF namesAt{};
    double tallest = 0;  ///< height of the page
    std::vector<PictureWarning> warnings{};
};

/// @throws Error{Cancelled}
PicturePlan planPicture(MapSnapshot map,
                        PictureLook look,
                        const PictureSize& size,
                        const std::stop_token& stop = {});

/// A text of the picture with its placeholders filled in.
QString filledIn(QString text, const MapSnapshot& map, const PictureLook& look);

}  // namespace alteri
