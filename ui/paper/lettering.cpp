// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/lettering.hpp"

#include "ui/paper/drawing.hpp"
#include "ui/style/fonts.hpp"
#include "ui/style/text_painting.hpp"

#include <QFontMetricsF>
#include <QPainter>

namespace alteri {

namespace {

// Sizes of fonts are whole pixels: in a hundred times the size they are exact enough.
constexpr double finer = 100;
constexpr double scale = millimetresPerPoint / finer;

/// Breaks off the beginning of a word that is wider than a line.
QString takeFitting(QString& word, double width, const Lettering& lettering)
{
    qsizetype length = word.size();
    while (length > 1 && lettering.width(word.left(length)) > width)
        --length;
    auto fitting = word.left(length);
    word.remove(0, length);
    return fitting;
}

}  // namespace

Lettering::Lettering(double points, QFont::Weight weight, bool italic, const QString& family)
    : m_font(printFont(points * finer, weight, italic, family))
{
}

double Lettering::width(const QString& text) const
{
    return QFontMetricsF(m_font).horizontalAdvance(text) * scale;
}

double Lettering::ascent() const
{
    return QFontMetricsF(m_font).ascent() * scale;
}

double Lettering::descent() const
{
    return QFontMetricsF(m_font).descent() * scale;
}

double Lettering::capHeight() const
{
    return QFontMetricsF(m_font).capHeight() * scale;
}

double Lettering::lineHeight() const
{
    return QFontMetricsF(m_font).lineSpacing() * scale;
}

void Lettering::paint(QPainter& painter,
                      const QPointF& at,
                      const QString& text,
                      Qt::Alignment alignment) const
{
    const double whole = QFontMetricsF(m_font).horizontalAdvance(text);
    const double left = alignment.testFlag(Qt::AlignRight)     ? -whole
                        : alignment.testFlag(Qt::AlignHCenter) ? -whole / 2
                                                               : 0;
    painter.save();
    painter.translate(at);
    painter.scale(scale, scale);
    painter.setFont(m_font);
    paintText(painter, {left, 0}, text);
    painter.restore();
}

QStringList wrapped(const QString& text, double width, const Lettering& lettering)
{
    QStringList lines;
    QString line;
    for (auto word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (lettering.width(longer) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines << line;
        while (lettering.width(word) > width && word.size() > 1)
            lines << takeFitting(word, width, lettering);
        line = word;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines << line;
    return lines;
}

}  // namespace alteri
