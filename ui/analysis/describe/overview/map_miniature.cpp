// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/overview/map_miniature.hpp"

#include "ui/map/ground/ground_painting.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/map/painting/symbol_painting.hpp"
#include "ui/map/print/legend_mark.hpp"
#include "ui/paper/lettering.hpp"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace alteri {

namespace {

struct OverviewText {
    Q_DECLARE_TR_FUNCTIONS(alteri::Overview)
};

constexpr double letterPoints = 7.5;
constexpr double cellGap = 2;  // millimetres

/// Symbols are larger and lines heavier than on a map of full size: it is a small picture.
MapStyle miniatureStyle(MapStyle style)
{
    style.symbolRadius = 34;
    style.outline = 4.5;
    return style;
}

/// Walks through the entries of a legend from left to right, line by line.
class LegendFlow {
public:
    LegendFlow(std::vector<LegendBlock> legend, double width, MapStyle style)
        : m_legend(std::move(legend))
        , m_width(width)
        , m_style(std::move(style))
        , m_text(letterPoints + 1)
    {
    }

    /// Paints, or only measures when there is no painter.
    double run(QPainter* painter) const
    {
        QPointF at(cellGap, cellGap);
        for (const auto& block : m_legend) {
            if (block.kind == LegendBlock::Kind::Levels)
                continue;
            for (const auto& entry : block.entries)
                step(painter, at, block.kind, entry);
        }
        return at.y() + m_text.lineHeight() + cellGap;
    }

private:
    void step(QPainter* painter,
              QPointF& at,
              LegendBlock::Kind kind,
              const LegendBlock::Entry& entry) const
    {
        // A category without a sign of its own is not seen on the map either.
        if (kind == LegendBlock::Kind::Badges && entry.symbol.empty() && !entry.isChoice)
            return;
        const auto label = QString::fromStdString(entry.label);
        const double mark = m_text.lineHeight();
        const double width = mark + m_text.width(label) + 2 * cellGap;
        if (at.x() > cellGap && at.x() + width > m_width) {
            at.setX(cellGap);
            at.setY(at.y() + m_text.lineHeight() * 1.25);
        }
        if (painter != nullptr)
            paint(*painter, at, kind, entry);
        at.setX(at.x() + width);
    }

    void paint(QPainter& painter,
               const QPointF& at,
               LegendBlock::Kind kind,
               const LegendBlock::Entry& entry) const
    {
        const double line = m_text.lineHeight();
        painter.save();
        painter.translate(at.x() + line / 2, at.y() + line / 2);
        const double scale = line / (3.0 * m_style.symbolRadius);
        painter.scale(scale, scale);
        LegendMark(painter, m_style).paint(entry, kind, {0, 0}, {0, 0});
        painter.restore();
        painter.setPen(m_style.ink);
        m_text.paint(painter, {at.x() + line * 1.15, at.y() + line / 2 + m_text.capHeight() / 2},
                     QString::fromStdString(entry.label));
    }

    std::vector<LegendBlock> m_legend;
    double m_width;
    MapStyle m_style;
    Lettering m_text;
};

/// Where the maps of an overview stand.
struct Grid {
    int columns = 1;
    double cell = 0;     ///< width of a cell, millimetres
    double caption = 0;  ///< height under a map

    double rowHeight() const { return cell + caption; }
    QPointF corner(std::size_t index) const
    {
        const auto place = static_cast<int>(index);
        const int row = place / columns;
        return {(place % columns) * cell, row * rowHeight()};
    }
};

Grid gridFor(std::size_t maps, double width)
{
    // Cells of about three centimetres, and never more than there are maps.
    constexpr double cellWidth = 34;
    const auto most = static_cast<int>(std::max<std::size_t>(1, maps));
    const int columns = std::clamp(static_cast<int>(std::round(width / cellWidth)), 1, most);
    const Lettering text(letterPoints);
    const double cell = std::min(width / columns, 2 * cellWidth);
    return {columns, cell, 3 * text.lineHeight() + cellGap};
}

void paintCaption(QPainter& painter,
                  const NamedMap& map,
                  const QPointF& topMiddle,
                  double width,
                  const MapStyle& style)
{
    const Lettering text(letterPoints);
    double y = topMiddle.y() + text.ascent();
    painter.setPen(style.ink);
    auto lines = wrapped(map.name, width - cellGap, text);
    if (lines.size() > 2)
        lines = {lines[0], lines[1] + QChar(0x2026)};
    for (const auto& line : lines) {
        text.paint(painter, {topMiddle.x(), y}, line, Qt::AlignHCenter);
        y += text.lineHeight();
    }
    painter.setPen(style.muted);
    text.paint(painter, {topMiddle.x(), y},
               sizeText(static_cast<int>(map.map.alteri.size()), alteriWithoutPlace(map.map)),
               Qt::AlignHCenter);
}

}  // namespace

void paintMiniature(QPainter& painter,
                    const MapSnapshot& map,
                    const QRectF& room,
                    const MapStyle& style)
{
    const auto small = miniatureStyle(style);
    MapSnapshot bare = map;
    bare.levels.clear();
    bare.sectors.clear();
    const auto ground = groundRect(bare, small);
    const double scale = std::min(room.width(), room.height()) / ground.width();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(room.center());
    painter.scale(scale, scale);
    paintGround(painter, bare, small);
    paintTies(painter, bare, small);
    painter.setBrush(small.ego);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(0, 0), small.egoRadius, small.egoRadius);
    for (const auto& alter : bare.alteri)
        if (alter.place)
            paintAlter(painter, scenePoint(*alter.place, small), alter, small);
    painter.restore();
}

Drawing miniatureLegend(const std::vector<LegendBlock>& legend,
                        double widthMillimetres,
                        const MapStyle& style)
{
    const auto flow = std::make_shared<const LegendFlow>(legend, widthMillimetres, style);
    return {{widthMillimetres, flow->run(nullptr)},
            [flow](QPainter& painter) { flow->run(&painter); },
            {}};
}

int alteriWithoutPlace(const MapSnapshot& map)
{
    return static_cast<int>(std::count_if(map.alteri.begin(), map.alteri.end(),
                                          [](const auto& alter) { return !alter.place; }));
}

QString sizeText(int size, int withoutPlace)
{
    const auto alteri = OverviewText::tr("%n alteri", nullptr, size);
    return withoutPlace == 0
               ? alteri
               : OverviewText::tr("%1, %2 without place").arg(alteri).arg(withoutPlace);
}

Drawing overviewDrawing(const std::vector<NamedMap>& maps, double widthMillimetres)
{
    const auto style = paperStyle();
    const auto grid = gridFor(maps.size(), widthMillimetres);
    const auto rows = (static_cast<int>(maps.size()) + grid.columns - 1) / grid.columns;
    const auto legend =
        miniatureLegend(maps.empty() ? std::vector<LegendBlock>() : maps.front().map.legend,
                        widthMillimetres, style);
    const double top = rows * grid.rowHeight();
    const auto shared = std::make_shared<const std::vector<NamedMap>>(maps);
    return {{widthMillimetres, top + legend.millimetres.height()},
            [shared, grid, legend, top, style](QPainter& painter) {
                for (std::size_t i = 0; i < shared->size(); ++i) {
                    const QRectF cell(grid.corner(i), QSizeF(grid.cell, grid.cell));
                    paintMiniature(
                        painter, (*shared)[i].map,
                        cell.adjusted(cellGap / 2, cellGap / 2, -cellGap / 2, -cellGap / 2), style);
                    paintCaption(painter, (*shared)[i], {cell.center().x(), cell.bottom()},
                                 grid.cell, style);
                }
                painter.translate(0, top);
                legend.paint(painter);
                painter.translate(0, -top);
            },
            OverviewText::tr("All maps")};
}

}  // namespace alteri
