// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/labels/ego_painting.hpp"

#include "ui/map/labels/label_layout.hpp"
#include "ui/map/labels/label_painting.hpp"
#include "ui/map/labels/label_text.hpp"
#include "ui/map/painting/map_words.hpp"
#include "ui/style/text_painting.hpp"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>

namespace alteri {

namespace {

constexpr double egoLineSpacing = 1.12;

QFont nameFont(const MapStyle& style)
{
    return style.font(style.labelSize, QFont::Bold);
}

bool fitsDisc(const QString& name, const MapStyle& style)
{
    return !name.isEmpty()
           && QFontMetricsF(nameFont(style)).horizontalAdvance(name) < 1.8 * style.egoRadius;
}

/// In print the innermost ring has no room to spare.
bool standsOutside(const QString& name, const MapStyle& style)
{
    return !style.prints && !name.isEmpty() && !fitsDisc(name, style);
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
    double baseLine = style.egoRadius + style.labelSize * (egoLineSpacing + 0.71) / 2;
    for (const auto& line : lines) {
        const double advance = metrics.horizontalAdvance(line);
        look.path.addText(-advance / 2, baseLine, font, line);
        width = std::max(width, advance);
        baseLine += style.labelSize * egoLineSpacing;
    }
    look.box = QRectF(-width / 2, style.egoRadius, width,
                      style.labelSize * egoLineSpacing * static_cast<double>(lines.size()));
    return look;
}

int symbolsUnder(const QRectF& box, const MapSnapshot& map, const MapStyle& style)
{
    int count = 0;
    for (const auto& alter : map.alteri) {
        if (!alter.place)
            continue;
        const double reach = style.symbolRadius * std::max(1.0, alter.size);
        const auto room = box.adjusted(-reach, -reach, reach, reach);
        count += room.contains(scenePoint(*alter.place, style)) ? 1 : 0;
    }
    return count;
}

/// The name around the disc where the fewest symbols stand on it: under it if possible.
LabelLook nameAround(const QString& name, const MapSnapshot& map, const MapStyle& style)
{
    const auto below = nameBelow(name, style);
    const double up = -below.box.top() - below.box.bottom();
    const double aside = below.box.width() / 2 - style.egoRadius / 2;
    const double beside = below.box.width() / 2 + style.egoRadius + style.halo;
    const double level = -below.box.center().y();
    const std::array ways{QPointF(0, 0),          QPointF(0, up),         QPointF(-aside, 0),
                          QPointF(aside, 0),      QPointF(-aside, up),    QPointF(aside, up),
                          QPointF(beside, level), QPointF(-beside, level)};
    auto best = ways.front();
    int fewest = std::numeric_limits<int>::max();
    for (const auto& way : ways)
        if (const int count = symbolsUnder(below.box.translated(way), map, style); count < fewest) {
            fewest = count;
            best = way;
        }
    LabelLook look = below;
    look.path.translate(best);
    look.box.translate(best);
    return look;
}

}  // namespace

void paintEgo(QPainter& painter, const MapSnapshot& map, const MapStyle& style)
{
    painter.setBrush(style.ego);
    painter.setPen(QPen(style.paper, style.outline * 1.6));
    painter.drawEllipse(QPointF(0, 0), style.egoRadius, style.egoRadius);
    painter.setPen(style.egoText);
    const auto name = QString::fromStdString(map.egoLabel);
    const auto text = fitsDisc(name, style)
                          ? name
                          : mapText(QT_TRANSLATE_NOOP("alteri::Map", "Ego"), style.language);
    painter.setFont(nameFont(style));
    const QFontMetricsF metrics(painter.font());
    paintText(painter, {-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2}, text);
    if (standsOutside(name, style))
        paintLabel(painter, {0, 0}, nameAround(name, map, style), style);
}

QRectF egoNameRect(const MapSnapshot& map, const MapStyle& style)
{
    const auto name = QString::fromStdString(map.egoLabel);
    return standsOutside(name, style) ? nameAround(name, map, style).box : QRectF();
}

}  // namespace alteri
