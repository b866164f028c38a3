// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/text_painting.hpp"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace alteri {

bool keepsLetters(const QPainter& painter)
{
    switch (painter.paintEngine()->type()) {
    case QPaintEngine::Pdf:
        return true;
    case QPaintEngine::SVG:
        return dynamic_cast<const KeepsLetters*>(painter.device()) != nullptr;
    default:
        return false;
    }
}

void paintText(QPainter& painter, const QPointF& at, const QString& text)
{
    if (painter.paintEngine()->type() != QPaintEngine::SVG || keepsLetters(painter)) {
        painter.drawText(at, text);
        return;
    }
    QPainterPath path;
    path.addText(at, painter.font(), text);
    const auto pen = painter.pen();
    const auto brush = painter.brush();
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawPath(path);
    painter.setPen(pen);
    painter.setBrush(brush);
}

QStringList paragraphLines(const QString& paragraph, const QFont& font, double width)
{
    QTextLayout layout(paragraph, font);
    QStringList lines;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

}  // namespace alteri
