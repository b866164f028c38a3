// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/canvas/map_tray.hpp"

#include "ui/map/ground/ground_painting.hpp"
#include "ui/style/fonts.hpp"

#include <QCoreApplication>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>

#include <algorithm>

namespace alteri {

namespace {

constexpr double columnWidth = 240;
constexpr double rowHeight = 130;
constexpr double margin = 16;

}  // namespace

MapTray::MapTray(QGraphicsScene& scene)
    : m_title(new QGraphicsSimpleTextItem)
{
    scene.addItem(m_title);
    m_title->setFont(pictureFont(MapStyle().labelSize, QFont::DemiBold));
}

QString MapTray::title()
{
    return QCoreApplication::translate("alteri::MapTray", "Not yet placed");
}

void MapTray::layOut(const MapSnapshot& map,
                     const MapStyle& style,
                     std::vector<QPointF>& positions,
                     MapLabels& labels)
{
    const LabelLayout layout(style);
    const auto ground = groundRect(map, style);
    const double left = ground.left() - columnWidth;
    const int rows = std::max(1, static_cast<int>((ground.height() - rowHeight) / rowHeight));
    // Its first column is always there: the map must not jump when the first alter comes.
    m_rect = QRectF(left, ground.top(), columnWidth, ground.height());
    int index = 0;
    for (std::size_t i = 0; i < map.alteri.size(); ++i) {
        if (map.alteri[i].place)
            continue;
        const int fullColumns = index / rows;
        const double column = left - fullColumns * columnWidth;
        positions[i] = {column + columnWidth / 2, ground.top() + rowHeight * (index % rows + 0.9)};
        labels.set(i,
                   layout.below(QString::fromStdString(map.alteri[i].label), columnWidth - margin));
        m_rect |= QRectF(column, ground.top(), columnWidth, ground.height());
        ++index;
    }
    m_title->setVisible(index > 0);
    m_title->setText(title());
    m_title->setBrush(style.muted);
    m_title->setPos(left + 20, ground.top());
}

void MapTray::hide()
{
    m_rect = {};
    m_title->setVisible(false);
}

}  // namespace alteri
