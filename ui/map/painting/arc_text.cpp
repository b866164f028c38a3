// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/painting/arc_text.hpp"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

bool isJoined(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.joiningType() == QChar::Joining_Dual || c.joiningType() == QChar::Joining_Right;
    });
}

QStringList lettersOf(const QString& text)
{
    QStringList letters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype begin = 0;
    while (finder.toNextBoundary() != -1) {
        letters << text.mid(begin, finder.position() - begin);
        begin = finder.position();
    }
    return letters;
}

double widthOf(const ArcText& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const auto letters = static_cast<double>(lettersOf(text.text).size());
    return metrics.horizontalAdvance(text.text) + text.spacing * std::max(0.0, letters - 1);
}

QTransform placedAt(double angle, double radius, bool flipped)
{
    QTransform transform;
    transform.rotateRadians(angle);
    transform.translate(0, -radius);
    if (flipped)
        transform.rotate(180);
    return transform;
}

QPainterPath straight(const ArcText& text, const QFont& font)
{
    const double width = widthOf(text, font);
    const double middle = text.centred ? text.angle : text.angle + width / text.radius / 2;
    QPainterPath path;
    path.addText(-width / 2, 0, font, text.text);
    return path.translated(text.radius * std::sin(middle), -text.radius * std::cos(middle));
}

}  // namespace

double arcTextAngle(const ArcText& text, const QFont& font)
{
    return widthOf(text, font) / text.radius;
}

QPainterPath arcTextPath(const ArcText& text, const QFont& font)
{
    if (isJoined(text.text))
        return straight(text, font);
    const QFontMetricsF metrics(font);
    const bool flipped = text.centred && std::cos(text.angle) < -0.2;
    // Turned letters hang from their base line towards the centre.
    const double radius = flipped ? text.radius + metrics.capHeight() : text.radius;
    const double whole = widthOf(text, font) / radius;
    const double direction = flipped ? -1 : 1;
    const double start = text.centred ? text.angle - direction * whole / 2 : text.angle;

    QPainterPath path;
    QString before;
    int index = 0;
    for (const auto& letter : lettersOf(text.text)) {
        // From the width of the text so far, so that kerning counts.
        const double left = metrics.horizontalAdvance(before) + text.spacing * index++;
        const double width = metrics.horizontalAdvance(letter);
        QPainterPath glyph;
        glyph.addText(-width / 2, 0, font, letter);
        const double angle = start + direction * (left + width / 2) / radius;
        path.addPath(placedAt(angle, radius, flipped).map(glyph));
        before += letter;
    }
    return path;
}

}  // namespace alteri
