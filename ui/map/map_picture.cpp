// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_picture.hpp"

#include "ui/map/ground_painting.hpp"
#include "ui/map/label_layout.hpp"
#include "ui/map/label_painting.hpp"
#include "ui/map/map_words.hpp"
#include "ui/map/symbol_painting.hpp"
#include "ui/style/text_painting.hpp"

#include <QCoreApplication>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

constexpr double unitsPerMillimetre = 100;
constexpr double margin = 1.6 * unitsPerMillimetre;
constexpr double legendGap = 4.5 * unitsPerMillimetre;
constexpr double smallestSide = 25 * unitsPerMillimetre;
constexpr double smallestWidth = 20;

struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(alteri::PictureText)
};

QStringList wrapped(const QString& text, const QFont& font, double width)
{
    QStringList lines;
    for (const auto& paragraph : text.split(QLatin1Char('\n')))
        lines << paragraphLines(paragraph, font, width);
    return lines;
}

bool hasNames(const MapSnapshot& map)
{
    return std::any_of(map.alteri.begin(), map.alteri.end(),
                       [](const auto& alter) { return alter.place && !alter.label.empty(); });
}

int categoriesOf(const MapSnapshot& map)
{
    int most = 0;
    for (const auto& block : map.legend)
        for (const auto& entry : block.entries)
            if (block.kind == LegendBlock::Kind::Symbols
                || block.kind == LegendBlock::Kind::Colours)
                most = std::max(most, entry.rank + 1);
    return most;
}

}  // namespace

QString warningText(const PictureWarning& warning)
{
    const int count = static_cast<int>(warning.value);
    switch (warning.kind) {
    case PictureWarning::Kind::SmallText:
        return PictureText::tr("Some text is %1 points high; journals print nothing below 6.")
            .arg(warning.value);
    case PictureWarning::Kind::LabelsMeet:
        return PictureText::tr("%n labels found no free place; make the picture larger.", nullptr,
                               count);
    case PictureWarning::Kind::NamesAsNumbers:
        return PictureText::tr("The names found no room on the map; numbers stand for them, and "
                               "the names are listed below.");
    case PictureWarning::Kind::NoRoom:
        return PictureText::tr(
            "Title, legend and caption leave no room for the map; make the picture larger.");
    case PictureWarning::Kind::ColoursRepeat:
        return PictureText::tr("There are more categories than the %n colours of the palette.",
                               nullptr, count);
    }
    return {};
}

MapPicture::MapPicture(MapSnapshot map, PictureLook look, const PictureSize& size)
    : m_map(std::move(map))
    , m_look(std::move(look))
{
    compose(size);
    addStyleWarnings();
}

QSizeF MapPicture::millimetres() const
{
    return m_size / unitsPerMillimetre;
}

QPointF MapPicture::centre() const
{
    return m_centre / unitsPerMillimetre;
}

QString MapPicture::title() const
{
    return filledIn(m_look.title);
}

QString MapPicture::filledIn(QString text) const
{
    const auto count = static_cast<int>(m_map.alteri.size());
    text.replace(QStringLiteral("{ego}"), QString::fromStdString(m_map.egoLabel));
    text.replace(QStringLiteral("{map}"), QString::fromStdString(m_map.title));
    text.replace(QStringLiteral("{n}"), QString::number(count));
    text.replace(QStringLiteral("{count}"),
                 mapText(QT_TRANSLATE_N_NOOP("alteri::Map", "Ego-network map, %n alteri"),
                         m_look.language, count));
    return text.trimmed();
}

bool MapPicture::usesRightLegend(const PictureSize& size) const
{
    constexpr double wide = 150;
    constexpr double landscape = 1.15;
    switch (m_look.legend.position) {
    case LegendPosition::Right:
        return true;
    case LegendPosition::Below:
    case LegendPosition::None:
        return false;
    case LegendPosition::Automatic:
        break;
    }
    return size.width >= wide && (size.height <= 0 || size.width > landscape * size.height);
}

double MapPicture::addText(const QString& text, const QFont& font, const QColor& colour, double top)
{
    const QFontMetricsF metrics(font);
    for (const auto& line : wrapped(text, font, m_size.width() - 2 * margin)) {
        m_lines.push_back({{margin, top + metrics.ascent() * 0.92}, line, font, colour});
        top += metrics.ascent() + metrics.descent();
    }
    return top;
}

double MapPicture::addHeading()
{
    const auto style = draftStyle();
    double top = margin;
    if (const auto title = filledIn(m_look.title); !title.isEmpty())
        top = addText(title, style.font(style.titleSize, QFont::DemiBold), style.ink, top);
    if (const auto subtitle = filledIn(m_look.subtitle); !subtitle.isEmpty())
        top = addText(subtitle, style.font(style.legendSize), style.muted, top);
    return m_lines.empty() ? margin : top + style.legendSize * 0.6;
}

double MapPicture::addCaption()
{
    const auto caption = filledIn(m_look.caption);
    if (caption.isEmpty())
        return 0;
    const auto style = draftStyle();
    return addText(caption, style.font(style.legendSize), style.ink, style.legendSize * 0.6);
}

void MapPicture::setLabels(double outerCircle)
{
    m_printed = layOutForPrint(m_map, m_look, outerCircle);
    if (m_printed.conflicts == 0)
        return;
    auto numbered = m_map;
    std::vector<Legend::Key> key;
    for (std::size_t i = 0; i < numbered.alteri.size(); ++i) {
        auto& alter = numbered.alteri[i];
        if (!alter.place || alter.label.empty())
            continue;
        const auto number = std::to_string(i + 1);
        key.push_back({QString::fromStdString(number), QString::fromStdString(alter.label)});
        alter.label = number;
    }
    auto printed = layOutForPrint(numbered, m_look, outerCircle);
    if (printed.conflicts < m_printed.conflicts) {
        m_map = std::move(numbered);
        m_printed = std::move(printed);
        m_key = std::move(key);
        m_warnings.push_back({PictureWarning::Kind::NamesAsNumbers});
    }
    if (m_printed.conflicts > 0)
        m_warnings.push_back(
            {PictureWarning::Kind::LabelsMeet, static_cast<double>(m_printed.conflicts)});
}

double MapPicture::planLegend(const PictureSize& size)
{
    const auto draft = draftStyle();
    const Legend plan(m_map, draft, m_look.legend);
    m_hasLegend = m_look.legend.position != LegendPosition::None && !plan.isEmpty();
    m_legendIsRight = m_hasLegend && usesRightLegend(size);
    const double inner = m_size.width() - 2 * margin;
    constexpr double columnWidth = 42 * unitsPerMillimetre;
    constexpr double widest = 0.34;
    constexpr int mostColumns = 4;
    m_legendColumns = m_legendIsRight ? 1
                                      : std::clamp(static_cast<int>(m_size.width() / columnWidth),
                                                   1, mostColumns);
    m_legendWidth = m_legendIsRight ? std::min(plan.naturalWidth(), inner * widest) : inner;
    return m_hasLegend && !m_legendIsRight
               ? legendGap / 2 + plan.height(m_legendWidth, m_legendColumns)
               : 0;
}

MapStyle MapPicture::draftStyle() const
{
    return printStyle(m_look, m_size.width() / 2, m_look.labelPoints);
}

void MapPicture::compose(const PictureSize& size)
{
    m_size = {std::max(size.width, smallestWidth) * unitsPerMillimetre, 0};
    const double height = size.height * unitsPerMillimetre;
    const double top = addHeading();
    const std::size_t heading = m_lines.size();
    const double captionHeight = addCaption();
    const double below = planLegend(size);

    const double across =
        m_size.width() - 2 * margin - (m_legendIsRight ? legendGap + m_legendWidth : 0);
    double side = across;
    if (height > 0)
        side = std::min(side, height - top - margin - captionHeight - below);
    if (side < smallestSide) {
        side = std::min(across, smallestSide);
        m_warnings.push_back({PictureWarning::Kind::NoRoom});
    }
    const auto draft = draftStyle();
    const double rim =
        groundRect(m_map, draft).width() / 2 - m_map.geometry.maximalRadius() * draft.outerCircle;
    setLabels((side / 2 - rim) / m_map.geometry.maximalRadius());
    const double all = top + contentHeight(side) + captionHeight + margin;
    m_size.setHeight(height > 0 ? height : all);
    if (height > 0 && all > height * 1.001 && side > smallestSide)
        m_warnings.push_back({PictureWarning::Kind::NoRoom});

    const double mapTop = top + std::max(0.0, m_size.height() - all) / 2;
    m_centre = {margin + across / 2, mapTop + side / 2};
    m_legendAt = m_legendIsRight ? QPointF(margin + across + legendGap, mapTop)
                                 : QPointF(margin, mapTop + side + legendGap / 2);
    for (std::size_t i = heading; i < m_lines.size(); ++i)
        m_lines[i].at.ry() += m_size.height() - margin - captionHeight;
}

double MapPicture::contentHeight(double side)
{
    Legend legend(m_map, m_printed.style, m_look.legend);
    legend.addKey(m_key);
    m_hasLegend = m_hasLegend || !m_key.empty();
    if (!m_hasLegend)
        return side;
    const double height = legend.height(m_legendWidth, m_legendColumns);
    return m_legendIsRight ? std::max(side, height) : side + legendGap / 2 + height;
}

void MapPicture::addStyleWarnings()
{
    const bool names = m_look.labels && hasNames(m_map);
    std::vector<double> sizes{m_look.legendPoints};
    if (names)
        sizes.push_back(m_printed.labelPoints);
    if (m_look.ringLabels && !m_map.levels.empty())
        sizes.push_back(m_look.captionPoints);
    if (m_look.sectorLabels && !m_map.sectors.empty())
        sizes.push_back(m_look.sectorPoints);
    if (const double least = *std::min_element(sizes.begin(), sizes.end()); least < smallestPoints)
        m_warnings.push_back({PictureWarning::Kind::SmallText, least});
    const auto colours = paletteColours(m_look);
    if (!colours.empty() && categoriesOf(m_map) > static_cast<int>(colours.size()))
        m_warnings.push_back(
            {PictureWarning::Kind::ColoursRepeat, static_cast<double>(colours.size())});
}

void MapPicture::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(1 / unitsPerMillimetre, 1 / unitsPerMillimetre);
    for (const auto& line : m_lines) {
        painter.setFont(line.font);
        painter.setPen(line.colour);
        paintText(painter, line.at, line.text);
    }
    painter.save();
    painter.translate(m_centre);
    paintMap(painter);
    painter.restore();
    if (m_hasLegend) {
        Legend legend(m_map, m_printed.style, m_look.legend);
        legend.addKey(m_key);
        legend.paint(painter, m_legendAt, m_legendWidth, m_legendColumns);
    }
    painter.restore();
}

void MapPicture::paintMap(QPainter& painter) const
{
    const auto& style = m_printed.style;
    const auto forEachPlaced = [&](const auto& work) {
        for (std::size_t i = 0; i < m_map.alteri.size(); ++i)
            if (m_map.alteri[i].place)
                work(scenePoint(*m_map.alteri[i].place, style), i);
    };
    paintGround(painter, m_map, style, m_printed.captions);
    paintEgoTies(painter, m_map, style);
    if (style.alterTies)
        paintTies(painter, m_map, style);
    forEachPlaced([&](const QPointF& at, std::size_t i) {
        paintLeader(painter, at, m_printed.labels[i], style);
    });
    paintEgo(painter, m_map, style);
    forEachPlaced(
        [&](const QPointF& at, std::size_t i) { paintAlter(painter, at, m_map.alteri[i], style); });
    // Names last: a symbol may stand close to another's name, but never over it.
    forEachPlaced([&](const QPointF& at, std::size_t i) {
        if (!m_printed.labels[i].isEmpty())
            paintLabel(painter, at, m_printed.labels[i], style);
    });
}

QString fileNameFor(const QString& name)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f])"));
    auto plain = QString(name).replace(forbidden, QStringLiteral("_")).trimmed();
    while (plain.startsWith(QLatin1Char('.')))
        plain.remove(0, 1);
    while (plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    return plain.isEmpty() ? QStringLiteral("map") : plain;
}

}  // namespace alteri
