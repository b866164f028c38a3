// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/design/map_preview.hpp"

#include <QPainter>

#include <algorithm>

namespace alteri {

void MapPreview::show(const MapSnapshot& map)
{
    m_picture.emplace(map);
    update();
}

void MapPreview::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_picture)
        return;
    QPainter painter(this);
    const auto size = m_picture->millimetres();
    const double scale = std::min(width() / size.width(), height() / size.height());
    painter.translate((width() - scale * size.width()) / 2, (height() - scale * size.height()) / 2);
    painter.scale(scale, scale);
    painter.fillRect(QRectF(QPointF(0, 0), size), Qt::white);
    m_picture->paint(painter);
}

}  // namespace alteri
