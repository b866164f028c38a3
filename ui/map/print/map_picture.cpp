// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/print/map_picture.hpp"

#include "ui/map/ground/ground_painting.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/map/labels/label_painting.hpp"
#include "ui/map/painting/map_words.hpp"
#include "ui/map/painting/symbol_painting.hpp"
#include "ui/style/missing_letters.hpp"
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

MapSnapshot withNamesInOneLine(MapSnapshot map)
{
    const auto straighten = [](std::string& name) {
        name = oneLine(QString::fromStdString(name)).toStdString();
    };
    straighten(map.egoLabel);
    straighten(map.title);
    for (auto& alter : map.alteri)
        straighten(alter.label);
    for (auto* names : {&map.levels, &map.sectors})
        std::for_each(names->begin(), names->end(), straighten);
    for (auto& block : map.legend) {
        straighten(block.title);
        for (auto& entry : block.entries)
            straighten(entry.label);
    }
    return map;
}

}  // namespace

QString warningText(const PictureWarning& warning)
{
    const int count = static_cast<int>(warning.value);
    switch (warning.kind) {
    case PictureWarning::Kind::SmallText:
        return PictureText::tr("Some text is %1 points high; journals print nothing below 6.")
            .arg(warning.value);
    case PictureWarning::Kind::LabelsLeftOut:
        return PictureText::tr("%n labels found no free place and are left out; make the picture "
                               "larger.",
                               nullptr, count);
    case PictureWarning::Kind::NamesAsNumbers:
        return PictureText::tr("The names found no room on the map; numbers stand for them, and "
                               "the names are listed below.");
    case PictureWarning::Kind::NoRoom:
        return PictureText::tr(
            "Title, legend and caption leave no room for the map; make the picture larger.");
    case PictureWarning::Kind::TooTall:
        return PictureText::tr("With the list of names the picture would be %1 mm tall, more than "
                               "its page; make it wider, or leave out the legend or the names.")
            .arg(count);
    case PictureWarning::Kind::LettersMissing:
        return PictureText::tr("No font on this machine has all letters of %1; they are drawn as "
                               "boxes. Install fonts for them, such as Noto.")
            .arg(warning.text);
    case PictureWarning::Kind::ColoursRepeat:
        return PictureText::tr("There are more categories than the %n colours of the palette.",
                               nullptr, count);
    }
    return {};
}

MapPicture::MapPicture(MapSnapshot map,
                       PictureLook look,
                       const PictureSize& size,
                       const std::stop_token& stop)
    : m_map(withNamesInOneLine(std::move(map)))
    , m_look(std::move(look))
{
    compose(size, stop);
    addLetterWarnings();
    addLabelWarnings();
    addStyleWarnings();
}

std::optional<Error> MapPicture::fault() const
{
    for (const auto& warning : m_warnings)
        if (warning.kind == PictureWarning::Kind::TooTall)
            return Error(ErrorCode::PictureTooTall,
                         {std::to_string(std::lround(warning.value)),
                          std::to_string(std::lround(m_tallest / unitsPerMillimetre))});
    return std::nullopt;
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

void MapPicture::setLabels(const MapSnapshot& named,
                           double outerCircle,
                           const std::stop_token& stop)
{
    m_map = named;
    m_names = {};
    m_printed = layOutForPrint(m_map, m_look, outerCircle, stop);
    if (m_printed.isReadable())
        return;
    std::vector<NameList::Entry> names;
    for (std::size_t i = 0; i < m_map.alteri.size(); ++i) {
        auto& alter = m_map.alteri[i];
        if (!alter.place || alter.label.empty())
            continue;
        const auto number = std::to_string(i + 1);
        names.push_back({QString::fromStdString(number), QString::fromStdString(alter.label)});
        alter.label = number;
    }
    m_printed = layOutForPrint(m_map, m_look, outerCircle, stop);
    m_names = NameList(std::move(names), m_printed.style);
}

void MapPicture::addLabelWarnings()
{
    if (!m_names.isEmpty())
        m_warnings.push_back({PictureWarning::Kind::NamesAsNumbers});
    if (m_printed.leftOut > 0)
        m_warnings.push_back(
            {PictureWarning::Kind::LabelsLeftOut, static_cast<double>(m_printed.leftOut)});
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

double MapPicture::radiusFor(double side) const
{
    const auto draft = draftStyle();
    const double rim =
        groundRect(m_map, draft).width() / 2 - m_map.geometry.maximalRadius() * draft.outerCircle;
    return (side / 2 - rim) / m_map.geometry.maximalRadius();
}

void MapPicture::compose(const PictureSize& size, const std::stop_token& stop)
{
    // A page of A4, or of these proportions.
    constexpr double page = 297 * unitsPerMillimetre;
    constexpr double upright = 1.5;
    m_size = {std::max(size.width, smallestWidth) * unitsPerMillimetre, 0};
    m_given = size.height * unitsPerMillimetre;
    m_tallest = m_given > 0 ? m_given : std::max(page, upright * m_size.width());
    Heights heights;
    heights.heading = addHeading();
    const std::size_t heading = m_lines.size();
    heights.caption = addCaption();
    heights.legend = planLegend(size);
    const double across =
        m_size.width() - 2 * margin - (m_legendIsRight ? legendGap + m_legendWidth : 0);
    const double side = fitMap(heights, across, stop);
    arrange(heights, across, side, heading);
}

double MapPicture::fitMap(const Heights& heights, double across, const std::stop_token& stop)
{
    const auto named = m_map;
    const double fixed = heights.heading + margin + heights.caption;
    double side = across;
    if (m_given > 0)
        side = std::min(side, m_given - fixed - heights.legend);
    if (side < smallestSide) {
        side = std::min(across, smallestSide);
        m_warnings.push_back({PictureWarning::Kind::NoRoom});
    }
    // The list of names is known only when the labels are set, and may need some of their room.
    constexpr int rounds = 3;
    constexpr double leastShare = 0.6;
    const double least = std::max(smallestSide, side * leastShare);
    for (int round = 1;; ++round) {
        setLabels(named, radiusFor(side), stop);
        if (m_names.isEmpty())
            return side;
        const double room = m_tallest - fixed - contentHeight(side) - legendGap / 2;
        const double lacking = m_names.fit(m_size.width() - 2 * margin, room) - room;
        if (lacking <= 0 || m_given <= 0 || side <= least || round == rounds)
            return side;
        side = std::max(least, side - lacking * 1.02);
    }
}

void MapPicture::arrange(const Heights& heights, double across, double side, std::size_t heading)
{
    const double content = contentHeight(side);
    const double inner = m_size.width() - 2 * margin;
    const double before = heights.heading + content + heights.caption + margin;
    const double names =
        m_names.isEmpty() ? 0
                          : legendGap / 2 + m_names.fit(inner, m_tallest - before - legendGap / 2);
    const double all = before + names;
    constexpr double rounding = 1.001;
    m_size.setHeight(m_given > 0 ? m_given : all);
    if (!m_names.isEmpty() && all > m_tallest * rounding)
        m_warnings.push_back({PictureWarning::Kind::TooTall, std::round(all / unitsPerMillimetre)});
    else if (m_given > 0 && all > m_given * rounding && side > smallestSide)
        m_warnings.push_back({PictureWarning::Kind::NoRoom});

    const double mapTop = heights.heading + std::max(0.0, m_size.height() - all) / 2;
    m_centre = {margin + across / 2, mapTop + side / 2};
    m_legendAt = m_legendIsRight ? QPointF(margin + across + legendGap, mapTop)
                                 : QPointF(margin, mapTop + side + legendGap / 2);
    m_namesAt = {margin, mapTop + content + legendGap / 2};
    for (std::size_t i = heading; i < m_lines.size(); ++i)
        m_lines[i].at.ry() += m_size.height() - margin - heights.caption;
}

double MapPicture::contentHeight(double side) const
{
    if (!m_hasLegend)
        return side;
    const double height =
        Legend(m_map, m_printed.style, m_look.legend).height(m_legendWidth, m_legendColumns);
    return m_legendIsRight ? std::max(side, height) : side + legendGap / 2 + height;
}

void MapPicture::addLetterWarnings()
{
    QStringList texts{QString::fromStdString(m_map.egoLabel)};
    for (const auto& alter : m_map.alteri)
        if (m_look.labels)
            texts << QString::fromStdString(alter.label);
    for (const auto& name : m_names.names())
        texts << name;
    for (const auto* names : {&m_map.levels, &m_map.sectors})
        for (const auto& name : *names)
            texts << QString::fromStdString(name);
    auto missing = textsWithoutLetters(texts, draftStyle().font(draftStyle().labelSize));
    if (missing.isEmpty())
        return;
    missing.removeDuplicates();
    constexpr qsizetype shown = 5;
    const auto rest = missing.size() - shown;
    QStringList told;
    for (const auto& name : missing.first(std::min(shown, missing.size())))
        told << QStringLiteral("“%1”").arg(name);
    if (rest > 0)
        told << PictureText::tr("%n more", nullptr, static_cast<int>(rest));
    m_warnings.push_back(
        {PictureWarning::Kind::LettersMissing, 0, told.join(QStringLiteral(", "))});
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
    if (m_hasLegend)
        Legend(m_map, m_printed.style, m_look.legend)
            .paint(painter, m_legendAt, m_legendWidth, m_legendColumns);
    if (!m_names.isEmpty())
        m_names.paint(painter, m_namesAt);
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
