// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/plots/plot.hpp"
#include "ui/paper/lettering.hpp"

#include <QRectF>

namespace alteri {

/// A range of round numbers with its ticks.
struct RoundScale {
    double from = 0;
    double to = 1;
    double step = 1;
    int decimals = 0;  ///< that ticks need

    /// The smallest such range that holds both numbers.
    static RoundScale holding(double low, double high, int wantedTicks);

    int ticks() const;
    double tick(int number) const;
    QString tickText(int number) const;
    /// Where a value lies between the positions of both ends.
    double place(double value, double ofFrom, double ofTo) const;
};

/// The height of an axis' ticks and numbers below a plot, with a title if there is one.
double axisHeight(const Lettering& numbers, bool hasTitle);

/// Grid lines over `area`, and below it the axis with ticks, numbers and title.
void paintBottomAxis(const PlotSurface& surface,
                     const RoundScale& scale,
                     const QRectF& area,
                     const Lettering& numbers,
                     const QString& title = {});

/// The same to the left of `area`, without a line. The title stands above the numbers.
void paintLeftAxis(const PlotSurface& surface,
                   const RoundScale& scale,
                   const QRectF& area,
                   const Lettering& numbers);

/// How much room the numbers of a left axis take.
double leftAxisWidth(const RoundScale& scale, const Lettering& numbers);

/// A dashed line across `area` where the value is, as the zero line of coefficients.
void paintGuide(const PlotSurface& surface, const RoundScale& scale, const QRectF& area, double at);

}  // namespace alteri
