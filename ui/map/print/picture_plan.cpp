// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/print/picture_plan.hpp"

#include "ui/map/ground/ground_painting.hpp"
#include "ui/map/painting/map_words.hpp"
#include "ui/map/print/legend_painting.hpp"
#include "ui/style/missing_letters.hpp"
#include "ui/style/text_painting.hpp"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace alteri {

namespace {

constexpr double margin = 1.6 * unitsPerMillimetre;
constexpr double legendGap = 4.5 * unitsPerMillimetre;
constexpr double smallestSide = 25 * unitsPerMillimetre;
constexpr double smallestWidth = 20;

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

/// Puts numbers in the place of names. @return what they stand for
std::vector<NameList::Entry> numberNames(MapSnapshot& map)
{
    std::vector<NameList::Entry> names;
    for (std::size_t i = 0; i < map.alteri.size(); ++i) {
        auto& alter = map.alteri[i];
        if (!alter.place || alter.label.empty())
            continue;
        const auto number = std::to_string(i + 1);
        names.push_back({QString::fromStdString(number), QString::fromStdString(alter.label)});
        alter.label = number;
    }
    return names;
}

/// Finds places for all parts of one picture, from the outside to the map.
class Planning {
public:
    Planning(PicturePlan& plan, const PictureSize& size, std::stop_token stop)
        : m_plan(plan)
        , m_given(size.height * unitsPerMillimetre)
        , m_stop(std::move(stop))
    {
        // A page of A4, or of these proportions.
        constexpr double page = 297 * unitsPerMillimetre;
        constexpr double upright = 1.5;
        plan.size = {std::max(size.width, smallestWidth) * unitsPerMillimetre, 0};
        plan.tallest = m_given > 0 ? m_given : std::max(page, upright * plan.size.width());
        m_inner = plan.size.width() - 2 * margin;
        addHeading();
        addCaption();
        planLegend(usesRightLegend(size));
        m_across =
            m_inner - (plan.legend && plan.legend->isRight ? legendGap + plan.legend->width : 0);
    }

    void place() { arrange(fitMap()); }

private:
    MapStyle draftStyle() const
    {
        return printStyle(m_plan.look, m_plan.size.width() / 2, m_plan.look.labelPoints);
    }

    /// @return where the text ends
    double addText(const QString& text, const QFont& font, const QColor& colour, double top)
    {
        const QFontMetricsF metrics(font);
        for (const auto& paragraph : text.split(QLatin1Char('\n')))
            for (const auto& line : paragraphLines(paragraph, font, m_inner)) {
                m_plan.lines.push_back(
                    {{margin, top + metrics.ascent() * 0.92}, line, font, colour});
                top += metrics.ascent() + metrics.descent();
            }
        return top;
    }

    void addHeading()
    {
        const auto style = draftStyle();
        double top = margin;
        if (const auto title = filledIn(m_plan.look.title, m_plan.map, m_plan.look);
            !title.isEmpty())
            top = addText(title, style.font(style.titleSize, QFont::DemiBold), style.ink, top);
        if (const auto subtitle = filledIn(m_plan.look.subtitle, m_plan.map, m_plan.look);
            !subtitle.isEmpty())
            top = addText(subtitle, style.font(style.legendSize), style.muted, top);
        m_headingLines = m_plan.lines.size();
        m_headingHeight = m_plan.lines.empty() ? margin : top + style.legendSize * 0.6;
    }

    void addCaption()
    {
        const auto caption = filledIn(m_plan.look.caption, m_plan.map, m_plan.look);
        if (caption.isEmpty())
            return;
        const auto style = draftStyle();
        m_captionHeight =
            addText(caption, style.font(style.legendSize), style.ink, style.legendSize * 0.6);
    }

    bool usesRightLegend(const PictureSize& size) const
    {
        constexpr double wide = 150;
        constexpr double landscape = 1.15;
        switch (m_plan.look.legend.position) {
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

    void planLegend(bool isRight)
    {
        constexpr double columnWidth = 42 * unitsPerMillimetre;
        constexpr double widest = 0.34;
        constexpr int mostLegendColumns = 4;
        const Legend legend(m_plan.map, draftStyle(), m_plan.look.legend);
        if (m_plan.look.legend.position == LegendPosition::None || legend.isEmpty())
            return;
        PicturePlan::LegendPlace place{isRight, m_inner};
        if (isRight)
            place.width = std::min(legend.naturalWidth(), m_inner * widest);
        else
            place.columns = std::clamp(static_cast<int>(m_plan.size.width() / columnWidth), 1,
                                       mostLegendColumns);
        m_legendHeight = isRight ? 0 : legendGap / 2 + legend.height(place.width, place.columns);
        m_plan.legend = place;
    }

    double radiusFor(double side) const
    {
        const auto draft = draftStyle();
        const double outermost = m_plan.map.geometry.maximalRadius();
        const double rim =
            groundRect(m_plan.map, draft).width() / 2 - outermost * draft.outerCircle;
        return (side / 2 - rim) / outermost;
    }

    void setLabels(const MapSnapshot& named, double outerCircle)
    {
        m_plan.map = named;
        m_plan.names = {};
        m_plan.printed = layOutForPrint(m_plan.map, m_plan.look, outerCircle, m_stop);
        if (m_plan.printed.isReadable())
            return;
        auto names = numberNames(m_plan.map);
        m_plan.printed = layOutForPrint(m_plan.map, m_plan.look, outerCircle, m_stop);
        m_plan.names = NameList(std::move(names), m_plan.printed.style);
    }

    /// Sets labels and the list of names at the size that leaves room for both.
    /// @return width of the map
    double fitMap()
    {
        const auto named = m_plan.map;
        const double fixed = m_headingHeight + margin + m_captionHeight;
        double side = m_across;
        if (m_given > 0)
            side = std::min(side, m_given - fixed - m_legendHeight);
        if (side < smallestSide) {
            side = std::min(m_across, smallestSide);
            m_plan.warnings.push_back({PictureWarning::Kind::NoRoom});
        }
        // The list of names is known only when the labels are set, and may need some of their room.
        constexpr int rounds = 3;
        constexpr double leastShare = 0.6;
        const double least = std::max(smallestSide, side * leastShare);
        for (int round = 1;; ++round) {
            setLabels(named, radiusFor(side));
            if (m_plan.names.isEmpty())
                return side;
            const double room = m_plan.tallest - fixed - contentHeight(side) - legendGap / 2;
            const double lacking = m_plan.names.fit(m_inner, room) - room;
            if (lacking <= 0 || m_given <= 0 || side <= least || round == rounds)
                return side;
            side = std::max(least, side - lacking * 1.02);
        }
    }

    /// Height of the map with the legend, where it stands at a side or below.
    double contentHeight(double side) const
    {
        if (!m_plan.legend)
            return side;
        const double height = Legend(m_plan.map, m_plan.printed.style, m_plan.look.legend)
                                  .height(m_plan.legend->width, m_plan.legend->columns);
        return m_plan.legend->isRight ? std::max(side, height) : side + legendGap / 2 + height;
    }

    void arrange(double side)
    {
        const double content = contentHeight(side);
        const double before = m_headingHeight + content + m_captionHeight + margin;
        const double room = m_plan.tallest - before - legendGap / 2;
        const double names =
            m_plan.names.isEmpty() ? 0 : legendGap / 2 + m_plan.names.fit(m_inner, room);
        const double all = before + names;
        m_plan.size.setHeight(m_given > 0 ? m_given : all);
        warnOfHeight(all, side);

        const double mapTop = m_headingHeight + std::max(0.0, m_plan.size.height() - all) / 2;
        m_plan.centre = {margin + m_across / 2, mapTop + side / 2};
        if (m_plan.legend)
            m_plan.legend->at = m_plan.legend->isRight
                                    ? QPointF(margin + m_across + legendGap, mapTop)
                                    : QPointF(margin, mapTop + side + legendGap / 2);
        m_plan.namesAt = {margin, mapTop + content + legendGap / 2};
        for (std::size_t i = m_headingLines; i < m_plan.lines.size(); ++i)
            m_plan.lines[i].at.ry() += m_plan.size.height() - margin - m_captionHeight;
    }

    void warnOfHeight(double all, double side)
    {
        constexpr double rounding = 1.001;
        if (!m_plan.names.isEmpty() && all > m_plan.tallest * rounding)
            m_plan.warnings.push_back(
                {PictureWarning::Kind::TooTall, std::round(all / unitsPerMillimetre)});
        else if (m_given > 0 && all > m_given * rounding && side > smallestSide)
            m_plan.warnings.push_back({PictureWarning::Kind::NoRoom});
    }

    PicturePlan& m_plan;
    double m_given;  ///< the height that was asked for, or 0
    std::stop_token m_stop;
    double m_inner = 0;   ///< width between the margins
    double m_across = 0;  ///< width for the map
    double m_headingHeight = 0;
    double m_legendHeight = 0;  ///< if it stands below the map
    double m_captionHeight = 0;
    std::size_t m_headingLines = 0;
};

void addLetterWarnings(PicturePlan& plan)
{
    QStringList texts{QString::fromStdString(plan.map.egoLabel)};
    for (const auto& alter : plan.map.alteri)
        if (plan.look.labels)
            texts << QString::fromStdString(alter.label);
    texts << plan.names.names();
    for (const auto* names : {&plan.map.levels, &plan.map.sectors})
        for (const auto& name : *names)
            texts << QString::fromStdString(name);
    const auto style = printStyle(plan.look, plan.size.width() / 2, plan.look.labelPoints);
    if (const auto missing = textsWithoutLetters(texts, style.font(style.labelSize));
        !missing.isEmpty())
        plan.warnings.push_back(lettersMissing(missing));
}

void addLabelWarnings(PicturePlan& plan)
{
    if (!plan.names.isEmpty())
        plan.warnings.push_back({PictureWarning::Kind::NamesAsNumbers});
    if (plan.printed.leftOut > 0)
        plan.warnings.push_back(
            {PictureWarning::Kind::LabelsLeftOut, static_cast<double>(plan.printed.leftOut)});
}

void addStyleWarnings(PicturePlan& plan)
{
    const auto& look = plan.look;
    std::vector<double> sizes{look.legendPoints};
    if (look.labels && hasNames(plan.map))
        sizes.push_back(plan.printed.labelPoints);
    if (look.ringLabels && !plan.map.levels.empty())
        sizes.push_back(look.captionPoints);
    if (look.sectorLabels && !plan.map.sectors.empty())
        sizes.push_back(look.sectorPoints);
    if (const double least = *std::min_element(sizes.begin(), sizes.end()); least < smallestPoints)
        plan.warnings.push_back({PictureWarning::Kind::SmallText, least});
    const auto colours = paletteColours(look);
    if (!colours.empty() && categoriesOf(plan.map) > static_cast<int>(colours.size()))
        plan.warnings.push_back(
            {PictureWarning::Kind::ColoursRepeat, static_cast<double>(colours.size())});
}

}  // namespace

QString filledIn(QString text, const MapSnapshot& map, const PictureLook& look)
{
    const auto count = static_cast<int>(map.alteri.size());
    text.replace(QStringLiteral("{ego}"), QString::fromStdString(map.egoLabel));
    text.replace(QStringLiteral("{map}"), QString::fromStdString(map.title));
    text.replace(QStringLiteral("{n}"), QString::number(count));
    text.replace(QStringLiteral("{count}"),
                 mapText(QT_TRANSLATE_N_NOOP("alteri::Map", "Ego-network map, %n alteri"),
                         look.language, count));
    return text.trimmed();
}

PicturePlan
planPicture(MapSnapshot map, PictureLook look, const PictureSize& size, const std::stop_token& stop)
{
    PicturePlan plan{withNamesInOneLine(std::move(map)), std::move(look)};
    Planning(plan, size, stop).place();
    addLetterWarnings(plan);
    addLabelWarnings(plan);
    addStyleWarnings(plan);
    return plan;
}

}  // namespace alteri
