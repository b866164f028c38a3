// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "ui/map/print/picture_plan.hpp"

#include <QPointF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

class QPainter;

namespace alteri {

/// A finished picture of one map at its final size: title, map with its labels, legend, caption.
class MapPicture {
public:
    /// @throws Error{Cancelled}
    explicit MapPicture(MapSnapshot map,
                        PictureLook look = {},
                        const PictureSize& size = {},
                        const std::stop_token& stop = {});

    QSizeF millimetres() const;

    /// Paints with the top left corner at the painter's origin, its unit one millimetre. No
    /// background.
    void paint(QPainter& painter) const;

    const std::vector<PictureWarning>& warnings() const { return m_plan.warnings; }

    /// The map as it is painted; with numbers for labels if names found no room.
    const MapSnapshot& map() const { return m_plan.map; }
    const PrintedMap& printed() const { return m_plan.printed; }
    /// Where ego is, in millimetres.
    QPointF centre() const;
    /// Why it is not whole: it is taller than its page.
    std::optional<Error> fault() const;
    /// Title with its placeholders filled in.
    QString title() const;

private:
    PicturePlan m_plan;
};

}  // namespace alteri
