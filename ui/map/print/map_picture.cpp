// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/print/map_picture.hpp"

#include "ui/map/print/picture_painting.hpp"

#include <QPainter>

#include <cmath>
#include <utility>

namespace alteri {

MapPicture::MapPicture(MapSnapshot map,
                       PictureLook look,
                       const PictureSize& size,
                       const std::stop_token& stop)
    : m_plan(planPicture(std::move(map), std::move(look), size, stop))
{
}

QSizeF MapPicture::millimetres() const
{
    return m_plan.size / unitsPerMillimetre;
}

void MapPicture::paint(QPainter& painter) const
{
    painter.save();
    painter.scale(1 / unitsPerMillimetre, 1 / unitsPerMillimetre);
    paintPicture(painter, m_plan);
    painter.restore();
}

QPointF MapPicture::centre() const
{
    return m_plan.centre / unitsPerMillimetre;
}

std::optional<Error> MapPicture::fault() const
{
    for (const auto& warning : m_plan.warnings)
        if (warning.kind == PictureWarning::Kind::TooTall)
            return Error(ErrorCode::PictureTooTall,
                         {std::to_string(std::lround(warning.value)),
                          std::to_string(std::lround(m_plan.tallest / unitsPerMillimetre))});
    return std::nullopt;
}

QString MapPicture::title() const
{
    return filledIn(m_plan.look.title, m_plan.map, m_plan.look);
}

}  // namespace alteri
