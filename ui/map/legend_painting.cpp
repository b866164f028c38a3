// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/legend_painting.hpp"

#include "ui/map/symbol_painting.hpp"
#include "ui/style/fonts.hpp"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <utility>

namespace alteri {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("alteri::Map", text);
}

/// Paints downwards, or only measures when there is no painter.
class LegendPainter {
public:
    LegendPainter(QPainter* painter, const QPointF& topLeft, double width, const MapStyle& style)
        : m_painter(painter)
        , m_left(topLeft.x())
        , m_y(topLeft.y())
        , m_width(width)
        , m_style(style)
    {
    }

    double y() const { return m_y; }

    void title(const QString& text)
    {
        const double size = m_style.labelSize;
        const auto font = pictureFont(size, QFont::DemiBold);
        drawText(text, m_left, m_y + size, font, m_style.ink);
        m_y += size * 1.45;
        if (m_painter != nullptr) {
            m_painter->setPen(QPen(m_style.rule, m_style.outline * 0.6));
            m_painter->drawLine(QPointF(m_left, m_y), QPointF(m_left + m_width, m_y));
        }
        m_y += size * 0.4;
    }

    void entry(const LegendBlock::Entry& entry, LegendBlock::Kind kind, int index, int count)
    {
        const auto lines = wrapped(QString::fromStdString(entry.label), m_width - 105);
        const double lineHeight = m_style.labelSize * 1.25;
        const double height = 48 + lineHeight * static_cast<double>(lines.size() - 1);
        const double middle = m_y + 24;
        if (m_painter != nullptr)
            drawMark(entry, kind, {m_left + 21, middle}, index, count);
        const auto font = pictureFont(m_style.labelSize);
        double base = middle + m_style.labelSize * 0.36;
        const auto number = QString::number(entry.count);
        const double numberWidth = QFontMetricsF(font).horizontalAdvance(number);
        drawText(number, m_left + m_width - numberWidth, base, font, m_style.muted);
        for (const auto& line : lines) {
            drawText(line, m_left + 54, base, font, m_style.ink);
            base += lineHeight;
        }
        m_y += height;
    }

    void note(const QString& text)
    {
        const double size = m_style.captionSize;
        for (const auto& line : wrapped(text, m_width, size)) {
            m_y += size * 1.45;
            drawText(line, m_left, m_y, pictureFont(size), m_style.muted);
        }
    }

    void gap() { m_y += m_style.labelSize * 0.9; }

private:
    void drawText(const QString& text, double x, double y, const QFont& font, const QColor& colour)
    {
        if (m_painter == nullptr)
            return;
        m_painter->setFont(font);
        m_painter->setPen(colour);
        m_painter->drawText(QPointF(x, y), text);
    }

    QStringList wrapped(const QString& text, double width, double size = 0) const
    {
        QTextLayout layout(text, pictureFont(size > 0 ? size : m_style.labelSize));
        QStringList lines;
        layout.beginLayout();
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines << text.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
        return lines.isEmpty() ? QStringList{QString()} : lines;
    }

    void drawMark(const LegendBlock::Entry& entry,
                  LegendBlock::Kind kind,
                  const QPointF& centre,
                  int index,
                  int count)
    {
        const auto symbol = QString::fromStdString(entry.symbol);
        switch (kind) {
        case LegendBlock::Kind::Symbols:
            paintSymbol(*m_painter, centre, symbol,
                        entry.colour.empty() ? m_style.unknown
                                             : QColor(QString::fromStdString(entry.colour)),
                        m_style);
            break;
        case LegendBlock::Kind::Badges:
            m_painter->setPen(QPen(m_style.ink, m_style.outline * 0.7));
            m_painter->setBrush(m_style.innerLevel);
            m_painter->drawEllipse(centre, m_style.symbolRadius * 0.9, m_style.symbolRadius * 0.9);
            paintBadge(*m_painter, centre + badgeOffset(m_style), symbol, m_style);
            break;
        case LegendBlock::Kind::Levels:
            m_painter->setPen(QPen(m_style.line, m_style.outline,
                                   index + 1 == count ? Qt::DotLine : Qt::SolidLine));
            m_painter->setBrush(m_style.levelFill(index, count));
            m_painter->drawEllipse(centre, m_style.symbolRadius * 0.9, m_style.symbolRadius * 0.9);
            if (index == 0) {
                m_painter->setPen(Qt::NoPen);
                m_painter->setBrush(m_style.ego);
                m_painter->drawEllipse(centre, 5, 5);
            }
            break;
        }
    }

    QPainter* m_painter;
    double m_left;
    double m_y;
    double m_width;
    const MapStyle& m_style;
};

int unplacedIn(const MapSnapshot& map)
{
    int unplaced = 0;
    for (const auto& alter : map.alteri)
        unplaced += alter.place ? 0 : 1;
    return unplaced;
}

}  // namespace

double paintLegend(QPainter* painter,
                   const MapSnapshot& map,
                   const QPointF& topLeft,
                   double width,
                   const MapStyle& style)
{
    LegendPainter legend(painter, topLeft, width, style);
    for (const auto& block : map.legend) {
        legend.title(QString::fromStdString(block.title));
        const int count = static_cast<int>(block.entries.size());
        for (int i = 0; i < count; ++i)
            legend.entry(block.entries[static_cast<std::size_t>(i)], block.kind, i, count);
        legend.gap();
    }
    if (!map.levels.empty())
        legend.note(map.geometry.sectors() > 1
                        ? translated(QT_TRANSLATE_NOOP("alteri::Map",
                                                       "The nearer to the centre, the higher the "
                                                       "level; dashed lines separate the sectors."))
                        : translated(QT_TRANSLATE_NOOP(
                            "alteri::Map", "The nearer to the centre, the higher the level.")));
    if (const int unplaced = unplacedIn(map); unplaced > 0)
        legend.note(QCoreApplication::translate(
            "alteri::Map", "%n alteri have no place on this map yet.", nullptr, unplaced));
    return legend.y() - topLeft.y();
}

}  // namespace alteri
