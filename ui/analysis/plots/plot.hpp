// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/plots/plot_style.hpp"
#include "ui/paper/drawing.hpp"

#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QVariant>

#include <memory>
#include <vector>

class QPainter;

namespace alteri {

/// A place of a plot that has something to say.
struct PlotSpot {
    QRectF box;    ///< in millimetres
    QString text;  ///< its numbers in words
    QVariant key;  ///< what a click there means to the plot's page
};

/// What a plot is painted on; the painter's unit is one millimetre.
struct PlotSurface {
    QPainter& painter;
    PlotStyle style;
    std::vector<PlotSpot>* spots = nullptr;  ///< collected while painting, on the screen

    void addSpot(const QRectF& box, const QString& text, const QVariant& key = {}) const
    {
        if (spots != nullptr)
            spots->push_back({box, text, key});
    }
};

/// A plot that can be drawn at any width, on the screen and on paper alike. It owns all that it
/// shows.
class Plot {
public:
    Plot() = default;
    Plot(const Plot&) = delete;
    Plot& operator=(const Plot&) = delete;
    Plot(Plot&&) = delete;
    Plot& operator=(Plot&&) = delete;
    virtual ~Plot() = default;

    /// The height in millimetres that it needs at a width in millimetres.
    virtual double heightAt(double width) const = 0;
    /// Paints the plot, no background.
    virtual void paint(PlotSurface& surface, double width) const = 0;
    /// For readers of files; may be empty.
    virtual QString title() const { return {}; }
};

/// A plot as it is printed.
Drawing drawingOf(std::shared_ptr<const Plot> plot, double widthMillimetres);

}  // namespace alteri
