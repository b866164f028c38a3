// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/ego_painting.hpp"

#include "ui/map/label_layout.hpp"
#include "ui/map/map_picture.hpp"
#include "ui/style/fonts.hpp"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QStringList>

#include <algorithm>

namespace alteri {

namespace {

constexpr double lineSpacing = 1.12;

QFont nameFont(const MapStyle& style)
{
    return pictureFont(style.labelSize, QFont::Bold);
}

bool fitsDisc(const QString& name, const MapStyle& style)
{
    return QFontMetricsF(nameFont(style)).horizontalAdvance(name) < 1.8 * style.egoRadius;
}

/// A name in one line, or in two of much the same width, the second one shortened if need be.
QStringList linesOf(const QString& name, const MapStyle& style)
{
    const QFontMetricsF metrics(nameFont(style));
    const double widest = 0.72 * style.outerCircle;
    const double oneLine = widest / 2;
    const double whole = metrics.horizontalAdvance(name);
    if (whole <= oneLine || !name.contains(QLatin1Char(' ')))
        return {metrics.elidedText(name, Qt::ElideRight, widest)};
    QString first;
    QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    while (words.size() > 1) {
        const auto longer =
            first.isEmpty() ? words.front() : first + QLatin1Char(' ') + words.front();
        if (!first.isEmpty() && metrics.horizontalAdvance(longer) > std::min(widest, whole * 0.55))
            break;
        first = longer;
        words.removeFirst();
    }
    return {metrics.elidedText(first, Qt::ElideRight, widest),
            metrics.elidedText(words.join(QLatin1Char(' ')), Qt::ElideRight, widest)};
}

/// The name under the disc.
LabelLook nameBelow(const QString& name, const MapStyle& style)
{
    const auto font = nameFont(style);
    const QFontMetricsF metrics(font);
    const auto lines = linesOf(name, style);
    LabelLook look;
    double width = 0;
    double baseLine = style.egoRadius + style.labelSize * (lineSpacing + 0.71) / 2;
    for (const auto& line : lines) {
        const double advance = metrics.horizontalAdvance(line);
        look.path.addText(-advance / 2, baseLine, font, line);
        width = std::max(width, advance);
        baseLine += style.labelSize * lineSpacing;
    }
    look.box = QRectF(-width / 2, style.egoRadius, width,
                      style.labelSize * lineSpacing * static_cast<double>(lines.size()));
    return look;
}

}  // namespace

void paintEgo(QPainter& painter, const MapSnapshot& map, const MapStyle& style)
{
    painter.setBrush(style.ego);
    painter.setPen(QPen(style.paper, style.outline * 1.6));
    painter.drawEllipse(QPointF(0, 0), style.egoRadius, style.egoRadius);
    const double r = style.egoRadius;
    const auto name = QString::fromStdString(map.egoLabel);
    const bool fits = fitsDisc(name, style) && !name.isEmpty();
    painter.setPen(style.egoText);
    painter.setFont(nameFont(style));
    painter.drawText(QRectF(-r, -r, 2 * r, 2 * r), Qt::AlignCenter,
                     fits ? name : QCoreApplication::translate("alteri::Map", "Ego"));
    if (!fits && !name.isEmpty())
        paintLabel(painter, {0, 0}, nameBelow(name, style), style);
}

QRectF egoNameRect(const MapSnapshot& map, const MapStyle& style)
{
    const auto name = QString::fromStdString(map.egoLabel);
    return name.isEmpty() || fitsDisc(name, style) ? QRectF() : nameBelow(name, style).box;
}

}  // namespace alteri
