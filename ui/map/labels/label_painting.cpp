// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/labels/label_painting.hpp"

#include "ui/map/painting/letter_paths.hpp"
#include "ui/style/text_painting.hpp"

#include <QPaintEngine>
#include <QPainter>
#include <QPen>

namespace alteri {

namespace {

void paintHalo(QPainter& painter,
               const QPainterPath& text,
               const QColor& colour,
               const MapStyle& style)
{
    if (style.halo <= 0)
        return;
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        painter.setBrush(colour);
        fillRims(painter, text, style.halo);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2 * style.halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(text);
}

}  // namespace

void paintLabel(QPainter& painter,
                const QPointF& symbol,
                const LabelLook& label,
                const MapStyle& style)
{
    painter.translate(symbol);
    auto halo = style.paper;
    // In print opaque: writers of PDF turn see-through strokes into areas of thousands of curves.
    if (!style.prints)
        halo.setAlphaF(0.82F);
    paintHalo(painter, label.path, halo, style);
    if (keepsLetters(painter)) {
        painter.setPen(style.ink);
        painter.setFont(style.font(style.labelSize));
        for (const auto& line : label.lines)
            paintText(painter, line.at, line.text);
    } else {
        painter.setBrush(style.ink);
        fillLetters(painter, label.path);
    }
    painter.translate(-symbol);
}

void paintLeader(QPainter& painter,
                 const QPointF& symbol,
                 const LabelLook& label,
                 const MapStyle& style)
{
    if (!label.leader)
        return;
    const auto line = label.leader->translated(symbol);
    painter.setPen(QPen(style.paper, style.outline * 1.8, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line);
    painter.setPen(QPen(style.muted, style.outline * 0.6, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line);
}

}  // namespace alteri
