// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/distribution_drawing.hpp"

#include "ui/paper/lettering.hpp"
#include "ui/style/safe_colours.hpp"
#include "ui/text/number_format.hpp"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace alteri {

namespace {

struct DistributionText {
    Q_DECLARE_TR_FUNCTIONS(alteri::Distribution)
};

// Millimetres.
constexpr double drawingMargin = 4;
constexpr double gap = 2;
constexpr double barHeight = 4.6;
constexpr double rowGap = 2.2;
constexpr double axisHeight = 8;
constexpr double hairline = 0.18;

/// The next of 1, 2, 5, 10, 20 … that is no smaller.
double roundUp(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= value * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

int decimalsOf(double step)
{
    int decimals = 0;
    constexpr int most = 6;
    while (decimals < most && std::abs(step - std::round(step)) > 1e-9 * step) {
        step *= 10;
        ++decimals;
    }
    return decimals;
}

QColor dataColour(const MapStyle& style)
{
    // Okabe and Ito's two blues: the light one stands out from dark ground.
    return colourOf(style.paper.lightness() < 128 ? SafeColour::LightBlue : SafeColour::Blue);
}

/// Lays the distribution out for a width; paints it when it is given a painter.
class DistributionPainter {
public:
    DistributionPainter(const Distribution& distribution, double width, MapStyle style)
        : m_distribution(distribution)
        , m_style(std::move(style))
        , m_width(width)
        , m_title(11, QFont::DemiBold)
        , m_text(9)
        , m_titleLines(wrapped(distribution.title, width - 2 * drawingMargin, m_title))
        , m_noteLines(distribution.note.isEmpty()
                          ? QStringList()
                          : wrapped(distribution.note, width - 2 * drawingMargin, m_text))
    {
        measureLabels();
    }

    double height() const
    {
        const double top = contentTop();
        if (m_distribution.histogram)
            return top + histogramHeight() + axisHeight + drawingMargin;
        if (m_distribution.bars.empty())
            return top + 2 * m_text.lineHeight() + drawingMargin;
        double all = 0;
        for (const auto& lines : m_labels)
            all += rowHeight(lines);
        return top + all + drawingMargin;
    }

    void paint(QPainter& painter) const
    {
        paintHead(painter);
        if (m_distribution.histogram)
            paintHistogram(painter);
        else if (m_distribution.bars.empty())
            paintNothing(painter);
        else
            paintBars(painter);
    }

private:
    double contentTop() const
    {
        return drawingMargin + m_title.lineHeight() * static_cast<double>(m_titleLines.size())
               + m_text.lineHeight() * static_cast<double>(m_noteLines.size()) + gap * 1.5;
    }

    double histogramHeight() const { return std::clamp(m_width * 0.55, 30.0, 75.0); }

    double rowHeight(const QStringList& lines) const
    {
        return std::max(barHeight, m_text.lineHeight() * static_cast<double>(lines.size()))
               + rowGap;
    }

    void measureLabels()
    {
        constexpr double mostForLabels = 0.42;
        for (const auto& bar : m_distribution.bars) {
            m_labels.push_back(
                wrapped(bar.label, (m_width - 2 * drawingMargin) * mostForLabels, m_text));
            for (const auto& line : m_labels.back())
                m_labelWidth = std::max(m_labelWidth, m_text.width(line));
            m_total += bar.count;
            m_highest = std::max(m_highest, bar.count);
        }
        for (const auto& bar : m_distribution.bars)
            m_valueWidth = std::max(m_valueWidth, m_text.width(valueText(bar.count)));
    }

    QString valueText(std::size_t count) const
    {
        if (m_total == 0)
            return QString::number(count);
        return DistributionText::tr("%1 (%2 %)")
            .arg(count)
            .arg(localNumber(100 * static_cast<double>(count) / static_cast<double>(m_total), 1));
    }

    void paintHead(QPainter& painter) const
    {
        double y = drawingMargin + m_title.ascent();
        painter.setPen(m_style.ink);
        for (const auto& line : m_titleLines) {
            m_title.paint(painter, {drawingMargin, y}, line);
            y += m_title.lineHeight();
        }
        y += m_text.ascent() - m_title.ascent();
        painter.setPen(m_style.muted);
        for (const auto& line : m_noteLines) {
            m_text.paint(painter, {drawingMargin, y}, line);
            y += m_text.lineHeight();
        }
    }

    void paintNothing(QPainter& painter) const
    {
        painter.setPen(m_style.muted);
        m_text.paint(painter, {drawingMargin, contentTop() + m_text.ascent()},
                     DistributionText::tr("There are no known values."));
    }

    void paintBars(QPainter& painter) const
    {
        const double left = drawingMargin + m_labelWidth + gap;
        const double room = m_width - left - gap - m_valueWidth - drawingMargin;
        double top = contentTop();
        for (std::size_t i = 0; i < m_labels.size(); ++i) {
            const auto& bar = m_distribution.bars[i];
            const double height = rowHeight(m_labels[i]) - rowGap;
            const double middle = top + height / 2;
            paintLabel(painter, m_labels[i], drawingMargin + m_labelWidth, middle);
            const double share =
                m_highest == 0 ? 0
                               : static_cast<double>(bar.count) / static_cast<double>(m_highest);
            painter.fillRect(QRectF(left, middle - barHeight / 2, room * share, barHeight),
                             dataColour(m_style));
            painter.setPen(m_style.muted);
            m_text.paint(painter, {left + room * share + gap, middle + m_text.capHeight() / 2},
                         valueText(bar.count));
            top += height + rowGap;
        }
        painter.setPen(QPen(m_style.line, 2 * hairline));
        painter.drawLine(QPointF(left, contentTop() - rowGap / 2), QPointF(left, top - rowGap / 2));
    }

    void paintLabel(QPainter& painter, const QStringList& lines, double right, double middle) const
    {
        painter.setPen(m_style.ink);
        double y = middle + m_text.capHeight() / 2
                   - m_text.lineHeight() * static_cast<double>(lines.size() - 1) / 2;
        for (const auto& line : lines) {
            m_text.paint(painter, {right, y}, line, Qt::AlignRight);
            y += m_text.lineHeight();
        }
    }

    void paintHistogram(QPainter& painter) const
    {
        const auto& histogram = *m_distribution.histogram;
        const auto highest = std::max<std::size_t>(
            1, *std::max_element(histogram.counts.begin(), histogram.counts.end()));
        const double step = std::max(1.0, roundUp(static_cast<double>(highest) / 5));
        const double most = std::ceil(static_cast<double>(highest) / step) * step;
        const double left = drawingMargin + m_text.width(localNumber(most, 0)) + gap;
        const QRectF room(left, contentTop(), m_width - left - 2 * drawingMargin,
                          histogramHeight());
        for (double tick = 0; tick <= most; tick += step) {
            const double y = room.bottom() - room.height() * tick / most;
            painter.setPen(QPen(tick == 0 ? m_style.muted : m_style.line,
                                tick == 0 ? 2 * hairline : hairline));
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
            painter.setPen(m_style.muted);
            m_text.paint(painter, {left - gap / 2, y + m_text.capHeight() / 2},
                         localNumber(tick, 0), Qt::AlignRight);
        }
        const auto bins = static_cast<double>(histogram.counts.size());
        const double binWidth = room.width() / bins;
        const double between = std::min(0.4, binWidth * 0.08);
        for (std::size_t bin = 0; bin < histogram.counts.size(); ++bin) {
            const double height = room.height() * static_cast<double>(histogram.counts[bin]) / most;
            painter.fillRect(QRectF(room.left() + binWidth * static_cast<double>(bin) + between,
                                    room.bottom() - height, binWidth - 2 * between, height),
                             dataColour(m_style));
        }
        paintTicks(painter, room);
    }

    /// Whole numbers are named in the middle of their bins, other numbers at the edges.
    void paintTicks(QPainter& painter, const QRectF& room) const
    {
        const auto& histogram = *m_distribution.histogram;
        const auto bins = histogram.counts.size();
        const double binWidth = room.width() / static_cast<double>(bins);
        const int decimals = histogram.ofIntegers ? 0
                                                  : std::max(decimalsOf(histogram.width),
                                                             decimalsOf(std::abs(histogram.start)));
        const auto ticks = histogram.ofIntegers ? bins : bins + 1;
        const double shift = histogram.ofIntegers ? 0.5 : 0;
        const auto valueAt = [&](std::size_t tick) {
            return histogram.edge(tick) + shift * histogram.width;
        };
        double widest = 0;
        for (std::size_t tick = 0; tick < ticks; ++tick)
            widest = std::max(widest, m_text.width(localNumber(valueAt(tick), decimals)));
        const auto every =
            static_cast<std::size_t>(std::max(1.0, std::ceil((widest + gap) / binWidth)));
        for (std::size_t tick = 0; tick < ticks; tick += every) {
            const double x = room.left() + binWidth * (static_cast<double>(tick) + shift);
            painter.setPen(QPen(m_style.muted, hairline));
            painter.drawLine(QPointF(x, room.bottom()), QPointF(x, room.bottom() + 1));
            painter.setPen(m_style.ink);
            m_text.paint(painter, {x, room.bottom() + 1.6 + m_text.ascent()},
                         localNumber(valueAt(tick), decimals), Qt::AlignHCenter);
        }
    }

    Distribution m_distribution;
    MapStyle m_style;
    double m_width;
    Lettering m_title;
    Lettering m_text;
    QStringList m_titleLines;
    QStringList m_noteLines;
    std::vector<QStringList> m_labels;
    double m_labelWidth = 0;
    double m_valueWidth = 0;
    std::size_t m_total = 0;
    std::size_t m_highest = 0;
};

}  // namespace

Drawing distributionDrawing(const Distribution& distribution,
                            double widthMillimetres,
                            const MapStyle& style)
{
    const DistributionPainter content(distribution, widthMillimetres, style);
    return {{widthMillimetres, content.height()},
            [content](QPainter& painter) { content.paint(painter); },
            distribution.title};
}

}  // namespace alteri
