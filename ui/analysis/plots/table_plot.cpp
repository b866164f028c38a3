// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/table_plot.hpp"

#include "ui/analysis/plots/plot_text.hpp"
#include "ui/text/number_format.hpp"

#include <QPainter>

#include <algorithm>

namespace alteri {

namespace {

constexpr double tableColumnGap = 3;
constexpr double heavy = 0.35;
constexpr double light = 0.18;
constexpr double smallestPoints = 6;

struct TableLine {
    QStringList cells;
    bool isHeading = false;
};

/// The size of letters in which a table fits.
struct TableLayout {
    TableLayout(double points, double all)
        : letters(points)
        , bold(points, QFont::DemiBold)
        , width(all)
    {
    }

    Lettering letters;
    Lettering bold;
    double width;
    double labels = 0;
    std::vector<double> columns;
    bool breaks = false;  ///< before parentheses
};

QStringList cellLines(const QString& cell, bool breaks)
{
    const auto at = cell.indexOf(QStringLiteral(" ("));
    return breaks && at > 0 ? QStringList{cell.left(at), cell.mid(at + 1)} : QStringList{cell};
}

class TablePlot : public Plot {
public:
    TablePlot(const ResultRows& rows, const QString& note)
    {
        m_frame.note = note;
        TableLine titles;
        for (const auto& column : rows.first)
            titles.cells << column.title;
        m_titles = titles;
        for (const auto& row : rows.second) {
            TableLine line{{}, row.heading};
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                line.cells << textOf(row.cells[i], rows.first[i].decimals);
            m_lines.push_back(std::move(line));
        }
    }

    double heightAt(double width) const override
    {
        const auto layout = layoutAt(width);
        double height = plotMargin + titleHeight(layout) + 1;
        for (const auto& line : m_lines)
            height += lineHeight(line, layout);
        return height + 1 + noteHeight(m_frame, width);
    }

    void paint(PlotSurface& surface, double width) const override
    {
        const auto layout = layoutAt(width);
        double y = plotMargin;
        rule(surface, y, width, heavy);
        surface.painter.setPen(surface.style.ink);
        double right = width - plotMargin;
        for (auto i = layout.columns.size(); i-- > 0;) {
            paintLines(surface, {right, y + 0.5},
                       linesOf(m_titles.cells.value(static_cast<qsizetype>(i) + 1), layout.bold,
                               layout.columns[i]),
                       layout.bold, Qt::AlignRight);
            right -= layout.columns[i] + tableColumnGap;
        }
        y += titleHeight(layout);
        rule(surface, y, width, light);
        y += 0.5;
        for (const auto& line : m_lines) {
            paintLine(surface, layout, line, y);
            y += lineHeight(line, layout);
        }
        y += 0.5;
        rule(surface, y, width, heavy);
        paintNote(surface, m_frame, width, y);
    }

private:
    static QString textOf(const QVariant& cell, int decimals)
    {
        return cell.userType() == QMetaType::Double ? localNumber(cell.toDouble(), decimals)
                                                    : cell.toString();
    }

    static void rule(PlotSurface& surface, double y, double width, double pen)
    {
        surface.painter.setPen(QPen(surface.style.ink, pen));
        surface.painter.drawLine(QPointF(plotMargin, y), QPointF(width - plotMargin, y));
    }

    TableLayout measured(double points, double width, bool breaks) const
    {
        constexpr double mostLabels = 0.45;
        TableLayout layout(points, width);
        layout.breaks = breaks;
        layout.columns.assign(
            static_cast<std::size_t>(std::max<qsizetype>(m_titles.cells.size() - 1, 0)), 0);
        double labels = 0;
        for (const auto& line : m_lines) {
            if (!line.isHeading)
                labels = std::max(labels, layout.letters.width(line.cells.value(0)) + 2.4);
            for (std::size_t i = 0; i < layout.columns.size(); ++i)
                for (const auto& text :
                     cellLines(line.cells.value(static_cast<qsizetype>(i) + 1), breaks))
                    layout.columns[i] = std::max(layout.columns[i], layout.letters.width(text));
        }
        for (std::size_t i = 0; i < layout.columns.size(); ++i)
            for (const auto& word : m_titles.cells.value(static_cast<qsizetype>(i) + 1)
                                        .split(QLatin1Char(' '), Qt::SkipEmptyParts))
                layout.columns[i] = std::max(layout.columns[i], layout.bold.width(word));
        double room = width - 2 * plotMargin;
        for (const double column : layout.columns)
            room -= column + tableColumnGap;
        layout.labels = std::min({labels, std::max(room, 0.0), mostLabels * width});
        return layout;
    }

    /// Large letters if the labels then have enough room, otherwise smaller ones, at last with
    /// parentheses in lines of their own.
    TableLayout layoutAt(double width) const
    {
        const double enough = std::min(32.0, width / 3);
        const double usual = PlotLetters(width).points;
        for (const bool breaks : {false, true})
            for (double points = usual; points >= smallestPoints; points -= 0.5) {
                auto layout = measured(points, width, breaks);
                if (layout.labels >= enough || layout.columns.empty())
                    return layout;
            }
        return measured(smallestPoints, width, true);
    }

    double titleHeight(const TableLayout& layout) const
    {
        double height = layout.bold.lineHeight();
        for (std::size_t i = 0; i < layout.columns.size(); ++i)
            height = std::max(height,
                              heightOf(linesOf(m_titles.cells.value(static_cast<qsizetype>(i) + 1),
                                               layout.bold, layout.columns[i]),
                                       layout.bold));
        return height + 1;
    }

    static double indentOf(const TableLine& line) { return line.isHeading ? 0 : 1.6; }

    static double lineHeight(const TableLine& line, const TableLayout& layout)
    {
        const auto& letters = line.isHeading ? layout.bold : layout.letters;
        const double room = line.isHeading ? layout.width - 2 * plotMargin
                                           : std::max(layout.labels - indentOf(line), 5.0);
        qsizetype lines = linesOf(line.cells.value(0), letters, room).size();
        for (const auto& cell : line.cells)
            lines = std::max(lines, cellLines(cell, layout.breaks && !line.isHeading).size());
        return static_cast<double>(std::max<qsizetype>(lines, 1)) * letters.lineHeight() * 0.98
               + (line.isHeading ? 1 : 0.2);
    }

    static void
    paintLine(PlotSurface& surface, const TableLayout& layout, const TableLine& line, double top)
    {
        surface.painter.setPen(surface.style.ink);
        if (line.isHeading) {
            paintLines(surface, {plotMargin, top + 0.8},
                       linesOf(line.cells.value(0), layout.bold, layout.width - 2 * plotMargin),
                       layout.bold);
            return;
        }
        paintLines(surface, {plotMargin + indentOf(line), top},
                   linesOf(line.cells.value(0), layout.letters,
                           std::max(layout.labels - indentOf(line), 5.0)),
                   layout.letters);
        double right = layout.width - plotMargin;
        for (auto i = layout.columns.size(); i-- > 0;) {
            paintLines(surface, {right, top},
                       cellLines(line.cells.value(static_cast<qsizetype>(i) + 1), layout.breaks),
                       layout.letters, Qt::AlignRight);
            right -= layout.columns[i] + tableColumnGap;
        }
    }

    PlotFrame m_frame;
    TableLine m_titles;
    std::vector<TableLine> m_lines;
};

}  // namespace

std::shared_ptr<const Plot> tablePlot(const ResultRows& rows, const QString& note)
{
    return std::make_shared<const TablePlot>(rows, note);
}

}  // namespace alteri
