// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/print/legend_painting.hpp"

#include "ui/map/painting/map_words.hpp"
#include "ui/map/print/column_breaks.hpp"
#include "ui/map/print/legend_mark.hpp"
#include "ui/style/text_painting.hpp"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

using Kind = LegendBlock::Kind;
using Entry = LegendBlock::Entry;

/// Paints downwards, or only measures when there is no painter.
class LegendColumn {
public:
    LegendColumn(QPainter* painter, const QPointF& topLeft, double width, const MapStyle& style)
        : m_painter(painter)
        , m_left(topLeft.x())
        , m_y(topLeft.y())
        , m_width(width)
        , m_style(style)
    {
    }

    double y() const { return m_y; }

    static double markWidth(const MapStyle& style) { return style.symbolRadius * 3; }

    void title(const QString& text)
    {
        const double size = m_style.legendSize;
        const auto font = m_style.font(size, QFont::DemiBold);
        for (const auto& line : wrapped(text, m_width, font)) {
            drawText(line, m_left, m_y + size, font, m_style.ink);
            m_y += size * 1.25;
        }
        m_y += size * 0.2;
        if (m_painter != nullptr) {
            m_painter->setPen(QPen(m_style.rule, m_style.outline * 0.6));
            m_painter->drawLine(QPointF(m_left, m_y), QPointF(m_left + m_width, m_y));
        }
        m_y += size * 0.35;
    }

    /// @param shift whether the mark is one of several: its place and their number
    void entry(const Entry& entry, Kind kind, bool counts, std::pair<int, int> shift)
    {
        const auto font = m_style.font(m_style.legendSize);
        const double mark = markWidth(m_style);
        const auto number = counts && entry.count >= 0 ? QString::number(entry.count) : QString();
        const double numberWidth = QFontMetricsF(font).horizontalAdvance(number);
        const double room = number.isEmpty() ? 0 : numberWidth + m_style.legendSize * 0.5;
        const auto lines =
            wrapped(QString::fromStdString(entry.label), m_width - mark - room, font);
        const double lineHeight = m_style.legendSize * 1.2;
        const double first = std::max({m_style.symbolRadius * 2.6 * std::max(1.0, entry.size * 0.9),
                                       m_style.legendSize * 1.5});
        const double middle = m_y + first / 2;
        if (m_painter != nullptr)
            LegendMark(*m_painter, m_style)
                .paint(entry, kind, {m_left + m_style.symbolRadius * 1.2, middle}, shift);
        double base = middle + m_style.legendSize * 0.36;
        drawText(number, m_left + m_width - numberWidth, base, font, m_style.muted);
        for (const auto& line : lines) {
            drawText(line, m_left + mark, base, font, m_style.ink);
            base += lineHeight;
        }
        m_y += first + lineHeight * static_cast<double>(lines.size() - 1);
    }

    void note(const QString& text)
    {
        const double size = std::min(m_style.captionSize, m_style.legendSize);
        const auto font = m_style.font(size);
        for (const auto& line : wrapped(text, m_width, font)) {
            m_y += size * 1.4;
            drawText(line, m_left, m_y, font, m_style.muted);
        }
        m_y += size * 0.4;
    }

    void gap() { m_y += m_style.legendSize * 0.8; }

private:
    void drawText(const QString& text, double x, double y, const QFont& font, const QColor& colour)
    {
        if (m_painter == nullptr || text.isEmpty())
            return;
        m_painter->setFont(font);
        m_painter->setPen(colour);
        paintText(*m_painter, QPointF(x, y), text);
    }

    static QStringList wrapped(const QString& text, double width, const QFont& font)
    {
        auto lines = paragraphLines(text, font, std::max(width, 1.0));
        return lines.isEmpty() ? QStringList{QString()} : lines;
    }

    QPainter* m_painter;
    double m_left;
    double m_y;
    double m_width;
    const MapStyle& m_style;
};

/// Whether an entry is the one for alteri without an answer: the last, without a rank.
bool isUnanswered(const LegendBlock& block, const Entry& entry)
{
    return block.unanswered > 0 && &entry == &block.entries.back()
           && entry.rank == AlterSnapshot::noRank && entry.count == block.unanswered
           && block.kind != Kind::Ties;
}

int unseenIn(const MapSnapshot& map)
{
    return static_cast<int>(std::count_if(map.alteri.begin(), map.alteri.end(),
                                          [](const auto& alter) { return alter.unseen > 0; }));
}

int unplacedIn(const MapSnapshot& map)
{
    return static_cast<int>(std::count_if(map.alteri.begin(), map.alteri.end(),
                                          [](const auto& alter) { return !alter.place; }));
}

bool isShown(const LegendBlock& block, const MapStyle& style, const LegendLook& look)
{
    const bool evaluates =
        style.badges != BadgeStyle::None || style.egoTies == EgoTies::ByEvaluation;
    return !look.leftOut.contains(block.kind) && !block.entries.empty()
           && (block.kind != Kind::Badges || evaluates)
           && (block.kind != Kind::Ties || style.alterTies);
}

LegendBlock shownPart(LegendBlock block, const MapStyle& style, const LegendLook& look)
{
    // The rings are all there, whether anybody stands in them or not.
    if (!look.emptyEntries && block.kind != Kind::Levels)
        std::erase_if(block.entries, [](const Entry& entry) { return entry.count == 0; });
    if (block.chosenNone > 0) {
        Entry none{
            mapText(QT_TRANSLATE_NOOP("alteri::Map", "none of them"), style.language).toStdString(),
            "", ""};
        none.count = block.chosenNone;
        block.entries.push_back(std::move(none));
    }
    // What is not known is counted too, so that the numbers of each block add up to all alteri.
    const bool isSeen = block.kind == Kind::Symbols || block.kind == Kind::Colours;
    if (block.unanswered > 0 && (isSeen || look.counts)) {
        Entry none{
            mapText(QT_TRANSLATE_NOOP("alteri::Map", "no answer"), style.language).toStdString(),
            "", ""};
        none.count = block.unanswered;
        block.entries.push_back(std::move(none));
    }
    return block;
}

/// How to read rings and sectors, in the words of the attribute that the rings show.
QString ringNote(const MapSnapshot& map, const QString& language)
{
    QString text;
    const auto levels = std::find_if(map.legend.begin(), map.legend.end(), [](const auto& block) {
        return block.kind == Kind::Levels && block.entries.size() > 1;
    });
    if (levels != map.legend.end())
        text = mapText(QT_TRANSLATE_NOOP("alteri::Map",
                                         "%1: the nearer to the centre, the nearer to “%2”; "
                                         "farthest out is “%3”."),
                       language)
                   .arg(QString::fromStdString(levels->title),
                        QString::fromStdString(levels->entries.front().label),
                        QString::fromStdString(levels->entries.back().label));
    else if (!map.levels.empty())
        text = mapText(
            QT_TRANSLATE_NOOP("alteri::Map", "The nearer to the centre, the higher the level."),
            language);
    if (map.geometry.sectors() > 1 && !map.levels.empty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" "))
                + mapText(QT_TRANSLATE_NOOP("alteri::Map", "Dashed lines separate the sectors."),
                          language);
    return text;
}

}  // namespace

Legend::Legend(const MapSnapshot& map, const MapStyle& style, const LegendLook& look)
    : m_style(style)
    , m_counts(look.counts)
{
    for (const auto& block : map.legend)
        if (isShown(block, style, look))
            if (auto shown = shownPart(block, style, look); !shown.entries.empty())
                m_blocks.push_back(std::move(shown));
    if (look.notes && !m_blocks.empty())
        if (const auto text = ringNote(map, style.language); !text.isEmpty())
            m_notes.push_back(text);
    if (const int unseen = unseenIn(map); unseen > 0)
        m_notes.push_back(mapText(
            QT_TRANSLATE_N_NOOP("alteri::Map",
                                "%n alteri have more answers than their symbols show; the first "
                                "four are seen."),
            style.language, unseen));
    if (const int unplaced = unplacedIn(map); unplaced > 0)
        m_notes.push_back(
            mapText(QT_TRANSLATE_N_NOOP("alteri::Map", "%n alteri have no place on this map yet."),
                    style.language, unplaced));
}

double Legend::naturalWidth() const
{
    const QFontMetricsF plain(m_style.font(m_style.legendSize));
    const QFontMetricsF bold(m_style.font(m_style.legendSize, QFont::DemiBold));
    double width = m_style.legendSize * 8;
    for (const auto& block : m_blocks) {
        width = std::max(width, bold.horizontalAdvance(QString::fromStdString(block.title)));
        for (const auto& entry : block.entries)
            width =
                std::max(width, LegendColumn::markWidth(m_style)
                                    + plain.horizontalAdvance(QString::fromStdString(entry.label))
                                    + m_style.legendSize * 2);
    }
    return width * 1.01;
}

double Legend::height(double width, int columns) const
{
    return run(nullptr, {0, 0}, width, columns);
}

void Legend::paint(QPainter& painter, const QPointF& topLeft, double width, int columns) const
{
    run(&painter, topLeft, width, columns);
}

double Legend::run(QPainter* painter, const QPointF& topLeft, double width, int columns) const
{
    const double gap = columns > 1 ? m_style.legendSize * 1.6 : 0;
    const double columnWidth = (width - gap * (columns - 1)) / columns;
    const auto paintBlock = [&](LegendColumn& column, const LegendBlock& block) {
        column.title(block.kind == Kind::Ties ? mapText(
                         QT_TRANSLATE_NOOP("alteri::Map", "Ties among alteri"), m_style.language)
                                              : QString::fromStdString(block.title));
        const int count = static_cast<int>(block.entries.size());
        const int answers = count - (isUnanswered(block, block.entries.back()) ? 1 : 0);
        for (int i = 0; i < count; ++i)
            column.entry(block.entries[static_cast<std::size_t>(i)], block.kind, m_counts,
                         {i, answers});
        column.gap();
    };
    std::vector<double> heights;
    heights.reserve(m_blocks.size());
    for (const auto& block : m_blocks) {
        LegendColumn measure(nullptr, {0, 0}, columnWidth, m_style);
        paintBlock(measure, block);
        heights.push_back(measure.y());
    }
    double bottom = topLeft.y();
    double left = topLeft.x();
    std::size_t next = 0;
    for (const auto end :
         m_blocks.empty() ? std::vector<std::size_t>() : columnEnds(heights, columns)) {
        LegendColumn column(painter, {left, topLeft.y()}, columnWidth, m_style);
        for (; next < end; ++next)
            paintBlock(column, m_blocks[next]);
        bottom = std::max(bottom, column.y());
        left += columnWidth + gap;
    }
    LegendColumn notes(painter, {topLeft.x(), bottom}, width, m_style);
    for (const auto& text : m_notes)
        notes.note(text);
    return notes.y() - topLeft.y();
}

}  // namespace alteri
