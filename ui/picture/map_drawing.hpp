// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "ui/map/print/map_picture.hpp"
#include "ui/paper/drawing.hpp"
#include "ui/picture/picture_settings.hpp"

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace alteri {

/// A map as a drawing that can be exported.
Drawing drawingOf(const std::shared_ptr<const MapPicture>& picture);

/// A drawing and what its maker should know about it.
struct Figure {
    Drawing drawing;
    std::vector<PictureWarning> warnings;
    /// Why it is not whole at this size; such a drawing can be looked at, but becomes no file.
    std::optional<Error> fault{};
};

/// Writes a figure as a file of its format.
/// @throws its fault, and as writePicture()
void writeFigure(const Figure& figure, const PictureOutput& output, const QString& file);

/// One map.
/// @throws Error{Cancelled}
Figure mapFigure(const MapSnapshot& map,
                 const PictureSettings& settings,
                 const std::stop_token& stop = {});

/// How several maps stand on one page.
struct SheetGrid {
    int rows = 1;
    int columns = 2;
    bool letters = false;  ///< (a), (b), ... before the titles
};

/// Maps side by side, their names and symbols all in the size that the fullest of them needs.
/// @param looks one for each map
std::vector<MapPicture> picturesInOneSize(const std::vector<MapSnapshot>& maps,
                                          std::vector<PictureLook> looks,
                                          const PictureSize& size);

/// Several maps in one scale and style, with one legend for all. Their names are shown only where
/// each map is at least 80 mm wide.
/// @param maps as many as the grid has cells, or fewer
Figure sheetFigure(const std::vector<MapSnapshot>& maps,
                   const PictureSettings& settings,
                   const SheetGrid& grid);

/// As many sheets as it takes for all maps.
std::vector<Figure> sheetFigures(const std::vector<MapSnapshot>& maps,
                                 const PictureSettings& settings,
                                 const SheetGrid& grid);

}  // namespace alteri
