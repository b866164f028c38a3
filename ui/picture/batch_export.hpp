// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/multilevel/products/parallel.hpp"
#include "ui/picture/map_drawing.hpp"

#include <QString>
#include <QStringList>

#include <vector>

namespace alteri {

/// One picture of a batch.
struct BatchItem {
    MapSnapshot map;  ///< with the names that may leave
    QString file;
};

struct BatchResult {
    struct Note {
        QString file;
        PictureWarning warning;
    };

    int written = 0;
    bool cancelled = false;
    std::vector<Error> failed;  ///< why files could not be written
    std::vector<Note> notes;
};

/// File names without folders for maps, by a pattern of {ego}, {code}, {map} and {n} (the place in
/// the list). Names that come twice get a number.
/// @param codes of the egos, as the maps
QStringList batchNames(const QString& pattern,
                       const std::vector<MapSnapshot>& maps,
                       const QStringList& codes,
                       PictureFormat format);

/// Draws and writes maps, as many at once as the machine has processors. Maps that are being drawn
/// when a stop is requested are not written any more.
BatchResult exportBatch(const std::vector<BatchItem>& items,
                        const PictureSettings& settings,
                        const Watch& watch = {});

}  // namespace alteri
