// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/print/name_list.hpp"

#include "ui/map/painting/map_words.hpp"
#include "ui/map/painting/picture_look.hpp"
#include "ui/map/print/column_breaks.hpp"
#include "ui/style/text_painting.hpp"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

constexpr double listLineStep = 1.2;
constexpr double beforeEntry = 0.15;
constexpr double narrowest = 26 * 100;  // a column, in hundredths of a millimetre
constexpr int mostColumns = 8;

}  // namespace

NameList::NameList(std::vector<Entry> entries, const MapStyle& style)
    : m_entries(std::move(entries))
    , m_style(style)
    , m_size(style.legendSize)
{
}

double NameList::points() const
{
    return m_size / unitsPerPoint;
}

QStringList NameList::names() const
{
    QStringList names;
    for (const auto& entry : m_entries)
        names << entry.name;
    return names;
}

double NameList::fit(double width, double room)
{
    const double smallest = std::min(m_style.legendSize, smallestPoints * unitsPerPoint);
    constexpr double step = 0.5 * unitsPerPoint;
    for (double size = m_style.legendSize;; size = std::max(size - step, smallest)) {
        for (int columns = 1; columns <= mostColumns; ++columns) {
            if (columns > 1 && width / columns < narrowest)
                break;
            set(width, columns, size);
            // A single column is for lists that would be short in any case.
            constexpr double asTallAsWide = 0.5;
            if (m_height <= room && (columns > 1 || m_height <= asTallAsWide * width))
                return m_height;
        }
        if (size <= smallest)
            return m_height;
    }
}

double NameList::titleHeight() const
{
    return m_style.legendSize * 1.8;
}

void NameList::set(double width, int columns, double size)
{
    m_size = size;
    m_width = width;
    m_lines.clear();
    const auto font = m_style.font(size);
    const QFontMetricsF metrics(font);
    const double between = size * 1.2;
    const double column = (width - between * (columns - 1)) / columns;
    double indent = 0;
    for (const auto& entry : m_entries)
        indent = std::max(indent, metrics.horizontalAdvance(entry.number));
    const double text = indent + size * 0.5;
    std::vector<QStringList> names;
    std::vector<double> heights;
    for (const auto& entry : m_entries) {
        names.push_back(paragraphLines(entry.name, font, std::max(column - text, size)));
        heights.push_back(
            size
            * (beforeEntry
               + listLineStep * std::max(1.0, static_cast<double>(names.back().size()))));
    }
    double left = 0;
    double bottom = 0;
    std::size_t next = 0;
    for (const auto end : columnEnds(heights, columns)) {
        double top = titleHeight();
        for (; next < end; ++next) {
            double base = top + size * (beforeEntry + 1);
            m_lines.push_back(
                {{left + indent - metrics.horizontalAdvance(m_entries[next].number), base},
                 m_entries[next].number,
                 true});
            for (const auto& line : names[next]) {
                m_lines.push_back({{left + text, base}, line});
                base += size * listLineStep;
            }
            top += heights[next];
        }
        bottom = std::max(bottom, top);
        left += column + between;
    }
    m_height = bottom + size * 0.3;
}

void NameList::paint(QPainter& painter, const QPointF& topLeft) const
{
    const double size = m_style.legendSize;
    painter.setFont(m_style.font(size, QFont::DemiBold));
    painter.setPen(m_style.ink);
    paintText(painter, topLeft + QPointF(0, size),
              mapText(QT_TRANSLATE_NOOP("alteri::Map", "Names"), m_style.language));
    painter.setPen(QPen(m_style.rule, m_style.outline * 0.6));
    const QPointF rule = topLeft + QPointF(0, size * 1.45);
    painter.drawLine(rule, rule + QPointF(m_width, 0));
    painter.setFont(m_style.font(m_size));
    for (const auto& line : m_lines) {
        painter.setPen(line.isNumber ? m_style.muted : m_style.ink);
        paintText(painter, topLeft + line.at, line.text);
    }
}

}  // namespace alteri
