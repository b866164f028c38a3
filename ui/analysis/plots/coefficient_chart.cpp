// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/coefficient_chart.hpp"

#include "ui/analysis/plots/coefficient_print.hpp"
#include "ui/analysis/plots/plot_axis.hpp"
#include "ui/style/fonts.hpp"
#include "ui/style/reading_direction.hpp"
#include "ui/text/number_format.hpp"
#include "ui/widgets/plain_tool_tips.hpp"

#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QScatterSeries>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace alteri {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(alteri::CoefficientChart)
};

struct Marker {
    QScatterSeries::MarkerShape shape;
    double size;
};

// In the order of MarkShape.
constexpr std::array<Marker, 6> markers{{{QScatterSeries::MarkerShapeCircle, 11},
                                         {QScatterSeries::MarkerShapeRectangle, 10},
                                         {QScatterSeries::MarkerShapeTriangle, 12},
                                         {QScatterSeries::MarkerShapeRotatedRectangle, 12},
                                         {QScatterSeries::MarkerShapePentagon, 12},
                                         {QScatterSeries::MarkerShapeStar, 14}}};

constexpr int labelSize = 13;  // in pixels

// Heights in rows of the chart.
constexpr double blockGap = 0.5;
constexpr double dodge = 0.26;

RoundScale scaleOf(const CoefficientData& data)
{
    constexpr int wantedTicks = 8;
    double low = 0;
    double high = 0;
    for (const auto& block : data.blocks)
        for (const auto& term : block.terms)
            for (const auto& coefficient : term.models)
                if (coefficient) {
                    low = std::min(low, coefficient->lower);
                    high = std::max(high, coefficient->upper);
                }
    return low == high ? RoundScale() : RoundScale::holding(low, high, wantedTicks);
}

class ChartBuilder {
public:
    ChartBuilder(const CoefficientData& data, const PlotStyle& style)
        : m_data(data)
        , m_style(style)
        , m_rows(chartRows(data))
        , m_scale(scaleOf(data))
        , m_chart(std::make_unique<QChart>())
    {
    }

    std::unique_ptr<QChart> build()
    {
        m_chart->setBackgroundBrush(m_style.paper);
        m_chart->setBackgroundRoundness(0);
        m_chart->setTitle(title());
        m_chart->setTitleFont(pictureFont(17, QFont::DemiBold));
        m_chart->setTitleBrush(m_style.ink);
        m_chart->layout()->setContentsMargins(4, 4, 4, 4);
        m_chart->legend()->setVisible(false);
        if (m_rows.empty())
            return std::move(m_chart);
        makeAxes();
        addZeroLine();
        for (std::size_t model = 0; model < m_data.series.size(); ++model)
            addModel(model);
        arrangeLegend();
        return std::move(m_chart);
    }

private:
    QString title() const
    {
        return m_rows.empty() ? ChartText::tr("No coefficient is chosen to be shown")
                              : coefficientTitle(m_data).toHtmlEscaped();
    }

    QString axisTitle() const
    {
        const auto estimate = m_data.isStandardised ? ChartText::tr("Standardised estimate")
                                                    : ChartText::tr("Estimate (b)");
        switch (m_data.intervals) {
        case ShownIntervals::NinetyFive:
            return ChartText::tr("%1 with 95 % interval").arg(estimate);
        case ShownIntervals::Ninety:
            return ChartText::tr("%1 with 90 % interval").arg(estimate);
        case ShownIntervals::Both:
            return ChartText::tr("%1 with 90 % (thick) and 95 % (thin) intervals").arg(estimate);
        }
        return {};
    }

    void makeAxes()
    {
        m_x = new QCategoryAxis;
        m_x->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        m_x->setRange(m_scale.from, m_scale.to);
        for (int i = 0; i < m_scale.ticks(); ++i)
            m_x->append(m_scale.tickText(i), m_scale.tick(i));
        m_x->setTitleText(axisTitle());
        m_x->setTitleFont(pictureFont(13));
        m_x->setTitleBrush(m_style.ink);
        m_x->setGridLinePen(QPen(m_style.grid, 1));
        m_x->setLinePen(QPen(m_style.axis, 1));

        m_y = new QCategoryAxis;
        m_y->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        m_y->setRange(m_rows.back().y - 0.7, 0.6);
        // From below: a category axis wants rising values.
        const std::vector<ChartRow> upwards(m_rows.rbegin(), m_rows.rend());
        for (const auto& row : upwards)
            m_y->append(uniqueLabel(labelOf(row)), row.y);
        m_y->setGridLineVisible(false);
        m_y->setLineVisible(false);
        for (auto* axis : {m_x, m_y}) {
            axis->setLabelsFont(pictureFont(labelSize));
            axis->setLabelsBrush(m_style.ink);
        }
        m_chart->addAxis(m_x, Qt::AlignBottom);
        m_chart->addAxis(m_y, Qt::AlignLeft);
    }

    QString labelOf(const ChartRow& row) const
    {
        for (const auto& block : m_data.blocks)
            for (const auto& term : block.terms)
                if (QString::fromStdString(term.name.name) == row.term)
                    return term.label.toHtmlEscaped();
        return QStringLiteral("<b>") + row.text.toHtmlEscaped() + QStringLiteral("</b>");
    }

    /// A category axis takes each label once; spaces that nobody sees tell equal ones apart.
    QString uniqueLabel(QString label)
    {
        // Qt Charts cuts a label that is higher than its row to nothing, and letters of Arabic
        // fonts have much room above them that is not needed here.
        if (hasLettersFromRight(label))
            label.prepend(QStringLiteral("<p style=\"line-height:70%\">"));
        while (m_labels.contains(label))
            label += QChar(0x200B);
        m_labels << label;
        return label;
    }

    void add(QXYSeries* series)
    {
        m_chart->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    }

    void addZeroLine()
    {
        auto* zero = new QLineSeries;
        zero->append(0, m_y->min());
        zero->append(0, m_y->max());
        QPen pen(m_style.muted, 1.3);
        pen.setDashPattern({5, 3});
        zero->setPen(pen);
        add(zero);
    }

    void addLine(double from, double to, double y, const QColor& colour, double width)
    {
        auto* line = new QLineSeries;
        line->append(from, y);
        line->append(to, y);
        line->setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        add(line);
    }

    static QScatterSeries* markersOf(const SeriesLook& look, double share, const QColor& colour)
    {
        const auto& marker = markers.at(static_cast<std::size_t>(look.shape));
        auto* series = new QScatterSeries;
        series->setMarkerShape(marker.shape);
        series->setMarkerSize(share * marker.size);
        series->setColor(colour);
        series->setPen(Qt::NoPen);
        return series;
    }

    void addIntervals(const Coefficient& coefficient, double y, const QColor& colour)
    {
        constexpr double thin = 1.4;
        constexpr double usual = 2.6;
        constexpr double thick = 4;
        const auto [from, to] = intervalOf(coefficient, 0.90);
        switch (m_data.intervals) {
        case ShownIntervals::NinetyFive:
            addLine(coefficient.lower, coefficient.upper, y, colour, usual);
            return;
        case ShownIntervals::Ninety:
            addLine(from, to, y, colour, usual);
            return;
        case ShownIntervals::Both:
            addLine(coefficient.lower, coefficient.upper, y, colour, thin);
            addLine(from, to, y, colour, thick);
            return;
        }
    }

    void addModel(std::size_t model)
    {
        constexpr double hole = 0.52;
        const auto look = lookOf(m_data.series[model], m_style);
        auto* filled = markersOf(look, 1, look.colour);
        filled->setName(m_data.models[static_cast<qsizetype>(model)].toHtmlEscaped());
        auto* open = markersOf(look, hole, m_style.paper);
        const double middle = static_cast<double>(m_data.series.size() - 1) / 2;
        std::size_t row = 0;
        for (const auto& block : m_data.blocks) {
            ++row;  // its heading
            for (const auto& term : block.terms) {
                const double place = m_rows[row++].y;
                if (!term.models[model])
                    continue;
                const auto& coefficient = *term.models[model];
                const double y = place + dodge * (middle - static_cast<double>(model));
                addIntervals(coefficient, y, look.colour);
                filled->append(coefficient.estimate, y);
                if (coefficient.lower <= 0 && coefficient.upper >= 0)
                    open->append(coefficient.estimate, y);
            }
        }
        add(filled);
        add(open);
        m_models.push_back(filled);
    }

    void arrangeLegend()
    {
        auto* legend = m_chart->legend();
        legend->setVisible(true);
        legend->setAlignment(Qt::AlignBottom);
        legend->setFont(pictureFont(13));
        legend->setLabelBrush(m_style.ink);
        legend->setMarkerShape(QLegend::MarkerShapeFromSeries);
        for (auto* marker : legend->markers())
            marker->setVisible(std::find(m_models.begin(), m_models.end(), marker->series())
                               != m_models.end());
    }

    const CoefficientData& m_data;
    PlotStyle m_style;
    std::vector<ChartRow> m_rows;
    RoundScale m_scale;
    std::unique_ptr<QChart> m_chart;
    QCategoryAxis* m_x = nullptr;
    QCategoryAxis* m_y = nullptr;
    QStringList m_labels;
    std::vector<QAbstractSeries*> m_models;
};

}  // namespace

std::vector<ChartRow> chartRows(const CoefficientData& data)
{
    std::vector<ChartRow> rows;
    double y = 0;
    for (const auto& block : data.blocks) {
        y -= rows.empty() ? 0 : blockGap;
        rows.push_back({y--, {}, block.heading});
        for (const auto& term : block.terms) {
            QStringList numbers;
            for (std::size_t model = 0; model < term.models.size(); ++model)
                if (term.models[model])
                    numbers << coefficientSentence(*term.models[model],
                                                   data.models[static_cast<qsizetype>(model)]);
            rows.push_back(
                {y--, QString::fromStdString(term.name.name), numbers.join(QLatin1Char('\n'))});
        }
    }
    return rows;
}

namespace {

/// In pixels: Qt Charts writes "..." for a label that is higher than its row.
int leastHeight(const std::vector<ChartRow>& rows)
{
    constexpr double besideRows = 160;  // title, scale and legend
    constexpr double ends = 1.3;        // rows that the axis goes on for
    if (rows.empty())
        return 0;
    const double row = QFontMetricsF(pictureFont(labelSize)).height() + 6;
    return static_cast<int>(besideRows + (rows.front().y - rows.back().y + ends) * row);
}

}  // namespace

std::unique_ptr<QChart> coefficientChart(const CoefficientData& data, const PlotStyle& style)
{
    return ChartBuilder(data, style).build();
}

CoefficientChartView::CoefficientChartView(QWidget* parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
}

void CoefficientChartView::setData(const CoefficientData& shown, const PlotStyle& style)
{
    m_rows = chartRows(shown);
    m_hovered.clear();
    setMinimumHeight(leastHeight(m_rows));
    const auto* before = chart();
    setChart(coefficientChart(shown, style).release());
    setBackgroundBrush(style.paper);
    delete before;
}

void CoefficientChartView::setChosenTerm(const QString& term)
{
    m_chosen = term;
    viewport()->update();
}

std::optional<ChartRow> CoefficientChartView::rowAt(const QPoint& at) const
{
    constexpr double half = 0.5;
    if (m_rows.empty() || chart() == nullptr || chart()->series().isEmpty())
        return std::nullopt;
    const auto inChart = chart()->mapFromScene(mapToScene(at));
    const double y = chart()->mapToValue(inChart, chart()->series().front()).y();
    for (const auto& row : m_rows)
        if (!row.term.isEmpty() && std::abs(row.y - y) <= half)
            return row;
    return std::nullopt;
}

QPoint CoefficientChartView::placeOf(const QString& term, double estimate) const
{
    for (const auto& row : m_rows)
        if (row.term == term)
            return mapFromScene(chart()->mapToScene(
                chart()->mapToPosition({estimate, row.y}, chart()->series().front())));
    return {};
}

void CoefficientChartView::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    const auto row = rowAt(event->pos());
    const auto term = row ? row->term : QString();
    if (row)
        QToolTip::showText(event->globalPosition().toPoint(), PlainToolTips::shown(row->text),
                           this);
    else
        QToolTip::hideText();
    setCursor(row ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (term != m_hovered) {
        m_hovered = term;
        viewport()->update();
    }
}

void CoefficientChartView::mouseReleaseEvent(QMouseEvent* event)
{
    QChartView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto row = rowAt(event->pos()))
        emit termClicked(row->term);
}

void CoefficientChartView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    m_hovered.clear();
    viewport()->update();
}

void CoefficientChartView::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_rows.empty() || chart()->series().isEmpty())
        return;
    constexpr double half = 0.5;
    auto* series = chart()->series().front();
    for (const auto& row : m_rows) {
        if (row.term.isEmpty() || (row.term != m_chosen && row.term != m_hovered))
            continue;
        auto colour = palette().color(QPalette::Highlight);
        colour.setAlphaF(row.term == m_chosen ? 0.16F : 0.08F);
        const auto top = chart()->mapToScene(chart()->mapToPosition({0, row.y + half}, series));
        const auto bottom = chart()->mapToScene(chart()->mapToPosition({0, row.y - half}, series));
        painter->fillRect(
            QRectF(sceneRect().left(), top.y(), sceneRect().width(), bottom.y() - top.y()), colour);
    }
}

}  // namespace alteri
