// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/print/legend_mark.hpp"

#include "ui/map/ground/ground_painting.hpp"
#include "ui/map/painting/symbol_painting.hpp"

#include <QPainter>

#include <algorithm>

namespace alteri {

using Kind = LegendBlock::Kind;

void LegendMark::paint(const LegendBlock::Entry& entry,
                       Kind kind,
                       const QPointF& centre,
                       std::pair<int, int> place) const
{
    const double radius = m_style.symbolRadius;
    const auto fill = m_style.categoryFill(entry.colour, entry.rank);
    const auto disc = [&](const QBrush& brush, const QPen& pen) {
        m_painter.setPen(pen);
        m_painter.setBrush(brush);
        m_painter.drawEllipse(centre, radius * 0.9, radius * 0.9);
    };
    switch (kind) {
    case Kind::Symbols:
        paintSymbol(m_painter, centre, QString::fromStdString(entry.symbol), fill, m_style, 0,
                    hatchOf(entry.rank, m_style));
        break;
    case Kind::Colours:
        paintSymbol(m_painter, centre, QString(), fill, m_style, 0, hatchOf(entry.rank, m_style));
        break;
    case Kind::Sizes: {
        auto sized = m_style;
        sized.symbolRadius *= entry.size;
        paintSymbol(m_painter, centre, QString(), m_style.unknown, sized);
        break;
    }
    case Kind::Outlines:
        paintSymbol(m_painter, centre, QString(), m_style.unknown, m_style,
                    std::max(entry.rank, 0));
        break;
    case Kind::Badges:
        if (entry.isChoice)
            paintChoiceBadge(m_painter, centre, {entry.colour, entry.symbol, entry.rank}, m_style);
        else
            paintEvaluation(QString::fromStdString(entry.symbol), centre);
        break;
    case Kind::Levels:
        if (place.first >= place.second)
            break;  // who has no level stands on no ring
        disc(m_style.ringFills ? QBrush(m_style.levelFill(place.first, place.second))
                               : QBrush(Qt::NoBrush),
             QPen(m_style.line, m_style.outline,
                  place.first + 1 == place.second ? Qt::DotLine : Qt::SolidLine));
        if (place.first == 0) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_style.ego);
            m_painter.drawEllipse(centre, radius * 0.28, radius * 0.28);
        }
        break;
    case Kind::Ties:
        m_painter.setPen(tiePen(QColor(QString::fromStdString(entry.colour)), entry.dash, m_style));
        m_painter.drawLine(centre - QPointF(radius * 1.2, 0), centre + QPointF(radius * 1.2, 0));
        break;
    }
}

void LegendMark::paintEvaluation(const QString& badge, const QPointF& centre) const
{
    const double radius = m_style.symbolRadius;
    if (m_style.egoTies == EgoTies::ByEvaluation) {
        m_painter.setPen(egoTiePen(badge, m_style));
        m_painter.drawLine(centre - QPointF(radius * 1.2, 0), centre + QPointF(radius * 1.2, 0));
    }
    if (m_style.badges == BadgeStyle::None)
        return;
    m_painter.setPen(QPen(m_style.ink, m_style.outline * 0.7));
    m_painter.setBrush(m_style.innerLevel);
    m_painter.drawEllipse(centre, radius * 0.9, radius * 0.9);
    paintBadge(m_painter, centre + badgeOffset(m_style), badge, m_style);
}

}  // namespace alteri
