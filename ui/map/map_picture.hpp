// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/label_layout.hpp"
#include "ui/map/map_style.hpp"

#include <QImage>
#include <QSizeF>
#include <QString>

class QPainter;

namespace alteri {

/// A finished picture of one map: title, map with its labels, legend.
class MapPicture {
public:
    explicit MapPicture(MapSnapshot map, const MapStyle& style = paperStyle());

    /// Size in scene units (0.1 mm at the design size).
    QSizeF size() const { return m_size; }

    /// Paints with the top left corner at the painter's origin, one unit per scene unit.
    void paint(QPainter& painter) const;

    /// As pixels. The height follows from the width; the resolution is written into the image.
    QImage image(double widthMillimetres, int dotsPerInch) const;

private:
    void paintTitle(QPainter& painter) const;
    void paintAlteri(QPainter& painter) const;

    MapSnapshot m_map;
    MapStyle m_lettering;  ///< of title and legend
    MapStyle m_style;      ///< of the map, with labels that fit
    std::vector<LabelLook> m_labels;
    QRectF m_ground;  ///< of the map around its own origin
    double m_top = 0;
    QSizeF m_size;
};

/// Paints one label with a halo that sets it off from what lies behind.
void paintLabel(QPainter& painter,
                const QPointF& symbol,
                const LabelLook& label,
                const MapStyle& style);

/// A name without the characters that file systems do not allow.
QString fileNameFor(const QString& name);

/// Writes an image as PNG with its resolution.
/// @return false if the file cannot be written
bool writePng(const QImage& image, const QString& file);

}  // namespace alteri
