// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/coefficient_chart.hpp"

#include "ui/style/fonts.hpp"
#include "ui/style/theme.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QCursor>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
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

// Okabe and Ito's colours, which colour-blind readers can tell apart, with a shape for each.
struct ModelMark {
    const char* colour;
    QScatterSeries::MarkerShape shape;
    double size;
};

constexpr std::array<ModelMark, 6> marks{
    {{"#0072b2", QScatterSeries::MarkerShapeCircle, 11},
     {"#d55e00", QScatterSeries::MarkerShapeRectangle, 10},
     {"#009e73", QScatterSeries::MarkerShapeTriangle, 12},
     {"#cc79a7", QScatterSeries::MarkerShapeRotatedRectangle, 12},
     {"#e69f00", QScatterSeries::MarkerShapePentagon, 12},
     {"#56b4e9", QScatterSeries::MarkerShapeStar, 13}}};

// Heights in rows of the plot.
constexpr double blockGap = 0.5;
constexpr double dodge = 0.27;

/// A line of the plot: a heading or a coefficient.
struct Line {
    double y = 0;
    QString label;
    const RegressionTable::Row* row = nullptr;
};

std::vector<Line> linesOf(const RegressionTable& table)
{
    std::vector<Line> lines;
    std::optional<VariableLevel> level;
    double y = 0;
    for (const auto& row : table.rows) {
        const auto own = levelOf(row.name);
        if (!own)
            continue;  // the intercept
        if (own != level) {
            y += lines.empty() ? 0 : blockGap;
            lines.push_back(
                {y++, QStringLiteral("<b>") + textFor(*own) + QStringLiteral("</b>"), nullptr});
            level = own;
        }
        lines.push_back({y++, textFor(row.name).toHtmlEscaped(), &row});
    }
    return lines;
}

struct Range {
    double from = 0;
    double to = 0;
    double step = 1;
    int decimals = 0;
};

/// A range of round numbers that holds all intervals and zero.
Range roundRange(const RegressionTable& table)
{
    constexpr int wantedTicks = 8;
    double low = 0;
    double high = 0;
    for (const auto& row : table.rows)
        for (const auto& coefficient : row.models)
            if (coefficient && levelOf(row.name)) {
                low = std::min(low, coefficient->lower);
                high = std::max(high, coefficient->upper);
            }
    if (low == high)
        high = 1;
    const double rough = (high - low) / wantedTicks;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9)));
    return {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step,
            decimals};
}

class ChartBuilder {
public:
    ChartBuilder(const RegressionTable& table, const PlotStyle& style)
        : m_table(table)
        , m_style(style)
        , m_lines(linesOf(table))
        , m_range(roundRange(table))
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
        if (m_lines.empty())
            return std::move(m_chart);
        makeAxes();
        addZeroLine();
        for (std::size_t model = 0; model < m_table.fits.size(); ++model)
            addModel(model);
        arrangeLegend();
        return std::move(m_chart);
    }

private:
    QString title() const
    {
        if (m_lines.empty())
            return ChartText::tr("No model has coefficients to show");
        // The outcome is the same in nested models; otherwise it is left to the legend.
        return ChartText::tr("Coefficients of the multilevel models");
    }

    static QString modelName(const Fit& fit)
    {
        return fit.spec.name.empty() ? ChartText::tr("Model")
                                     : QString::fromStdString(fit.spec.name);
    }

    void makeAxes()
    {
        m_x = new QCategoryAxis;
        m_x->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        m_x->setRange(m_range.from, m_range.to);
        const int ticks = static_cast<int>(std::lround((m_range.to - m_range.from) / m_range.step));
        for (int i = 0; i <= ticks; ++i) {
            const double value = m_range.from + i * m_range.step;
            m_x->append(localNumber(value, m_range.decimals), value);
        }
        m_x->setTitleText(ChartText::tr("Estimate (b) with 95 % interval"));
        m_x->setTitleFont(pictureFont(13));
        m_x->setTitleBrush(m_style.ink);
        m_x->setGridLinePen(QPen(m_style.grid, 1));
        m_x->setLinePen(QPen(m_style.axis, 1));

        m_y = new QCategoryAxis;
        m_y->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        m_y->setRange(-m_lines.back().y - 0.7, 0.6);
        const std::vector<Line> upwards(m_lines.rbegin(), m_lines.rend());
        for (const auto& line : upwards)
            m_y->append(uniqueLabel(line.label), -line.y);
        m_y->setGridLineVisible(false);
        m_y->setLineVisible(false);
        for (auto* axis : {m_x, m_y}) {
            axis->setLabelsFont(pictureFont(13));
            axis->setLabelsBrush(m_style.ink);
        }
        m_chart->addAxis(m_x, Qt::AlignBottom);
        m_chart->addAxis(m_y, Qt::AlignLeft);
    }

    /// A category axis takes each label once; spaces that nobody sees tell equal ones apart.
    QString uniqueLabel(QString label)
    {
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

    double offsetOf(std::size_t model) const
    {
        const double middle = static_cast<double>(m_table.fits.size() - 1) / 2;
        return dodge * (middle - static_cast<double>(model));
    }

    QScatterSeries* markers(const ModelMark& mark, double size, const QColor& colour)
    {
        auto* series = new QScatterSeries;
        series->setMarkerShape(mark.shape);
        series->setMarkerSize(size);
        series->setColor(colour);
        series->setPen(Qt::NoPen);
        return series;
    }

    void addModel(std::size_t model)
    {
        const auto& mark = marks.at(model % marks.size());
        const QColor colour(QLatin1String(mark.colour));
        auto* filled = markers(mark, mark.size, colour);
        filled->setName(modelName(m_table.fits[model]));
        auto* open = markers(mark, mark.size * 0.52, m_style.paper);
        for (const auto& line : m_lines) {
            if (line.row == nullptr || !line.row->models[model])
                continue;
            const auto& coefficient = *line.row->models[model];
            const double y = -line.y + offsetOf(model);
            auto* interval = new QLineSeries;
            interval->append(coefficient.lower, y);
            interval->append(coefficient.upper, y);
            interval->setPen(QPen(colour, 2.6, Qt::SolidLine, Qt::FlatCap));
            add(interval);
            filled->append(coefficient.estimate, y);
            if (coefficient.lower <= 0 && coefficient.upper >= 0)
                open->append(coefficient.estimate, y);
        }
        add(filled);
        add(open);
        m_models.push_back(filled);
        explainOnHover(filled, model);
        explainOnHover(open, model);
    }

    void explainOnHover(QScatterSeries* series, std::size_t model)
    {
        QStringList texts;
        std::vector<double> heights;
        for (const auto& line : m_lines)
            if (line.row != nullptr && line.row->models[model]) {
                heights.push_back(-line.y + offsetOf(model));
                texts << numbersOf(*line.row->models[model], modelName(m_table.fits[model]));
            }
        QObject::connect(series, &QXYSeries::hovered, series,
                         [texts, heights](const QPointF& at, bool on) {
                             const auto found = std::find(heights.begin(), heights.end(), at.y());
                             if (on && found != heights.end())
                                 QToolTip::showText(QCursor::pos(), texts[found - heights.begin()]);
                             else
                                 QToolTip::hideText();
                         });
    }

    static QString numbersOf(const Coefficient& coefficient, const QString& model)
    {
        return ChartText::tr("%1, %2: b = %3 (SE %4), 95 % interval %5 to %6, p = %7")
            .arg(model, textFor(coefficient.name), localNumber(coefficient.estimate, 3),
                 localNumber(coefficient.se, 3), localNumber(coefficient.lower, 3),
                 localNumber(coefficient.upper, 3), localP(coefficient.p));
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

    const RegressionTable& m_table;
    PlotStyle m_style;
    std::vector<Line> m_lines;
    Range m_range;
    std::unique_ptr<QChart> m_chart;
    QCategoryAxis* m_x = nullptr;
    QCategoryAxis* m_y = nullptr;
    QStringList m_labels;
    std::vector<QAbstractSeries*> m_models;
};

}  // namespace

PlotStyle paperPlotStyle()
{
    return {QColor(0xffffff), QColor(0x1f2933), QColor(0x52616f), QColor(0xe2e5e9),
            QColor(0x8594a3)};
}

PlotStyle screenPlotStyle()
{
    if (!isDark())
        return paperPlotStyle();
    return {QColor(0x151b21), QColor(0xe4e9ee), QColor(0xa3b1be), QColor(0x2c3742),
            QColor(0x5d748c)};
}

std::unique_ptr<QChart> coefficientChart(const RegressionTable& table, const PlotStyle& style)
{
    return ChartBuilder(table, style).build();
}

QImage coefficientImage(const RegressionTable& table, double widthMillimetres, int dotsPerInch)
{
    // Drawn at a fixed width in chart units, so that text and lines keep their proportion.
    constexpr double width = 880;
    constexpr double perRow = 30;
    constexpr double around = 150;
    constexpr double millimetresPerInch = 25.4;
    const auto lines = linesOf(table);
    const double height = around + perRow * (lines.empty() ? 2 : lines.back().y + 1);

    QGraphicsScene scene;
    auto* chart = coefficientChart(table, paperPlotStyle()).release();
    scene.addItem(chart);
    chart->resize(width, height);
    scene.setSceneRect(0, 0, width, height);

    const double pixels = widthMillimetres / millimetresPerInch * dotsPerInch;
    QImage image(qRound(pixels), qRound(pixels * height / width), QImage::Format_RGB32);
    image.fill(Qt::white);
    const int dotsPerMetre = qRound(dotsPerInch / millimetresPerInch * 1000);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter);
    return image;
}

}  // namespace alteri
