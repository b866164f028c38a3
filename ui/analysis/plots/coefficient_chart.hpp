// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/regression_table.hpp"

#include <QColor>
#include <QImage>
#include <QString>

#include <memory>

class QChart;

namespace alteri {

/// Colours of a plot.
struct PlotStyle {
    QColor paper;
    QColor ink;
    QColor muted;
    QColor grid;
    QColor axis;
};

PlotStyle paperPlotStyle();
PlotStyle screenPlotStyle();

/// Estimates with 95 % intervals: models dodged side by side, in blocks by level, a line at zero.
/// Filled markers: the interval excludes zero. The intercept is left out: its size depends on
/// where the predictors have their zero.
///
/// @return an empty chart with a title if there are no models
std::unique_ptr<QChart> coefficientChart(const RegressionTable& table, const PlotStyle& style);

/// The chart as pixels, at its size on paper; the resolution is written into the image.
QImage coefficientImage(const RegressionTable& table, double widthMillimetres, int dotsPerInch);

}  // namespace alteri
