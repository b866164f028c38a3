// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/overview/aggregate_drawing.hpp"

#include "ui/map/ground/ground_painting.hpp"
#include "ui/map/labels/caption_layout.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/paper/lettering.hpp"
#include "ui/style/fonts.hpp"
#include "ui/style/text_painting.hpp"
#include "ui/text/number_format.hpp"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <memory>
#include <numeric>
#include <utility>

namespace alteri {

namespace {

struct AggregateText {
    Q_DECLARE_TR_FUNCTIONS(alteri::Aggregate)
};

// Millimetres.
constexpr double sheetMargin = 4;
constexpr double mapShare = 0.72;  // of the width; the legend has the rest
constexpr double barWidth = 5;
constexpr double scaleHeight = 34;

std::size_t sumOf(const std::vector<std::size_t>& counts, const std::vector<bool>& shown)
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < counts.size(); ++i)
        sum += shown[i] ? counts[i] : 0;
    return sum;
}

std::size_t sumOf(const std::vector<std::vector<std::size_t>>& cells)
{
    std::size_t sum = 0;
    for (const auto& ring : cells)
        sum = std::accumulate(ring.begin(), ring.end(), sum);
    return sum;
}

int decimalsOf(CellMeasure measure)
{
    switch (measure) {
    case CellMeasure::Count:
        return 0;
    case CellMeasure::PerNetwork:
        return 2;
    case CellMeasure::Share:
        break;
    }
    return 1;
}

bool isDark(const QColor& colour)
{
    // Luminance as the eye weighs it.
    return 0.299F * colour.redF() + 0.587F * colour.greenF() + 0.114F * colour.blueF() < 0.55F;
}

QColor inkOn(const QColor& ground)
{
    return isDark(ground) ? QColor(Qt::white) : QColor(0x1f2933);
}

/// From the ground to a strong blue; the more partners the further from the paper.
QColor shade(double share, const MapStyle& style)
{
    const bool onDark = isDark(style.paper);
    const QColor low = onDark ? QColor(0x1c2731) : QColor(0xf4f8fb);
    const QColor high = onDark ? QColor(0x7cc0ec) : QColor(0x1f6fa8);
    const auto part = static_cast<float>(std::clamp(share, 0.0, 1.0));
    return QColor::fromRgbF(low.redF() + (high.redF() - low.redF()) * part,
                            low.greenF() + (high.greenF() - low.greenF()) * part,
                            low.blueF() + (high.blueF() - low.blueF()) * part);
}

class AggregatePainter {
public:
    AggregatePainter(AggregateMap map, AggregateView view, double width, MapStyle style)
        : m_map(std::move(map))
        , m_view(std::move(view))
        , m_style(std::move(style))
        , m_width(width)
        , m_values(cellValues(m_map, m_view))
        , m_title(10, QFont::DemiBold)
        , m_text(8.5)
        , m_note(7.5)
    {
        for (const auto& ring : m_values)
            for (const double value : ring)
                m_highest = std::max(m_highest, value);
    }

    double height() const
    {
        return std::max(m_width * mapShare, paintLegend(nullptr)) + sheetMargin;
    }

    void paint(QPainter& painter) const
    {
        const auto ground = groundRect(m_map.ground, m_style);
        const double side = m_width * mapShare - 2 * sheetMargin;
        painter.save();
        painter.translate(sheetMargin + side / 2, sheetMargin + side / 2);
        painter.scale(side / ground.width(), side / ground.width());
        paintCells(painter);
        paintNames(painter);
        paintNumbers(painter);
        painter.restore();
        paintLegend(&painter);
    }

private:
    Cell cellAt(std::size_t ring, std::size_t sector) const
    {
        const bool hasSectors = m_map.ground.geometry.sectors() > 0;
        return {static_cast<int>(ring), hasSectors ? static_cast<int>(sector) : Cell::any};
    }

    QColor colourOf(double value) const
    {
        return shade(m_highest > 0 ? value / m_highest : 0, m_style);
    }

    void paintCells(QPainter& painter) const
    {
        painter.setPen(QPen(m_style.line, m_style.outline * 0.8));
        for (std::size_t ring = 0; ring < m_map.rings(); ++ring)
            for (std::size_t sector = 0; sector < m_map.sectors(); ++sector) {
                painter.setBrush(colourOf(m_values[ring][sector]));
                painter.drawPath(cellPath(m_map.ground.geometry, cellAt(ring, sector), m_style));
            }
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.ego);
        const double radius = MapGeometry::egoRadius * m_style.outerCircle * 0.62;
        painter.drawEllipse(QPointF(0, 0), radius, radius);
    }

    /// Names of rings and sectors, light on dark cells and dark on light ones.
    void paintNames(QPainter& painter) const
    {
        const auto names = captionPath(m_map.ground, m_style);
        painter.fillPath(names, inkOn(shade(0, m_style)));
        const bool isDarkGround = isDark(shade(0, m_style));
        for (std::size_t ring = 0; ring < m_map.rings(); ++ring)
            for (std::size_t sector = 0; sector < m_map.sectors(); ++sector)
                if (const auto colour = colourOf(m_values[ring][sector]);
                    isDark(colour) != isDarkGround)
                    painter.fillPath(names.intersected(cellPath(m_map.ground.geometry,
                                                                cellAt(ring, sector), m_style)),
                                     inkOn(colour));
    }

    /// Where in its sector a number stands: in the middle, but outside beside the sector's name;
    /// without sectors at the foot of the ring, away from its name.
    double angleOf(const Cell& cell) const
    {
        constexpr double middle = 0.5;
        constexpr double besideName = 0.87;
        if (cell.sector == Cell::any)
            return MapGeometry::fullCircle / 2;
        const auto& geometry = m_map.ground.geometry;
        const bool isOutermost = static_cast<std::size_t>(cell.ring) + 1 == m_map.rings();
        const double start = geometry.sectorStart(cell.sector);
        return start
               + (geometry.sectorEnd(cell.sector) - start) * (isOutermost ? besideName : middle);
    }

    void paintNumbers(QPainter& painter) const
    {
        constexpr double size = 40;
        const auto font = pictureFont(size, QFont::DemiBold);
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        const auto& geometry = m_map.ground.geometry;
        for (std::size_t ring = 0; ring < m_map.rings(); ++ring)
            for (std::size_t sector = 0; sector < m_map.sectors(); ++sector) {
                const auto cell = cellAt(ring, sector);
                const double radius =
                    (geometry.ringInner(cell.ring) + geometry.ringOuter(cell.ring)) / 2;
                const auto at = scenePoint({radius, angleOf(cell)}, m_style);
                const double value = m_values[ring][sector];
                const auto text = localNumber(value, decimalsOf(m_view.measure));
                painter.setPen(inkOn(colourOf(value)));
                paintText(
                    painter,
                    at + QPointF(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2),
                    text);
            }
    }

    /// Paints, or only measures when there is no painter. @return where it ends
    double paintLegend(QPainter* painter) const
    {
        const double left = m_width * mapShare + sheetMargin;
        const double room = m_width - left - sheetMargin;
        double y = sheetMargin + m_title.ascent();
        const auto write = [&](const QString& text, const Lettering& lettering,
                               const QColor& colour) {
            for (const auto& line : wrapped(text, room, lettering)) {
                if (painter != nullptr) {
                    painter->setPen(colour);
                    lettering.paint(*painter, {left, y}, line);
                }
                y += lettering.lineHeight();
            }
        };
        write(textFor(m_view.measure), m_title, m_style.ink);
        y += m_text.lineHeight() / 2;
        // Where nobody is placed there is nothing to read off a scale.
        if (m_highest > 0) {
            if (painter != nullptr)
                paintScale(*painter, {left, y - m_title.ascent() / 2});
            y += scaleHeight + m_text.lineHeight();
        }
        if (!m_view.filter.isEmpty()) {
            write(m_view.filter, m_text, m_style.ink);
            y += m_text.lineHeight() / 2;
        }
        write(aggregateNote(m_map, m_view), m_note, m_style.muted);
        return y;
    }

    void paintScale(QPainter& painter, const QPointF& top) const
    {
        const QRectF bar(top, QSizeF(barWidth, scaleHeight));
        QLinearGradient gradient(bar.bottomLeft(), bar.topLeft());
        gradient.setColorAt(0, shade(0, m_style));
        gradient.setColorAt(1, shade(1, m_style));
        painter.setPen(QPen(m_style.line, 0.2));
        painter.setBrush(gradient);
        painter.drawRect(bar);
        painter.setPen(m_style.ink);
        const int decimals = decimalsOf(m_view.measure);
        const auto label = [&](double value, double y) {
            m_text.paint(painter, {bar.right() + 2, y + m_text.capHeight() / 2},
                         localNumber(value, decimals));
        };
        label(m_highest, bar.top());
        label(0, bar.bottom());
    }

    AggregateMap m_map;
    AggregateView m_view;
    MapStyle m_style;
    double m_width;
    std::vector<std::vector<double>> m_values;
    double m_highest = 0;
    Lettering m_title;
    Lettering m_text;
    Lettering m_note;
};

}  // namespace

QString textFor(CellMeasure measure)
{
    switch (measure) {
    case CellMeasure::Count:
        return AggregateText::tr("Partners");
    case CellMeasure::PerNetwork:
        return AggregateText::tr("Partners per map (mean)");
    case CellMeasure::Share:
        break;
    }
    return AggregateText::tr("Share of partners (%)");
}

std::vector<std::vector<double>> cellValues(const AggregateMap& map, const AggregateView& view)
{
    const auto counts = cellCounts(map, view.shown);
    const auto all = static_cast<double>(std::max<std::size_t>(1, sumOf(counts)));
    const auto networks = static_cast<double>(std::max<std::size_t>(1, map.networks));
    double factor = 1;
    if (view.measure == CellMeasure::PerNetwork)
        factor = 1 / networks;
    else if (view.measure == CellMeasure::Share)
        factor = 100 / all;
    std::vector<std::vector<double>> values;
    values.reserve(counts.size());
    for (const auto& ring : counts) {
        auto& row = values.emplace_back();
        for (const auto count : ring)
            row.push_back(static_cast<double>(count) * factor);
    }
    return values;
}

QString aggregateNote(const AggregateMap& map, const AggregateView& view)
{
    const auto counted = static_cast<int>(sumOf(cellCounts(map, view.shown)));
    const auto maps = AggregateText::tr("%n maps", nullptr, static_cast<int>(map.networks));
    QStringList sentences{
        AggregateText::tr("%1, %2.").arg(maps, AggregateText::tr("%n partners", nullptr, counted))};
    if (const auto placeless = static_cast<int>(sumOf(map.withoutPlace, view.shown)); placeless > 0)
        sentences << AggregateText::tr("%n more have no place yet and are not counted.", nullptr,
                                       placeless);
    if (map.otherDesigns > 0)
        sentences << AggregateText::tr("%n maps of another design are not counted.", nullptr,
                                       static_cast<int>(map.otherDesigns));
    return sentences.join(QLatin1Char(' '));
}

Drawing aggregateDrawing(const AggregateMap& map,
                         const AggregateView& view,
                         double widthMillimetres,
                         const MapStyle& style)
{
    const auto content =
        std::make_shared<const AggregatePainter>(map, view, widthMillimetres, style);
    return {{widthMillimetres, content->height()},
            [content](QPainter& painter) { content->paint(painter); },
            AggregateText::tr("Partners of all egos")};
}

}  // namespace alteri
