// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/plots/coefficient_data.hpp"
#include "ui/analysis/plots/plot_style.hpp"

#include <QChartView>

#include <memory>
#include <optional>
#include <vector>

class QChart;

namespace alteri {

/// A line of the chart in units of its vertical axis.
struct ChartRow {
    double y = 0;
    QString term;  ///< name; empty for a heading
    QString text;  ///< the numbers of all models in words
};

std::vector<ChartRow> chartRows(const CoefficientData& data);

/// Estimates with their intervals: models dodged side by side, in blocks by level, a line at zero.
/// Filled markers: the 95 % interval excludes zero.
std::unique_ptr<QChart> coefficientChart(const CoefficientData& data, const PlotStyle& style);

/// The chart on the screen: tells the numbers of the term under the mouse, and which was clicked.
class CoefficientChartView : public QChartView {
    Q_OBJECT

public:
    explicit CoefficientChartView(QWidget* parent = nullptr);

    void setData(const CoefficientData& shown, const PlotStyle& style);
    /// Marks a term, or none if its name is empty.
    void setChosenTerm(const QString& term);

    /// The row at a place of the viewport.
    std::optional<ChartRow> rowAt(const QPoint& at) const;
    /// The place of a coefficient in the viewport.
    QPoint placeOf(const QString& term, double estimate) const;

signals:
    void termClicked(const QString& term);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    std::vector<ChartRow> m_rows;
    QString m_chosen;
    QString m_hovered;
};

}  // namespace alteri
