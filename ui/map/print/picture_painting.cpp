// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/print/picture_painting.hpp"

#include "ui/map/ground/ground_painting.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/map/labels/label_painting.hpp"
#include "ui/map/painting/symbol_painting.hpp"
#include "ui/map/print/legend_painting.hpp"
#include "ui/map/print/picture_plan.hpp"
#include "ui/style/text_painting.hpp"

#include <QPainter>

namespace alteri {

namespace {

void paintPrintedMap(QPainter& painter, const MapSnapshot& map, const PrintedMap& printed)
{
    const auto& style = printed.style;
    const auto forEachPlaced = [&](const auto& work) {
        for (std::size_t i = 0; i < map.alteri.size(); ++i)
            if (map.alteri[i].place)
                work(scenePoint(*map.alteri[i].place, style), i);
    };
    paintGround(painter, map, style, printed.captions);
    paintEgoTies(painter, map, style);
    if (style.alterTies)
        paintTies(painter, map, style);
    forEachPlaced([&](const QPointF& at, std::size_t i) {
        paintLeader(painter, at, printed.labels[i], style);
    });
    paintEgo(painter, map, style);
    forEachPlaced(
        [&](const QPointF& at, std::size_t i) { paintAlter(painter, at, map.alteri[i], style); });
    // Names last: a symbol may stand close to another's name, but never over it.
    forEachPlaced([&](const QPointF& at, std::size_t i) {
        if (!printed.labels[i].isEmpty())
            paintLabel(painter, at, printed.labels[i], style);
    });
}

}  // namespace

void paintPicture(QPainter& painter, const PicturePlan& plan)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const auto& line : plan.lines) {
        painter.setFont(line.font);
        painter.setPen(line.colour);
        paintText(painter, line.at, line.text);
    }
    painter.save();
    painter.translate(plan.centre);
    paintPrintedMap(painter, plan.map, plan.printed);
    painter.restore();
    if (plan.legend)
        Legend(plan.map, plan.printed.style, plan.look.legend)
            .paint(painter, plan.legend->at, plan.legend->width, plan.legend->columns);
    if (!plan.names.isEmpty())
        plan.names.paint(painter, plan.namesAt);
    painter.restore();
}

}  // namespace alteri
