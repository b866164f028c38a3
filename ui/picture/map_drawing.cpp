// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/map_drawing.hpp"

#include "ui/map/print/legend_painting.hpp"
#include "ui/style/text_painting.hpp"

#include <QPainter>

#include <algorithm>

namespace alteri {

namespace {

constexpr double gap = 3;  // between the maps of a sheet, millimetres
constexpr double margin = 1.6;
constexpr double namesFrom = 80;  // room of a map whose names can be read

/// The legend that all maps of a sheet share: no counts, for they differ.
Legend sharedLegend(const std::vector<MapSnapshot>& maps,
                    const MapStyle& style,
                    const PictureSettings& settings)
{
    auto look = settings.look.legend;
    look.counts = false;
    look.emptyEntries = true;
    // The first map with ties has their kinds.
    auto all = maps.empty() ? MapSnapshot() : maps.front();
    all.alteri.clear();
    for (auto& block : all.legend)
        block.unanswered = 0;
    return {all, style, look};
}

PictureLook
cellLook(const PictureSettings& settings, const PictureSize& cell, const QString& letter)
{
    const double least = cell.height > 0 ? std::min(cell.width, cell.height) : cell.width;
    auto look = settings.look;
    look.legend.position = LegendPosition::None;
    look.subtitle.clear();
    look.caption.clear();
    look.title = letter + QStringLiteral("{ego}");
    look.titlePoints = std::min(look.titlePoints, look.legendPoints + 1);
    look.labels = look.labels && least >= namesFrom;
    return look;
}

std::vector<PictureLook> cellLooks(std::size_t count,
                                   const PictureSettings& settings,
                                   const PictureSize& cell,
                                   const SheetGrid& grid)
{
    std::vector<PictureLook> looks;
    looks.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto letter =
            grid.letters ? QStringLiteral("(%1) ").arg(QChar(u'a' + static_cast<char16_t>(i)))
                         : QString();
        looks.push_back(cellLook(settings, cell, letter));
    }
    return looks;
}

void mergeWarnings(std::vector<PictureWarning>& into, const std::vector<PictureWarning>& more)
{
    for (const auto& warning : more)
        if (std::find(into.begin(), into.end(), warning) == into.end())
            into.push_back(warning);
}

/// Everything of a sheet, kept together for painting it later.
struct Sheet {
    struct Cell {
        QPointF at;
        MapPicture picture;
    };

    std::vector<Cell> cells;
    std::optional<Legend> legend;
    MapStyle style;
    double legendTop = 0;
    int legendColumns = 1;
    QString caption;
    double captionBase = 0;
    QSizeF millimetres;

    void paint(QPainter& painter) const
    {
        for (const auto& cell : cells) {
            painter.save();
            painter.translate(cell.at);
            cell.picture.paint(painter);
            painter.restore();
        }
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(1 / unitsPerMillimetre, 1 / unitsPerMillimetre);
        if (legend)
            legend->paint(painter, QPointF(margin, legendTop) * unitsPerMillimetre,
                          (millimetres.width() - 2 * margin) * unitsPerMillimetre, legendColumns);
        if (!caption.isEmpty()) {
            painter.setFont(style.font(style.legendSize));
            painter.setPen(style.ink);
            paintText(painter, QPointF(margin, captionBase) * unitsPerMillimetre, caption);
        }
        painter.restore();
    }
};

}  // namespace

Drawing drawingOf(const std::shared_ptr<const MapPicture>& picture)
{
    return {picture->millimetres(), [picture](QPainter& painter) { picture->paint(painter); },
            picture->title()};
}

void writeFigure(const Figure& figure, const PictureOutput& output, const QString& file)
{
    if (figure.fault)
        throw Error(*figure.fault);
    writePicture(figure.drawing, output, file);
}

Figure
mapFigure(const MapSnapshot& map, const PictureSettings& settings, const std::stop_token& stop)
{
    const auto picture =
        std::make_shared<const MapPicture>(map, settings.look, settings.size, stop);
    return {drawingOf(picture), picture->warnings(), picture->fault()};
}

std::vector<MapPicture> picturesInOneSize(const std::vector<MapSnapshot>& maps,
                                          std::vector<PictureLook> looks,
                                          const PictureSize& size)
{
    std::vector<MapPicture> pictures;
    pictures.reserve(maps.size());
    for (std::size_t i = 0; i < maps.size(); ++i)
        pictures.emplace_back(maps[i], looks[i], size);
    // Names set smaller may find no room where larger ones did, and ask for a smaller size still.
    constexpr int rounds = 4;
    for (int round = 0; round < rounds; ++round) {
        double points = 1e9;
        double radius = 1e9;
        for (const auto& picture : pictures) {
            points = std::min(points, picture.printed().labelPoints);
            radius = std::min(radius, picture.printed().style.symbolRadius);
        }
        bool changed = false;
        for (std::size_t i = 0; i < maps.size(); ++i) {
            const auto& printed = pictures[i].printed();
            constexpr double same = 1.0001;
            if (printed.labelPoints < points * same && printed.style.symbolRadius < radius * same)
                continue;
            looks[i].labelPoints = points;
            looks[i].symbolMillimetres = 2 * radius / unitsPerMillimetre;
            pictures[i] = MapPicture(maps[i], looks[i], size);
            changed = true;
        }
        if (!changed)
            break;
    }
    return pictures;
}

Figure sheetFigure(const std::vector<MapSnapshot>& maps,
                   const PictureSettings& settings,
                   const SheetGrid& grid)
{
    const auto sheet = std::make_shared<Sheet>();
    Figure figure;
    const double width = settings.size.width;
    const double cellWidth = (width - gap * (grid.columns - 1)) / grid.columns;
    sheet->style =
        printStyle(settings.look, cellWidth / 2 * unitsPerMillimetre, settings.look.labelPoints);
    double legendHeight = 0;
    if (settings.look.legend.position != LegendPosition::None) {
        sheet->legend = sharedLegend(maps, sheet->style, settings);
        constexpr double columnWidth = 42;
        sheet->legendColumns = std::clamp(static_cast<int>(width / columnWidth), 1, 4);
        if (sheet->legend->isEmpty())
            sheet->legend.reset();
        else
            legendHeight = sheet->legend->height((width - 2 * margin) * unitsPerMillimetre,
                                                 sheet->legendColumns)
                           / unitsPerMillimetre;
    }
    sheet->caption = settings.look.caption;
    const double captionHeight =
        sheet->caption.isEmpty() ? 0 : settings.look.legendPoints * millimetresPerPoint * 1.8;
    const double below = legendHeight + captionHeight + 2 * margin;
    const double cellHeight =
        settings.size.height > 0
            ? (settings.size.height - below - gap * (grid.rows - 1)) / grid.rows
            : 0;
    double bottom = 0;
    double rowTop = 0;
    const PictureSize size{cellWidth, cellHeight};
    auto pictures = picturesInOneSize(maps, cellLooks(maps.size(), settings, size, grid), size);
    for (std::size_t i = 0; i < maps.size(); ++i) {
        const auto column = static_cast<int>(i) % grid.columns;
        if (column == 0 && i > 0)
            rowTop = bottom + gap;
        auto& picture = pictures[i];
        bottom = std::max(bottom, rowTop + picture.millimetres().height());
        mergeWarnings(figure.warnings, picture.warnings());
        if (!figure.fault)
            figure.fault = picture.fault();
        sheet->cells.push_back({{column * (cellWidth + gap), rowTop}, std::move(picture)});
    }
    sheet->legendTop = bottom + margin;
    sheet->captionBase = sheet->legendTop + legendHeight + captionHeight * 0.7;
    const double height = settings.size.height > 0 ? settings.size.height : bottom + below;
    sheet->millimetres = {width, height};
    figure.drawing = {
        sheet->millimetres, [sheet](QPainter& painter) { sheet->paint(painter); }, {}};
    return figure;
}

std::vector<Figure> sheetFigures(const std::vector<MapSnapshot>& maps,
                                 const PictureSettings& settings,
                                 const SheetGrid& grid)
{
    const auto cells = static_cast<std::size_t>(grid.rows) * static_cast<std::size_t>(grid.columns);
    std::vector<Figure> figures;
    for (std::size_t first = 0; first < maps.size(); first += cells) {
        const auto last = std::min(first + cells, maps.size());
        figures.push_back(sheetFigure({maps.begin() + static_cast<std::ptrdiff_t>(first),
                                       maps.begin() + static_cast<std::ptrdiff_t>(last)},
                                      settings, grid));
    }
    return figures;
}

}  // namespace alteri
